import { mapReferences } from '../../book/references.ts';
import { callsIn } from '../../formulas/calls.ts';
import { quoted } from './tab-names.ts';

/** Functions that mean the same in Excel; a formula of others is written as its value. */
const SAME = new Set(
  `ABS AND AVERAGE AVERAGEIF AVERAGEIFS CEILING CHOOSE COLUMN COLUMNS CONCATENATE COUNT COUNTA COUNTBLANK COUNTIF COUNTIFS DATE DAY
  EDATE EOMONTH EXACT FIND FLOOR HYPERLINK IF IFERROR INDEX INT ISBLANK ISERROR ISNUMBER ISTEXT LARGE LEFT LEN LOWER MATCH MAX
  MEDIAN MID MIN MOD MONTH NOT NOW OR POWER PRODUCT PROPER RANK RIGHT ROUND ROUNDDOWN ROUNDUP ROW ROWS SEARCH SMALL SQRT STDEV
  SUBSTITUTE SUBTOTAL SUM SUMIF SUMIFS SUMPRODUCT TEXT TODAY TRIM UPPER VALUE VAR VLOOKUP HLOOKUP WEEKDAY YEAR`.split(
    /\s+/,
  ),
);

/** Functions that came to Excel later: its files hold them under a prefix. */
const LATER = new Set('IFNA IFS MAXIFS MINIFS SWITCH TEXTJOIN XLOOKUP XMATCH'.split(' '));

/** Whether a formula gives the same in Excel: only functions both know, no open ranges such as `B2:B`. */
export function worksInExcel(formula: string): boolean {
  const outside = formula.replace(/"(?:[^"]|"")*"/g, '""');
  if (/[A-Za-z]\$?\d+:\$?[A-Za-z]+(?![A-Za-z0-9$])/.test(outside) || outside.includes('{')) return false;
  return callsIn(formula).every(({ name }) => SAME.has(name.toUpperCase()) || LATER.has(name.toUpperCase()));
}

/** A formula as an Excel file holds it: without `=`, tabs by the names they have there, later functions with their prefix. */
export function toExcel(formula: string, names: ReadonlyMap<string, string>): string {
  const body = mapReferences(formula.replace(/^=/, ''), ({ sheet, text }) => {
    const name = sheet === null ? undefined : names.get(sheet);
    if (sheet === null || name === sheet) return null;
    return `${quoted(name ?? sheet)}!${text.slice(text.lastIndexOf('!') + 1)}`;
  });
  return body.replace(/"(?:[^"]|"")*"|\b([A-Z]+)(?=\()/gi, (found, name: string | undefined) =>
    name !== undefined && LATER.has(name.toUpperCase()) ? `_xlfn.${found}` : found,
  );
}
