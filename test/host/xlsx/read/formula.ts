import { mayBeArray } from '../../formulas/dialect.ts';

/** A formula of an Excel file in Sheets' words, with its `=`; `null` where Sheets has none for it: tables, other workbooks, several tabs at once. */
export function googleFormula(formula: string, isArray: boolean): string | null {
  const outside = formula.replace(/"(?:[^"]|"")*"|'(?:[^']|'')*'/g, (text) => (/\[/.test(text) ? '[' : '""'));
  if (/[[\]]|ANCHORARRAY\(|\w:\w+!/.test(outside) || /'[^']*:[^']*'!/.test(formula)) return null;
  const body = formula.replace(/"(?:[^"]|"")*"|_xlfn\.SINGLE(?=\()|_xlfn\.|_xlws\.|_xlpm\.|_xludf\./g, (found) =>
    found.startsWith('"') ? found : '',
  );
  return isArray && !mayBeArray(body) ? `=ARRAYFORMULA(${body})` : `=${body}`;
}
