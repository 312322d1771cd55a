import type { Severity } from './tables.ts';

/** How the next lot of a series is inspected: normal, tightened, or not at all until the supplier has done something. */
export type Inspection = Severity | 'stopped';

/** Where a series of lots stands. */
export interface Series {
  next: Inspection;
  /** Of normal inspection the newest lots, at most 5; of tightened inspection the run of accepted lots and how many were not. */
  newest: readonly boolean[];
  acceptedRun: number;
  refused: number;
}

/** A series begins normally. */
export const FIRST_LOT: Series = { next: 'normal', newest: [], acceptedRun: 0, refused: 0 };

const TIGHTENED: Series = { ...FIRST_LOT, next: 'tightened' };

/** Two of up to so many consecutive lots that are not accepted tighten the inspection; as many accepted ones loosen it, as many refused ones stop it. */
const LOTS = 5;
const REFUSED_TO_TIGHTEN = 2;

/** A stopped series goes on, tightened, once the supplier has changed something. */
export function resume(series: Series): Series {
  return series.next === 'stopped' ? TIGHTENED : series;
}

/**
 * A series after one more lot at its first inspection (lots presented again do not count). A stopped one stays stopped. (ISO 2859-1,
 * clause 9: switching rules; reduced inspection is left out.)
 */
export function afterLot(series: Series, accepted: boolean): Series {
  if (series.next === 'stopped') return series;
  if (series.next === 'normal') {
    const newest = [...series.newest, accepted].slice(-LOTS);
    return newest.filter((one) => !one).length >= REFUSED_TO_TIGHTEN ? TIGHTENED : { ...series, newest };
  }
  const acceptedRun = accepted ? series.acceptedRun + 1 : 0;
  const refused = series.refused + (accepted ? 0 : 1);
  if (acceptedRun >= LOTS) return FIRST_LOT;
  return { ...series, next: refused >= LOTS ? 'stopped' : 'tightened', acceptedRun, refused };
}
