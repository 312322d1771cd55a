import { MEAN_RANGE_OF_TWO, SIGMAS } from '../core/analysis/control-chart.ts';
import { LEAST_MONTHS, MONTHS_BEFORE } from '../core/analysis/rates.ts';
import { letters } from './letters.ts';

/** Where the figures of the chart stand: headings in row 30, a month a row below them, at most two years as in Rates. */
export const FIGURES = { headings: 30, first: 31, months: 24 } as const;
/** Columns that are read and drawn, from the first on; behind an empty one stand those they are reckoned from. */
export const SHOWN = [
  'month',
  'shipped',
  'returned',
  'rate',
  'centre',
  'lower',
  'upper',
  'outside',
  'open',
  'says',
] as const;
const RECKONED = [
  'months',
  'units',
  'whole',
  'states',
  'causeMonths',
  'causeUnits',
  'causeSignals',
  'sorted',
  'rank',
  'root',
  'score',
  'rootStep',
  'scoreStep',
  'reach',
] as const;
type Column = (typeof SHOWN)[number] | (typeof RECKONED)[number];

/** The first and the last 1-based column of those the shown ones are reckoned from. */
export const BEHIND = { first: SHOWN.length + 2, columns: RECKONED.length } as const;
/** The product and the cause that were chosen. */
export const CHOSEN = { product: '$B$4', cause: '$B$5' } as const;

const PLACES = new Map<Column, string>([
  ...SHOWN.map((key, at): [Column, string] => [key, letters(at + 1)]),
  ...RECKONED.map((key, at): [Column, string] => [key, letters(at + BEHIND.first)]),
]);
const LAST = FIGURES.first + FIGURES.months - 1;
const here = (key: Column, row: number): string => `$${PLACES.get(key)}${row}`;
const all = (key: Column): string => `$${PLACES.get(key)}$${FIGURES.first}:$${PLACES.get(key)}$${LAST}`;
const quoted = (text: string): string => `"${text.replace(/"/g, '""')}"`;

/** What formulas compare with: texts of the Rates tab. */
export interface RateWords {
  allCauses: string;
  tooFew: string;
  /** What Rates calls a signal, up or down. */
  signals: readonly string[];
}

/** Column addresses of the Rates tab by key. */
export type RateColumns = (
  key: 'sku' | 'cause' | 'month' | 'shipped' | 'returned' | 'signal' | 'state' | 'marketplace' | 'parent',
) => string;

/** Some engines give an empty cell that is filtered as 0; with this behind it it stays an empty text. */
const NO_ZERO = '&""';

/** Which rows of Rates tell of more or of less than a product, as far as its columns tell them apart. */
export interface RateRowsBeside {
  /** Whether rows are of a part of a product in a marketplace. */
  isParted: boolean;
  /** What rows of all variants of a parent are called, with `{parent}` in its place; `''` where no column names parents. */
  family: string;
}

/** Whether each row is of all variants of a parent together. */
const ofFamily = (column: RateColumns, family: string): string =>
  `(${column('sku')}=${family
    .split('{parent}')
    .map(quoted)
    .join(`&${column('parent')}&`)})`;

/**
 * Takes the rows of the product out of Rates, those over all causes and those of the cause: a formula a column in the first row, from the
 * first reckoned column on. They compare whole cells, so that no sign in a name is read as a pattern. Where Rates tells of marketplaces
 * (`isParted`) only the rows over all of them are taken.
 */
export function takenFromRates(
  column: RateColumns,
  { allCauses }: Pick<RateWords, 'allCauses'>,
  { isParted, family }: RateRowsBeside,
): string[] {
  const overAll = isParted ? `*(${column('marketplace')}="")` : '';
  const single = family === '' ? '' : `*(1-${ofFamily(column, family)})`;
  const ofProduct = `(${column('sku')}=${CHOSEN.product})${overAll}${single}`;
  const whole = `${ofProduct}*(${column('cause')}=${quoted(allCauses)})`;
  const ofCause = `${ofProduct}*(${column('cause')}=${CHOSEN.cause})`;
  const isNone = (rows: string): string => `SUMPRODUCT(${rows})=0`;
  const take = (rows: string, keys: Parameters<RateColumns>[0][]): string[] =>
    keys.map((key) => `=IF(${isNone(rows)},"",FILTER(${column(key)}${key === 'signal' ? NO_ZERO : ''},${rows}))`);
  const isUnknown = isNone(`(${column('cause')}=${CHOSEN.cause})*1`);
  return [
    ...take(whole, ['month', 'shipped']),
    `=IF(${isNone(whole)},"",FILTER((${column('signal')}<>"")*1,${whole}))`,
    ...take(whole, ['state']),
    ...take(ofCause, ['month', 'returned', 'signal']),
    `=IF(OR(${isNone(whole)},${isUnknown}),"",SORT(FILTER(${column('month')},${whole})))`,
  ];
}

/**
 * What is shown of the month in a row. Centre and limits are those of `controlChart` and `controlLimits`, reckoned for every month from up
 * to 12 complete ones before it, for Rates has no row of a month in which nothing came back for a cause.
 */
export function shownOf(row: number, { tooFew, signals }: RateWords): string[] {
  const at = (key: Column): string => here(key, row);
  const there = `${at('month')}<>""`;
  const isTold = `${at('rank')}>${LEAST_MONTHS}`;
  const inWindow = `(${all('rank')}>=MAX(1,${at('rank')}-${MONTHS_BEFORE}))*(${all('rank')}<${at('rank')})`;
  const units = `${inWindow}*${all('root')}*${all('root')}`;
  const came = `${inWindow}*${all('score')}*${all('root')}`;
  const of = (key: Column, months: Column): string => `INDEX(${all(key)},MATCH(${at('month')},${all(months)},0))`;
  const isSignal = signals.map((signal) => `${at('says')}=${quoted(signal)}`).join();
  return [
    `=IFERROR(IF(${at('sorted')}="",,${at('sorted')}),)`,
    `=IF(${there},${of('units', 'months')},)`,
    `=IF(${there},IFERROR(${of('causeUnits', 'causeMonths')},0),)`,
    `=IF(${at('rank')}>0,${at('returned')}/${at('shipped')},)`,
    `=IF(${isTold},SUMPRODUCT(${came})/SUMPRODUCT(${units}),)`,
    `=IF(${isTold},MAX(0,${at('centre')}-${at('reach')}),)`,
    `=IF(${isTold},MIN(1,${at('centre')}+${at('reach')}),)`,
    `=IF(AND(${isTold},${at('says')}<>${quoted(tooFew)}),IF(OR(${at('rate')}>${at('upper')},${at('rate')}<${at('lower')},${isSignal}),${at('rate')},),)`,
    `=IF(AND(${there},${at('rank')}=0),${at('returned')}/${at('shipped')},)`,
    `=IF(${there},IF(${at('rank')}>0,IFERROR(${of('causeSignals', 'causeMonths')},""),${of('states', 'months')}),)`,
  ];
}

/**
 * What the figures of a row are reckoned from: which complete month it is, the root of its units, its rate times that, what both gained on
 * the month before, and how far the limits lie from the centre.
 */
export function reckonedOf(row: number): string[] {
  const at = (key: Column): string => here(key, row);
  const step = (key: Column): string =>
    `=IF(${at('rank')}>1,${at(key)}-SUMPRODUCT((${all('rank')}=${at('rank')}-1)*${all(key)}),0)`;
  const [rank, centre] = [at('rank'), at('centre')];
  const pairs = `(${all('rank')}>=MAX(2,${rank}-${MONTHS_BEFORE - 1}))*(${all('rank')}<${rank})`;
  const ranges = `SUMPRODUCT(${pairs}*ABS(${all('scoreStep')}-${centre}*${all('rootStep')}))`;
  const deviation = `SQRT(${centre}*(1-${centre}))`;
  const spread = `MAX(1,${ranges}/${deviation}/(MIN(${MONTHS_BEFORE},${rank}-1)-1)/${MEAN_RANGE_OF_TWO})`;
  return [
    `=IF(IFERROR(INDEX(${all('whole')},MATCH(${at('month')},${all('months')},0)),0)=0,0,MAX(${PLACES.get('rank')}$${FIGURES.headings}:${PLACES.get('rank')}${row - 1})+1)`,
    `=IF(${rank}>0,SQRT(${at('shipped')}),0)`,
    `=IF(${rank}>0,${at('returned')}/${at('root')},0)`,
    step('root'),
    step('score'),
    `=IF(AND(${rank}>${LEAST_MONTHS},${centre}>0,${centre}<1),${SIGMAS}*${spread}*${deviation}/${at('root')},0)`,
  ];
}

/** Says in place of a chart why there is none, or why it has no limits. */
export function sayChart(
  column: RateColumns,
  texts: { choose: string; noProduct: string; noCause: string; noLimits: string; silent: string; ofFamily: string },
  family: string,
): string {
  const isNowhere = (key: 'sku' | 'cause', chosen: string): string => `SUMPRODUCT((${column(key)}=${chosen})*1)=0`;
  const { product, cause } = CHOSEN;
  const cases = [
    [`OR(${product}="",${cause}="")`, texts.choose],
    [isNowhere('sku', product), texts.noProduct],
    ...(family === ''
      ? []
      : ([[`SUMPRODUCT((${column('sku')}=${product})*${ofFamily(column, family)})>0`, texts.ofFamily]] as const)),
    [isNowhere('cause', cause), texts.noCause],
    [`${here('months', FIGURES.first)}=""`, texts.noProduct],
    [`SUM(${all('returned')})=0`, texts.silent],
    [`MAX(${all('rank')})<=${LEAST_MONTHS}`, texts.noLimits],
  ] as const;
  return `=${cases.map(([when, text]) => `IF(${when},${quoted(text)},`).join('')}""${')'.repeat(cases.length)}`;
}
