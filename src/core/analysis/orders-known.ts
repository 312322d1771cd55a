import type { IsoMonth } from '../cell.ts';
import { monthsLater } from '../months.ts';
import type { MonthUnits, ReturnedUnits } from './month-units.ts';

/** Months after that of an order in which its units still come back: Amazon counts the returns of a month to the end of the second. */
export const MONTHS_TO_RETURN = 2;

/** Units that come back in a month of the shop below which nobody can tell whether they find their orders. */
const LEAST_TO_TELL = 10;

const placeOf = (product: string, month: IsoMonth): string => `${product}\n${month}`;

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
export interface OrdersKnown {
  /** Whether a month of a product can be counted by its orders. */
  joins: (product: string, month: IsoMonth) => boolean;
  /** Whether all orders are known whose units come back in a month: a return that finds none then belongs to the month for all we know. */
  reachesBack: (product: string, month: IsoMonth) => boolean;
}

/**
 * Judges month by month: where returns come of months with orders and yet most find none, as from the day on which order numbers are
 * hidden, the months they may belong to are not counted by orders.
 */
export function judgeOrders(shipped: readonly MonthUnits[], returned: readonly ReturnedUnits[]): OrdersKnown {
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

/** What holds where no order is known. */
export const NO_ORDERS: OrdersKnown = { joins: () => false, reachesBack: () => false };
