import { callsIn } from './calls.ts';

/** Functions whose results are never blank, whatever they are given. */
const NEVER_BLANK = new Set(
  (
    'ABS AND AVERAGE CEILING CONCATENATE COUNT COUNTA COUNTBLANK COUNTIF COUNTIFS DATE DAY FLOOR HYPERLINK INT ISBLANK ISERROR ' +
    'LEFT LEN LOWER MATCH MAX MEDIAN MID MIN MOD MONTH NOT OR POWER PRODUCT RIGHT ROUND ROUNDDOWN ROUNDUP ROW SQRT STDEV SUBSTITUTE ' +
    'SUM SUMIF SUMIFS SUMPRODUCT TEXT TEXTJOIN TODAY TRIM UPPER VALUE YEAR'
  ).split(' '),
);
/** Functions that give one of their arguments, by the place of the first that can be given. */
const CHOOSING = new Map([
  ['IF', 1],
  ['IFERROR', 0],
]);
const LITERAL = /^(?:\d+(?:\.\d+)?(?:E[+-]?\d+)?|"(?:[^"]|"")*"|TRUE|FALSE)$/i;
const QUOTED = /"(?:[^"]|"")*"|'(?:[^']|'')*'/g;

/** Whether an operator stands outside all brackets and texts: what it gives is a number or a text, never a blank. */
function isReckoned(body: string): boolean {
  let depth = 0;
  for (const sign of body.replace(QUOTED, '')) {
    if ('({['.includes(sign)) depth += 1;
    else if (')}]'.includes(sign)) depth -= 1;
    else if (depth === 0 && '+-*/^&=<>%'.includes(sign)) return true;
  }
  return false;
}

/**
 * An expression that gives an empty text exactly where a formula body gives a blank, cheaper than the body itself; `null` where it gives
 * none. A blank and 0 look the same in a result of the engine.
 */
export function blankReader(body: string): string | null {
  const text = body.trim();
  if (text === '') return '""';
  if (LITERAL.test(text) || isReckoned(text)) return null;
  const call = callsIn(text).at(-1);
  if (call?.start !== 0 || call.end !== text.length) return `(${text})&""`;
  const name = call.name.toUpperCase();
  if (NEVER_BLANK.has(name)) return null;
  const first = CHOOSING.get(name);
  if (first === undefined) return `(${text})&""`;
  const readers = call.args.map((arg, at) => (at < first ? null : blankReader(arg.text)));
  if (readers.every((reader) => reader === null)) return null;
  // IFERROR gives its second argument only where the first is an error, so the first is what it is asked about.
  const args = call.args.map((arg, at) =>
    at < first ? arg.text : (readers[at] ?? (name === 'IFERROR' && at === 0 ? arg.text : '0')),
  );
  return `${name}(${args.join()})`;
}
