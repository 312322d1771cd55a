import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { normalAbove, normalPoint } from '../../../src/core/analysis/normal.ts';

/** The same share by Simpson's rule over the density: slow, and written without a look at the other. */
function integrated(z: number): number {
  const [end, steps] = [z + 14, 20_000];
  const width = (end - z) / steps;
  const density = (x: number): number => Math.exp((-x * x) / 2) / Math.sqrt(2 * Math.PI);
  let sum = density(z) + density(end);
  for (let at = 1; at < steps; at += 1) sum += density(z + at * width) * (at % 2 === 1 ? 4 : 2);
  return (sum * width) / 3;
}

describe('the normal distribution', () => {
  // Printed in every table of the normal distribution.
  test.each([
    [0, 0.5, 'half lies above the middle'],
    [1, 0.1586552539, 'one standard deviation'],
    [1.959963985, 0.025, 'the point of a two-sided 95 %'],
    [-1.644853627, 0.95, 'below the middle'],
    [3, 0.00134989803163, 'three standard deviations'],
    [5, 2.866515719e-7, 'far out'],
    [8, 6.220960574e-16, 'where a difference from 1 would be nothing'],
  ])('above %d lie %d: %s', (z, share) => {
    expect(normalAbove(z) / share).toBeCloseTo(1, 8);
    expect(normalPoint(share)).toBeCloseTo(z, 6);
  });

  test('agrees with the integral of its density', () => {
    fc.assert(
      fc.property(fc.double({ min: -6, max: 6, noNaN: true }), (z) => {
        expect(normalAbove(z)).toBeCloseTo(integrated(z), 9);
      }),
      { numRuns: 40 },
    );
  });
});
