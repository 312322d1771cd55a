import fc from 'fast-check';
import { expect, test } from 'vitest';
import { foldContributions, packContributions, unpackContributions } from '../../../src/core/units/contributions.ts';
import { packDays, unpackDays } from '../../../src/core/units/days.ts';
import { type Days, mergeDays, mergeUnits } from '../../../src/core/units/merge.ts';

const anyDays: fc.Arbitrary<Days> = fc.integer({ min: 28, max: 31 }).chain((length) =>
  fc.record({
    days: fc.array(fc.oneof(fc.constant(0), fc.nat({ max: 5000 })), { minLength: length, maxLength: length }),
    wholeDays: fc.uniqueArray(fc.integer({ min: 1, max: length })).map((days) => [...days].sort((a, b) => a - b)),
  }),
);

const twoOfOneMonth = fc.tuple(anyDays, anyDays).filter(([a, b]) => a.days.length === b.days.length);

test.each([
  [
    { days: [5, 2, 0], wholeDays: [] },
    { days: [3, 4, 1], wholeDays: [2] },
    [5, 4, 1],
    'a part of a day can only miss orders',
  ],
  [
    { days: [5, 9, 0], wholeDays: [1, 2, 3] },
    { days: [0, 4, 0], wholeDays: [2] },
    [5, 4, 0],
    'orders cancelled since are gone from a whole day',
  ],
  [{ days: [], wholeDays: [] }, { days: [0, 4, 0], wholeDays: [2] }, [0, 4, 0], 'the first file'],
])('%o then %o gives %o (%s)', (stored, newer, days) => {
  expect(mergeDays(stored, newer).days).toEqual(days);
});

test('the same file twice changes nothing the second time', () => {
  fc.assert(
    fc.property(twoOfOneMonth, ([stored, newer]) => {
      const once = mergeDays(stored, newer);
      expect(mergeDays(once, newer)).toEqual(once);
    }),
  );
});

test('a month keeps its product and learns its ASIN', () => {
  const month = { sku: 'A', asin: '', month: '2026-02', source: 'orders' as const, days: [1], wholeDays: [] };
  const stored = { ...month, orders: ['1', '2'] };
  expect(mergeUnits(stored, { ...stored, asin: 'B0DEMO0001', days: [3], orders: ['2', '3'] })).toEqual({
    ...stored,
    asin: 'B0DEMO0001',
    days: [3],
    orders: ['1', '2', '3'],
  });
});

test('packed days come back as they were', () => {
  fc.assert(
    fc.property(anyDays, (days) => {
      expect(unpackDays(packDays(days))).toEqual(days);
    }),
  );
});

test('packed days are short and are neither number, date nor formula', () => {
  const packed = packDays({ days: [0, 0, 0, 3, 1, ...new Array<number>(26).fill(0)], wholeDays: [2, 3, 4, 7] });
  expect(packed).toBe('31:0x3,3,1/2-4,7');
});

test.each(['', '31', '31:1,2', '31:1x99/', '31:x/', '2:1,2,3/', '31:1/2-99', '99:1/', 'abc', '31:1,,2/'])(
  '%j is no packed days',
  (text) => {
    expect(unpackDays(text)).toBeNull();
  },
);

test('contributions come back as they were, whatever their number', () => {
  const imports = fc.stringMatching(/^[a-z0-9-]{8,40}$/);
  fc.assert(
    fc.property(fc.array(fc.tuple(imports, anyDays)), (list) => {
      const contributions = list.map(([id, days]) => ({ import: id, ...days }));
      expect(unpackContributions(packContributions(contributions))).toEqual(contributions);
    }),
  );
});

test('taking one import away leaves the month as the others tell it', () => {
  const june = { import: 'june-file', days: [1, 2, 0], wholeDays: [2] };
  const july = { import: 'july-file', days: [0, 5, 4], wholeDays: [3] };
  expect(foldContributions([june, july])).toEqual({ days: [1, 5, 4], wholeDays: [2, 3], shipped: 10 });
  expect(foldContributions([june])).toEqual({ days: [1, 2, 0], wholeDays: [2], shipped: 3 });
  expect(foldContributions([])).toEqual({ days: [], wholeDays: [], shipped: 0 });
});
