import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type Contribution, foldContributions } from '../../../src/core/units/contributions.ts';
import { packOrders } from '../../../src/core/units/order-codes.ts';
import { sendUnits } from '../../../src/core/units/send.ts';
import {
  packTold,
  packToldCells,
  saySplit,
  splitOf,
  type ToldByImport,
  unpackTold,
  unpackToldCells,
} from '../../../src/core/units/told.ts';

const said = (id: string, days: number[], wholeDays: number[] = []): Contribution => ({ import: id, days, wholeDays });

const told = (id: string, sold: Record<string, number[]>): ToldByImport => ({
  import: id,
  parent: '',
  sold: Object.entries(sold).map(([marketplace, days]) => ({ marketplace, days, orders: 0 })),
});

test.each<[Contribution[], ToldByImport[], string, string]>([
  [[said('one', [5, 3])], [told('one', { US: [5, 1], UK: [0, 2] })], 'UK 2, US 6', 'one file that knows all'],
  [[said('one', [5, 3])], [], '', 'a row of an earlier version'],
  [[said('one', [5, 3])], [told('one', { US: [2, 3] })], 'US 5', 'three units name no sales channel'],
  [
    [said('old', [5, 3]), said('new', [5, 3])],
    [told('new', { US: [5, 0], UK: [0, 3] })],
    'UK 3, US 5',
    'the same file again, which now tells them',
  ],
  [
    [said('old', [5, 3]), said('new', [5, 3], [1, 2])],
    [told('old', { US: [5, 3] })],
    'US 8',
    'the same figures again by a file without sales channels',
  ],
  [
    [said('one', [5, 0]), said('two', [2, 4])],
    [told('one', { US: [5, 0] }), told('two', { US: [0, 4], UK: [2, 0] })],
    'US 9',
    'each day by the file whose figure stands, here the larger',
  ],
  [
    [said('one', [5, 9]), said('two', [0, 4], [2])],
    [told('one', { US: [5, 9] }), told('two', { UK: [0, 4] })],
    'UK 4, US 5',
    'a whole day replaces what was there, marketplaces too',
  ],
  [[said('one', [5])], [told('one', { US: [5], UK: [1] })], '', 'more than there are: a person typed over it'],
])('%o and %o are by marketplace %j (%s)', (contributions, all, split) => {
  expect(saySplit(splitOf(contributions, all))).toBe(split);
});

const MARKETPLACES = ['DE', 'UK', 'US'] as const;

/** Three days in three marketplaces and of none that is known, and which of the days are whole. */
const anyImport = fc.record({
  sold: fc.array(fc.array(fc.nat({ max: 4 }), { minLength: 3, maxLength: 3 }), { minLength: 3, maxLength: 3 }),
  unknown: fc.array(fc.nat({ max: 2 }), { minLength: 3, maxLength: 3 }),
  wholeDays: fc.subarray([1, 2, 3]),
});

const madeOf = (files: readonly { sold: number[][]; unknown: number[]; wholeDays: number[] }[], knowsAll: boolean) => ({
  contributions: files.map(({ sold, unknown, wholeDays }, at) =>
    said(
      `import-${at}`,
      [0, 1, 2].map((day) => sold.reduce((sum, days) => sum + (days[day] ?? 0), knowsAll ? 0 : (unknown[day] ?? 0))),
      wholeDays,
    ),
  ),
  all: files.map(({ sold }, at) =>
    told(`import-${at}`, Object.fromEntries(MARKETPLACES.map((name, place) => [name, sold[place] ?? []]))),
  ),
});

const sumOf = (split: ReadonlyMap<string, number>): number =>
  [...split.values()].reduce((sum, units) => sum + units, 0);

describe('whatever was imported in whatever order', () => {
  test('marketplaces add up to the month where every import knows them all, and never to more', () => {
    fc.assert(
      fc.property(fc.array(anyImport, { maxLength: 5 }), fc.boolean(), (files, knowsAll) => {
        const { contributions, all } = madeOf(files, knowsAll);
        const { shipped } = foldContributions(contributions);
        const known = sumOf(splitOf(contributions, all));
        if (knowsAll) expect(known).toBe(shipped);
        else expect(known).toBeLessThanOrEqual(shipped);
      }),
    );
  });

  test('the same file once more changes nothing', () => {
    fc.assert(
      fc.property(fc.array(anyImport, { minLength: 1, maxLength: 4 }), (files) => {
        const once = madeOf(files, true);
        const again = madeOf([...files, files.at(-1) as (typeof files)[number]], true);
        expect(splitOf(again.contributions, again.all)).toEqual(splitOf(once.contributions, once.all));
      }),
    );
  });
});

test('what imports told comes back as it was, and what tells nothing takes no room', () => {
  fc.assert(
    fc.property(fc.array(anyImport, { maxLength: 4 }), (files) => {
      const { all } = madeOf(files, true);
      expect(unpackToldCells(packToldCells(all))).toEqual(all);
    }),
  );
  expect(packTold({ parent: '', sold: [] })).toBe('');
  expect(unpackTold(packTold({ parent: 'B0PARENT01', sold: [] }))).toEqual({ parent: 'B0PARENT01', sold: [] });
});

test.each(['B0PARENT01|US', '|US 31:1', '|usa 31:1/ 2', '|US 31:1/ x', 'not a parent', '|', ';;'])(
  '%j tells of no marketplace',
  (text) => {
    expect(unpackTold(text).sold).toEqual([]);
  },
);

test('a cell takes what it has room for, the newest first', () => {
  const days = Array.from({ length: 31 }, (_, at) => 100_000 + at);
  const all = Array.from({ length: 300 }, (_, at) => told(`import-${at}`, { US: days }));
  const cell = packToldCells(all);
  expect(cell.length).toBeLessThan(50_000);
  expect(unpackToldCells(cell)).toEqual(all.slice(-unpackToldCells(cell).length));
  expect(unpackToldCells(cell).length).toBeGreaterThan(150);
});

test('units leave the page with their orders as codes, and as many codes to a marketplace as it has orders', () => {
  const orders = ['1', '2', '3'];
  const units = { sku: 'A', asin: '', month: '2026-02', days: [3], wholeDays: [], source: 'orders' as const, orders };
  const sold = [
    { marketplace: 'UK', days: [1], orders: 1 },
    { marketplace: 'US', days: [2], orders: 2 },
  ];
  expect(sendUnits({ ...units, parent: 'B0PARENT01', sold })).toEqual({
    ...units,
    orders: packOrders(orders),
    told: 'B0PARENT01|UK 1:1/ 1|US 1:2/ 2',
  });
  expect(sendUnits(units)).toEqual({ ...units, orders: packOrders(orders), told: '' });
});
