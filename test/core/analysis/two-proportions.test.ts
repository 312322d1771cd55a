import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { normalAbove } from '../../../src/core/analysis/normal.ts';
import {
  compareRates,
  differenceInterval,
  fisherAbove,
  fisherExact,
  pooledZ,
  type Returns,
} from '../../../src/core/analysis/two-proportions.ts';
import { exactly } from './exact.ts';

const of = (returned: number, shipped: number): Returns => ({ returned, shipped });

describe('two rates compared', () => {
  // Computed in Python: exact fractions for Fisher's test, the pooled formula and erfc for the other.
  test.each([
    [12, 100, 4, 100, 2.0851441, 0.0370562, 0.0651969, 'a fall that only the normal distribution believes'],
    [60, 500, 35, 500, 2.6962112, 0.0070133, 0.0093439, 'a large sample'],
    [5, 40, 1, 40, 1.6979054, 0.0895256, 0.2007233, 'a small one'],
    [8, 60, 1, 60, 2.4260845, 0.0152627, 0.0321903, 'few that came back'],
    [8, 100, 4, 100, 1.1909827, 0.2336604, 0.3727046, 'half as many, and still chance'],
  ])('%d of %d, then %d of %d: z %d, %d by it, %d exactly: %s', (x1, n1, x2, n2, z, byNormal, byFisher) => {
    const [before, after] = [of(x1, n1), of(x2, n2)];
    expect(pooledZ(before, after)).toBeCloseTo(z, 6);
    expect(2 * normalAbove(Math.abs(pooledZ(before, after)))).toBeCloseTo(byNormal, 6);
    expect(fisherExact(before, after)).toBeCloseTo(byFisher, 6);
  });

  const table = fc
    .tuple(fc.integer({ min: 1, max: 150 }), fc.integer({ min: 1, max: 150 }), fc.nat(150), fc.nat(150))
    .map(([n1, n2, x1, x2]) => [of(Math.min(x1, n1), n1), of(Math.min(x2, n2), n2)] as const);

  test('the exact test agrees with whole numbers to six digits and more', () => {
    fc.assert(
      fc.property(table, ([before, after]) => {
        const exact = exactly([before.returned, before.shipped], [after.returned, after.shipped]);
        expect(fisherExact(before, after)).toBeCloseTo(exact.two, 9);
        expect(fisherAbove(before, after)).toBeCloseTo(exact.above, 9);
      }),
      { numRuns: 150 },
    );
  });

  test('large samples keep their digits', () => {
    const exact = exactly([130, 4000], [90, 4200]);
    expect(fisherExact(of(130, 4000), of(90, 4200))).toBeCloseTo(exact.two, 9);
  });

  test('which came first makes no difference to how sure the comparison is', () => {
    fc.assert(
      fc.property(table, ([before, after]) => {
        const [there, back] = [compareRates(before, after), compareRates(after, before)];
        expect(there.p).toBeCloseTo(back.p, 9);
        expect(there.test).toBe(back.test);
        expect(there.p).toBeGreaterThanOrEqual(0);
        expect(there.p).toBeLessThanOrEqual(1);
      }),
    );
  });

  test.each([
    [5, 40, 1, 40, 'fisher', 'three expected in the smaller cell'],
    [12, 100, 4, 100, 'z', 'eight expected in each'],
    [99, 100, 98, 100, 'fisher', 'nearly all came back: few did not'],
    [0, 100, 0, 100, 'fisher', 'nothing came back'],
  ])('%d of %d and %d of %d are compared by %s: %s', (x1, n1, x2, n2, by) => {
    expect(compareRates(of(x1, n1), of(x2, n2)).test).toBe(by);
  });
});

describe('the interval of a difference', () => {
  // Newcombe 1998, table II, method 10.
  test.each([
    [56, 70, 48, 80, 0.0524, 0.3339],
    [9, 10, 3, 10, 0.1705, 0.809],
    [6, 7, 2, 7, 0.0582, 0.8062],
    [5, 56, 0, 29, -0.0381, 0.1926],
    [0, 10, 0, 20, -0.1611, 0.2775],
    [10, 10, 0, 20, 0.6791, 1],
  ])('%d of %d less %d of %d lies from %d to %d', (x1, n1, x2, n2, from, to) => {
    const [low, high] = differenceInterval(of(x1, n1), of(x2, n2));
    expect(low).toBeCloseTo(from, 4);
    expect(high).toBeCloseTo(to, 4);
  });
});
