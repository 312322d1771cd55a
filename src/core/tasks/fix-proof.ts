import { type Cohort, type CohortBasis, returnedFor } from '../analysis/cohorts.ts';
import { EFFECT_MINIMUM, type Effect, judgeEffect } from '../analysis/effect.ts';
import { MONTHS_TO_RETURN } from '../analysis/orders-known.ts';
import { unitsNeeded } from '../analysis/sample-size.ts';
import type { Returns } from '../analysis/two-proportions.ts';
import type { CauseCode } from '../causes.ts';
import type { IsoDate, IsoMonth } from '../cell.ts';
import { lastDay, monthsLater } from '../months.ts';

/** How a fix is to be proven: each figure is a row of the Policies tab. */
export interface ProofPlan {
  /** The fall that should show, as a share of the rate before: 0.5 is half as many. */
  fall: number;
  /** How often such a fall is to be found when it is there. */
  power: number;
  /** Days after the fix reached buyers in which units sold before it still come back. */
  waitDays: number;
}

/** What came back of the units of some months, both ends included. */
export interface Measured extends Returns {
  from: IsoMonth;
  to: IsoMonth;
}

/** The figures a fix is measured against, frozen when its task is born, with the units that must ship after the fix. */
export interface Baseline extends Measured {
  needed: number;
}

/** Months a baseline spans: fewer than 3 would be the very spike that opened the task, which ends by itself. */
const BASELINE_MONTHS = { least: 3, most: 12 } as const;
/** Months after which a fix is judged by what is there, whether or not enough has shipped. */
const MOST_MONTHS_AFTER = 12;
const DAY = 86_400_000;

function measure(cohorts: readonly Cohort[], cause: CauseCode): Measured | null {
  const [first] = cohorts;
  const last = cohorts[cohorts.length - 1];
  if (!first || !last) return null;
  return {
    from: first.month,
    to: last.month,
    shipped: cohorts.reduce((sum, { shipped }) => sum + shipped, 0),
    returned: cohorts.reduce((sum, cohort) => sum + returnedFor(cohort, cause), 0),
  };
}

/**
 * The baseline of a cause on a product: up to 12 complete months before the month a task was made in. `null` below 3 of them, and
 * where nothing came back for the cause: there is nothing to halve.
 */
export function baselineOf(
  cohorts: readonly Cohort[],
  cause: CauseCode,
  created: IsoDate,
  { fall, power }: ProofPlan,
): Baseline | null {
  const months = cohorts.filter(({ complete, month }) => complete && month < created.slice(0, 7));
  const measured = measure(months.slice(-BASELINE_MONTHS.most), cause);
  if (!measured || months.length < BASELINE_MONTHS.least || measured.returned === 0) return null;
  const rate = measured.returned / measured.shipped;
  const needed = unitsNeeded(rate, rate * (1 - fall), { power });
  return { ...measured, needed: Math.max(EFFECT_MINIMUM.shipped, needed) };
}

/**
 * The first month of which all is of units sold after the fix: counted by orders the first that begins after it, counted by returns the
 * first that begins when the wait is over.
 */
export function firstMonthAfter(
  effectiveFrom: IsoDate,
  { waitDays }: ProofPlan,
  basis: CohortBasis = 'returns',
): IsoMonth {
  const over = new Date(Date.parse(effectiveFrom) + (basis === 'orders' ? 0 : waitDays) * DAY);
  const month = over.toISOString().slice(0, 7);
  return over.getUTCDate() === 1 ? month : monthsLater(month, 1);
}

/** Returns of a month that find no order may be of units sold before it: with more than this share of them it is waited for like any other. */
const MOST_BY_RETURN = 0.1;

/** How a month is to be waited for: as its units are counted, or like one counted by returns. */
export const trustOf = ({ basis, byReturn, returned }: Cohort): CohortBasis =>
  byReturn > returned * MOST_BY_RETURN ? 'returns' : basis;

/** The complete months of units sold after a fix: from the first after it on, at most 12. */
export function monthsSince(cohorts: readonly Cohort[], effectiveFrom: IsoDate, plan: ProofPlan): Cohort[] {
  const first = {
    orders: firstMonthAfter(effectiveFrom, plan, 'orders'),
    returns: firstMonthAfter(effectiveFrom, plan),
  };
  return cohorts
    .filter((cohort) => cohort.complete && cohort.month >= first[trustOf(cohort)])
    .slice(0, MOST_MONTHS_AFTER);
}

/** What new data says of a fix: the months looked at, `null` while there is none, whether they suffice, and the verdict. */
export interface FixProof {
  after: Measured | null;
  enough: boolean;
  effect: Effect;
}

/**
 * Judges a fix once: by the complete months from the first after it up to the one in which enough units have shipped, and
 * whatever comes later changes nothing. Until then there is not enough data; after 12 months what is there must do.
 */
export function proveFix(
  cohorts: readonly Cohort[],
  cause: CauseCode,
  baseline: Baseline,
  effectiveFrom: IsoDate,
  plan: ProofPlan,
): FixProof {
  const months: Cohort[] = [];
  let shipped = 0;
  for (const cohort of monthsSince(cohorts, effectiveFrom, plan)) {
    if (shipped >= baseline.needed) break;
    months.push(cohort);
    shipped += cohort.shipped;
  }
  const after = measure(months, cause);
  const enough = shipped >= baseline.needed || months.length === MOST_MONTHS_AFTER;
  const effect = judgeEffect(baseline, after ?? { returned: 0, shipped: 0 });
  return { after, enough, effect: enough ? effect : { ...effect, verdict: 'too-few', comparison: null } };
}

/** How the months of a product are counted lately. */
export function basisOf(cohorts: readonly Cohort[]): CohortBasis {
  return cohorts[cohorts.length - 1]?.basis ?? 'returns';
}

/** Complete months the pace of sales is told by. */
const PACE_MONTHS = 3;

/** The day on which enough units should have shipped at the pace of the newest months; `''` where nothing ships, and at most 12 months. */
export function checkDay(
  cohorts: readonly Cohort[],
  { needed }: Baseline,
  effectiveFrom: IsoDate,
  plan: ProofPlan,
): IsoDate {
  const newest = cohorts.filter(({ complete }) => complete).slice(-PACE_MONTHS);
  const pace = newest.reduce((sum, { shipped }) => sum + shipped, 0) / newest.length;
  if (!(pace > 0)) return '';
  const months = Math.min(MOST_MONTHS_AFTER, Math.ceil(needed / pace));
  const basis = basisOf(cohorts);
  const wait = basis === 'orders' ? MONTHS_TO_RETURN : 0;
  return lastDay(monthsLater(firstMonthAfter(effectiveFrom, plan, basis), months - 1 + wait));
}

/** A baseline as a hidden cell keeps it. */
export function writeBaseline({ returned, shipped, from, to, needed }: Baseline): string {
  return [returned, shipped, from, to, needed].join(' ');
}

/** The baseline a hidden cell keeps; `null` for anything else. */
export function readBaseline(text: string): Baseline | null {
  const [, returned, shipped, from = '', to = '', needed] =
    /^(\d+) (\d+) (\d{4}-\d{2}) (\d{4}-\d{2}) (\d+)$/.exec(text) ?? [];
  const baseline = { returned: Number(returned), shipped: Number(shipped), from, to, needed: Number(needed) };
  return baseline.shipped > 0 && baseline.returned <= baseline.shipped ? baseline : null;
}
