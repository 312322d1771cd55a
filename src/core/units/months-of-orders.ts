import type { IsoMonth } from '../cell.ts';
import { hideOrder, isHiddenOrder } from '../voices/hide-order.ts';
import type { UnitsLine } from './by-month.ts';
import { orderCode, unpackOrders } from './order-codes.ts';

/** Tells the month an order of a product was made in, `''` where no export of orders tells it. */
export type MonthOfOrder = (product: string, order: string) => IsoMonth | '';

/**
 * Finds the months of orders by the codes kept beside shipped units. Where an order stands in two months, as in an export by orders
 * and one by parcels, the earlier one counts. `salt` is what order numbers are hidden with, `null` where none ever was.
 */
export function monthsOfOrders(
  lines: Iterable<UnitsLine>,
  productOf: (record: { sku: string; asin: string }) => string,
  salt: string | null,
): MonthOfOrder {
  const products = new Map<string, Map<string, IsoMonth>>();
  for (const { sku, asin, month, orders } of lines) {
    if (orders === '') continue;
    const product = productOf({ sku: sku === asin ? '' : sku, asin });
    const months = products.get(product) ?? new Map<string, IsoMonth>();
    products.set(product, months);
    for (const code of unpackOrders(orders) ?? []) {
      const known = months.get(code);
      if (known === undefined || month < known) months.set(code, month);
    }
  }
  return (product, order) => {
    const months = products.get(product);
    if (!months || order === '') return '';
    const month = months.get(orderCode(order));
    if (month !== undefined || salt === null || isHiddenOrder(order)) return month ?? '';
    return months.get(orderCode(hideOrder(order, salt))) ?? '';
  };
}
