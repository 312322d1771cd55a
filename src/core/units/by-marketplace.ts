import type { IsoMonth } from '../cell.ts';
import { hideOrder, isHiddenOrder } from '../voices/hide-order.ts';
import type { UnitsLine } from './by-month.ts';
import { SOLD_ELSEWHERE, soldOnAmazon } from './counted.ts';
import { orderCode, unpackOrders } from './order-codes.ts';

/** Shipped units with what else is told of them. */
export interface ToldUnits extends UnitsLine {
  /** The parent an export names, `''` where none does. */
  parent: string;
  /** Units by marketplace, as far as these are known; never more than `units` together. */
  split: ReadonlyMap<string, number>;
  /** Codes of orders, as `packOrders` makes them, by the marketplace they were made in. */
  ordersIn: readonly { marketplace: string; orders: string }[];
}

type ProductOf = (record: { sku: string; asin: string }) => string;

const productIn = ({ sku, asin }: ToldUnits, productOf: ProductOf): string =>
  productOf({ sku: sku === asin ? '' : sku, asin });

const sumOf = (split: ReadonlyMap<string, number>): number =>
  [...split.values()].reduce((sum, units) => sum + units, 0);

/**
 * Units by marketplace of each product and month. Of the sources that tell of the same sales the one that knows the marketplace of most
 * units stands, so nothing is counted twice; what was sold elsewhere than on Amazon is a marketplace of its own, and of that too the
 * largest source stands.
 */
export function unitsByMarketplace(
  lines: Iterable<ToldUnits>,
  productOf: ProductOf,
): (product: string, month: IsoMonth) => ReadonlyMap<string, number> | undefined {
  const places = new Map<string, { split: ReadonlyMap<string, number>; known: number; elsewhere: number }>();
  for (const line of lines) {
    const place = `${productIn(line, productOf)}\n${line.month}`;
    const best = places.get(place) ?? { split: new Map<string, number>(), known: 0, elsewhere: 0 };
    places.set(place, best);
    if (!soldOnAmazon(line.source)) best.elsewhere = Math.max(best.elsewhere, line.units);
    else if (sumOf(line.split) > best.known) [best.split, best.known] = [line.split, sumOf(line.split)];
  }
  const all = new Map<string, ReadonlyMap<string, number>>();
  for (const [place, { split, elsewhere }] of places)
    all.set(place, elsewhere > 0 ? new Map([...split, [SOLD_ELSEWHERE, elsewhere]]) : split);
  return (product, month) => all.get(`${product}\n${month}`);
}

/**
 * Tells the marketplace an order of a product was made in, `''` where no export tells, or two tell otherwise. Codes are unpacked for
 * products that are asked for only.
 */
export function marketplacesOfOrders(
  lines: Iterable<ToldUnits>,
  productOf: ProductOf,
  salt: string | null,
): (product: string, order: string) => string {
  const linesOf = new Map<string, ToldUnits[]>();
  for (const line of lines) {
    if (line.ordersIn.length === 0) continue;
    const product = productIn(line, productOf);
    const others = linesOf.get(product);
    if (others) others.push(line);
    else linesOf.set(product, [line]);
  }
  const codes = new Map<string, ReadonlyMap<string, string>>();
  const codesOf = (product: string): ReadonlyMap<string, string> => {
    const before = codes.get(product);
    if (before) return before;
    const known = new Map<string, string>();
    for (const { ordersIn } of linesOf.get(product) ?? [])
      for (const { marketplace, orders } of ordersIn)
        for (const code of unpackOrders(orders) ?? [])
          known.set(code, (known.get(code) ?? marketplace) === marketplace ? marketplace : '');
    codes.set(product, known);
    return known;
  };
  return (product, order) => {
    if (order === '') return '';
    const known = codesOf(product);
    const marketplace = known.get(orderCode(order));
    if (marketplace !== undefined || salt === null || isHiddenOrder(order)) return marketplace ?? '';
    return known.get(orderCode(hideOrder(order, salt))) ?? '';
  };
}

/** The parent exports name for each product, the newest month's. */
export function parentsTold(lines: Iterable<ToldUnits>, productOf: ProductOf): ReadonlyMap<string, string> {
  const parents = new Map<string, { month: IsoMonth; parent: string }>();
  for (const line of lines) {
    if (line.parent === '') continue;
    const product = productIn(line, productOf);
    const known = parents.get(product);
    if (!known || line.month >= known.month) parents.set(product, { month: line.month, parent: line.parent });
  }
  return new Map([...parents].map(([product, { parent }]) => [product, parent]));
}
