import { describe, expect, test } from 'vitest';
import { identify, rowOfHeadings } from '../../../../src/core/reports/identify.ts';
import type { Mapping } from '../../../../src/core/reports/mapping/mapping.ts';
import { reportOf, reportsOf } from '../../../../src/core/reports/mapping/report-of.ts';
import { tryMapping } from '../../../../src/core/reports/mapping/try-mapping.ts';
import { openReader } from '../../../../src/core/reports/reading/open-reader.ts';
import type { ReadOutcome } from '../../../../src/core/reports/report.ts';

const HEADINGS = ['Id', 'Date', 'Order', 'SKU', 'Reason', 'Title', 'Note', 'Qty', 'Stars', 'Place', 'Product'];

const mapping = (change: Partial<Mapping> = {}): Mapping => ({
  name: 'Shop returns',
  type: 'return',
  headings: HEADINGS,
  columns: {
    record: 'Id',
    date: 'Date',
    order: 'Order',
    sku: 'SKU',
    reason: 'Reason',
    title: 'Title',
    comment: 'Note',
    units: 'Qty',
    rating: 'Stars',
    marketplace: 'Place',
    product: 'Product',
  },
  personal: [],
  marketplace: '',
  dateOrder: '',
  ...change,
});

const without = (...fields: (keyof Mapping['columns'])[]): Mapping => {
  const { columns } = mapping();
  return mapping({
    columns: Object.fromEntries(Object.entries(columns).filter(([field]) => !fields.some((one) => one === field))),
  });
};

const row = (change: Partial<Record<string, string>> = {}): string[] => {
  const cells: Record<string, string> = { Id: 'R-1', Date: '2026-01-05', SKU: 'MUG', Reason: 'Broken', ...change };
  return HEADINGS.map((heading) => cells[heading] ?? '');
};

function read(by: Mapping, rows: string[][], headings = HEADINGS): ReadOutcome {
  const reader = openReader(reportOf(by), { fileName: 'a.csv', sheetName: '', answers: {} }, headings);
  if (!reader.ok) throw new Error(reader.problem.code);
  for (const [at, cells] of rows.entries()) reader.value.add(at + 2, cells);
  const outcome = reader.value.finish();
  if (!outcome.ok) throw new Error(JSON.stringify(outcome.problem));
  return outcome.value;
}

const keysOf = (by: Mapping, rows: string[][]): string[] => read(by, rows).voices.map(({ key }) => key);

describe('a row becomes a voice', () => {
  test('with all a person named', () => {
    const cells = row({
      Order: '7001',
      Title: 'Lid',
      Note: 'Lid is missing, call (415) 555-0132',
      Qty: '2.0',
      Stars: '2',
      Place: 'eBay UK',
      Product: 'Mug of jo@example.com',
    });
    const { voices, ownName, report, redactedComments } = read(mapping(), [cells]);
    expect(voices).toMatchObject([
      {
        type: 'return',
        date: '2026-01-05',
        order: '7001',
        sku: 'MUG',
        reason: 'Broken',
        units: 2,
        rating: 2,
        marketplace: 'eBay',
        product: 'Mug of [email]',
        comment: 'Lid\nLid is missing, call [phone]',
      },
    ]);
    expect([ownName, report, redactedComments]).toEqual(['Shop returns', 'own-table', 1]);
  });

  test.each([
    { change: { Qty: '' }, is: { units: 1 }, because: 'a row is one unit where it says nothing else' },
    { change: { Stars: '' }, is: { rating: null }, because: 'no stars are none' },
    { change: { Place: 'Amazon.co.jp' }, is: { marketplace: 'JP' }, because: 'a channel names its country' },
    { change: { Place: 'Our own shop' }, is: { marketplace: 'Our own shop' }, because: 'places of their own stay' },
    { change: { Place: '' }, is: { marketplace: 'Etsy' }, because: 'the marketplace of the whole file fills in' },
    { change: { Date: '1767607200' }, is: { date: '2026-01-05' }, because: 'seconds since 1970 are a day' },
  ])('$change: $because', ({ change, is }) => {
    expect(read(mapping({ marketplace: 'etsy' }), [row(change)]).voices).toMatchObject([is]);
  });

  test.each([
    { change: { Date: 'soon' }, column: 'Date', expected: 'date' },
    { change: { Qty: '1.5' }, column: 'Qty', expected: 'units' },
    { change: { Stars: '9' }, column: 'Stars', expected: 'rating' },
    { change: { Id: '9.78E+12' }, column: 'Id', expected: 'digits-lost' },
  ])('$change is refused with its column', ({ change, column, expected }) => {
    const { issues } = read(mapping(), [row(), row(change)]);
    expect(issues).toMatchObject([{ line: 3, column, expected }]);
  });

  test('without words and reason it is left out and counted', () => {
    expect(read(mapping(), [row(), row({ Reason: '' })]).leftOut).toEqual([{ because: 'no-words', rows: 1 }]);
  });

  test('dates are read in the order a person chose', () => {
    const open = [row({ Date: '03/04/2026' })];
    expect(read(mapping({ dateOrder: 'mdy' }), open).from).toBe('2026-03-04');
    expect(read(mapping({ dateOrder: 'dmy' }), open).from).toBe('2026-04-03');
  });

  test('personal columns are named as dropped, and columns nobody chose are not read', () => {
    const by = mapping({ headings: ['Date', 'Note', 'Contact', 'Else'], columns: { date: 'Date', comment: 'Note' } });
    const outcome = read(
      { ...by, personal: ['Contact'] },
      [['2026-01-05', 'too small', 'a@example.com', 'x']],
      by.headings,
    );
    expect(outcome.droppedColumns).toEqual(['Contact']);
    expect(outcome.unusedColumns).toEqual(['Else']);
    expect(JSON.stringify(outcome.voices)).not.toMatch(/example\.com|"x"/);
  });
});

describe('the same row is the same voice', () => {
  const anonymous = without('record');
  const nameless = without('record', 'order');

  test.each([
    { by: mapping(), change: { Reason: 'Other', Date: '2026-01-06' }, same: true, because: 'its number stays' },
    { by: mapping(), change: { Id: 'R-2' }, same: false, because: 'another number is another row' },
    { by: mapping(), change: { SKU: 'LID' }, same: false, because: 'one return may hold several products' },
    {
      by: mapping({ type: 'message' }),
      change: { SKU: 'LID' },
      same: true,
      because: 'a product is often added to a message later',
    },
    { by: mapping(), change: { Id: '' }, same: false, because: 'without a number the rest must do' },
    {
      by: anonymous,
      change: { Note: 'more words' },
      same: true,
      because: 'order, product, reason and day make it the same',
    },
    { by: anonymous, change: { Order: '9' }, same: false, because: 'another order' },
    { by: anonymous, change: { Reason: '', Note: 'words' }, same: false, because: 'without a reason the words count' },
    { by: nameless, change: { Note: 'more words' }, same: false, because: 'without an order the words count' },
    { by: nameless, change: { SKU: 'LID' }, same: false, because: 'the same words of another product' },
  ])('$change: $same ($because)', ({ by, change, same }) => {
    const base = { Order: '7001', Note: 'a few words' };
    const [first] = keysOf(by, [row(base)]);
    const [second] = keysOf(by, [row({ ...base, ...change })]);
    expect(first === second).toBe(same);
  });

  test('equal rows without a number are units of their own, and the same ones next time', () => {
    const rows = [row(), row(), row({ Date: '2026-01-09' })];
    const keys = keysOf(nameless, rows);
    expect(new Set(keys).size).toBe(3);
    expect(keysOf(nameless, [...rows].reverse()).sort()).toEqual([...keys].sort());
  });

  test('a row that stands twice under its number is one', () => {
    expect(read(mapping(), [row(), row()]).leftOut).toEqual([{ because: 'repeated-in-file', rows: 1 }]);
  });

  test('numbers of two tables are not taken for each other', () => {
    expect(keysOf(mapping(), [row()])).not.toEqual(keysOf(mapping({ name: 'Other shop' }), [row()]));
    expect(keysOf(mapping(), [row()])).toEqual(keysOf(mapping({ name: ' shop  RETURNS' }), [row()]));
  });
});

describe('a table is recognised', () => {
  const RETURNS = ['return-date', 'order-id', 'sku', 'quantity', 'customer-comments'];
  const cut = mapping({
    name: 'Cut returns',
    headings: RETURNS,
    columns: { date: 'return-date', comment: 'customer-comments' },
  });
  const small = mapping({ name: 'Small', headings: ['Date', 'Note'], columns: { date: 'Date', comment: 'Note' } });
  const own = reportsOf([small, mapping(), cut]);

  test.each([
    { headings: HEADINGS, is: 'Shop returns', because: 'all its headings are there' },
    { headings: [...HEADINGS].reverse(), is: 'Shop returns', because: 'their order says nothing' },
    { headings: [...HEADINGS, 'New column'], is: 'Shop returns', because: 'a new column changes nothing' },
    { headings: ['Note', 'Date', 'Else'], is: 'Small', because: 'the larger table is not there' },
    { headings: RETURNS, is: 'Cut returns', because: 'no report knows it' },
    { headings: [...RETURNS, 'reason'], is: undefined, because: 'with what was missing it is the report again' },
  ])('$headings: $is ($because)', ({ headings, is }) => {
    const found = identify('a.csv', headings, [], own);
    expect(found.ok && found.value.ownName).toBe(is);
  });

  test('but not without one of its headings', () => {
    expect(identify('a.csv', ['Date', 'Text'], [], own)).toMatchObject({
      ok: false,
      problem: { code: 'unknown-report' },
    });
  });

  test('and not by any report that is known already once a person described it', () => {
    const headings = [...RETURNS, 'reason'];
    const whole = reportsOf([mapping({ name: 'Mine', headings })]);
    expect(identify('a.csv', headings, [], whole)).toMatchObject({ ok: true, value: { ownName: 'Mine' } });
  });
});

test.each([
  {
    rows: [
      ['Date', 'Note'],
      ['2026-01-05', 'x'],
    ],
    at: 0,
  },
  {
    rows: [
      ['Report of January', ''],
      ['Date', 'Note', 'SKU', 'Order'],
      ['2026-01-05', 'x', 'A', 'B'],
    ],
    at: 1,
  },
  { rows: [['one cell'], ['']], at: -1 },
])('headings of a table nobody knows are looked for: row $at', ({ rows, at }) => {
  expect(rowOfHeadings(rows)).toBe(at);
});

describe('a trial', () => {
  test('says how many rows can be read, and shows the first', () => {
    const rows = [row({ Date: 'x' }), row({ Id: 'R-2' }), row({ Reason: '' }), ['', '']];
    expect(tryMapping(mapping(), 'a.csv', { headings: HEADINGS, rows })).toMatchObject({
      rows: 3,
      read: 1,
      first: { date: '2026-01-05', reason: 'Broken' },
      problem: null,
    });
  });

  test('says what stands in the way of all rows', () => {
    const rows = [row({ Date: '03/04/2026' })];
    expect(tryMapping(mapping(), 'a.csv', { headings: HEADINGS, rows }).problem?.code).toBe('needs-marketplace');
    expect(tryMapping(mapping(), 'a.csv', { headings: HEADINGS, rows: [] }).problem?.code).toBe('headings-only');
  });

  test('does not count rows whose words are the codes of a reason', () => {
    const codes = mapping({ columns: { date: 'Date', comment: 'Note' } });
    const rows = [row({ Note: 'TOO_SMALL', Reason: '' }), row({ Note: 'DEFECTIVE', Reason: '' })];
    expect(tryMapping(codes, 'a.csv', { headings: HEADINGS, rows })).toMatchObject({ rows: 2, read: 0 });
  });
});
