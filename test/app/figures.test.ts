import { expect, test } from 'vitest';
import { formulasOf, openShop } from './shop.ts';

test('listings and Voice of the Customer meet in one row a SKU, and a price the seller wrote stays', async () => {
  const shop = openShop();
  await shop.bringFixture('all-listings.us.txt');
  shop.type('Products', { SKU: 'KS-5KG-BLK' }, 'Price', '17.5');
  await shop.bringFixture('voice-of-the-customer.en-pasted.txt');
  await shop.bringFixture('all-listings.us.txt');
  const rows = shop.rows('Products');
  expect(rows.map(({ SKU }) => SKU)).toEqual([
    'RJ-NAVY-M',
    'RJ-NAVY-L',
    'KS-5KG-BLK',
    '00412',
    'PM-VENT',
    'PM-DASH',
    'JAR&LID-SET6',
    'JAR-3L-2PK',
    'LID-6PK-FBM',
  ]);
  expect(rows[2]).toMatchObject({
    ASIN: 'B0XSCALE01',
    Price: '17.5',
    'Launch date': '2023-12-31',
    'Listing status': 'Active',
    'NCX rate': '0.0235',
    'Top NCX reason': 'Item defective or does not work',
    'CX health': 'Fair',
    'NCX as of': '2026-06-16',
  });
  expect(rows[7]).toMatchObject({ Price: '', 'Launch date': '', 'Listing status': 'Incomplete', 'NCX rate': '' });
  expect(formulasOf(shop)).toEqual([]);
});

test('parcels are counted beside orders, those of other shops apart, and no buyer gets into the spreadsheet', async () => {
  const shop = openShop();
  await shop.bringFixture('fba-fulfilled-shipments.us-2026-05.txt');
  const sources = new Map<string, number>();
  for (const { Source = '', 'Units shipped': units } of shop.rows('Units'))
    sources.set(Source, (sources.get(Source) ?? 0) + Number(units));
  expect([...sources.values()].sort((a, b) => a - b)).toEqual([3, 30]);
  const written = ['Units', 'Imports'].flatMap((tab) => shop.host.displayed(tab).flat());
  expect(written.join('\n')).not.toMatch(/Winterfield|Orsted|Alder|512-555/);
});
