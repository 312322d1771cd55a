import { type Cohort, returnedFor } from '../analysis/cohorts.ts';
import { type Estimate, times, wholeOf } from '../analysis/estimate.ts';
import { differenceInterval } from '../analysis/two-proportions.ts';
import type { CauseCode } from '../causes.ts';
import type { IsoMonth } from '../cell.ts';
import type { Baseline } from './fix-proof.ts';

/** What a fix kept from coming back: below 0 where more came back than before. */
export interface Saving {
  from: IsoMonth;
  to: IsoMonth;
  /** Units that did not come back, parts of one included. */
  units: Estimate;
  /** What they would have cost, in whole cents; `null` where nobody knows what a return costs. */
  cents: Estimate | null;
  /** The same month by month; the months add up to the whole, cent for cent. */
  months: { month: IsoMonth; cents: Estimate }[];
}

/**
 * What a fix saved in the months after it: each month the rate before minus the rate after, times the units it shipped, times what a
 * return costs. The rate after is that of all these months, and the range comes of the interval of the difference (Newcombe's method
 * 10); what a return costs is taken for known. `null` without a month.
 */
export function savingOf(
  after: readonly Cohort[],
  cause: CauseCode,
  before: Baseline,
  centsOfReturn: number | null,
): Saving | null {
  const [first] = after;
  const last = after[after.length - 1];
  if (!first || !last) return null;
  const shipped = after.reduce((sum, cohort) => sum + cohort.shipped, 0);
  const returned = after.reduce((sum, cohort) => sum + returnedFor(cohort, cause), 0);
  const difference: Estimate = {
    value: before.returned / before.shipped - returned / shipped,
    range: differenceInterval(before, { returned, shipped }),
  };
  const months: Saving['months'] = [];
  let [sold, told] = [0, 0];
  for (const { month, shipped: units } of centsOfReturn === null ? [] : after) {
    sold += units;
    const whole = wholeOf(times(difference, sold * (centsOfReturn ?? 0))).value;
    const cents = wholeOf(times(difference, units * (centsOfReturn ?? 0)));
    months.push({ month, cents: { value: whole - told, range: cents.range } });
    told = whole;
  }
  return {
    from: first.month,
    to: last.month,
    units: times(difference, shipped),
    cents: centsOfReturn === null ? null : wholeOf(times(difference, shipped * centsOfReturn)),
    months,
  };
}
