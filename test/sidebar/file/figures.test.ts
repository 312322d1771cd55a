import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { sumOfDays } from '../../../src/core/units/merge.ts';
import { FIXTURES, outcomeOf } from './read-fixture.ts';

/** Units of a file as `sku asin month source units`, in the order they come. */
const unitsOf = async (path: string): Promise<string[]> =>
  (await outcomeOf(path)).units.map(({ sku, asin, month, source, days }) =>
    [sku, asin || '-', month, source, sumOfDays(days)].join(' '),
  );

const issuesOf = async (path: string): Promise<string[]> =>
  (await outcomeOf(path)).issues.map(({ line, column, found, expected }) =>
    [line, column, found, expected].join(' | '),
  );

test.each<[string, string[], string]>([
  [
    'business-report.de-mixed-numbers.csv',
    [
      '0306406152 0306406152 2026-05 business-report 3',
      'B0XRJKTN0L B0XRJKTN0L 2026-05 business-report 1204',
      'B0XRJKTN0M B0XRJKTN0M 2026-05 business-report 131',
      'B0XSCALE01 B0XSCALE01 2026-05 business-report 1018',
      'B0XSCALE02 B0XSCALE02 2026-05 business-report 96',
    ],
    'the child stands for the SKU; 1,204 and 1.018 are whole numbers; a book has the ten digits of its ISBN',
  ],
  [
    'business-report.jp-by-parent.cp932.csv',
    [
      'B0XJARST06 B0XJARST06 2026-05 business-report 38',
      'B0XRJKTN00 B0XRJKTN00 2026-05 business-report 164',
      'B0XSCALE01 B0XSCALE01 2026-05 business-report 1102',
    ],
    'the parent where no child is named; units are not those of the B2B twin',
  ],
  [
    'business-report.cn-by-child.csv',
    [
      '00412 B0XSCALE02 2026-05 business-report 138',
      'B0XMOUNT02 B0XMOUNT02 2026-05 business-report 124',
      'JAR&LID-SET6 B0XJARST06 2026-05 business-report 171',
      'RJ-NAVY-M B0XRJKTN0M 2026-05 business-report 189',
    ],
    'the ASIN stands in on the line that names no SKU',
  ],
  [
    'business-report.older-headings.csv',
    [
      'PM-DASH B0XMOUNT02 2026-05 business-report 124',
      'PM-VENT B0XMOUNT01 2026-05 business-report 1220',
      'PM-VENT-FBM B0XMOUNT01 2026-05 business-report 7',
    ],
    'two SKUs of one ASIN stay two',
  ],
  [
    'business-report.us-by-sku.csv',
    [
      '00412 B0XSCALE02 2026-05 business-report 138',
      'JAR&LID-SET6 B0XJARST06 2026-05 business-report 171',
      'KS-5KG-BLK B0XSCALE01 2026-05 business-report 1251',
      'PM-DASH B0XMOUNT02 2026-05 business-report 124',
      'PM-VENT B0XMOUNT01 2026-05 business-report 220',
      'RJ-NAVY-L B0XRJKTN0L 2026-05 business-report 161',
      'RJ-NAVY-M B0XRJKTN0M 2026-05 business-report 189',
    ],
    'thousands, twins for business buyers, a SKU that sold nothing',
  ],
  [
    'fba-fulfilled-shipments.de-commas.csv',
    [
      '00412 - 2026-05 shipments 3',
      '00412 - 2026-06 other-channels 2',
      '00412 - 2026-06 shipments 1',
      '1E5 - 2026-06 shipments 1',
      '=KS-1 - 2026-06 shipments 1',
      'JAR&LID-SET6 - 2026-05 shipments 1',
      'RJ-NAVY-M - 2026-06 other-channels 1',
    ],
    'the month is that of the parcel; a seller’s own order number tells where the channel is blank',
  ],
])('the units of %s (%#)', async (path, expected) => {
  expect(await unitsOf(path)).toEqual(expected);
});

test('the figure of a month covers it from its first to its last day', async () => {
  const { units, from, to } = await outcomeOf('business-report.de-mixed-numbers.csv');
  expect([from, to]).toEqual(['2026-05-01', '2026-05-31']);
  for (const { wholeDays } of units) expect(wholeDays).toHaveLength(31);
});

test.each<[string, Record<string, number>]>([
  ['business-report.de-mixed-numbers.csv', { note: 1, 'not-shipped': 1 }],
  ['business-report.jp-by-parent.cp932.csv', { 'not-shipped': 1 }],
  ['business-report.us-by-sku.csv', { 'not-shipped': 1 }],
  ['fba-fulfilled-shipments.us-2026-05.txt', { 'repeated-in-file': 1 }],
  ['fba-fulfilled-shipments.de-commas.csv', { 'not-shipped': 1 }],
])('%s leaves out %j and refuses nothing', async (path, expected) => {
  const { leftOut, issues } = await outcomeOf(path);
  expect(Object.fromEntries(leftOut.map(({ because, rows }) => [because, rows]))).toEqual(expected);
  expect(issues).toEqual([]);
});

test('32 parcels, one of two units and three for another shop, are 30 units of the marketplace and 3 of other channels', async () => {
  const units = await outcomeOf('fba-fulfilled-shipments.us-2026-05.txt').then((outcome) => outcome.units);
  const sum = (wanted: string) =>
    units.filter(({ source }) => source === wanted).reduce((total, { days }) => total + sumOfDays(days), 0);
  expect([sum('shipments'), sum('other-channels')]).toEqual([30, 3]);
});

test('nothing about a buyer leaves the reader, and what was dropped is named', async () => {
  const outcome = await outcomeOf('fba-fulfilled-shipments.us-2026-05.txt');
  const { droppedColumns, ...rest } = outcome;
  expect(droppedColumns).toHaveLength(20);
  expect(JSON.stringify(rest)).not.toMatch(/Winterfield|Orsted|Alder|AUSTIN|512-555|marketplace\.amazon\.com|TBA\d/);
  expect(readFileSync(`${FIXTURES}/fba-fulfilled-shipments.us-2026-05.txt`, 'utf8')).toMatch(/Winterfield/);
});

const recordsOf = async (path: string) =>
  Object.fromEntries((await outcomeOf(path)).records.map(({ key, cells }) => [key, cells]));

test('listings give SKU, ASIN, name, price, first day and status, and leave out what is empty', async () => {
  const records = await recordsOf('all-listings.us.txt');
  expect(records['JAR&LID-SET6']).toEqual({
    sku: 'JAR&LID-SET6',
    asin: 'B0XJARST06',
    name: 'Glass Storage Jars with Bamboo Lids, Set of 6, 32 oz, 24 Labels & Chalk Pen',
    price: 34.95,
    launchDate: '2025-02-12',
    listingStatus: 'Active',
  });
  expect(records['JAR-3L-2PK']).toEqual({
    sku: 'JAR-3L-2PK',
    asin: 'B0XJAR3L02',
    name: 'Large Glass Jars with Airtight Lids, 3 Liter (100 oz), Pack of 2',
    listingStatus: 'Incomplete',
  });
  expect(records['KS-5KG-BLK']).toMatchObject({ launchDate: '2023-12-31' });
  expect(records['00412']).toMatchObject({ launchDate: '2024-01-01' });
  expect(records['LID-6PK-FBM']).toMatchObject({ name: 'Bamboo Lids & Rings, Spare Part, 6 Pack', price: 9.99 });
  expect(Object.keys(records)).toHaveLength(9);
});

test('pages of the older category report: texts, sizes with their units, pictures counted, a pack of one left out', async () => {
  expect(await recordsOf('category-listings.us-older.txt')).toEqual({
    'KS-5KG-BLK': {
      sku: 'KS-5KG-BLK',
      productType: 'kitchenscale',
      brand: 'Grammhaus',
      title: 'Digital Kitchen Scale, 11 lb by 0.1 oz, Stainless Steel, Black',
      bullet1: 'Weighs up to 11 lb in steps of 0.1 oz',
      bullet2: 'In the box: 1 scale, 2 AAA batteries',
      bullet3: 'For the kitchen, not for letters or trade',
      description: 'A flat scale & a large display.<br>Steps of 0.1 oz.',
      keywords: 'baking food balance',
      colour: 'Black',
      itemSize: '9.1 x 6.7 x 0.7 IN',
      itemWeight: '0.95 LB',
      packageSize: '24.5 CM x 18 CM x 1.2 IN',
      packageWeight: '480 GR',
      mainImage: 'https://m.media.example/scale.jpg',
      images: '3',
    },
    '00412': {
      sku: '00412',
      title: 'Glass Jars, Set of 6',
      bullet1: 'Six jars of 32 oz',
      pack: '6',
      itemSize: '4 x 4 x 7',
    },
  });
});

test('pages of the newer category report: marketplace and language are no part of a heading, the example is left out', async () => {
  const outcome = await outcomeOf('category-listings.de-newer.xlsx');
  expect(outcome).toMatchObject({ report: 'category-listings', leftOut: [{ because: 'note', rows: 1 }], issues: [] });
  expect(await recordsOf('category-listings.de-newer.xlsx')).toEqual({
    '4006381333931': {
      sku: '4006381333931',
      productType: 'KITCHEN_SCALE',
      brand: 'Grammhaus',
      title: 'Küchenwaage 5 kg, schwarz',
      bullet1: 'Wiegt bis 5 kg',
      bullet2: 'Lieferumfang: 1 Waage',
      description: 'Flach und leicht.',
      keywords: 'backen digital',
      pack: '2',
      itemSize: '17 x 23 x 1.8 Zentimeter',
      packageWeight: '480 Gramm',
      mainImage: 'https://m.media.example/waage.jpg',
      images: '2',
    },
    '=RJ-M': { sku: '=RJ-M', productType: 'COAT', title: 'Regenjacke, M' },
  });
});

test('active listings of Japan have no status; a tab in a description is found out though the last cell is empty', async () => {
  expect(await recordsOf('all-listings.jp-active.cp932.txt')).toEqual({
    'KS-5KG-BLK/JP': {
      sku: 'KS-5KG-BLK/JP',
      asin: 'B0XSCALE01',
      name: 'デジタル キッチンスケール 5kg 0.1g単位 ブラック',
      price: 2480,
      launchDate: '2024-05-14',
    },
    'RJ-NAVY-M/JP': {
      sku: 'RJ-NAVY-M/JP',
      asin: 'B0XRJKTN0M',
      name: 'レインジャケット レディース 軽量 撥水 ネイビー M',
      price: 4280,
      launchDate: '2024-11-02',
    },
    'JAR-SET6/JP': {
      sku: 'JAR-SET6/JP',
      asin: 'B0XJARST06',
      name: 'ガラス保存容器 竹ふた 6個セット',
      price: 3980,
      launchDate: '2025-01-31',
    },
    '00412': {
      sku: '00412',
      asin: 'B0XSCALE02',
      name: 'デジタル キッチンスケール 5kg ホワイト',
      price: 2480,
      launchDate: '2025-12-01',
    },
  });
  expect(await issuesOf('all-listings.jp-active.cp932.txt')).toEqual(['6 | 出品ID | バックライト | same-columns']);
});

test('days of Germany are read day first because one of them is a 31st; a tab in a description refuses its row', async () => {
  const records = await recordsOf('all-listings.de-local-days.txt');
  expect(Object.entries(records).map(([sku, { price, launchDate }]) => [sku, price, launchDate])).toEqual(
    expect.arrayContaining([
      ['4006381333931', 18.99, '2024-06-05'],
      ['1E5', 18.99, '2024-12-31'],
      ['=RJ-M', 1039, '2025-08-07'],
      ['BUCH-1', 19.9, '2025-03-02'],
    ]),
  );
  expect(Object.keys(records)).toHaveLength(4);
  expect(await issuesOf('all-listings.de-local-days.txt')).toEqual(['5 | 30 | 30 | same-columns']);
});

test('a copied page of Voice of the Customer gives rates as shares and leaves out what is not available', async () => {
  const records = await recordsOf('voice-of-the-customer.en-pasted.txt');
  expect(records['RJ-NAVY-M']).toEqual({
    sku: 'RJ-NAVY-M',
    asin: 'B0XRJKTN0M',
    name: 'Lightweight Rain Jacket for Women, Navy, Medium',
    ncxRate: 0.1125,
    ncxReason: 'Item too small',
    cxHealth: 'Very poor',
    asOf: '2026-06-16',
  });
  expect(records['00412']).toMatchObject({ ncxRate: 0, cxHealth: 'Excellent', asOf: '2026-06-15' });
  expect(records['00412']).not.toHaveProperty('ncxReason');
  expect(records['PM-VENT']).toMatchObject({ ncxRate: 0.009, ncxReason: "Doesn't fit & falls off" });
  expect(records['PM-DASH']).toEqual({
    sku: 'PM-DASH',
    asin: 'B0XMOUNT02',
    name: 'Suction Phone Holder for Dashboard',
  });
  expect(records['JAR&LID-SET6']).toMatchObject({ ncxRate: 0.03 });
});

test('the Chinese page is read by its own headings, and the condition of an item is not its health', async () => {
  const records = await recordsOf('voice-of-the-customer.cn-pasted.txt');
  expect(records['RJ-NAVY-M']).toEqual({
    sku: 'RJ-NAVY-M',
    asin: 'B0XRJKTN0M',
    name: '女士轻便雨衣 藏青 M',
    ncxRate: 0.1125,
    ncxReason: '商品尺寸偏小',
    cxHealth: '极差',
    asOf: '2026-06-16',
  });
  expect(records['KS-5KG-BLK']).toMatchObject({ ncxRate: 0.0235, asOf: '2026-06-16' });
  expect(records['00412']).toEqual({ sku: '00412', asin: 'B0XSCALE02', name: '厨房秤 白色', asOf: '2026-06-16' });
  expect(records['JAR&LID-SET6']).not.toHaveProperty('asOf');
});

test('in a table kept by hand the ASIN stands for the SKU and the later line of a product corrects the earlier', async () => {
  expect(await recordsOf('voice-of-the-customer.kept-by-hand.csv')).toEqual({
    B0XSCALE01: {
      sku: 'B0XSCALE01',
      asin: 'B0XSCALE01',
      name: 'Küchenwaage 5 kg; schwarz',
      ncxRate: 0.0241,
      ncxReason: 'Artikel defekt',
      cxHealth: 'Good',
    },
    B0XSCALE02: {
      sku: 'B0XSCALE02',
      asin: 'B0XSCALE02',
      name: 'Küchenwaage 5 kg, weiß',
      cxHealth: 'Insufficient feedback',
    },
    B0XJARST06: {
      sku: 'B0XJARST06',
      asin: 'B0XJARST06',
      name: 'Vorratsgläser',
      ncxRate: 0,
      cxHealth: 'Excellent',
    },
  });
});

test.each<[string, string[]]>([
  [
    'broken/fba-fulfilled-shipments.damaged.txt',
    [
      '3 | sku | 9.78E+12 | digits-lost',
      '4 | shipment-item-id |  | filled',
      '5 | shipment-item-id | 1.23457E+11 | digits-lost',
      '6 | shipment-date | 2026-02-30T10:00:00+00:00 | date',
      '7 | quantity-shipped | 1.5 | count',
      '8 | shipment-date | [text] | date',
      '8 | quantity-shipped | [text] | count',
      '9 | sku |  | filled',
      '10 | 49 | 49 | same-columns',
    ],
  ],
  [
    'broken/business-report.damaged.csv',
    [
      '3 | (Child) ASIN | 9.78E+12 | digits-lost',
      '4 | SKU | 9.78E+12 | digits-lost',
      '5 | (Child) ASIN | 306406152 | asin',
      '6 | (Child) ASIN |  | filled',
      '7 | Units Ordered | 12,5 | count',
      '8 | Units Ordered | $124.00 | count',
      '9 | Units Ordered |  | count',
      '10 | Units Ordered | 1.234,00 | count',
    ],
  ],
  ['broken/category-listings.digits-lost.txt', ['4 | item_sku | 9.78E+12 | digits-lost', '5 | item_sku |  | filled']],
  [
    'broken/all-listings.damaged.txt',
    [
      '3 | seller-sku | 9.78E+12 | digits-lost',
      '4 | seller-sku |  | filled',
      '5 | asin1 |  | filled',
      '6 | asin1 | 306406152 | asin',
      '7 | asin1 | 9.78E+12 | digits-lost',
      '8 | price | [text] | amount',
      '9 | open-date | 2024-13-14 09:04:39 PDT | date',
      '10 | seller-sku |  | filled',
      '10 | asin1 |  | filled',
      '11 | asin1 |  | filled',
      '12 | 30 | 30 | same-columns',
    ],
  ],
  [
    'broken/voice-of-the-customer.damaged.txt',
    [
      '3 | NCX rate | 0.0235 | share',
      '4 | NCX rate | 101% | share',
      '5 | NCX rate | [text] | share',
      '6 | SKU | 9.78E+12 | digits-lost',
      '7 | ASIN | 9.78E+12 | digits-lost',
      '8 | ASIN | see below | asin',
      '9 | ASIN | -- | filled',
      '10 | Last updated | yesterday | date',
    ],
  ],
])('%s: every damaged cell is named, and the good row goes in', async (path, expected) => {
  expect(await issuesOf(path)).toEqual(expected);
  const { units, records } = await outcomeOf(path);
  expect(units.length + records.length).toBe(1);
});
