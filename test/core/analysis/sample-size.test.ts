import { describe, expect, test } from 'vitest';
import { unitsNeeded } from '../../../src/core/analysis/sample-size.ts';

describe('units needed to see a fall', () => {
  // Fleiss' formula without continuity correction, as published tables have it; one-sided where the allowed error is doubled.
  test.each([
    [0.2, 0.1, 199, 157],
    [0.15, 0.1, 686, 540],
    [0.15, 0.075, 278, 219],
    [0.12, 0.08, 882, 695],
    [0.1, 0.05, 435, 343],
    [0.1, 0.07, 1356, 1068],
    [0.08, 0.04, 553, 435],
    [0.08, 0.06, 2554, 2012],
    [0.06, 0.03, 749, 590],
    [0.05, 0.025, 906, 714],
    [0.03, 0.015, 1534, 1208],
    [0.02, 0.01, 2319, 1826],
  ])('from %d to %d takes %d units a window, %d where only a fall counts', (from, to, twoSided, oneSided) => {
    expect(unitsNeeded(from, to)).toBe(twoSided);
    expect(unitsNeeded(from, to, { error: 0.1 })).toBe(oneSided);
    expect(unitsNeeded(to, from)).toBe(twoSided);
  });

  test('more certainty takes more units; no difference is never seen', () => {
    expect(unitsNeeded(0.1, 0.05, { power: 0.9 })).toBeGreaterThan(unitsNeeded(0.1, 0.05));
    expect(unitsNeeded(0.1, 0.05, { error: 0.01 })).toBeGreaterThan(unitsNeeded(0.1, 0.05));
    expect(unitsNeeded(0.1, 0.1)).toBe(Number.POSITIVE_INFINITY);
  });
});
