import type { Answer, Request } from '../api.ts';
import { appendRows } from '../sheets/append.ts';
import { withDocumentLock } from '../sheets/lock.ts';
import { type Row, readTable, requireColumns } from '../sheets/table.ts';
import { openWorkbook } from '../sheets/workbook.ts';
import { preventIn } from './prevent.ts';
import { setUp } from './tabs/set-up.ts';

/**
 * Puts a product that is to be launched into Products, where its SKU is not there yet, and onto the board. Fails where Products, such as
 * one of an earlier version, has no column for something that was told of it: nothing told is lost.
 */
export function addProduct(
  { sku, name, brand, supplier, weight, properties }: Request<'addProduct'>,
  now: Date,
): Answer<'addProduct'> {
  return withDocumentLock(() => {
    const workbook = openWorkbook(now);
    setUp(workbook, ['products']);
    const table = readTable(workbook, 'products');
    if (!table.rows.some((_, at) => table.text(at, 'sku').trim() === sku)) {
      const names = workbook.words.prevention.properties;
      const row: Row = {
        sku,
        name,
        brand,
        supplier,
        weight: weight ?? '',
        properties: properties.map((one) => names[one]).join(', '),
      };
      const told = Object.keys(row).filter((key) => row[key] !== '');
      requireColumns(workbook, 'products', table.places, told);
      appendRows(table, [row]);
    }
    return preventIn(workbook, now);
  });
}
