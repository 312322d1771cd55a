import type { CauseCode } from '../causes.ts';
import { monthsLater } from '../months.ts';
import { type Cohort, returnedFor } from './cohorts.ts';
import type { ParetoLine } from './pareto.ts';
import { SIGNAL_MINIMUM } from './signal.ts';
import type { Returns } from './two-proportions.ts';

/** What a seller asks first: how much of the trouble is size, function, damage, missing parts? */
export const FIRST_FOUR = ['size_fit', 'function_defect', 'damage_transit', 'missing_parts'] as const;

/** One of the four. */
export interface FirstFigure {
  cause: CauseCode;
  units: number;
  /** Of the units with a cause, from 0 to 1. */
  share: number;
  /** What came back for it of what shipped in the newest 12 complete months; `null` below 50 units shipped. */
  rate: Returns | null;
}

const MONTHS = 12;

/** Count, share and rate of the four, in this order, those nobody complained of included. */
export function firstFour(
  ranked: readonly ParetoLine[],
  cohorts: ReadonlyMap<string, readonly Cohort[]>,
): FirstFigure[] {
  const complete = [...cohorts.values()].flat().filter((cohort) => cohort.complete);
  const months = complete.map(({ month }) => month).sort();
  const newest = months[months.length - 1] ?? '';
  const counted = newest === '' ? [] : complete.filter(({ month }) => month > monthsLater(newest, -MONTHS));
  const shipped = counted.reduce((sum, cohort) => sum + cohort.shipped, 0);
  return FIRST_FOUR.map((cause) => {
    const line = ranked.find(({ label }) => label === cause);
    const returned = counted.reduce((sum, cohort) => sum + returnedFor(cohort, cause), 0);
    return {
      cause,
      units: line?.total ?? 0,
      share: line?.share ?? 0,
      rate: shipped < SIGNAL_MINIMUM.shipped ? null : { returned, shipped },
    };
  });
}
