import { describe, expect, test } from 'vitest';
import { binomialAbove } from '../../../src/core/analysis/binomial.ts';
import { controlChart } from '../../../src/core/analysis/control-chart.ts';
import { judgeBeside, judgeMonth } from '../../../src/core/analysis/signal.ts';

test.each([
  [0, 10, 0.3, 1, 'none or more is always so'],
  [10, 10, 0.5, 1 / 1024, 'ten heads'],
  [3, 4, 0.5, 5 / 16, 'three of four'],
  [1, 100, 0.01, 1 - 0.99 ** 100, 'at least one'],
  [1, 5, 0, 0, 'what never happens'],
  [5, 5, 1, 1, 'what always happens'],
])('chance brings back %d or more of %d at %d each: %d (%s)', (hits, of, probability, share) => {
  expect(binomialAbove(hits, of, probability)).toBeCloseTo(share, 10);
});

const before = (returned: number, shipped: number, months = 6) =>
  Array.from({ length: months }, () => ({ returned: returned / months, shipped: shipped / months }));

describe('a month beside the months before it', () => {
  test.each([
    [30, 200, 96, 1200, 'up', 'twice the usual rate'],
    [20, 200, 96, 1200, 'noise', 'a little above'],
    [3, 200, 96, 1200, 'down', 'a fifth of the usual rate'],
    [4, 200, 0, 1200, 'up', 'a cause nobody had before'],
    [1, 200, 0, 1200, 'noise', 'one voice is no signal'],
    [20, 40, 96, 1200, 'too-few', 'forty units'],
    [20, 200, 6, 60, 'too-few', 'sixty units to compare with'],
  ])('%d of %d after %d of %d: %s (%s)', (returned, shipped, usual, of, signal) => {
    const months = before(usual, of);
    expect(judgeBeside({ returned, shipped }, { returned: usual, shipped: of }, controlChart(months)).signal).toBe(
      signal,
    );
  });

  test('where months swing anyway, a high one is noise', () => {
    const months = [30, 4, 28, 6, 30, 4].map((returned) => ({ returned, shipped: 200 }));
    const chart = controlChart(months);
    expect(chart.spread).toBeGreaterThan(2);
    expect(judgeBeside({ returned: 32, shipped: 200 }, { returned: 102, shipped: 1200 }, chart).signal).toBe('noise');
    expect(
      judgeBeside({ returned: 32, shipped: 200 }, { returned: 102, shipped: 1200 }, { ...chart, spread: 1 }).signal,
    ).toBe('up');
  });
});

test.each([
  [0, 0, 0.1, 'too-few', 'nothing shipped, whatever the minimum'],
  [30, 100, 0.1, 'up', 'three times the rate'],
  [0, 100, 0.1, 'down', 'none where ten are usual'],
  [1, 100, 0, 'up', 'anything where nothing is usual'],
])('%d of %d where %d is usual: %s (%s)', (returned, shipped, rate, signal) => {
  expect(judgeMonth({ returned, shipped }, rate, 0)).toBe(signal);
});
