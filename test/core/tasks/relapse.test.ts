import { expect, test } from 'vitest';
import type { Cohort } from '../../../src/core/analysis/cohorts.ts';
import { hasRelapsed } from '../../../src/core/tasks/relapse.ts';

const cohorts = (back: readonly number[]): Cohort[] =>
  back.map((returned, at) => ({
    month: `2026-${String(at + 1).padStart(2, '0')}`,
    shipped: 200,
    returned,
    causes: new Map([['size_fit', returned]]),
    basis: 'returns',
    byReturn: 0,
    young: false,
    complete: true,
  }));

test.each([
  [[20, 20, 20, 4, 4, 4, 20], '2026-04', true, 'back to what it was'],
  [[20, 20, 20, 4, 4, 4, 5], '2026-04', false, 'what is left stays as it is'],
  [[20, 20, 20, 4, 4, 20], '2026-04', false, 'two months after the fix are too few to hold it against'],
  [[20, 20, 20, 4, 4, 4, 20], '2026-01', false, 'held against the months before the fix it is nothing new'],
  [[4, 4, 4, 20, 4], '2026-01', false, 'a month ago it rose, and it is over'],
  [[], '2026-01', false, 'nothing is known'],
] as [number[], string, boolean, string][])('%j since %s: %s (%s)', (back, since, relapsed) => {
  expect(hasRelapsed(cohorts(back), 'size_fit', since)).toBe(relapsed);
  expect(hasRelapsed(cohorts(back), 'delivery', since)).toBe(false);
});
