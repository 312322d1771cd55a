import { expect, test } from 'vitest';
import { salesPlaceOf } from '../../../src/core/reports/shops/sales-places.ts';
import { readTable } from './read-table.ts';

const read = (headings: string[], rows: string[][]) => {
  const outcome = readTable({
    fileName: 'export.csv',
    sheetName: '',
    headings,
    rows: rows.map((cells, at) => ({ line: at + 2, cells })),
  });
  if (!outcome.ok) throw new Error(JSON.stringify(outcome.problem));
  return outcome.value;
};

const TIKTOK = [
  'Return Order ID',
  'Order ID',
  'SKU ID',
  'Seller SKU',
  'Time Requested',
  'Return Reason',
  'Return Quantity',
  'Return Status',
  'Buyer Note',
];

const tiktok = (changes: Record<string, string>) => {
  const usual: Record<string, string> = {
    'Return Order ID': '576543210123456789\t',
    'Order ID': '\t576543210987654321',
    'SKU ID': '1729384756473829101',
    'Seller SKU': 'PM-VENT',
    'Time Requested': '05/06/2026 10:11:12',
    'Return Reason': 'No longer needed',
    'Return Quantity': '2',
    'Return Status': 'Completed',
    'Buyer Note': '',
  };
  return TIKTOK.map((heading) => changes[heading] ?? usual[heading] ?? '');
};

test('TikTok Shop: ids of 18 digits without their tabs, the day first, units of the line', () => {
  expect(read(TIKTOK, [tiktok({})]).voices[0]).toMatchObject({
    date: '2026-06-05',
    order: '576543210987654321',
    sku: 'PM-VENT',
    units: 2,
    marketplace: 'TikTok Shop',
    reason: 'No longer needed',
  });
});

test.each([
  ['No longer needed', '', 'the reason again'],
  [' no longer needed. ', '', 'the reason in other letters'],
  ['No longer needed, it is too small', 'No longer needed, it is too small', 'the reason and more'],
])('TikTok Shop: the note %j is the comment %j (%s)', (note, comment) => {
  expect(read(TIKTOK, [tiktok({ 'Buyer Note': note })]).voices[0]?.comment).toBe(comment);
});

test('TikTok Shop: a request taken back counts for nothing, damaged ids are refused', () => {
  const { voices, leftOut, issues } = read(TIKTOK, [
    tiktok({}),
    tiktok({ 'Return Order ID': '576543210123456790', 'Return Status': 'Request cancelled' }),
    tiktok({ 'Return Order ID': '5.76543E+17' }),
  ]);
  expect(voices.map(({ units, disposition }) => [units, disposition])).toEqual([
    [2, ''],
    [0, 'CANCELLED'],
  ]);
  expect(leftOut).toEqual([]);
  expect(issues).toMatchObject([{ line: 4, column: 'Return Order ID', found: '5.76543E+17', expected: 'digits-lost' }]);
});

test('TikTok Shop: what changes later is the same return', () => {
  const [first] = read(TIKTOK, [tiktok({})]).voices;
  const [later] = read(TIKTOK, [
    tiktok({ 'Return Status': 'Refunded', 'Buyer Note': 'Falls off', 'Time Requested': '06/06/2026 00:00:00' }),
  ]).voices;
  expect(later?.key).toBe(first?.key);
});

const SHOPIFY = [
  'Name',
  'Created at',
  'Lineitem quantity',
  'Lineitem name',
  'Lineitem sku',
  'Cancelled at',
  'Refunded Amount',
];

test('Shopify: cells of an order hold for its other lines, cancelled ones are left out, refunds change nothing', () => {
  const { units, leftOut } = read(SHOPIFY, [
    ['#1001', '2026-05-03 10:22:33 -0500', '2', 'Scale', 'KS-5KG-BLK', '', '18.99'],
    ['#1001', '', '1', 'Mount', 'PM-VENT', '', ''],
    ['#1002', '2026-05-04 10:22:33 -0500', '1', 'Scale', 'KS-5KG-BLK', '2026-05-05 08:00:00 -0500', ''],
    ['#1002', '', '1', 'Mount', 'PM-VENT', '', ''],
    ['#1003', '2026-05-06 10:22:33 -0500', '1', 'Mount', 'PM-VENT', '', ''],
  ]);
  const sold = units.map(({ sku, month, days, source }) => [
    sku,
    month,
    days.reduce((sum, day) => sum + day, 0),
    source,
  ]);
  expect(sold).toEqual([
    ['KS-5KG-BLK', '2026-05', 2, 'own-shop'],
    ['PM-VENT', '2026-05', 2, 'own-shop'],
  ]);
  expect(leftOut).toEqual([{ because: 'cancelled', rows: 2 }]);
});

test('Etsy: the month comes first, a transaction counts once', () => {
  const row = ['03/04/26', 'Glass jars', '2', '4012345678', 'JAR-3L-2PK'];
  const { units, from, leftOut } = read(['Sale Date', 'Item Name', 'Quantity', 'Transaction ID', 'SKU'], [row, row]);
  expect(from).toBe('2026-03-04');
  expect(units.map(({ sku, source }) => [sku, source])).toEqual([['JAR-3L-2PK', 'own-shop']]);
  expect(leftOut).toEqual([{ because: 'repeated-in-file', rows: 1 }]);
});

test('Zendesk: the subject is the message, fields of the shop are read, people are not', () => {
  const headings = ['Id', 'Requester', 'Requester email', 'Subject', 'Created at', 'SKU [txt]', 'Order number [txt]'];
  const { voices, droppedColumns, leftOut } = read(headings, [
    [
      '4711',
      'Anna Beispiel',
      'anna@example.com',
      'Lid missing',
      '2026-05-03 09:00',
      'JAR&LID-SET6',
      '114-2223334-4445556',
    ],
    [
      '4712',
      'Anna Beispiel',
      'anna@example.com',
      'Refund issued for order 114-2223334-4445556',
      '2026-05-03 09:00',
      '',
      '',
    ],
  ]);
  expect(voices).toHaveLength(1);
  expect(voices[0]).toMatchObject({
    type: 'message',
    sku: 'JAR&LID-SET6',
    order: '114-2223334-4445556',
    comment: 'Lid missing',
  });
  expect(droppedColumns).toEqual(['Requester', 'Requester email']);
  expect(leftOut).toEqual([{ because: 'no-words', rows: 1 }]);
});

test('Zendesk Explore: the first row of a ticket stands, and it is the ticket of the view', () => {
  const { voices, leftOut } = read(
    ['Ticket created - Date', 'Ticket ID', 'SKU', 'Issue', 'Order Source'],
    [
      ['2026-05-03', '4711', 'No SKU', 'Lid missing', 'Amazon US'],
      ['2026-05-03', '4711', 'JAR-3L-2PK', 'Sent a new lid', 'Amazon US'],
      ['2026-05-03', '4712', 'x', 'XX', ''],
    ],
  );
  const view = read(['Id', 'Requester', 'Subject', 'Created at'], [['4711', 'A', 'Lid missing', '2026-05-04 01:00']]);
  expect(voices).toHaveLength(1);
  expect(voices[0]).toMatchObject({ sku: '', comment: 'Lid missing', marketplace: 'US', key: view.voices[0]?.key });
  expect(leftOut).toEqual([
    { because: 'repeated-in-file', rows: 1 },
    { because: 'no-words', rows: 1 },
  ]);
});

test('tickets: a row that is refused keeps no name of the buyer', () => {
  const { issues } = read(
    ['Ticket ID', 'Created at', 'Customer', 'Message'],
    [
      ['7', 'soon', 'Erika Beispiel', 'This is Erika Beispiel, the clip snapped'],
      ['8', '2026-05-03', 'Erika Beispiel', 'The clip snapped'],
    ],
  );
  expect(issues[0]?.row).toEqual({
    'Ticket ID': '7',
    'Created at': 'soon',
    Message: 'This is [name], the clip snapped',
  });
});

test('tickets: of several messages of a day the first stands; the same number on another day may be of another help desk', () => {
  const { voices } = read(
    ['Ticket ID', 'Created at', 'Subject', 'Message'],
    [
      ['7', '2026-05-03 10:00', 'Mount', 'The clip snapped'],
      ['7', '2026-05-03 11:00', 'Mount', 'Thanks, waiting for it'],
      ['7', '2026-01-03 11:00', 'Jar', 'Lid missing'],
      ['8', '2026-05-03 10:00', 'Re: order 114-2223334-4445556', 'Too small'],
    ],
  );
  expect(voices.map(({ comment, order, date }) => [comment, order, date])).toEqual([
    ['Mount\nThe clip snapped', '', '2026-05-03'],
    ['Jar\nLid missing', '', '2026-01-03'],
    ['order\nToo small', '114-2223334-4445556', '2026-05-03'],
  ]);
});

test.each([
  ['Amazon.de', 'DE'],
  ['Amazon US', 'US'],
  ['Amazon (UK)', 'UK'],
  ['Amazon', ''],
  ['eBay UK', 'eBay'],
  ['TikTok', 'TikTok Shop'],
  ['Email', ''],
  ['US', 'US'],
])('the channel %j is the place of sale %j', (channel, place) => {
  expect(salesPlaceOf(channel)).toBe(place);
});
