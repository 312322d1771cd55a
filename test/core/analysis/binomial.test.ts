import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { binomialAbove } from '../../../src/core/analysis/binomial.ts';

/** The same in whole numbers: at least `hits` of `of` with a probability of `parts` in a thousand. */
function exactly(hits: number, of: number, parts: number): number {
  const [there, not] = [BigInt(parts), BigInt(1000 - parts)];
  let [choose, sum] = [1n, 0n];
  for (let count = 0; count <= of; count += 1) {
    if (count >= hits) sum += choose * there ** BigInt(count) * not ** BigInt(of - count);
    choose = (choose * BigInt(of - count)) / BigInt(count + 1);
  }
  const SCALE = 10n ** 40n;
  return Number((sum * SCALE) / 1000n ** BigInt(of)) / 1e40;
}

describe('how often chance brings back at least so many', () => {
  test.each<[hits: number, of: number, probability: number, chance: number, because: string]>([
    [7, 10, 0.5, 176 / 1024, 'ten coins, seven heads or more: 120 + 45 + 10 + 1 of 1,024'],
    [10, 10, 0.5, 1 / 1024, 'all ten'],
    [1, 20, 0.05, 1 - 0.95 ** 20, 'one or more is all but none'],
    [0, 20, 0.05, 1, 'none or more is certain'],
    [3, 20, 0, 0, 'what never comes back'],
    [3, 20, 1, 1, 'what always does'],
    [21, 20, 0.5, 0, 'more than there are'],
    [9_000, 10_000, 0.1, 0, 'so rare that no number is small enough'],
    [10, 10_000, 0.5, 1, 'so usual that nothing is missing'],
  ])('%d of %d at %d: %d, %s', (hits, of, probability, chance) => {
    expect(binomialAbove(hits, of, probability)).toBeCloseTo(chance, 12);
  });

  test('as in whole numbers, whichever end is wanted', () => {
    const cases = fc
      .integer({ min: 1, max: 300 })
      .chain((of) => fc.tuple(fc.integer({ min: 0, max: of }), fc.constant(of), fc.integer({ min: 1, max: 999 })));
    fc.assert(
      fc.property(cases, ([hits, of, parts]) => {
        const [wanted, found] = [exactly(hits, of, parts), binomialAbove(hits, of, parts / 1000)];
        expect(Math.abs(found - wanted)).toBeLessThanOrEqual(wanted * 1e-9 + 1e-30);
      }),
      { numRuns: 60 },
    );
  });

  test('of a hundred thousand units too', () => {
    expect(binomialAbove(10_200, 100_000, 0.1)).toBeCloseTo(0.01794586, 7);
  });
});
