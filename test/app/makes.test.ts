import { expect, test } from 'vitest';
import { columnOf, filledOnce, letter, newest, openShop, returnsFile, type Shop } from './shop.ts';

const LISTINGS = new TextEncoder().encode(
  [
    'item-name\tlisting-id\tseller-sku\tprice\topen-date\tasin1\tstatus',
    'Mug\tL-1\tMUG-1\t30\t2025-01-01 10:00:00 PST\tB0MUG00001\tActive',
  ].join('\n'),
);
const SUPPLIER = 'Supplier (from Products)';
const PACK = 'Pack version (from Products)';

const makes = (shop: Shop): string[][] =>
  shop.rows('Voices').map((row) => [row.SKU ?? '', row[SUPPLIER] ?? '', row[PACK] ?? '']);

const returned = (from: number, sku = 'MUG-1'): Uint8Array =>
  returnsFile([0, 1].map((at) => ({ lpn: `LPN${from + at}`, order: `111-${1_000_000 + from + at}-2223334`, sku })));

/** A shop with a product, its supplier and its pack version. */
const made = filledOnce(async () => {
  const shop = openShop();
  await shop.bring('listings.txt', LISTINGS);
  shop.type('Products', { SKU: 'MUG-1' }, 'Supplier', '=Potter');
  shop.type('Products', { SKU: 'MUG-1' }, 'Pack version', '1');
  return shop;
});

test('new voices get supplier and pack version as Products names them; unknown products none', async () => {
  const shop = openShop();
  await shop.bring('listings.txt', LISTINGS);
  shop.type('Products', { SKU: 'MUG-1' }, 'Supplier', 'Potter');
  shop.type('Products', { SKU: 'MUG-1' }, 'Pack version', '1');
  await shop.bring('a.txt', returned(0));
  await shop.bring('b.txt', returned(5, 'JAR-1'));
  expect(makes(shop)).toEqual([
    ['MUG-1', 'Potter', '1'],
    ['MUG-1', 'Potter', '1'],
    ['JAR-1', '', ''],
    ['JAR-1', '', ''],
  ]);
});

test('the supplier follows Products, a pack version stays with the voices it was filled in for', async () => {
  const shop = await made();
  shop.type('Products', { SKU: 'MUG-1' }, 'Supplier', 'Potter');
  await shop.bring('a.txt', returned(0));
  shop.type('Products', { SKU: 'MUG-1' }, 'Supplier', 'Kiln');
  shop.type('Products', { SKU: 'MUG-1' }, 'Pack version', '2');
  await shop.bring('b.txt', returned(5));
  expect(makes(shop)).toEqual([
    ['MUG-1', 'Kiln', '1'],
    ['MUG-1', 'Kiln', '1'],
    ['MUG-1', 'Kiln', '2'],
    ['MUG-1', 'Kiln', '2'],
  ]);
  shop.ask('undoImport', { id: newest(shop) });
  expect(makes(shop)).toEqual([
    ['MUG-1', 'Kiln', '1'],
    ['MUG-1', 'Kiln', '1'],
  ]);
  await shop.bring('a.txt', returned(0));
  expect(makes(shop).map(([, , pack]) => pack)).toEqual(['1', '1']);
  shop.ask('addPivot', { pivot: 'supplierByCause' });
  expect(shop.host.displayed('Supplier × cause').flat()).toContain('Kiln');
  shop.ask('addPivot', { pivot: 'packByDisposition' });
  expect(shop.host.displayed('Pack version × disposition').flat()).toContain('SELLABLE');
});

test('an old tab without the columns works, is offered no pivot over them, and gets them filled where somebody adds them', async () => {
  const shop = await made();
  shop.type('Products', { SKU: 'MUG-1' }, 'Supplier', 'Potter');
  await shop.bring('a.txt', returned(0));
  for (const heading of [SUPPLIER, PACK])
    shop.host.type('Voices', `${letter(columnOf(shop, 'Voices', heading))}1`, `Old ${heading}`);
  await shop.bring('b.txt', returned(5));
  expect(shop.rows('Voices')).toHaveLength(4);
  expect(shop.ask('today', {}).pivots).not.toContain('supplierByCause');
  expect(shop.host.callServer('callServer', ['addPivot', { pivot: 'packByCause' }])).toMatchObject({
    ok: false,
    problem: { code: 'missing-tab-heading', facts: { heading: PACK } },
  });
  const width = shop.host.displayed('Voices')[0]?.length ?? 0;
  shop.host.type('Voices', `${letter(width + 1)}1`, SUPPLIER);
  shop.ask('refresh', {});
  expect(shop.rows('Voices').map((row) => row[SUPPLIER])).toEqual(Array(4).fill('Potter'));
});
