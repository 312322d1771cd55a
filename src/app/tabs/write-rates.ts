import type { ProductRate } from '../../core/analysis/alerts.ts';
import { type Cohort, type CohortBasis, cohortsOf } from '../../core/analysis/cohorts.ts';
import { MONTHS_TO_RETURN, ordersFit } from '../../core/analysis/orders-known.ts';
import { ratesOf } from '../../core/analysis/rates.ts';
import { rounded } from '../../core/analysis/rounded.ts';
import { clipPeriod, periodUpTo } from '../../core/analysis/tally.ts';
import { monthsLater } from '../../core/months.ts';
import { unitsByMonth, unitsKnownTo } from '../../core/units/by-month.ts';
import { monthsOfOrders } from '../../core/units/months-of-orders.ts';
import { fill } from '../../core/words/fill.ts';
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

/**
 * The cohorts of every product that shipped; none while no shipped units or no returns are known. By the months of orders where these
 * are known and are those of the returns.
 */
export function cohortsIn({ voices, units, productOf, orderSalt }: Facts, basis: CohortBasis): Map<string, Cohort[]> {
  const returns = voices.filter(({ type, date }) => type === 'return' && date !== '');
  const dates = returns.map(({ date }) => date);
  const known = clipPeriod(periodUpTo(dates, EVER), dates);
  if (known.to === '') return new Map();
  const monthOf = basis === 'orders' ? monthsOfOrders(units, productOf, orderSalt) : () => '';
  const shipped = unitsByMonth(units, productOf);
  const returned = returns.map((voice) => {
    const product = productOf(voice);
    const { cause } = voice;
    return {
      product,
      month: voice.date.slice(0, 7),
      ordered: monthOf(product, voice.order),
      cause,
      units: voice.units,
    };
  });
  const days = { ...known, unitsTo: unitsKnownTo(units) };
  return cohortsOf(shipped, returned, days, basis === 'orders' && ordersFit(shipped, returned) ? 'orders' : 'returns');
}

/** The return rates of products by month, the newest two years. */
export function ratesIn(cohorts: ReadonlyMap<string, readonly Cohort[]>): ProductRate[] {
  return [...cohorts].flatMap(([product, months]) =>
    ratesOf(months.slice(-MONTHS)).map((line) => ({ product, ...line })),
  );
}

function stateOf({ complete, young, basis, byReturn, month }: ProductRate, { rates }: Words['workbook']): string {
  if (young) return fill(rates.young, { month: monthsLater(month, MONTHS_TO_RETURN) });
  if (!complete) return rates.part;
  if (basis === 'returns') return rates.byReturn;
  return byReturn > 0 ? fill(rates.mixed, { units: byReturn }) : rates.byOrder;
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
    state: stateOf(line, workbook),
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
