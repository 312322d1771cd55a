import { expect, test } from 'vitest';
import type { Request } from '../../src/api.ts';
import { openShop, returnsFile } from './shop.ts';

const RETURNS = returnsFile([
  { lpn: 'LPN1', reason: 'DEFECTIVE', disposition: 'SELLABLE' },
  { lpn: 'LPN2', reason: 'DEFECTIVE', disposition: 'DEFECTIVE' },
  { lpn: 'LPN3', reason: 'MISSING_PARTS', disposition: 'SELLABLE', quantity: '2' },
  { lpn: 'LPN4', reason: 'DEFECTIVE', disposition: 'SELLABLE', sku: 'JAR-1' },
]);

test.each<[Request<'addPivot'>['pivot'], string, string, string[][]]>([
  [
    'reasonByCause',
    'Reason × cause',
    'what the code says beside what was found',
    [
      ['DEFECTIVE', '3', '', '3'],
      ['MISSING_PARTS', '', '2', '2'],
    ],
  ],
  [
    'skuByDisposition',
    'SKU × disposition',
    'what can be sold again of each product',
    [
      ['JAR-1', 'B0MUG00001', '', '1', '1'],
      ['MUG-1', 'B0MUG00001', '1', '3', '4'],
    ],
  ],
  [
    'causeByDisposition',
    'Cause × disposition',
    'faults nobody found in the warehouse',
    [
      ['Does not work', '1', '2', '3'],
      ['Parts missing', '', '2', '2'],
    ],
  ],
])('%s is a native pivot table on the tab %s: %s', async (pivot, tab, _, rows) => {
  const shop = openShop();
  await shop.bring('a.txt', RETURNS);
  expect(shop.host.sheetNames()).not.toContain(tab);
  expect(shop.ask('addPivot', { pivot }).tabs[pivot]?.name).toBe(tab);
  const shown = shop.host.displayed(tab).map((cells) => cells.filter((_cell, at) => at < (rows[0]?.length ?? 0)));
  for (const row of rows) expect(shown).toContainEqual(row);
});

test('it follows the voices, is made once, and what a person changed in it stays', async () => {
  const shop = openShop();
  await shop.bring('a.txt', RETURNS);
  shop.ask('addPivot', { pivot: 'causeByMarketplace' });
  const sheets = shop.host.sheetNames().length;
  shop.ask('addPivot', { pivot: 'causeByMarketplace' });
  expect(shop.host.sheetNames()).toHaveLength(sheets);
  shop.host.type('Cause × marketplace', 'J1', 'mine');
  await shop.bring('b.txt', returnsFile([{ lpn: 'LPN9', reason: 'DEFECTIVE' }]));
  expect(shop.host.displayed('Cause × marketplace')[0]?.[9]).toBe('mine');
  expect(shop.host.displayed('Cause × marketplace').flat()).toContain('4');
});
