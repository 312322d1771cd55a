import { describe, expect, test } from 'vitest';
import { automaticBreaches } from '../../../../src/core/prevention/listing/find.ts';
import { LABELLED } from './labelled.ts';
import { NAMES } from './listing-of.ts';

const TODAY = '2026-11-27';
const found = (at: number): string[] => {
  const labelled = LABELLED[at];
  return labelled ? [...new Set(automaticBreaches(labelled.listing, TODAY, NAMES).map(({ check }) => check))] : [];
};

describe('labelled listings', () => {
  test.each(LABELLED.map(({ because, breaks }, at) => [because, breaks, at] as const))('%s', (_, breaks, at) => {
    expect(found(at)).toEqual(breaks);
  });

  test('are at least forty, half of them clean', () => {
    const cleanOnes = LABELLED.filter(({ breaks }) => breaks.length === 0).length;
    expect(LABELLED.length).toBeGreaterThanOrEqual(40);
    expect(Math.abs(2 * cleanOnes - LABELLED.length)).toBeLessThanOrEqual(4);
  });
});
