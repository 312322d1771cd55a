import type { AnyCauseCode } from '../causes.ts';
import type { IsoMonth } from '../cell.ts';
import { lastDay } from '../months.ts';
import type { Period } from './tally.ts';

/** Units of one product that came back in one month, for one cause (`''`: none was found). */
export interface ReturnedUnits {
  product: string;
  month: IsoMonth;
  cause: AnyCauseCode | '';
  units: number;
}

/** Units of one product shipped in one month. */
export interface MonthUnits {
  product: string;
  month: IsoMonth;
  units: number;
}

/** Units of one product that were shipped in one month, and what came back of them. */
export interface Cohort {
  month: IsoMonth;
  shipped: number;
  /** Units that came back, whatever the cause; never more than were shipped. */
  returned: number;
  /** Units by cause; causes without any are left out. */
  causes: ReadonlyMap<AnyCauseCode, number>;
  /** Whether all of the month is known; a month that is not is never compared. */
  complete: boolean;
}

/** Units of a cohort that came back for a cause, or for all (`''`): a whole number, never more than were shipped. */
export function returnedFor(cohort: Cohort, cause: AnyCauseCode | ''): number {
  return cause === '' ? cohort.returned : Math.min(cohort.shipped, Math.round(cohort.causes.get(cause) ?? 0));
}

/** A month whose first return lies later than this may have begun before what is known. */
const FIRST_WEEK = '07';

interface Counts {
  returned: number;
  causes: Map<AnyCauseCode, number>;
}

/**
 * The cohorts of each product by month, oldest first: months in which it shipped. A month is complete when returns are known from its
 * first week (`from`: the oldest of them) to its last day (`until`: the newest). Returns of months in which nothing shipped have no rate
 * and are left out.
 */
export function cohortsOf(
  shipped: Iterable<MonthUnits>,
  returned: Iterable<ReturnedUnits>,
  { from, to: until }: Period,
): Map<string, Cohort[]> {
  const counts = new Map<string, Counts>();
  const placeOf = (product: string, month: IsoMonth): string => `${product}\n${month}`;
  for (const { product, month, cause, units } of returned) {
    const place = placeOf(product, month);
    const count = counts.get(place) ?? { returned: 0, causes: new Map<AnyCauseCode, number>() };
    counts.set(place, count);
    count.returned += units;
    if (cause !== '') count.causes.set(cause, (count.causes.get(cause) ?? 0) + units);
  }
  const cohorts = new Map<string, Cohort[]>();
  for (const { product, month, units } of shipped) {
    if (units <= 0 || product === '') continue;
    const count = counts.get(placeOf(product, month));
    const list = cohorts.get(product) ?? [];
    cohorts.set(product, list);
    list.push({
      month,
      shipped: units,
      returned: Math.min(units, Math.round(count?.returned ?? 0)),
      causes: count?.causes ?? new Map(),
      complete: lastDay(month) <= until && from <= `${month}-${FIRST_WEEK}`,
    });
  }
  for (const list of cohorts.values()) list.sort((a, b) => (a.month < b.month ? -1 : 1));
  return cohorts;
}
