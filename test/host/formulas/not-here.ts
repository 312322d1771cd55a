import type { CellError } from '../book/model.ts';
import { type Call, callsIn } from './calls.ts';

/** Functions of Sheets that the engine may not have: an unknown name among them is the host's lack, not the seller's slip. */
const OF_SHEETS = new Set(
  (
    'AI ARRAY_CONSTRAIN ARRAYFORMULA BAHTTEXT CALL COUNTUNIQUEIFS DETECTLANGUAGE ENCODEURL EPOCHTODATE FILTERXML FLATTEN ' +
    'GETPIVOTDATA GOOGLEFINANCE GOOGLETRANSLATE IMPORTDATA IMPORTFEED IMPORTHTML IMPORTRANGE IMPORTXML ISDATE ISEMAIL ISURL ' +
    'LINEST LOGEST GROWTH TREND FORECAST MARGINOFERROR QUERY SORTN SPLIT TO_DATE TO_DOLLARS TO_PERCENT TO_PURE_NUMBER TO_TEXT ' +
    'UNARY_PERCENT UNIQUE WRAPCOLS WRAPROWS XMATCH BYCOL REDUCE SCAN MAKEARRAY PIVOTBY GROUPBY'
  ).split(' '),
);

/** What hovers over a name nobody knows: Google's text, or that the host lacks what Sheets has. */
export function unknownFunction(name: string): string {
  const capital = name.toUpperCase();
  return OF_SHEETS.has(capital) ? `not in the local host: ${capital}` : `Unknown function: '${capital}'.`;
}

/** The error of a custom call over a variable of LAMBDA or LET, which the host cannot compute; `null` for any other call. */
export function overVariable(body: string, call: Call): CellError | null {
  const around = callsIn(body).filter(({ start, end }) => start < call.start && call.end < end);
  const variables = around.flatMap(({ name, args }) => variablesOf(name.toUpperCase(), args));
  const words = new Set(call.text.toUpperCase().match(/[A-Z_][A-Z0-9_.]*/g));
  if (!variables.some((variable) => words.has(variable))) return null;
  return { error: '#ERROR!', message: `not in the local host: ${call.name.toUpperCase()} over a variable` };
}

function variablesOf(name: string, args: Call['args']): string[] {
  const names = args.slice(0, -1).map(({ text }) => text.toUpperCase());
  if (name === 'LAMBDA') return names;
  return name === 'LET' ? names.filter((_, at) => at % 2 === 0) : [];
}
