import { callsIn, mapCalls } from './calls.ts';
import { isGoogleFunction } from './google-functions.ts';

/** What the clock shows, as serial days in the spreadsheet's time zone. */
export interface Clock {
  today(): number;
  now(): number;
}

type Rewrite = (args: string[], clock: Clock) => string | null;

/** Functions Google has and the engine has not, or has otherwise, in terms of what it has. */
const REWRITES: Record<string, Rewrite> = {
  ARRAYFORMULA: ([inner = '']) => `(${inner})`,
  TODAY: (_args, clock) => String(clock.today()),
  NOW: (_args, clock) => String(clock.now()),
  REGEXMATCH: ([text = '', pattern = '']) => `REGEXTEST(${text},${pattern})`,
  JOIN: ([delimiter = '', ...values]) => `TEXTJOIN(${delimiter},FALSE,${values.join(',')})`,
  SPLIT: ([text = '', delimiter = '']) => (/^"[^"]"$/.test(delimiter) ? `TEXTSPLIT(${text},${delimiter},,TRUE)` : null),
  COUNTUNIQUE: (args) => (args.length === 1 ? `COUNTA(UNIQUE(TOCOL(${args[0]},1)))` : null),
  CONCAT: (args) => (args.length === 2 ? null : 'NA()'),
  FLATTEN: (args) => (args.length === 1 ? `TOCOL(${args[0]})` : null),
  IFERROR: (args) => (args.length === 1 ? `IFERROR(${args[0]},"")` : null),
  SORT: (args) => sorted(args),
  HYPERLINK: ([url = '""', label]) => `(${label ?? url})`,
  SPARKLINE: () => '""',
  IMAGE: () => '""',
};

/** Functions whose result may be an array; a formula without one of them shows a single value in Sheets. */
const ARRAYS =
  /\b(ARRAYFORMULA|FILTER|SORT|SORTN|UNIQUE|TRANSPOSE|SEQUENCE|RANDARRAY|MAP|BYROW|BYCOL|MAKEARRAY|SCAN|REDUCE|LET|LAMBDA|QUERY|SPLIT|FLATTEN|TOCOL|TOROW|VSTACK|HSTACK|CHOOSECOLS|CHOOSEROWS|TAKE|DROP|WRAPROWS|WRAPCOLS|EXPAND|INDEX|OFFSET|INDIRECT|XLOOKUP|FREQUENCY|LINEST|MMULT)\s*\(|\{/i;

const POWERS = /"(?:[^"]|"")*"|'(?:[^']|'')*'|(?<![\p{L}\p{N}_.$!])(\d+\.?\d*|\.\d+)e(\d+)(?![\p{L}\p{N}_.(!:])/giu;

/** The engine reads a power of ten only where its sign is written. */
const withSigns = (body: string): string =>
  body.replace(POWERS, (whole, digits?: string, power?: string) => (digits ? `${digits}E+${power}` : whole));

/** A formula body in Google's dialect in the words of the engine. */
export function toEngine(body: string, clock: Clock): string {
  return mapCalls(withSigns(withoutStrangers(body)), (name, args) => REWRITES[name]?.(args, clock) ?? null);
}

/** Before the name of a function Sheets has not: the engine, which may know it, then does not either. */
export const STRANGER = 'SHEETS_HAS_NO_';

/** The body with functions Sheets has not under names nobody has; what LET and LAMBDA name stays. */
function withoutStrangers(body: string): string {
  const strangers = callsIn(body).filter(({ name }) => !isGoogleFunction(name) && !isNamedIn(body, name));
  return strangers
    .sort((one, other) => other.start - one.start)
    .reduce((text, { start }) => `${text.slice(0, start)}${STRANGER}${text.slice(start)}`, body);
}

const isNamedIn = (body: string, name: string): boolean =>
  /\b(LET|LAMBDA)\s*\(/i.test(body) && new RegExp(`[(,]\\s*${name.replaceAll('.', '\\.')}\\s*,`, 'i').test(body);

/** Whether a formula as typed may show more than one cell. */
export function mayBeArray(body: string): boolean {
  return ARRAYS.test(body);
}

function sorted([range = '', column, order, ...rest]: string[]): string | null {
  if (rest.length > 0 || order === undefined) return null;
  const direction = { TRUE: '1', FALSE: '-1' }[order.toUpperCase()];
  return direction === undefined ? null : `SORT(${range},${column},${direction})`;
}
