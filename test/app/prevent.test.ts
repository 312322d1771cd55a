import { describe, expect, test } from 'vitest';
import { formulasOf, openShop } from './shop.ts';

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

test('a workbook without products gets no board', () => {
  const shop = openShop();
  expect(shop.ask('prevent', {})).toMatchObject({ products: [], opened: 0, board: '' });
  expect(shop.host.sheetNames()).not.toContain('Product board');
});
