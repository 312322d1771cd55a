import type { Cohort } from '../analysis/cohorts.ts';
import { ratesOf } from '../analysis/rates.ts';
import type { CauseCode } from '../causes.ts';
import type { IsoMonth } from '../cell.ts';

/**
 * Whether a trouble that was dealt with is back: the newest complete month rose by more than chance explains over the months since
 * (from `since` on, of which there must be three before it), or over the year before it, whether or not that held the trouble. What is
 * left of the trouble and stays as it is, is no relapse.
 */
export function hasRelapsed(cohorts: readonly Cohort[], cause: CauseCode, since: IsoMonth): boolean {
  const known = cohorts.filter(({ complete }) => complete);
  const newest = known[known.length - 1]?.month ?? '';
  if (newest < since) return false;
  const rises = (months: readonly Cohort[]): boolean =>
    ratesOf(months).some((line) => line.month === newest && line.cause === cause && line.signal === 'up');
  return rises(known.filter(({ month }) => month >= since)) || rises(known);
}
