import type { IsoDate } from '../cell.ts';
import { firstMonthAfter, type ProofPlan, trustOf } from '../tasks/fix-proof.ts';
import type { Cohort } from './cohorts.ts';

const MOST_MONTHS = 12;

/** Equally many complete months before and after a day, those nearest to it, at most 12 each; the month it lies in is in neither. */
export function windowsOf(
  cohorts: readonly Cohort[],
  since: IsoDate,
  plan: ProofPlan,
): [before: readonly Cohort[], after: readonly Cohort[]] {
  const complete = cohorts.filter((cohort) => cohort.complete);
  const before = complete.filter(({ month }) => month < since.slice(0, 7));
  const after = complete.filter((cohort) => cohort.month >= firstMonthAfter(since, plan, trustOf(cohort)));
  const length = Math.min(before.length, after.length, MOST_MONTHS);
  return length === 0 ? [[], []] : [before.slice(-length), after.slice(0, length)];
}
