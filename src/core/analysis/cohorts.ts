import type { AnyCauseCode } from '../causes.ts';
import type { IsoDate, IsoMonth } from '../cell.ts';
import { lastDay, monthsLater } from '../months.ts';
import type { MonthUnits, ReturnedUnits } from './month-units.ts';
import { judgeOrders, MONTHS_TO_RETURN, NO_ORDERS } from './orders-known.ts';

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

/** Takes in units that count in a month of a product; `isJoined` where that is the month of their order. */
export type CountReturn<Line extends ReturnedUnits> = (month: IsoMonth, line: Line, isJoined: boolean) => void;

/**
 * Finds the months in which returns count, as `cohortsOf` promises, and tells how a month of a product is counted. A return may count in
 * two months: that of its order, and its own where that one is not counted by orders.
 */
export function placeReturns<Line extends ReturnedUnits>(
  shipped: readonly MonthUnits[],
  returned: readonly Line[],
  basis: CohortBasis,
  count: CountReturn<Line>,
): (product: string, month: IsoMonth) => CohortBasis {
  const { joins, reachesBack } = basis === 'orders' ? judgeOrders(shipped, returned) : NO_ORDERS;
  for (const line of returned) {
    const { product, month, ordered } = line;
    if (ordered !== '' && joins(product, ordered)) count(ordered, line, true);
    if (!joins(product, month)) count(month, line, false);
    else if (ordered === '' && reachesBack(product, month)) count(month, line, false);
  }
  return (product, month) => (joins(product, month) ? 'orders' : 'returns');
}

/** Units that count in a cohort, whatever was shipped. */
export interface Counts {
  returned: number;
  byReturn: number;
  causes: Map<AnyCauseCode, number>;
}

/** Counts units by a place, such as a product and month. */
export function createCounter(): {
  count: (place: string, line: ReturnedUnits, isJoined: boolean) => void;
  at: (place: string) => Counts | undefined;
} {
  const counts = new Map<string, Counts>();
  return {
    count: (place, { cause, units }, isJoined) => {
      const sums = counts.get(place) ?? { returned: 0, byReturn: 0, causes: new Map<AnyCauseCode, number>() };
      counts.set(place, sums);
      sums.returned += units;
      if (!isJoined) sums.byReturn += units;
      if (cause !== '') sums.causes.set(cause, (sums.causes.get(cause) ?? 0) + units);
    },
    at: (place) => counts.get(place),
  };
}

const placeOf = (product: string, month: IsoMonth): string => `${product}\n${month}`;

/**
 * The cohorts of each product by month, oldest first: months in which it shipped, each counted wholly in one way. With `basis` `orders` a
 * month whose orders are known counts the returns of its orders, whenever they come, and of its own days those that find no order though
 * all are known that may be theirs; it is complete when returns are known to the end of the second month after it (Amazon's own
 * definition). Any other month counts the returns of its own days, and is complete when these are known from its first week to its last day.
 * Returns of months in which nothing shipped have no rate and are left out.
 */
export function cohortsOf(
  shipped: readonly MonthUnits[],
  returned: readonly ReturnedUnits[],
  { from, to, unitsTo }: KnownDays,
  basis: CohortBasis = 'returns',
): Map<string, Cohort[]> {
  const counter = createCounter();
  const basisOf = placeReturns(shipped, returned, basis, (month, line, isJoined) =>
    counter.count(placeOf(line.product, month), line, isJoined),
  );
  const cohorts = new Map<string, Cohort[]>();
  for (const { product, month, units } of shipped) {
    if (units <= 0 || product === '') continue;
    const sums = counter.at(placeOf(product, month));
    const list = cohorts.get(product) ?? [];
    cohorts.set(product, list);
    const own = basisOf(product, month);
    const ends = lastDay(own === 'orders' ? monthsLater(month, MONTHS_TO_RETURN) : month);
    const known = lastDay(month) <= unitsTo && from <= `${month}-${FIRST_WEEK}`;
    list.push({
      month,
      basis: own,
      shipped: units,
      returned: Math.min(units, Math.round(sums?.returned ?? 0)),
      byReturn: Math.min(units, Math.round(sums?.byReturn ?? 0)),
      causes: sums?.causes ?? new Map(),
      complete: known && ends <= to,
      young: known && ends > to && own === 'orders',
    });
  }
  for (const list of cohorts.values()) list.sort((a, b) => (a.month < b.month ? -1 : 1));
  return cohorts;
}
