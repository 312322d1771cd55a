import fc from 'fast-check';
import { expect, test } from 'vitest';
import { type Estimate, sumOf } from '../../../src/core/analysis/estimate.ts';

test.each<[Estimate[], Estimate, string]>([
  [[], { value: 0, range: [0, 0] }, 'nothing is nothing for sure'],
  [[{ value: 5, range: [2, 9] }], { value: 5, range: [2, 9] }, 'one figure stays as it is'],
  [
    [
      { value: 10, range: [7, 22] },
      { value: 20, range: [16, 25] },
    ],
    { value: 30, range: [25, 43] },
    'below 3 and 4 make 5, above 12 and 5 make 13',
  ],
])('%j add up to %j (%s)', (parts, sum) => expect(sumOf(parts)).toEqual(sum));

const estimate = fc
  .tuple(fc.integer({ min: -1_000, max: 1_000 }), fc.nat(500), fc.nat(500))
  .map(([value, below, above]): Estimate => ({ value, range: [value - below, value + above] }));

test('the range of a sum is narrower than the sum of the ranges, and never than the widest of them', () => {
  fc.assert(
    fc.property(fc.array(estimate, { minLength: 1, maxLength: 9 }), (parts) => {
      const { value, range } = sumOf(parts);
      const widths = parts.map((part) => part.value - part.range[0]);
      expect(value - range[0]).toBeLessThanOrEqual(widths.reduce((sum, one) => sum + one, 0) + 1e-9);
      expect(value - range[0]).toBeGreaterThanOrEqual(Math.max(...widths) - 1e-9);
      expect(range[1]).toBeGreaterThanOrEqual(value);
    }),
  );
});
