import type { Cohort } from '../analysis/cohorts.ts';
import { ratesOf } from '../analysis/rates.ts';
import type { CauseCode } from '../causes.ts';
import type { IsoMonth } from '../cell.ts';
import { firstMonthAfter, type ProofPlan } from './fix-proof.ts';
import type { TaskStanding } from './task-standing.ts';

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

/** The task that dealt with a cause on a product before, the newest one; it is opened again in place of a twin of it. */
export function closedBefore<Task extends Pick<TaskStanding, 'product' | 'cause' | 'closed'>>(
  { product, cause }: { product: string; cause: CauseCode },
  tasks: readonly Task[],
): Task | undefined {
  return tasks.filter((task) => task.closed && task.product === product && task.cause === cause).pop();
}

/**
 * What closed tasks dealt with and rates by the month of the return show again (these tell it soonest), of the figures given; where
 * another task for it is open there is nothing to do.
 */
export function relapsesIn<Figures extends { product: string; cause: CauseCode }>(
  tasks: readonly TaskStanding[],
  weighed: readonly Figures[],
  cohorts: ReadonlyMap<string, readonly Cohort[]>,
  plan: ProofPlan,
): Figures[] {
  return weighed.filter((figures) => {
    const { product, cause } = figures;
    const task = closedBefore(figures, tasks);
    const begun = task?.effectiveFrom || task?.created;
    if (!begun || tasks.some((one) => one.open && one.product === product && one.cause === cause)) return false;
    return hasRelapsed(cohorts.get(product) ?? [], cause, firstMonthAfter(begun, plan));
  });
}
