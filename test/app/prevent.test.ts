import { describe, expect, test } from 'vitest';
import { columnOf, formulasOf, letter, openShop, returnsFile, TWO } from './shop.ts';

const PRODUCT = {
  name: '=1+1',
  brand: 'Acme',
  supplier: 'Ningbo Cups',
  weight: 0.4,
  properties: ['fragile' as const],
};

describe('a product that is to be launched', () => {
  test('starts from one form, digit for digit, and stands on the board with all gates closed', () => {
    const shop = openShop();
    const view = shop.ask('addProduct', { sku: '007', ...PRODUCT });
    expect(view.products).toMatchObject([{ sku: '007', name: '=1+1', standings: {} }]);
    expect(shop.rows('Products')).toMatchObject([
      { SKU: '007', Name: '=1+1', Supplier: 'Ningbo Cups', 'Packed weight (kg)': '0.4', Properties: 'Fragile' },
    ]);
    expect(shop.rows('Product board')).toMatchObject([
      { SKU: '007', Launch: 'Not yet', 'Prevention score': 'Too few stages', Sourcing: 'Not begun' },
    ]);
    expect(formulasOf(shop)).toEqual([]);
  });

  test('whose SKU is there already stays as it is', () => {
    const shop = openShop();
    shop.ask('addProduct', { sku: 'MUG-1', ...PRODUCT });
    shop.ask('addProduct', { sku: 'MUG-1', ...PRODUCT, name: 'Another', supplier: 'Another' });
    expect(shop.rows('Products')).toHaveLength(1);
    expect(shop.rows('Products')[0]?.Supplier).toBe('Ningbo Cups');
  });
});

describe('a Products tab of an earlier version', () => {
  /** Products with one row and without the columns of the form. */
  const older = () => {
    const shop = openShop();
    shop.ask('addProduct', { sku: 'MUG-1', ...PRODUCT });
    for (const heading of ['Brand', 'Properties', 'Packed weight (kg)'])
      shop.host.act({ do: 'delete-columns', sheet: 'Products', at: columnOf(shop, 'Products', heading), count: 1 });
    return shop;
  };

  test('takes no product whose properties it cannot hold; with the column it does', () => {
    const shop = older();
    const product = { sku: 'JAR-1', ...PRODUCT, brand: '', weight: null };
    expect(() => shop.ask('addProduct', product)).toThrow(/missing-tab-heading.*Properties/);
    expect(shop.rows('Products')).toHaveLength(1);
    shop.host.type('Products', `${letter((shop.host.displayed('Products')[0]?.length ?? 0) + 1)}1`, 'Properties');
    shop.ask('addProduct', product);
    expect(shop.rows('Products')[1]).toMatchObject({ SKU: 'JAR-1', Properties: 'Fragile' });
  });

  test('takes one of which nothing is told that it cannot hold', () => {
    const shop = older();
    shop.ask('addProduct', { sku: 'JAR-1', ...PRODUCT, brand: '', weight: null, properties: [] });
    expect(shop.rows('Products')[1]).toMatchObject({ SKU: 'JAR-1', Supplier: 'Ningbo Cups' });
  });
});

test('a product that stands in Products with blanks around its SKU is not added again', () => {
  const shop = openShop();
  shop.ask('addProduct', { sku: 'MUG-1', ...PRODUCT });
  shop.host.type('Products', 'A2', ' MUG-1 ');
  shop.ask('addProduct', { sku: 'MUG-1', ...PRODUCT });
  expect(shop.rows('Products')).toHaveLength(1);
});

test('of more products than the sidebar shows, the newest is among those shown', async () => {
  const shop = openShop();
  const listings = Array.from(
    { length: 500 },
    (_, at) => `Mug\tL-${at}\tMUG-${at}\t30\t2025-01-01 10:00:00 PST\tB0MUG00001\tActive`,
  );
  const headings = 'item-name\tlisting-id\tseller-sku\tprice\topen-date\tasin1\tstatus';
  await shop.bring('listings.txt', new TextEncoder().encode([headings, ...listings].join('\n')));
  const shown = shop.ask('addProduct', { sku: 'NEW-1', ...PRODUCT }).products.map(({ sku }) => sku);
  expect([shown.length, shown[0], shown.at(-1)]).toEqual([500, 'MUG-1', 'NEW-1']);
});

test('a workbook without products gets no board', () => {
  const shop = openShop();
  expect(shop.ask('prevent', {})).toMatchObject({ products: [], opened: 0, board: '' });
  expect(shop.host.sheetNames()).not.toContain('Product board');
});

test('Home tells how well products are prevented from trouble, by the board; without one it says nothing of it', async () => {
  const shop = openShop();
  await shop.bring('a.txt', returnsFile(TWO));
  expect(shop.host.displayed('Home')[1]?.[1]).toBe('');
  shop.ask('addProduct', { sku: '=1+1', ...PRODUCT });
  shop.ask('refresh', {});
  expect(shop.host.displayed('Home')[1]?.[1]).toBe('No prevention score yet: 1 product, none with 3 stages worked on.');
  shop.type('Product board', { SKU: '=1+1' }, 'Prevention score', '62');
  shop.type('Product board', { SKU: '=1+1' }, 'What is missing', 'Listing: Still to do: L09.');
  shop.ask('refresh', {});
  expect(shop.host.displayed('Home')[1]?.[1]).toBe(
    'Prevention score: 62 of 100 on average over 1 product. Lowest: =1+1 with 62. Listing: Still to do: L09.',
  );
  expect(formulasOf(shop)).toEqual([]);
});
