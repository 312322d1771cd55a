import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { ReadOutcome, Table } from '../../../src/core/reports/report.ts';
import { createReader, readTable } from './read-table.ts';

const HEADINGS = [
  'return-date',
  'order-id',
  'sku',
  'asin',
  'quantity',
  'detailed-disposition',
  'reason',
  'license-plate-number',
  'customer-comments',
];

type Row = Partial<
  Record<'date' | 'order' | 'sku' | 'quantity' | 'disposition' | 'reason' | 'plate' | 'comment', string>
>;

const cellsOf = ({
  date = '2026-03-02',
  order = '114-1',
  sku = 'A',
  quantity = '1',
  disposition = '',
  reason = 'DEFECTIVE',
  plate = '',
  comment = '',
}: Row) => [date, order, sku, 'B0XSCALE01', quantity, disposition, reason, plate, comment];

const tableOf = (rows: readonly Row[], headings = HEADINGS): Table => ({
  fileName: 'returns.txt',
  sheetName: '',
  headings,
  rows: rows.map((row, at) => ({ line: at + 2, cells: cellsOf(row) })),
});

function read(table: Table): ReadOutcome {
  const outcome = readTable(table);
  if (!outcome.ok) throw new Error(JSON.stringify(outcome.problem));
  return outcome.value;
}

test('rows that are equal and carry no licence plate are separate units', () => {
  const { voices } = read(tableOf([{}, {}, {}]));
  expect(new Set(voices.map(({ key }) => key)).size).toBe(3);
});

test('equal rows whose reasons are only spelt differently are separate units too', () => {
  const { voices } = read(tableOf([{ reason: 'DEFECTIVE' }, { reason: 'CR-DEFECTIVE' }]));
  expect(new Set(voices.map(({ key }) => key)).size).toBe(2);
});

test('a larger later file holds the keys of the smaller one', () => {
  const keys = (rows: number) => read(tableOf(new Array<Row>(rows).fill({}))).voices.map(({ key }) => key);
  expect(keys(3).slice(0, 2)).toEqual(keys(2));
});

test('one licence plate that stands twice is one unit, and the newer line tells how it ended', () => {
  const { voices, leftOut } = read(
    tableOf([
      { plate: 'LPN1', date: '2026-03-09', disposition: 'SELLABLE' },
      { plate: 'LPN1', date: '2026-03-02', disposition: 'DEFECTIVE', comment: 'No power' },
    ]),
  );
  expect(voices).toHaveLength(1);
  expect(voices[0]).toMatchObject({ date: '2026-03-09', disposition: 'SELLABLE', comment: 'No power' });
  expect(leftOut).toEqual([{ because: 'repeated-in-file', rows: 1 }]);
});

test.each([
  ['Other: call me on 415-555-0132', 'Other: call me on [phone]', 'a phone'],
  ['anna@example.com', '[email]', 'an address in place of a reason'],
  ['Hi Anna, too small', 'Hi [name], too small', 'a name after a greeting'],
  ['DAMAGED_BY_FC', 'DAMAGED_BY_FC', 'a code stays'],
  ['No longer needed', 'No longer needed', 'words stay'],
])('the reason %j is kept as %j (%s)', (reason, kept) => {
  expect(read(tableOf([{ reason }])).voices[0]?.reason).toBe(kept);
});

const anyRow: fc.Arbitrary<Row> = fc.record({
  date: fc.constantFrom('2026-03-01', '2026-03-02', 'never'),
  order: fc.constantFrom('114-1', '114-2'),
  sku: fc.constantFrom('A', '00123'),
  quantity: fc.constantFrom('1', '2', 'two'),
  plate: fc.constantFrom('', 'LPN1', 'LPN2'),
  comment: fc.constantFrom('', 'too small', 'broken'),
});

test('which voice has which key does not depend on the order of the rows', () => {
  const pairs = (rows: readonly Row[]) => {
    const outcome = readTable(tableOf(rows));
    return outcome.ok
      ? outcome.value.voices
          .filter(({ order }) => order !== '')
          .map(({ key, comment, sku }) => `${key} ${sku} ${comment}`)
          .sort()
      : [];
  };
  const withoutPlates = anyRow.map((row) => ({ ...row, plate: '' }));
  fc.assert(
    fc.property(fc.array(withoutPlates, { maxLength: 12 }), (rows) => {
      expect(pairs([...rows].reverse())).toEqual(pairs(rows));
    }),
  );
});

test('every row is a voice, part of one, or reported', () => {
  fc.assert(
    fc.property(fc.array(anyRow, { minLength: 1, maxLength: 12 }), (rows) => {
      const outcome = readTable(tableOf(rows));
      if (!outcome.ok) {
        expect(outcome.problem.code).toBe('no-valid-row');
        return;
      }
      const { voices, issues, leftOut, rowsRead } = outcome.value;
      const reported = new Set(issues.map(({ line }) => line)).size;
      const repeated = leftOut.reduce((sum, { rows }) => sum + rows, 0);
      expect(voices.length + reported + repeated).toBe(rowsRead);
      expect(rowsRead).toBe(rows.length);
    }),
  );
});

test('reading in slices gives what reading at once gives', () => {
  const table = tableOf([{}, { comment: 'x' }, { quantity: 'two' }, { plate: 'LPN1' }, {}]);
  const reader = createReader(table);
  if (!reader.ok) throw new Error(reader.problem.code);
  let steps = 1;
  while (reader.value.step(2)) steps += 1;
  expect(steps).toBe(3);
  expect(reader.value.outcome()).toEqual(readTable(table));
});

test('a row that cannot be read says where, what and what was expected; the others go in', () => {
  const { voices, issues, rowsRead } = read(
    tableOf([
      {},
      { quantity: 'two', date: '03/04/26' },
      { sku: '9.78E+12' },
      { sku: '' },
      { comment: 'x'.repeat(60_000) },
    ]),
  );
  expect(voices).toHaveLength(1);
  expect(rowsRead).toBe(5);
  expect(issues.map(({ found, row: _, ...issue }) => ({ ...issue, found: found.slice(0, 10) }))).toEqual([
    { line: 3, column: 'return-date', found: '03/04/26', expected: 'date' },
    { line: 3, column: 'quantity', found: 'two', expected: 'units' },
    { line: 4, column: 'sku', found: '9.78E+12', expected: 'digits-lost' },
    { line: 5, column: 'sku', found: '', expected: 'filled' },
    { line: 6, column: 'customer-comments', found: 'xxxxxxxxxx', expected: 'short-enough' },
  ]);
  expect(issues[4]?.found.length).toBeLessThan(300);
});

test('a refused row is kept by its headings so that it can be corrected, without what identifies a person', () => {
  const { issues } = read(
    tableOf([
      {},
      { quantity: 'two', plate: 'LPNRR1234567', comment: 'Broken, call me at (415) 555-0132', order: '114-7' },
    ]),
  );
  expect(issues[0]?.row).toEqual({
    'return-date': '2026-03-02',
    'order-id': '114-7',
    sku: 'A',
    asin: 'B0XSCALE01',
    quantity: 'two',
    reason: 'DEFECTIVE',
    'license-plate-number': expect.stringMatching(/^#[0-9a-z]{8,12}$/),
    'customer-comments': 'Broken, call me at [phone]',
  });
});

test('a kept row that is read again has the key the corrected row of the file would have had', () => {
  const bad = read(tableOf([{}, { quantity: 'two', plate: 'LPNRR1234567' }])).issues[0]?.row ?? {};
  const right = read(tableOf([{ plate: 'LPNRR1234567' }])).voices[0];
  const again = { ...bad, quantity: '1' };
  const table = {
    fileName: 'returns.txt',
    sheetName: '',
    headings: Object.keys(again),
    rows: [{ line: 3, cells: Object.values(again) }],
  };
  expect(read(table).voices[0]?.key).toBe(right?.key);
});

test('a cell too many is reported, empty cells too many are not', () => {
  const table = tableOf([{}, {}]);
  table.rows[0]?.cells.push('', ' ');
  table.rows[1]?.cells.push('', 'shifted');
  const { voices, issues } = read(table);
  expect(voices).toHaveLength(1);
  expect(issues).toEqual([{ line: 3, column: '11', found: '11', expected: 'same-columns' }]);
});

test('what a refused cell shows is free of personal data', () => {
  const { issues } = read(tableOf([{}, { quantity: 'call 415-555-0142' }]));
  expect(issues[0]?.found).toBe('call [phone]');
});

test.each([
  [['DEFECTIVE', 'QUALITY_UNACCEPTABLE', ''], true, 'nothing but codes'],
  [['DEFECTIVE'], true, 'the reason of the row itself'],
  [['BROKEN'], false, 'a buyer who shouts'],
  [['QUALITY_UNACCEPTABLE', 'does not work'], false, 'words among them'],
])('a comment column with %j is the reason column in disguise: %s (%s)', (comments, disguised) => {
  const { voices, unusedColumns } = read(tableOf(comments.map((comment) => ({ comment }))));
  expect(voices.map(({ comment }) => comment)).toEqual(disguised ? comments.map(() => '') : comments);
  expect(unusedColumns.includes('customer-comments')).toBe(disguised);
});

test.each([
  ['all columns', HEADINGS],
  [
    'no disposition, licence plate or comment',
    HEADINGS.map((heading, at) => (at === 5 || at > 6 ? `other-${at}` : heading)),
  ],
])('optional columns are truly optional: %s', (_, headings) => {
  const { voices } = read(tableOf([{}, {}], headings));
  expect(voices).toHaveLength(2);
});

test('personal columns are named, dropped, and nowhere in the records', () => {
  const table = tableOf([{ plate: 'LPNRRA1234567', comment: 'call 415-555-0142' }], HEADINGS);
  table.headings = [...HEADINGS, 'buyer-name', 'ship-address-1', 'fulfillment-center-id'];
  table.rows[0]?.cells.push('A. Buyer', '1 Main Street', 'LEX1');
  const outcome = read(table);
  expect(outcome.droppedColumns).toEqual(['license-plate-number', 'buyer-name', 'ship-address-1']);
  expect(outcome.unusedColumns).toEqual(['fulfillment-center-id']);
  expect(outcome.redactedComments).toBe(1);
  expect(JSON.stringify(outcome.voices)).not.toMatch(/LPNRRA|A\. Buyer|Main Street|555/);
});

test('a heading that stands twice is refused where we read it, and only there', () => {
  const twice = readTable(tableOf([{}], [...HEADINGS, 'SKU']));
  expect(!twice.ok && twice.problem).toEqual({
    code: 'repeated-heading',
    facts: { file: 'returns.txt', heading: 'sku', first: 3, second: 10 },
  });
  expect(readTable(tableOf([{}], [...HEADINGS, 'note', 'note'])).ok).toBe(true);
});

const ORDERS = ['amazon-order-id', 'purchase-date', 'order-status', 'sales-channel', 'sku', 'asin', 'quantity'];

const orders = (...rows: string[][]): Table => ({
  fileName: 'orders.txt',
  sheetName: '',
  headings: ORDERS,
  rows: rows.map((cells, at) => ({ line: at + 2, cells })),
});

test('shipped units are summed by SKU, month, channel and day; the first and last day of the file are no whole days', () => {
  const { units, leftOut, from, to } = read(
    orders(
      ['1', '2026-02-27T10:00:00+00:00', 'Shipped', 'Amazon.com', 'A', 'B0XSCALE01', '1'],
      ['2', '2026-02-27T23:59:59+00:00', 'shipped', 'Amazon.com', 'A', 'B0XSCALE01', '2'],
      ['3', '2026-03-02T00:00:00+00:00', 'Shipped - Delivered to Buyer', 'Amazon.com', 'A', '', '1'],
      ['S01-1', '2026-02-28T00:00:00+00:00', 'Shipped', 'Non-Amazon', 'A', '', '4'],
      ['5', '2026-02-26T10:00:00+00:00', 'Cancelled', 'Amazon.com', 'A', '', '4'],
      ['6', '2026-03-02T10:00:00+00:00', 'Pending', 'Amazon.com', 'A', '', ''],
      ['7', '2026-03-02T10:00:00+00:00', 'Shipping', 'Amazon.com', 'A', '', '1'],
    ),
  );
  const month = (length: number, units: Record<number, number>) =>
    Array.from({ length }, (_, at) => units[at + 1] ?? 0);
  expect(units).toEqual([
    {
      sku: 'A',
      asin: 'B0XSCALE01',
      month: '2026-02',
      source: 'orders',
      days: month(28, { 27: 3 }),
      wholeDays: [27, 28],
      orders: ['1', '2'],
      sold: [{ marketplace: 'US', days: month(28, { 27: 3 }), orders: 2 }],
    },
    {
      sku: 'A',
      asin: '',
      month: '2026-02',
      source: 'other-channels',
      days: month(28, { 28: 4 }),
      wholeDays: [27, 28],
      orders: ['S01-1'],
    },
    {
      sku: 'A',
      asin: '',
      month: '2026-03',
      source: 'orders',
      days: month(31, { 2: 1 }),
      wholeDays: [1],
      orders: ['3'],
      sold: [{ marketplace: 'US', days: month(31, { 2: 1 }), orders: 1 }],
    },
  ]);
  expect(leftOut).toEqual([
    { because: 'cancelled', rows: 1 },
    { because: 'not-shipped', rows: 2 },
  ]);
  expect([from, to]).toEqual(['2026-02-26', '2026-03-02']);
});

test('units know their marketplace by the sales channel, and their orders stand in the order of the marketplaces', () => {
  const { units } = read(
    orders(
      ['9', '2026-02-27', 'Shipped', 'Amazon.com', 'A', '', '1'],
      ['8', '2026-02-27', 'Shipped', 'Amazon.co.uk', 'A', '', '2'],
      ['7', '2026-02-27', 'Shipped', '', 'A', '', '4'],
      ['6', '2026-02-27', 'Shipped', 'Amazon.com', 'A', '', '8'],
    ),
  );
  const on = (units: number) => Array.from({ length: 28 }, (_, at) => (at === 26 ? units : 0));
  expect(units).toMatchObject([
    {
      days: on(15),
      orders: ['8', '9', '6', '7'],
      sold: [
        { marketplace: 'UK', days: on(2), orders: 1 },
        { marketplace: 'US', days: on(9), orders: 2 },
      ],
    },
  ]);
});

test('a shipped line without a readable quantity is reported, not counted as one', () => {
  const { issues, units } = read(
    orders(['1', '2026-02-27', 'Shipped', '', 'A', '', '1'], ['2', '2026-02-27', 'Shipped', '', 'A', '', 'x']),
  );
  expect(issues).toMatchObject([{ line: 3, column: 'quantity', found: 'x', expected: 'units' }]);
  expect(units).toHaveLength(1);
});

test('a file of cancelled orders alone says so', () => {
  const outcome = readTable(orders(['1', '2026-02-27', 'Cancelled', '', 'A', '', '0']));
  expect(!outcome.ok && outcome.problem).toEqual({ code: 'no-units', facts: { file: 'orders.txt', rows: 1 } });
});

test('an order line of the marketplace and one of another shop never meet', () => {
  const channel = fc.constantFrom(['Amazon.com', '1'], ['Non-Amazon US', '2'], ['Amazon.com', 'S01-3']);
  fc.assert(
    fc.property(fc.array(fc.tuple(channel, fc.integer({ min: 1, max: 9 })), { minLength: 1 }), (lines) => {
      const { units } = read(
        orders(
          ...lines.map(([[name = '', order = ''], count]) => [
            order,
            '2026-02-27',
            'Shipped',
            name,
            'A',
            '',
            String(count),
          ]),
        ),
      );
      const sum = (wanted: string) =>
        units
          .filter(({ source }) => source === wanted)
          .reduce((total, { days }) => total + days.reduce((a, b) => a + b), 0);
      const expected = lines
        .filter(([[name = '', order = '']]) => name === 'Amazon.com' && !order.startsWith('S'))
        .reduce((total, [, count]) => total + count, 0);
      expect(sum('orders')).toBe(expected);
      expect(sum('other-channels')).toBe(lines.reduce((total, [, count]) => total + count, 0) - expected);
    }),
  );
});

test('reviews: siblings of an ASIN share one, title and body are one text, an old one takes its ASIN from the sheet', () => {
  const url = (id: string) => `https://www.amazon.co.jp/gp/customer-reviews/${id}/`;
  const { voices, leftOut } = read({
    fileName: 'reviews.xlsx',
    sheetName: 'B0XSCALE01-Reviews(3)',
    headings: ['ASIN', '标题', '内容', '星级', '评论链接', '评论人', '所属国家', '评论时间'],
    rows: [
      { line: 2, cells: ['B0XSCALE01', '壊れた', '電源が入らない', '1', url('R1AAAAAAAAAA'), 'x', 'JP', '2026-01-02'] },
      { line: 3, cells: ['B0XSCALE02', '壊れた', '電源が入らない', '1', url('R1AAAAAAAAAA'), 'x', 'JP', '2026-01-02'] },
      { line: 4, cells: ['', '', 'Great', '5', url('R2AAAAAAAAAA'), 'y', 'US', '2026-01-03'] },
    ],
  });
  expect(
    voices.map(({ asin, marketplace, comment, rating, units }) => ({ asin, marketplace, comment, rating, units })),
  ).toEqual([
    { asin: 'B0XSCALE01', marketplace: 'JP', comment: '壊れた\n電源が入らない', rating: 1, units: 1 },
    { asin: 'B0XSCALE01', marketplace: 'US', comment: 'Great', rating: 5, units: 1 },
  ]);
  expect(leftOut).toEqual([{ because: 'repeated-in-file', rows: 1 }]);
});

test('300,000 rows take time in proportion to their number', () => {
  const time = (rows: number) => {
    const table = tableOf(
      Array.from({ length: rows }, (_, at) => ({
        order: `114-${at % 5000}`,
        comment: at % 3 ? '' : `does not fit ${at}`,
      })),
    );
    const start = performance.now();
    expect(read(table).voices).toHaveLength(rows);
    return performance.now() - start;
  };
  time(10_000);
  const small = Math.min(time(75_000), time(75_000));
  expect(time(300_000)).toBeLessThan(small * 4 * 2.5);
});
