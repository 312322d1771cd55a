import type { AnyCauseCode } from '../causes.ts';
import type { IsoDate, IsoMonth } from '../cell.ts';
import { lastDay, monthsLater } from '../months.ts';

/** Units of one product that came back, for one cause (`''`: none was found). */
export interface ReturnedUnits {
  product: string;
  /** The month they came back in. */
  month: IsoMonth;
  /** The month their order was made in, `''` where nobody knows. */
  ordered: IsoMonth | '';
  cause: AnyCauseCode | '';
  units: number;
}

/** Units of one product shipped in one month. */
export interface MonthUnits {
  product: string;
  month: IsoMonth;
  units: number;
  /** Whether their orders are known, so that returns find their month. */
  ordersKnown: boolean;
}

/** What a cohort counts as come back: units of its orders whenever they return, or units that return in its month. */
export type CohortBasis = 'orders' | 'returns';

/** Units of one product that were shipped in one month, and what came back of them. */
export interface Cohort {
  month: IsoMonth;
  basis: CohortBasis;
  shipped: number;
  /** Units that came back, whatever the cause; never more than were shipped. */
  returned: number;
  /** Units among them that are counted by the month of their return, since their order is not known. */
  byReturn: number;
  /** Units by cause; causes without any are left out. */
  causes: ReadonlyMap<AnyCauseCode, number>;
  /** Whether all of the month is known; a month that is not is never compared. */
  complete: boolean;
  /** Whether nothing but time is missing: returns of its orders still come. */
  young: boolean;
}

/** The days something is known of: returns from `from` to `to`, shipped units up to `unitsTo`. */
export interface KnownDays {
  from: IsoDate;
  to: IsoDate;
  unitsTo: IsoDate;
}

/** Units of a cohort that came back for a cause, or for all (`''`): a whole number, never more than were shipped. */
export function returnedFor(cohort: Cohort, cause: AnyCauseCode | ''): number {
  return cause === '' ? cohort.returned : Math.min(cohort.shipped, Math.round(cohort.causes.get(cause) ?? 0));
}

/** A month whose first return lies later than this may have begun before what is known. */
const FIRST_WEEK = '07';

/** Months after that of an order in which its units still come back: Amazon counts the returns of a month to the end of the second. */
export const MONTHS_TO_RETURN = 2;

interface Counts {
  returned: number;
  byReturn: number;
  causes: Map<AnyCauseCode, number>;
}

/**
 * Whether the orders that are known are those of the returns that are known: half of the returns of months with orders find theirs.
 * Orders of another shop find none, and joining by them would leave every month waiting for returns that never come.
 */
export function ordersFit(shipped: Iterable<MonthUnits>, returned: Iterable<ReturnedUnits>): boolean {
  const months = new Set<string>();
  for (const { product, month, ordersKnown } of shipped) if (ordersKnown) months.add(`${product}\n${month}`);
  let [all, found] = [0, 0];
  for (const { product, month, ordered, units } of returned) {
    if (ordered !== '') found += units;
    if (ordered !== '' || months.has(`${product}\n${month}`)) all += units;
  }
  return found > 0 && found * 2 >= all;
}

/**
 * The cohorts of each product by month, oldest first: months in which it shipped. With `basis` `orders` a return is counted in the month of
 * its order where that is known, and a month whose orders are known is complete when returns are known to the end of the second
 * month after it (Amazon's own definition); all else is counted by the month of the return, and complete when returns are known from its
 * first week to its last day. Returns of months in which nothing shipped have no rate and are left out.
 */
export function cohortsOf(
  shipped: Iterable<MonthUnits>,
  returned: Iterable<ReturnedUnits>,
  { from, to, unitsTo }: KnownDays,
  basis: CohortBasis = 'returns',
): Map<string, Cohort[]> {
  const counts = new Map<string, Counts>();
  const placeOf = (product: string, month: IsoMonth): string => `${product}\n${month}`;
  for (const { product, month, ordered, cause, units } of returned) {
    const joined = basis === 'orders' && ordered !== '';
    const place = placeOf(product, joined ? ordered : month);
    const count = counts.get(place) ?? { returned: 0, byReturn: 0, causes: new Map<AnyCauseCode, number>() };
    counts.set(place, count);
    count.returned += units;
    if (!joined) count.byReturn += units;
    if (cause !== '') count.causes.set(cause, (count.causes.get(cause) ?? 0) + units);
  }
  const cohorts = new Map<string, Cohort[]>();
  for (const { product, month, units, ordersKnown } of shipped) {
    if (units <= 0 || product === '') continue;
    const count = counts.get(placeOf(product, month));
    const list = cohorts.get(product) ?? [];
    cohorts.set(product, list);
    const own = basis === 'orders' && ordersKnown ? 'orders' : 'returns';
    const ends = lastDay(own === 'orders' ? monthsLater(month, MONTHS_TO_RETURN) : month);
    const known = lastDay(month) <= unitsTo && from <= `${month}-${FIRST_WEEK}`;
    list.push({
      month,
      basis: own,
      shipped: units,
      returned: Math.min(units, Math.round(count?.returned ?? 0)),
      byReturn: Math.min(units, Math.round(count?.byReturn ?? 0)),
      causes: count?.causes ?? new Map(),
      complete: known && ends <= to,
      young: known && ends > to && own === 'orders',
    });
  }
  for (const list of cohorts.values()) list.sort((a, b) => (a.month < b.month ? -1 : 1));
  return cohorts;
}
