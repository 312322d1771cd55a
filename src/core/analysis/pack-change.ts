import type { AnyCauseCode } from '../causes.ts';
import type { IsoDate, IsoMonth } from '../cell.ts';
import type { ProofPlan } from '../tasks/fix-proof.ts';
import { type Cohort, returnedFor } from './cohorts.ts';
import { judgeEffect, type Verdict } from './effect.ts';
import type { Returns } from './two-proportions.ts';
import { wilsonInterval } from './wilson.ts';
import { windowsOf } from './windows.ts';

/** What a new pack version may change: damage on arrival, returns at all, and returned units that can be sold again. */
export const PACK_FIGURES = ['damaged', 'returned', 'sellable'] as const;

/** One of them. */
export type PackFigure = (typeof PACK_FIGURES)[number];

/** A share over some months, both ends included; `null` where there were no units. */
export interface PackShare {
  from: IsoMonth;
  to: IsoMonth;
  /** Units shipped; for `sellable` units that came back of which somebody said what became of them. */
  units: number;
  share: number;
  /** Where the true share lies, with a confidence of 95 %. */
  interval: [from: number, to: number];
}

/** One figure before and since a pack version, and whether it got better. */
export interface PackChange {
  figure: PackFigure;
  before: PackShare | null;
  after: PackShare | null;
  verdict: Verdict;
}

/** Units of a cohort that came back and of which somebody said what became of them. */
export interface Inspected {
  month: IsoMonth;
  sellable: number;
  inspected: number;
}

const DAMAGE: AnyCauseCode = 'damage_transit';

const addUp = (parts: readonly Returns[]): Returns => ({
  returned: parts.reduce((sum, { returned }) => sum + returned, 0),
  shipped: parts.reduce((sum, { shipped }) => sum + shipped, 0),
});

/** Of what a figure counts those that are bad: damaged, returned, not sellable. */
function badOf(figure: PackFigure, months: readonly Cohort[], inspected: ReadonlyMap<IsoMonth, Inspected>): Returns {
  if (figure !== 'sellable')
    return addUp(
      months.map((cohort) => ({
        shipped: cohort.shipped,
        returned: returnedFor(cohort, figure === 'damaged' ? DAMAGE : ''),
      })),
    );
  return addUp(
    months.flatMap(({ month }) => {
      const found = inspected.get(month);
      return found ? [{ shipped: found.inspected, returned: found.inspected - found.sellable }] : [];
    }),
  );
}

function shareOf(figure: PackFigure, months: readonly Cohort[], { returned, shipped }: Returns): PackShare | null {
  const [first] = months;
  const last = months[months.length - 1];
  if (!first || !last || shipped === 0) return null;
  const counted = figure === 'sellable' ? shipped - returned : returned;
  return {
    from: first.month,
    to: last.month,
    units: shipped,
    share: counted / shipped,
    interval: wilsonInterval(counted, shipped),
  };
}

/**
 * What changed with the pack version a product ships in since a day: each figure in windows of equal length before and after it, in complete
 * months, with the verdict fixes are judged by. A sellable share that rose is better, the others where they fell.
 */
export function packChanges(
  cohorts: readonly Cohort[],
  inspected: readonly Inspected[],
  since: IsoDate,
  plan: ProofPlan,
): PackChange[] {
  const [before, after] = windowsOf(cohorts, since, plan);
  const byMonth = new Map(inspected.map((one) => [one.month, one]));
  return PACK_FIGURES.map((figure) => {
    const [first, second] = [badOf(figure, before, byMonth), badOf(figure, after, byMonth)];
    return {
      figure,
      before: shareOf(figure, before, first),
      after: shareOf(figure, after, second),
      verdict: judgeEffect(first, second).verdict,
    };
  });
}
