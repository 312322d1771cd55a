import type { AnyCauseCode, CauseCode } from '../../causes.ts';
import type { IsoDate, IsoMonth } from '../../cell.ts';
import { lastDay } from '../../months.ts';
import type { ProofPlan } from '../../tasks/fix-proof.ts';
import { type Cohort, returnedFor } from '../cohorts.ts';
import { judgeEffect, type Verdict } from '../effect.ts';
import type { PackShare } from '../pack-change.ts';
import { wilsonInterval } from '../wilson.ts';
import { windowsOf } from '../windows.ts';
import { daysOf, knownIn } from './known-days.ts';

/**
 * Causes of a buyer the page did not turn away: it does not fit what they use it with, it is not what the page made them expect, or they
 * read or ordered wrongly.
 */
export const MISFITS: readonly CauseCode[] = ['compatibility', 'not_as_described', 'buyer_remorse'];

/** The cause that messages about the way of a parcel prevent. */
export const DELIVERY: CauseCode = 'delivery';

/** A share of the units shipped before and after a change, and whether it fell. */
export interface ChangeEffect {
  before: PackShare | null;
  after: PackShare | null;
  verdict: Verdict;
}

function measure(cohorts: readonly Cohort[], causes: readonly AnyCauseCode[]): { returned: number; shipped: number } {
  const counted = cohorts.map((cohort) =>
    Math.min(
      cohort.shipped,
      causes.reduce((sum, cause) => sum + returnedFor(cohort, cause), 0),
    ),
  );
  return {
    returned: counted.reduce((sum, one) => sum + one, 0),
    shipped: cohorts.reduce((sum, { shipped }) => sum + shipped, 0),
  };
}

function shareOf(cohorts: readonly Cohort[], { returned, shipped }: ReturnType<typeof measure>): PackShare | null {
  const [first] = cohorts;
  const last = cohorts[cohorts.length - 1];
  if (!first || !last || shipped === 0) return null;
  const interval = wilsonInterval(returned, shipped);
  return { from: first.month, to: last.month, units: shipped, share: returned / shipped, interval };
}

/**
 * What some causes together did in windows of equal length before and after a day, in complete months, with the verdict fixes are judged
 * by. Months in which units of before it still come back are left out.
 */
export function effectOfChange(
  cohorts: readonly Cohort[],
  causes: readonly AnyCauseCode[],
  since: IsoDate,
  plan: ProofPlan,
): ChangeEffect {
  const [before, after] = windowsOf(cohorts, since, plan);
  const [first, second] = [measure(before, causes), measure(after, causes)];
  return {
    before: shareOf(before, first),
    after: shareOf(after, second),
    verdict: judgeEffect(first, second).verdict,
  };
}

/** A question to service. */
export interface Contact {
  date: IsoDate;
  cause: AnyCauseCode | '';
}

/** Months as cohorts of contacts: of the units shipped, those somebody asked about for a cause. `all` tells which days contacts are known of. */
export function contactCohorts(
  shipped: ReadonlyMap<IsoMonth, number>,
  unitsTo: IsoDate,
  contacts: readonly Contact[],
  all: readonly Contact[],
): Cohort[] {
  const days = daysOf(all.map(({ date }) => date));
  const counts = new Map<IsoMonth, Map<AnyCauseCode, number>>();
  for (const { date, cause } of contacts) {
    if (cause === '') continue;
    const causes = counts.get(date.slice(0, 7)) ?? new Map<AnyCauseCode, number>();
    counts.set(date.slice(0, 7), causes);
    causes.set(cause, (causes.get(cause) ?? 0) + 1);
  }
  return [...shipped]
    .filter(([, units]) => units > 0)
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([month, units]) => {
      const causes = counts.get(month) ?? new Map<AnyCauseCode, number>();
      return {
        month,
        basis: 'returns',
        shipped: units,
        returned: Math.min(
          units,
          [...causes.values()].reduce((sum, one) => sum + one, 0),
        ),
        byReturn: 0,
        causes,
        complete: lastDay(month) <= unitsTo && knownIn(month, days) === 'whole',
        young: false,
      };
    });
}
