import type { Cohort } from '../analysis/cohorts.ts';
import { ratesOf } from '../analysis/rates.ts';
import type { CauseCode } from '../causes.ts';
import type { IsoMonth } from '../cell.ts';

/**
 * Whether a trouble that was dealt with is back: the newest complete month rose by more than chance explains over the months since
 * (from `since` on), of which there must be three before it. What is left of the trouble and stays as it is, is no relapse.
 */
export function hasRelapsed(cohorts: readonly Cohort[], cause: CauseCode, since: IsoMonth): boolean {
  const months = cohorts.filter(({ complete, month }) => complete && month >= since);
  const newest = months[months.length - 1]?.month;
  return ratesOf(months).some((line) => line.month === newest && line.cause === cause && line.signal === 'up');
}
