import fc from 'fast-check';
import { expect, test } from 'vitest';
import { forecastRate } from '../../../../src/core/analysis/fees/fee-forecast.ts';

type Pairs = readonly (readonly [returned: number, shipped: number])[];
const monthsOf = (pairs: Pairs) => pairs.map(([returned, shipped]) => ({ returned, shipped }));

// Reckoned apart in Python, by summing the distribution from log-gamma.
test.each<[Pairs, number, number, number, [number, number], number, string]>([
  [
    [
      [20, 400],
      [23, 380],
      [25, 420],
      [22, 400],
      [18, 390],
      [26, 410],
    ],
    0.06,
    1,
    0.0560183257,
    [0.0325, 0.0825],
    0.3249727488,
    'steady months',
  ],
  [
    [
      [10, 200],
      [30, 200],
      [12, 200],
    ],
    0.08,
    7.6642335766,
    0.0873544093,
    [0, 0.2307692308],
    0.3911946902,
    'months that swing count for less',
  ],
  [
    [
      [0, 100],
      [0, 100],
      [0, 100],
    ],
    0.05,
    1,
    0.0016611296,
    [0, 0.02],
    0.0000550484,
    'nothing came back so far',
  ],
])('of %j beside %d (%#)', (pairs, threshold, dispersion, rate, range, chance, _) => {
  const found = forecastRate(monthsOf(pairs));
  expect(found?.dispersion).toBeCloseTo(dispersion, 7);
  expect(found?.rate).toBeCloseTo(rate, 7);
  expect(found?.range[0]).toBeCloseTo(range[0], 7);
  expect(found?.range[1]).toBeCloseTo(range[1], 7);
  expect(found?.chanceAbove(threshold)).toBeCloseTo(chance, 7);
});

test('more returns never expect less, the range holds the rate expected, and a higher threshold is passed less often', () => {
  const month = fc
    .integer({ min: 25, max: 2_000 })
    .chain((shipped) => fc.tuple(fc.integer({ min: 0, max: shipped - 1 }), fc.constant(shipped)));
  fc.assert(
    fc.property(fc.array(month, { minLength: 3, maxLength: 12 }), (pairs) => {
      const found = forecastRate(monthsOf(pairs));
      const more = forecastRate(
        monthsOf(pairs.map(([returned, shipped], at) => [returned + (at === 0 ? 1 : 0), shipped])),
      );
      if (!found || !more) throw new Error('Three months are enough.');
      expect(more.rate).toBeGreaterThanOrEqual(found.rate);
      expect(found.range[0]).toBeLessThanOrEqual(found.rate);
      expect(found.range[1]).toBeGreaterThanOrEqual(found.rate);
      expect(found.chanceAbove(0.1)).toBeLessThanOrEqual(found.chanceAbove(0.05));
    }),
    { numRuns: 100 },
  );
});

test.each<[Pairs, string]>([
  [
    [
      [1, 30],
      [2, 40],
    ],
    'two months',
  ],
  [[], 'none'],
])('of %j nothing is foretold (%s)', (pairs) => expect(forecastRate(monthsOf(pairs))).toBeNull());
