import { expect, test } from 'vitest';
import type { Request } from '../../src/api.ts';
import { wilsonInterval } from '../../src/core/analysis/wilson.ts';
import { columnOf, openShop, returnsFile } from './shop.ts';

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

/** Returns whose code says that a part is missing: so many whose words say so, that it broke, and nothing at all. */
const witnesses = (missing: number, broken: number, silent: number): Uint8Array =>
  returnsFile(
    [
      ...Array.from({ length: missing }, () => 'The lid was missing'),
      ...Array.from({ length: broken }, () => 'Does not work at all'),
      ...Array.from({ length: silent }, () => ''),
    ].map((comment, at) => ({
      lpn: `LPN${at}`,
      order: `111-${1_000_000 + at}-2223334`,
      reason: 'MISSING_PARTS',
      disposition: at % 2 === 0 ? 'SELLABLE' : 'DEFECTIVE',
      comment,
    })),
  );

test('reason code, words and disposition stand in one table, with how often code and words agree above it', async () => {
  const shop = openShop();
  await shop.bring('a.txt', witnesses(18, 6, 4));
  shop.ask('addPivot', { pivot: 'agreement' });
  const shown = shop.host.displayed('Reason × words').map((cells) => cells.filter((cell) => cell !== ''));
  const [from, to] = wilsonInterval(18, 24).map((bound) => `${(bound * 100).toFixed(1)}%`);
  expect(shown[2]).toEqual(['24', '18', '75.0%', from, to]);
  expect(shown[6]).toEqual(['Reason says', 'Disposition', 'Does not work', 'Parts missing', 'Grand Total']);
  expect(shown[7]).toEqual(['Parts missing', 'DEFECTIVE', '3', '11', '14']);
  expect(shown[8]).toEqual(['SELLABLE', '3', '11', '14']);
});

test('the figure follows the voices and what people decide, and names no share of a few units', async () => {
  const shop = openShop();
  await shop.bring('a.txt', witnesses(10, 5, 3));
  shop.ask('addPivot', { pivot: 'agreement' });
  const figures = (): string[] => shop.host.displayed('Reason × words')[2]?.slice(0, 5) ?? [];
  expect(figures()).toEqual(['15', '10', 'Too few to judge', '', '']);
  await shop.bring('b.txt', witnesses(15, 6, 5));
  shop.type('Voices', { Comment: 'Does not work at all' }, 'Cause', 'Parts missing');
  expect(figures().slice(0, 2)).toEqual(['21', '16']);
});

test('a pivot table can be narrowed down by marketplace, SKU and date without a formula, and shows all until then', async () => {
  const shop = openShop();
  await shop.bring('a.txt', RETURNS);
  shop.ask('addPivot', { pivot: 'reasonByCause' });
  const sheets = shop.host.view().sheets;
  for (const name of ['Reason × cause', 'SKU × cause', 'Cause × month']) {
    const [pivot] = sheets.find((sheet) => sheet.name === name)?.pivots ?? [];
    const places = ['Marketplace', 'SKU', 'Date'].map((heading) => columnOf(shop, 'Voices', heading));
    for (const sourceColumn of places) expect(pivot?.filters).toContainEqual({ sourceColumn });
  }
  expect(shop.host.displayed('Reason × cause').at(-1)?.at(-1)).toBe('5');
});
