import { type ActionPriority, actionPriority, type Ratings, riskNumber } from './action-priority.ts';
import type { FmeaAction } from './scales.ts';

/** The ratings people fill in, before and after the action. */
export const RATINGS = ['severity', 'occurrence', 'detection'] as const;
export const RATINGS_AFTER = ['severityAfter', 'occurrenceAfter', 'detectionAfter'] as const;

/** A column of ratings. */
export type RatingColumn = (typeof RATINGS)[number] | (typeof RATINGS_AFTER)[number];

/** A rating as a cell holds it: a whole number from 1 to 10; `null` for a blank, `undefined` for anything else. */
export function readRating(cell: unknown): number | null | undefined {
  if (cell === '' || cell === null || cell === undefined) return null;
  return typeof cell === 'number' && Number.isInteger(cell) && cell >= 1 && cell <= 10 ? cell : undefined;
}

/** A row as people filled it in; `null` is a blank, `undefined` something that is no rating, no action or no amount. */
export type FmeaRow = Record<RatingColumn, number | null | undefined> & {
  action: FmeaAction | null | undefined;
  fixCost: number | null | undefined;
};

/** What follows from a row; `null` where something it needs is missing or makes no sense. */
export interface RatedRow {
  rpn: number | null;
  priority: ActionPriority | null;
  rpnAfter: number | null;
  priorityAfter: ActionPriority | null;
  /** Columns that hold no rating from 1 to 10. */
  noRating: RatingColumn[];
  /** Columns still to be filled in: those before the action, or those after it once one of them is. */
  missing: RatingColumn[];
  /** Severity is to fall although the design stays the same. */
  severityFell: boolean;
}

function ratingsIn(row: FmeaRow, [s, o, d]: readonly [RatingColumn, RatingColumn, RatingColumn]): Ratings | null {
  const [severity, occurrence, detection] = [row[s], row[o], row[d]];
  return severity == null || occurrence == null || detection == null ? null : { severity, occurrence, detection };
}

/** Rates a row before and after its action. Severity falls only by a design change; a row that says otherwise is not rated after it. */
export function rateRow(row: FmeaRow): RatedRow {
  const before = ratingsIn(row, RATINGS);
  const after = ratingsIn(row, RATINGS_AFTER);
  const { severity, severityAfter, action } = row;
  const severityFell =
    severity != null && severityAfter != null && severityAfter < severity && action !== 'designChange';
  const asked = [...RATINGS, ...(RATINGS_AFTER.some((key) => row[key] !== null) ? RATINGS_AFTER : [])];
  const counted = severityFell ? null : after;
  return {
    rpn: before && riskNumber(before),
    priority: before && actionPriority(before),
    rpnAfter: counted && riskNumber(counted),
    priorityAfter: counted && actionPriority(counted),
    noRating: asked.filter((key) => row[key] === undefined),
    missing: asked.filter((key) => row[key] === null),
    severityFell,
  };
}

/** Months until a fix has paid for itself if it removes the whole of what the cause costs a month; `null` where either is not known or nothing is lost. */
export function payBackMonths(fixCost: number | null | undefined, monthlyCost: number | null): number | null {
  if (fixCost == null || monthlyCost === null || monthlyCost <= 0) return null;
  return Math.round((fixCost / monthlyCost) * 10) / 10;
}
