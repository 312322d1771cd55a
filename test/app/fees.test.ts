import { expect, test } from 'vitest';
import { openShop, order, ordersFile, returnsFile, type Shop } from './shop.ts';
import { lastReturn, monthlyOrders, monthOf } from './year.ts';

const MONTHS = ['2026-01', '2026-02', '2026-03', '2026-04', '2026-05'];

/** Five months of 200 mugs with twelve back each, and Products with a row of it. */
async function filled(): Promise<Shop> {
  const shop = openShop();
  await shop.bring(
    'listings.txt',
    new TextEncoder().encode(
      'item-name\tlisting-id\tseller-sku\tprice\topen-date\tasin1\tstatus\nMug\tL-1\tMUG-1\t30\t2025-01-01 10:00:00 PST\tB0MUG00001\tActive',
    ),
  );
  await shop.bring('orders.txt', monthlyOrders(MONTHS));
  await shop.bring(
    'returns.txt',
    returnsFile([...MONTHS.flatMap((month) => monthOf(month, 'DEFECTIVE', 12)), lastReturn('2026-05-31')]),
  );
  return shop;
}

test('there is no tab of return fees until a threshold stands in Products; then each product stands beside its own', async () => {
  const shop = await filled();
  expect(shop.host.sheetNames()).not.toContain('Return fees');
  shop.type('Products', { SKU: 'MUG-1' }, 'Return fee from (rate)', '8.1%');
  shop.ask('refresh', {});
  expect(shop.rows('Return fees')).toMatchObject([
    {
      SKU: 'MUG-1',
      'Fee from': '8.1%',
      Month: '2026-05',
      'Return rate': '6.5%',
      'Points below': '1.6%',
      'Units expected': '200',
      State: 'May come above it next month',
    },
  ]);
  shop.type('Products', { SKU: 'MUG-1' }, 'Return fee from (rate)', '6%');
  shop.ask('refresh', {});
  expect(shop.rows('Return fees')).toMatchObject([{ 'Points below': '-0.5%', State: 'Above the threshold' }]);
  shop.type('Products', { SKU: 'MUG-1' }, 'Return fee from (rate)', '');
  shop.ask('refresh', {});
  expect(shop.rows('Return fees')).toEqual([]);
});

test.each([
  ['150%', 'more than all'],
  ['toys', 'a word'],
  ['0', 'nothing'],
])('%j is no threshold (%s)', async (text) => {
  const shop = await filled();
  shop.type('Products', { SKU: 'MUG-1' }, 'Return fee from (rate)', text);
  shop.ask('refresh', {});
  expect(shop.host.sheetNames()).not.toContain('Return fees');
});

test('few units a month, and few months, are said', async () => {
  const shop = await filled();
  await shop.bring('few.txt', ordersFile(MONTHS.map((month, at) => order(`${month}-28`, 'CUP-1', 10, 900 + at))));
  shop.host.type('Products', 'A3', 'CUP-1');
  shop.type('Products', { SKU: 'CUP-1' }, 'Return fee from (rate)', '8%');
  shop.ask('refresh', {});
  expect(shop.rows('Return fees')).toMatchObject([
    { SKU: 'CUP-1', State: 'Too few units: below 25 a month no fee is due' },
  ]);
});
