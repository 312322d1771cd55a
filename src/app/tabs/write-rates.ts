import type { ProductRate } from '../../core/analysis/alerts.ts';
import { type Cohort, type CohortBasis, cohortsOf } from '../../core/analysis/cohorts.ts';
import type { MonthUnits, ReturnedUnits } from '../../core/analysis/month-units.ts';
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
import type { RateRow } from './rate-row.ts';
import type { VoiceLine } from './read-workbook.ts';
import { setUp } from './set-up.ts';

/** Months shown, the newest: two years, so that a month can be held against the same one a year before. */
export const MONTHS = 24;
/** Days in which all that is known lies: a century. */
const EVER = 36_525;

/** The cohorts of products, and what they were counted from. */
export interface Counted {
  cohorts: ReadonlyMap<string, readonly Cohort[]>;
  shipped: readonly MonthUnits[];
  returned: readonly (ReturnedUnits & { voice: VoiceLine })[];
  basis: CohortBasis;
}

/**
 * The cohorts of every product that shipped; none while no shipped units or no returns are known. By the months of orders where these
 * are known and are those of the returns.
 */
export function countedIn({ voices, units, productOf, orderSalt }: Facts, basis: CohortBasis): Counted {
  const returns = voices.filter(({ type, date }) => type === 'return' && date !== '');
  const dates = returns.map(({ date }) => date);
  const known = clipPeriod(periodUpTo(dates, EVER), dates);
  if (known.to === '') return { cohorts: new Map(), shipped: [], returned: [], basis: 'returns' };
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
      voice,
    };
  });
  const days = { ...known, unitsTo: unitsKnownTo(units) };
  const counted = basis === 'orders' && ordersFit(shipped, returned) ? 'orders' : 'returns';
  return { cohorts: cohortsOf(shipped, returned, days, counted), shipped, returned, basis: counted };
}

/** The cohorts alone. */
export function cohortsIn(facts: Facts, basis: CohortBasis): Counted['cohorts'] {
  return countedIn(facts, basis).cohorts;
}

/** The return rates of products by month, the newest two years. */
export function ratesIn(cohorts: ReadonlyMap<string, readonly Cohort[]>): ProductRate[] {
  return [...cohorts].flatMap(([product, months]) =>
    ratesOf(months.slice(-MONTHS)).map((line) => ({ product, ...line })),
  );
}

function stateOf({ line, rest }: RateRow, { rates }: Words['workbook']): string {
  const { complete, young, basis, byReturn, month } = line;
  const state = (): string => {
    if (young) return fill(rates.young, { month: monthsLater(month, MONTHS_TO_RETURN) });
    if (!complete) return rates.part;
    if (basis === 'returns') return rates.byReturn;
    return byReturn > 0 ? fill(rates.mixed, { units: byReturn }) : rates.byOrder;
  };
  return rest.shipped > 0 || rest.returned > 0 ? `${state()}; ${fill(rates.rest, rest)}` : state();
}

function rowOf(rate: RateRow, { workbook, figures }: Words): Row {
  const { product, parent, ofFamily, marketplace, line } = rate;
  const { cause, month, shipped, returned, interval, complete } = line;
  const limits = 'limits' in line ? line.limits : null;
  return {
    sku: ofFamily ? fill(workbook.rates.family, { parent }) : product,
    parent,
    marketplace,
    cause:
      cause === ''
        ? workbook.rates.all
        : cause === 'controllable'
          ? workbook.rates.controllable
          : workbook.causes[cause],
    month,
    shipped,
    returned,
    rate: rounded(returned / shipped),
    from: rounded(interval[0]),
    to: rounded(interval[1]),
    lower: limits ? rounded(limits[0]) : '',
    upper: limits ? rounded(limits[1]) : '',
    signal: complete && 'signal' in line ? figures.signals[line.signal] : '',
    state: stateOf(rate, workbook),
  };
}

/** Brings the Rates tab up to date, making it when there is the first rate to show. */
export function writeRates(
  workbook: Workbook,
  rates: readonly RateRow[],
  { words, readCause }: Pick<Facts, 'words' | 'readCause'>,
): void {
  if (rates.length === 0 && workbook.find('rates') === null) return;
  setUp(workbook, ['rates']);
  syncRows(
    workbook,
    'rates',
    rates.map((row) => rowOf(row, words)),
    meaningOfCause(readCause),
  );
}
