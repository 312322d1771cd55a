import { orderCode, packOrders } from './order-codes.ts';
import type { SentUnits, ShippedUnits, Sold } from './shipped-units.ts';
import { packTold } from './told.ts';

/** What else a record tells, as one text: its parent and marketplaces. */
export function toldOf({ parent = '', sold = [] }: Pick<ShippedUnits, 'parent' | 'sold'>): string {
  return packTold({ parent, sold });
}

/** The marketplaces with their orders counted as codes, of which two orders may have the same. */
function countCodes(sold: readonly Sold[], orders: readonly string[]): Sold[] {
  const seen = new Set<string>();
  let at = 0;
  return sold.map((one) => {
    const before = seen.size;
    for (const order of orders.slice(at, at + one.orders)) seen.add(orderCode(order));
    at += one.orders;
    return { ...one, orders: seen.size - before };
  });
}

/** Shipped units as they leave the page. */
export function sendUnits({ parent = '', sold = [], ...units }: ShippedUnits): SentUnits {
  return {
    ...units,
    orders: packOrders(units.orders),
    told: packTold({ parent, sold: countCodes(sold, units.orders) }),
  };
}
