import type { ProductRate } from '../../core/analysis/alerts.ts';
import { type Cohort, cohortsOf } from '../../core/analysis/cohorts.ts';
import { ratesOf } from '../../core/analysis/rates.ts';
import { clipPeriod, periodUpTo } from '../../core/analysis/tally.ts';
import { unitsByMonth, unitsKnownTo } from '../../core/units/by-month.ts';
import type { Words } from '../../core/words/words.ts';
import { syncRows } from '../../sheets/sync.ts';
import type { Row } from '../../sheets/table.ts';
import type { Workbook } from '../../sheets/workbook.ts';
import { meaningOfCause } from './causes.ts';
import type { Facts } from './facts.ts';
import { setUp } from './set-up.ts';

/** Months shown, the newest: two years, so that a month can be held against the same one a year before. */
const MONTHS = 24;
/** Days in which all that is known lies: a century. */
const EVER = 36_525;
/** A share is kept to a thousandth of a percent. */
const rounded = (share: number): number => Math.round(share * 100_000) / 100_000;

/** The cohorts of every product that shipped; none while no shipped units or no returns are known. */
export function cohortsIn({ voices, units, productOf }: Facts): Map<string, Cohort[]> {
  const returns = voices.filter(({ type, date }) => type === 'return' && date !== '');
  const dates = returns.map(({ date }) => date);
  const known = clipPeriod(periodUpTo(dates, EVER), dates);
  if (known.to === '') return new Map();
  const [to = ''] = [unitsKnownTo(units), known.to].sort();
  return cohortsOf(
    unitsByMonth(units, productOf),
    returns.map((voice) => ({
      product: productOf(voice),
      month: voice.date.slice(0, 7),
      cause: voice.cause,
      units: voice.units,
    })),
    { from: known.from, to },
  );
}

/** The return rates of products by month, the newest two years. */
export function ratesIn(cohorts: ReadonlyMap<string, readonly Cohort[]>): ProductRate[] {
  return [...cohorts].flatMap(([product, months]) =>
    ratesOf(months.slice(-MONTHS)).map((line) => ({ product, ...line })),
  );
}

function rowOf(line: ProductRate, { workbook, figures }: Words): Row {
  const { product, cause, month, shipped, returned, interval, limits, signal, complete } = line;
  return {
    sku: product,
    cause: cause === '' ? workbook.rates.all : workbook.causes[cause],
    month,
    shipped,
    returned,
    rate: rounded(returned / shipped),
    from: rounded(interval[0]),
    to: rounded(interval[1]),
    lower: limits ? rounded(limits[0]) : '',
    upper: limits ? rounded(limits[1]) : '',
    signal: complete ? figures.signals[signal] : '',
    state: complete ? workbook.rates.complete : workbook.rates.part,
  };
}

/** Brings the Rates tab up to date, making it when there is the first rate to show. */
export function writeRates(
  workbook: Workbook,
  rates: readonly ProductRate[],
  { words, readCause }: Pick<Facts, 'words' | 'readCause'>,
): void {
  if (rates.length === 0 && workbook.find('rates') === null) return;
  setUp(workbook, ['rates']);
  syncRows(
    workbook,
    'rates',
    rates.map((line) => rowOf(line, words)),
    meaningOfCause(readCause),
  );
}
