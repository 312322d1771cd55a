import { expect, test } from 'vitest';
import type { Cohort } from '../../../src/core/analysis/cohorts.ts';
import type { Baseline } from '../../../src/core/tasks/fix-proof.ts';
import { type FixDays, heldAgainst } from '../../../src/core/tasks/held-against.ts';
import { DEFAULT_THRESHOLDS } from '../../../src/core/tasks/thresholds.ts';

/** January to August 2025, a hundred units a month and five back. */
const COHORTS = Array.from({ length: 8 }, (_, at): Cohort => {
  const [month, shipped, returned] = [`2025-0${at + 1}`, 100, 5];
  const causes = new Map([['missing_parts', returned]] as const);
  return { month, basis: 'returns', shipped, returned, byReturn: 0, causes, complete: true, young: false };
});
const FROZEN: Baseline = { from: '2025-01', to: '2025-06', shipped: 600, returned: 30, needed: 900 };

test.each<[Partial<FixDays>, [from: string, to: string, returned: number] | null, string]>([
  [{ baseline: FROZEN }, ['2025-01', '2025-06', 30], 'without a fix the frozen figures stay'],
  [{ baseline: FROZEN, effectiveFrom: '2025-07-01' }, ['2025-01', '2025-06', 30], 'a fix after them leaves them'],
  [{ baseline: FROZEN, effectiveFrom: '2025-06-30' }, ['2025-01', '2025-05', 25], 'a fix in their last month does not'],
  [{ baseline: FROZEN, effectiveFrom: '2025-03-10' }, null, 'two months before a fix are too few'],
  [{ effectiveFrom: '2025-08-02' }, ['2025-01', '2025-06', 30], 'the months before the task where none are frozen'],
  [
    { created: '2025-02-02', effectiveFrom: '2025-05-02' },
    ['2025-01', '2025-04', 20],
    'a task of the first weeks: before its fix',
  ],
  [{ created: '', effectiveFrom: '2025-05-02' }, ['2025-01', '2025-04', 20], 'nobody knows when the task was made'],
  [{ created: '2025-02-02' }, null, 'neither months nor a fix'],
])('%j is held against %j (%s)', (more, expected) => {
  const found = heldAgainst(
    { baseline: null, created: '2025-07-15', effectiveFrom: '', ...more },
    COHORTS,
    'missing_parts',
    DEFAULT_THRESHOLDS,
  );
  expect(found && [found.from, found.to, found.returned]).toEqual(expected);
});
