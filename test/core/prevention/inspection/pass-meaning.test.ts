import { expect, test } from 'vitest';
import {
  acceptedAt,
  chanceToFind,
  shareAcceptedAt,
  unitsToFind,
} from '../../../../src/core/prevention/inspection/pass-meaning.ts';

/** Plan, and the true share in per cent at which it accepts 95, 50 and 10 % of the lots. */
const MEANINGS = [
  [20, 1, 1.81, 8.25, 18.1],
  [32, 2, 2.6, 8.27, 15.79],
  [50, 3, 2.78, 7.29, 12.88],
  [80, 5, 3.32, 7.06, 11.28],
  [125, 7, 3.22, 6.12, 9.24],
  [200, 10, 3.11, 5.33, 7.6],
  [315, 14, 2.96, 4.65, 6.33],
] as const;

test.each(MEANINGS)(
  '%d/%d accepts 95 %% of lots at %d %%, half at %d %%, one in ten at %d %%',
  (size, accept, ...shares) => {
    [0.95, 0.5, 0.1].forEach((often, at) => {
      expect(shareAcceptedAt(size, accept, often) * 100).toBeCloseTo(shares[at] ?? 0, 2);
    });
  },
);

test.each([
  [0.01, 299],
  [0.02, 149],
  [0.05, 59],
  [0.1, 29],
])('to be 95 %% sure of one at a true share of %d takes %d units', (share, units) => {
  expect(unitsToFind(share, 0.95)).toBe(units);
  expect(chanceToFind(units, share)).toBeGreaterThanOrEqual(0.95);
  expect(chanceToFind(units - 1, share)).toBeLessThan(0.95);
});

test('80 units show a critical defect of 1 % with 55 %', () => {
  expect(Math.round(chanceToFind(80, 0.01) * 100)).toBe(55);
});

test('the more is defective, the less often a plan accepts', () => {
  for (const [size, accept] of MEANINGS) {
    const often = [0, 0.01, 0.02, 0.05, 0.1, 0.2, 0.5].map((share) => acceptedAt(size, accept, share));
    expect(often[0]).toBe(1);
    expect(often).toEqual([...often].sort((a, b) => b - a));
  }
});
