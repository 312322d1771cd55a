import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { judgeEffect } from '../../../src/core/analysis/effect.ts';

describe('what new data says of a fix', () => {
  test.each<[number, number, number, number, string, number | null, string]>([
    [60, 500, 35, 500, 'better', 0.00701, 'a clear fall'],
    [12, 100, 4, 100, 'better', 0.03706, 'a fall chance explains once in 27 times'],
    [8, 60, 1, 60, 'too-few', null, 'nine returns in all'],
    [5, 40, 1, 40, 'too-few', null, 'forty units'],
    [8, 100, 4, 100, 'unproven', 0.23366, 'half as many, and still chance'],
    [10, 100, 5, 100, 'unproven', 0.17949, 'promising is not proven'],
    [30, 300, 15, 300, 'better', 0.02007, 'half as many of three hundred'],
    [80, 1000, 55, 1000, 'better', 0.02587, 'a third less of a thousand'],
    [80, 1000, 70, 1000, 'unproven', 0.39591, 'an eighth less'],
    [40, 1000, 62, 1000, 'worse', 0.02535, 'half as many again'],
    [9, 80, 2, 90, 'better', 0.01693, 'small windows, a large fall'],
    [12, 60, 2, 55, 'better', 0.00735, 'just enough units'],
    [2000, 20000, 1850, 20000, 'unproven', 0.01099, 'certain, and smaller than a fifth'],
  ])('%d of %d, then %d of %d is %s (p %d): %s', (x1, n1, x2, n2, verdict, p, _) => {
    const effect = judgeEffect({ returned: x1, shipped: n1 }, { returned: x2, shipped: n2 });
    expect(effect.verdict).toBe(verdict);
    if (p === null) expect(effect.comparison).toBeNull();
    else expect(effect.comparison?.p).toBeCloseTo(p, 4);
  });

  test('nothing shipped in a window is too little, whatever the other says', () => {
    const none = { returned: 0, shipped: 0 };
    for (const effect of [
      judgeEffect(none, { returned: 5, shipped: 100 }),
      judgeEffect({ returned: 5, shipped: 100 }, none),
    ])
      expect(effect).toEqual({ verdict: 'too-few', difference: 0, interval: [-1, 1], comparison: null });
  });

  test('the difference lies in its interval, and a proven fall is above nothing', () => {
    const window = fc
      .tuple(fc.integer({ min: 1, max: 3000 }), fc.double({ min: 0, max: 1, noNaN: true }))
      .map(([shipped, share]) => ({ shipped, returned: Math.round(shipped * share) }));
    fc.assert(
      fc.property(window, window, (before, after) => {
        const { verdict, difference, interval } = judgeEffect(before, after);
        expect(difference).toBeGreaterThanOrEqual(interval[0] - 1e-12);
        expect(difference).toBeLessThanOrEqual(interval[1] + 1e-12);
        if (verdict === 'better') expect(difference).toBeGreaterThan(0);
        if (verdict === 'worse') expect(difference).toBeLessThan(0);
      }),
    );
  });
});
