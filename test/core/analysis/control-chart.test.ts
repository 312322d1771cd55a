import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { controlChart, controlLimits } from '../../../src/core/analysis/control-chart.ts';

const months = (rows: readonly (readonly [shipped: number, returned: number])[]) =>
  rows.map(([shipped, returned]) => ({ shipped, returned }));

/** Five months as a base and a sixth that stands out, worked by hand. */
const BASE = months([
  [120, 9],
  [150, 10],
  [90, 8],
  [200, 13],
  [160, 12],
]);

describe('a control chart', () => {
  test.each([
    [120, 0.00133, 0.14311],
    [150, 0.00882, 0.13563],
    [90, 0, 0.15408],
    [200, 0.01731, 0.12713],
    [160, 0.01083, 0.13362],
    [140, 0.00659, 0.13785],
  ])('of %d units shipped between %d and %d come back by chance', (shipped, from, to) => {
    const chart = controlChart(BASE);
    expect(chart.centre).toBeCloseTo(0.0722222, 6);
    expect(chart.spread).toBe(1);
    const [low, high] = controlLimits(chart, shipped);
    expect(low).toBeCloseTo(from, 5);
    expect(high).toBeCloseTo(to, 5);
  });

  test('the textbook case: a rate of 0.16 and 200 units', () => {
    const [low, high] = controlLimits({ centre: 0.16, spread: 1, shipped: 4000 }, 200);
    expect(low).toBeCloseTo(0.082, 3);
    expect(high).toBeCloseTo(0.238, 3);
  });

  test('months that swing wider than chance widen the limits by the mean range of their scores', () => {
    // p̄ = 0.1; of 1000 units one standard deviation is 0.0094868. Scores by hand: 3.1623, -3.1623, 3.1623, -3.1623.
    const chart = controlChart(
      months([
        [1000, 130],
        [1000, 70],
        [1000, 130],
        [1000, 70],
      ]),
    );
    expect(chart.spread).toBeCloseTo(6.324555 / 1.128, 5);
    expect(controlLimits(chart, 1000)[1]).toBeCloseTo(0.1 + 3 * (6.324555 / 1.128) * 0.009486833, 6);
  });

  test('without months, with nothing that came back, or with everything, there is no spread to speak of', () => {
    expect(controlChart([])).toEqual({ centre: 0, spread: 1, shipped: 0 });
    expect(
      controlChart(
        months([
          [50, 0],
          [60, 0],
        ]),
      ),
    ).toEqual({ centre: 0, spread: 1, shipped: 110 });
    expect(
      controlChart(
        months([
          [50, 50],
          [60, 60],
        ]),
      ),
    ).toEqual({ centre: 1, spread: 1, shipped: 110 });
    expect(
      controlChart(
        months([
          [0, 0],
          [60, 6],
        ]),
      ),
    ).toEqual({ centre: 0.1, spread: 1, shipped: 60 });
  });

  test('limits hold the centre, stay between 0 and 1 and narrow with more units', () => {
    const month = fc
      .tuple(fc.integer({ min: 1, max: 900 }), fc.double({ min: 0, max: 1, noNaN: true }))
      .map(([shipped, share]) => ({ shipped, returned: Math.round(shipped * share) }));
    fc.assert(
      fc.property(
        fc.array(month, { minLength: 1, maxLength: 24 }),
        fc.integer({ min: 1, max: 500 }),
        (all, shipped) => {
          const chart = controlChart(all);
          const [from, to] = controlLimits(chart, shipped);
          const [narrower, narrow] = controlLimits(chart, shipped * 4);
          expect(from).toBeGreaterThanOrEqual(0);
          expect(to).toBeLessThanOrEqual(1);
          expect(from).toBeLessThanOrEqual(chart.centre);
          expect(to).toBeGreaterThanOrEqual(chart.centre);
          expect(narrower).toBeGreaterThanOrEqual(from);
          expect(narrow).toBeLessThanOrEqual(to);
        },
      ),
    );
  });
});
