import type { Cohort } from '../analysis/cohorts.ts';
import type { CauseCode } from '../causes.ts';
import type { IsoDate } from '../cell.ts';
import { type Baseline, baselineOf, type ProofPlan } from './fix-proof.ts';

/** What of a task decides which months its fix is measured against; both days may be `''`. */
export interface FixDays {
  /** The figures that were frozen, `null` while there are none. */
  baseline: Baseline | null;
  created: IsoDate;
  effectiveFrom: IsoDate;
}

/**
 * The figures a fix is measured against: those that were frozen, unless their months reach beyond the fix; then, and while none are, the
 * months before the task or, where the fix was made before it or too few are known, those before the fix. `null` where these are too few.
 */
export function heldAgainst(
  { baseline, created, effectiveFrom }: FixDays,
  cohorts: readonly Cohort[],
  cause: CauseCode,
  plan: ProofPlan,
): Baseline | null {
  if (baseline !== null && (effectiveFrom === '' || effectiveFrom.slice(0, 7) > baseline.to)) return baseline;
  const isBefore = effectiveFrom !== '' && (created === '' || effectiveFrom < created);
  const own = baselineOf(cohorts, cause, isBefore ? effectiveFrom : created, plan);
  return own ?? (effectiveFrom === '' ? null : baselineOf(cohorts, cause, effectiveFrom, plan));
}
