import type { ToldUnits } from '../../core/units/by-marketplace.ts';
import { unpackContributions } from '../../core/units/contributions.ts';
import { type OrdersOfImport, unpackOrderCells, unpackOrders } from '../../core/units/order-codes.ts';
import { parentTold, splitOf, type ToldByImport, unpackToldCells } from '../../core/units/told.ts';
import { readTable, type TabTable } from '../../sheets/table.ts';
import type { Workbook } from '../../sheets/workbook.ts';
import { readUnitsSource } from './vocabulary.ts';

/** Of a row without days, such as one typed by hand. */
const WHOLE_MONTH = 31;
const IS_MONTH = /^(?:19|20)\d{2}-(?:0[1-9]|1[0-2])$/;

/** The last day of a month that its imports tell anything of. */
function lastKnownDay(packed: string): number {
  const told = unpackContributions(packed);
  if (told.length === 0) return WHOLE_MONTH;
  return told.reduce((last, { days, wholeDays }) => {
    const sold = days.reduce((day, units, at) => (units > 0 ? at + 1 : day), 0);
    return Math.max(last, sold, ...wholeDays);
  }, 0);
}

/** Codes of orders by marketplace, of imports that tell of all their orders where they were made. */
function ordersByMarketplace(orders: readonly OrdersOfImport[], told: readonly ToldByImport[]): ToldUnits['ordersIn'] {
  return told.flatMap(({ import: id, sold }) => {
    const codes = unpackOrders(orders.find((one) => one.import === id)?.orders ?? '') ?? [];
    if (codes.length !== sold.reduce((sum, one) => sum + one.orders, 0)) return [];
    let at = 0;
    return sold.map((one) => {
      const from = at;
      at += one.orders;
      return { marketplace: one.marketplace, orders: codes.slice(from, at).join('') };
    });
  });
}

/** What the hidden cells of a row tell beside its units; where the cell of the units says less than its marketplaces, nothing of these. */
function toldAt(
  table: TabTable,
  at: number,
  units: number,
  orders: readonly OrdersOfImport[],
): Pick<ToldUnits, 'parent' | 'split' | 'ordersIn'> {
  const told = unpackToldCells(table.text(at, 'told'));
  if (told.length === 0) return { parent: '', split: NO_SPLIT, ordersIn: [] };
  const split = splitOf(unpackContributions(table.text(at, 'days')), told);
  const known = [...split.values()].reduce((sum, part) => sum + part, 0);
  return {
    parent: parentTold(told),
    split: known <= units ? split : NO_SPLIT,
    ordersIn: ordersByMarketplace(orders, told),
  };
}

const NO_SPLIT: ToldUnits['split'] = new Map();

/** Units shipped by SKU and month; none while there is no tab. A row whose month is none is left out. */
export function readUnits(workbook: Workbook): ToldUnits[] {
  if (workbook.find('units') === null) return [];
  const table = readTable(workbook, 'units');
  return table.rows.flatMap((_, at) => {
    const month = table.text(at, 'month');
    if (!IS_MONTH.test(month)) return [];
    const units = Math.max(0, Math.round(Number(table.cell(at, 'shipped'))) || 0);
    const orders = unpackOrderCells(table.text(at, 'orders'));
    return {
      sku: table.text(at, 'sku'),
      asin: table.text(at, 'asin'),
      month,
      units,
      source: readUnitsSource(table.text(at, 'source')) || 'orders',
      knownTo: lastKnownDay(table.text(at, 'days')),
      orders: orders.map((one) => one.orders).join(''),
      ...toldAt(table, at, units, orders),
    };
  });
}
