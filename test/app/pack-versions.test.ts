import { expect, test } from 'vitest';
import { columnOf, filledOnce, formulasOf, letter, openShop, returnsFile } from './shop.ts';
import { AFTER, BEFORE, lastReturn, monthlyOrders, monthOf } from './year.ts';

const LISTINGS = 'item-name\tseller-sku\tasin1\nMug\tMUG-1\tB0MUG00001\nJar\tJAR-1\tB0JAR00001\n';
const MONTHS = [...BEFORE.slice(-6), ...AFTER];

/** 200 mugs a month; 20 arrive damaged up to December and none of them can be sold again, 5 from January on, and all can. */
const filledIn = (options = {}) =>
  filledOnce(async () => {
    const shop = openShop(options);
    await shop.bring('All Listings.txt', new TextEncoder().encode(LISTINGS));
    await shop.bring('orders.txt', monthlyOrders(MONTHS));
    await shop.bring(
      'returns.txt',
      returnsFile([
        ...MONTHS.flatMap((month) =>
          monthOf(month, 'DAMAGED_BY_CARRIER', month < '2026' ? 20 : 5).map((row) => ({
            ...row,
            disposition: month < '2026' ? 'CARRIER_DAMAGED' : 'SELLABLE',
          })),
        ),
        lastReturn('2026-06-03'),
      ]),
    );
    return shop;
  });
const filled = filledIn();

test('there is no tab until Products says since when a pack version ships', async () => {
  const shop = await filled();
  shop.ask('refresh', {});
  expect(shop.host.sheetNames()).not.toContain('Pack versions');
});

test('damage, returns and what can be sold again stand before and after it, with ranges and a verdict', async () => {
  const shop = await filled();
  shop.type('Products', { SKU: 'MUG-1' }, 'Pack version', 'B, double wall');
  shop.type('Products', { SKU: 'MUG-1' }, 'Pack version since', '2026-01-01');
  shop.ask('refresh', {});
  const rows = shop.rows('Pack versions');
  expect(rows.map(({ Figure }) => Figure)).toEqual(['Damaged on arrival', 'Return rate', 'Sellable after return']);
  // By month of return with 30 days to wait: February to May, and the four months before January.
  expect(rows[0]).toEqual({
    ...{ SKU: 'MUG-1', 'Pack version': 'B, double wall', Since: '2026-01-01', Figure: 'Damaged on arrival' },
    ...{ 'Months before': '2025-09 – 2025-12', 'Units before': '800', 'Share before': '10.0%' },
    ...{ 'Before from': '8.1%', 'Before to': '12.3%', 'Months after': '2026-02 – 2026-05', 'Units after': '800' },
    ...{ 'Share after': '2.5%', 'After from': '1.6%', 'After to': '3.8%', Verdict: 'Proven better' },
  });
  expect(rows[2]).toMatchObject({ 'Units before': '80', 'Share before': '0.0%', 'Share after': '100.0%' });
  expect(formulasOf(shop)).toEqual([]);
  shop.ask('refresh', {});
  expect(shop.rows('Pack versions')).toEqual(rows);
});

test('a day that is none, and a product that does not ship, mislead nobody; a day taken away takes the rows away', async () => {
  const shop = await filled();
  shop.type('Products', { SKU: 'MUG-1' }, 'Pack version since', 'spring');
  shop.type('Products', { SKU: 'JAR-1' }, 'Pack version since', '2026-01-01');
  shop.ask('refresh', {});
  const rows = shop.rows('Pack versions');
  expect(rows.map(({ SKU }) => SKU)).toEqual(['JAR-1', 'JAR-1', 'JAR-1']);
  for (const row of rows)
    expect(row).toMatchObject({ 'Share before': '', 'Share after': '', Verdict: 'Not enough data' });
  shop.type('Products', { SKU: 'JAR-1' }, 'Pack version since', '');
  shop.ask('refresh', {});
  expect(shop.rows('Pack versions').filter(({ SKU }) => SKU !== '')).toEqual([]);
});

test('a Products tab made before there was such a column works on, and learns it from a heading', async () => {
  const shop = await filled();
  shop.host.act({
    do: 'delete-columns',
    sheet: 'Products',
    at: columnOf(shop, 'Products', 'Pack version since'),
    count: 1,
  });
  shop.ask('refresh', {});
  expect(shop.host.sheetNames()).not.toContain('Pack versions');
  const place = letter((shop.host.displayed('Products')[0]?.length ?? 0) + 1);
  shop.host.type('Products', `${place}1`, 'Pack version since');
  shop.host.type('Products', `${place}2`, '2026-01-01');
  shop.host.type('Products', `${place}3`, '2026-01-01');
  shop.ask('refresh', {});
  expect(shop.rows('Pack versions')).toHaveLength(6);
});

test('in Chinese', async () => {
  const shop = await filledIn({ userLocale: 'zh-CN' })();
  shop.type('产品', { SKU: 'MUG-1' }, '包装版本启用日期', '2026-01-01');
  shop.ask('refresh', {});
  expect(shop.rows('包装版本')[0]).toMatchObject({ 指标: '到货破损', 之前占比: '10.0%', 结论: '已证实改善' });
});
