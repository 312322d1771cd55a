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

const placeOf = (product: string, month: IsoMonth): string => `${product}\n${month}`;

/** A month and those before it whose units still come back in it. */
const lookingBack = (month: IsoMonth): IsoMonth[] =>
  Array.from({ length: MONTHS_TO_RETURN + 1 }, (_, at) => monthsLater(month, -at));

/** A month and those after it in which its units still come back. */
const lookingAhead = (month: IsoMonth): IsoMonth[] =>
  Array.from({ length: MONTHS_TO_RETURN + 1 }, (_, at) => monthsLater(month, at));

/** Answers once for each month of a product, however many returns ask. */
function oncePerPlace(
  answer: (product: string, month: IsoMonth) => boolean,
): (product: string, month: IsoMonth) => boolean {
  const given = new Map<string, boolean>();
  return (product, month) => {
    const place = placeOf(product, month);
    const before = given.get(place);
    if (before !== undefined) return before;
    const now = answer(product, month);
    given.set(place, now);
    return now;
  };
}

/** What the orders that are known are good for. */
interface OrdersKnown {
  /** Whether a month of a product can be counted by its orders. */
  joins: (product: string, month: IsoMonth) => boolean;
  /** Whether all orders are known whose units come back in a month: a return that finds none then belongs to the month for all we know. */
  reachesBack: (product: string, month: IsoMonth) => boolean;
}

/**
 * Judges month by month: where returns come of months with orders and yet most find none, as from the day on which order numbers are
 * hidden, the months they may belong to are not counted by orders.
 */
function judgeOrders(shipped: readonly MonthUnits[], returned: readonly ReturnedUnits[]): OrdersKnown {
  const known = new Map(shipped.map(({ product, month, ordersKnown }) => [placeOf(product, month), ordersKnown]));
  const knownMonths = new Set(shipped.filter(({ ordersKnown }) => ordersKnown).map(({ month }) => month));
  // In a month in which a product shipped nothing it has no orders to know.
  const isKnown = (product: string, month: IsoMonth): boolean =>
    known.get(placeOf(product, month)) ?? knownMonths.has(month);
  const reachesBack = oncePerPlace((product, month) => lookingBack(month).every((one) => isKnown(product, one)));
  const finds = new Map<IsoMonth, { all: number; found: number }>();
  for (const { product, month, ordered, units } of returned) {
    if (!reachesBack(product, month)) continue;
    const find = finds.get(month) ?? { all: 0, found: 0 };
    finds.set(month, find);
    find.all += units;
    if (ordered !== '') find.found += units;
  }
  const misses = (month: IsoMonth): boolean => {
    const find = finds.get(month);
    return find !== undefined && find.all >= LEAST_TO_TELL && find.found * 2 < find.all;
  };
  const joins: OrdersKnown['joins'] = (product, month) =>
    known.get(placeOf(product, month)) === true && !lookingAhead(month).some(misses);
  return { joins: oncePerPlace(joins), reachesBack };
}

/** Units that come back in a month of the shop below which nobody can tell whether they find their orders. */
const LEAST_TO_TELL = 10;

interface Counts {
  returned: number;
  byReturn: number;
  causes: Map<AnyCauseCode, number>;
}

const NO_ORDERS: OrdersKnown = { joins: () => false, reachesBack: () => false };

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
  const { joins, reachesBack } = basis === 'orders' ? judgeOrders(shipped, returned) : NO_ORDERS;
  const counts = new Map<string, Counts>();
  const count = (product: string, month: IsoMonth, line: ReturnedUnits, isJoined: boolean): void => {
    const place = placeOf(product, month);
    const sums = counts.get(place) ?? { returned: 0, byReturn: 0, causes: new Map<AnyCauseCode, number>() };
    counts.set(place, sums);
    sums.returned += line.units;
    if (!isJoined) sums.byReturn += line.units;
    if (line.cause !== '') sums.causes.set(line.cause, (sums.causes.get(line.cause) ?? 0) + line.units);
  };
  for (const line of returned) {
    const { product, month, ordered } = line;
    if (ordered !== '' && joins(product, ordered)) count(product, ordered, line, true);
    if (!joins(product, month)) count(product, month, line, false);
    else if (ordered === '' && reachesBack(product, month)) count(product, month, line, false);
  }
  const cohorts = new Map<string, Cohort[]>();
  for (const { product, month, units } of shipped) {
    if (units <= 0 || product === '') continue;
    const sums = counts.get(placeOf(product, month));
    const list = cohorts.get(product) ?? [];
    cohorts.set(product, list);
    const own = joins(product, month) ? 'orders' : 'returns';
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
