import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { wilsonInterval } from '../../../src/core/analysis/wilson.ts';

describe('the Wilson interval', () => {
  // Worked by hand from the formula with z = 1.959964.
  test.each([
    [0, 10, 0, 0.27753, 'nothing found is not proof of nothing'],
    [5, 10, 0.23659, 0.76341, 'half is symmetric'],
    [10, 10, 0.72247, 1, 'all found is not proof of all'],
    [81, 263, 0.25526, 0.36621, 'a larger sample is surer'],
  ])('of %d among %d is %f to %f: %s', (hits, of, from, to) => {
    const [low, high] = wilsonInterval(hits, of);
    expect(low).toBeCloseTo(from, 4);
    expect(high).toBeCloseTo(to, 4);
  });

  test('ends where the score test would just not doubt the share, to six digits and more', () => {
    const doubtAt = (rate: number, hits: number, of: number): number =>
      Math.abs(hits / of - rate) / Math.sqrt((rate * (1 - rate)) / of);
    fc.assert(
      fc.property(fc.integer({ min: 2, max: 5000 }), fc.nat(5000), (of, some) => {
        const hits = 1 + (some % (of - 1));
        const [low, high] = wilsonInterval(hits, of);
        expect(doubtAt(low, hits, of)).toBeCloseTo(1.959964, 6);
        expect(doubtAt(high, hits, of)).toBeCloseTo(1.959964, 6);
      }),
    );
  });

  test('holds the share and narrows as more is counted', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 500 }), fc.nat(500), (of, some) => {
        const hits = Math.min(of, some);
        const [from, to] = wilsonInterval(hits, of);
        const [wider, widest] = wilsonInterval(hits * 4, of * 4);
        expect(from).toBeLessThanOrEqual(hits / of + 1e-12);
        expect(to).toBeGreaterThanOrEqual(hits / of - 1e-12);
        expect(widest - wider).toBeLessThan(to - from);
      }),
    );
  });
});
