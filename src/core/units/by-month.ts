import type { MonthUnits } from '../analysis/month-units.ts';
import type { IsoDate, IsoMonth } from '../cell.ts';
import { lastDay } from '../months.ts';
import { countedUnits } from './counted.ts';
import { unpackOrders } from './order-codes.ts';
import type { UnitsSource } from './shipped-units.ts';

/** Units shipped of one SKU in one month according to one source; a SKU that equals its ASIN stands for an export without SKUs. */
export interface UnitsLine {
  sku: string;
  asin: string;
  month: IsoMonth;
  units: number;
  source: UnitsSource;
  /** The last day of the month an export tells anything of; 31 where the row is of no export. */
  knownTo: number;
  /** Codes of the orders the units belong to, as `packOrders` makes them. */
  orders: string;
}

/** Days an export may end before its month does: few shops sell something every day. */
const GRACE = 3;

/** Up to which day shipped units are known, `''` where none are: in the newest month as far as an export of it reaches. */
export function unitsKnownTo(lines: readonly UnitsLine[]): IsoDate {
  const month = lines
    .map((line) => line.month)
    .sort()
    .pop();
  if (month === undefined) return '';
  const day = lines.reduce((most, line) => (line.month === month ? Math.max(most, line.knownTo) : most), 0);
  const end = lastDay(month);
  return day + GRACE >= Number(end.slice(8)) ? end : `${month}-${String(Math.max(1, day)).padStart(2, '0')}`;
}

/** Units shipped by product and month; of several sources as many as count. */
export function unitsByMonth(
  lines: Iterable<UnitsLine>,
  productOf: (record: { sku: string; asin: string }) => string,
): MonthUnits[] {
  const months = new Map<string, MonthUnits & { told: boolean[]; figures: { source: UnitsSource; units: number }[] }>();
  for (const { sku, asin, month, units, source, orders } of lines) {
    const product = productOf({ sku: sku === asin ? '' : sku, asin });
    const place = `${product}\n${month}`;
    const line = months.get(place) ?? { product, month, units: 0, ordersKnown: false, told: [], figures: [] };
    months.set(place, line);
    line.figures.push({ source, units });
    if (orders !== '') line.told.push(unpackOrders(orders) !== null);
  }
  return [...months.values()].map(({ figures, told, ...line }) => ({
    ...line,
    units: countedUnits(figures),
    ordersKnown: told.length > 0 && !told.includes(false),
  }));
}
