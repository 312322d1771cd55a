import type { Answer, Request } from '../api.ts';
import { appendRows } from '../sheets/append.ts';
import { withDocumentLock } from '../sheets/lock.ts';
import { readTable } from '../sheets/table.ts';
import { openWorkbook } from '../sheets/workbook.ts';
import { preventIn } from './prevent.ts';
import { setUp } from './tabs/set-up.ts';

/** Puts a product that is to be launched into Products, where its SKU is not there yet, and onto the board. */
export function addProduct(
  { sku, name, brand, supplier, weight, properties }: Request<'addProduct'>,
  now: Date,
): Answer<'addProduct'> {
  return withDocumentLock(() => {
    const workbook = openWorkbook(now);
    setUp(workbook, ['products']);
    const table = readTable(workbook, 'products');
    if (!table.rows.some((_, at) => table.text(at, 'sku') === sku)) {
      const names = workbook.words.prevention.properties;
      appendRows(table, [
        {
          sku,
          name,
          brand,
          supplier,
          weight: weight ?? '',
          properties: properties.map((one) => names[one]).join(', '),
        },
      ]);
    }
    return preventIn(workbook, now);
  });
}
