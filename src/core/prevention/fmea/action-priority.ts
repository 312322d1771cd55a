/** How urgent a failure mode is: must act or say why present controls are enough; should act; may act. */
export type ActionPriority = 'H' | 'M' | 'L';

/** The least and the largest rating a line of the table holds for. */
type Span = readonly [least: number, most: number];

/**
 * Action priority by severity, occurrence and detection (AIAG and VDA, FMEA handbook 2019). The first line whose spans hold all three
 * counts; together the lines cover each of the 1,000 ratings once: 318 H, 214 M, 468 L.
 */
export const PRIORITY_TABLE: readonly (readonly [severity: Span, occurrence: Span, detection: Span, ActionPriority])[] =
  [
    [[9, 10], [6, 10], [1, 10], 'H'],
    [[9, 10], [4, 5], [2, 10], 'H'],
    [[9, 10], [4, 5], [1, 1], 'M'],
    [[9, 10], [2, 3], [7, 10], 'H'],
    [[9, 10], [2, 3], [5, 6], 'M'],
    [[9, 10], [2, 3], [1, 4], 'L'],
    [[9, 10], [1, 1], [1, 10], 'L'],
    [[7, 8], [8, 10], [1, 10], 'H'],
    [[7, 8], [6, 7], [2, 10], 'H'],
    [[7, 8], [6, 7], [1, 1], 'M'],
    [[7, 8], [4, 5], [7, 10], 'H'],
    [[7, 8], [4, 5], [1, 6], 'M'],
    [[7, 8], [2, 3], [5, 10], 'M'],
    [[7, 8], [2, 3], [1, 4], 'L'],
    [[7, 8], [1, 1], [1, 10], 'L'],
    [[4, 6], [8, 10], [5, 10], 'H'],
    [[4, 6], [8, 10], [1, 4], 'M'],
    [[4, 6], [6, 7], [2, 10], 'M'],
    [[4, 6], [6, 7], [1, 1], 'L'],
    [[4, 6], [4, 5], [7, 10], 'M'],
    [[4, 6], [4, 5], [1, 6], 'L'],
    [[4, 6], [1, 3], [1, 10], 'L'],
    [[2, 3], [8, 10], [5, 10], 'M'],
    [[2, 3], [8, 10], [1, 4], 'L'],
    [[2, 3], [1, 7], [1, 10], 'L'],
    [[1, 1], [1, 10], [1, 10], 'L'],
  ];

const holds = ([least, most]: Span, rating: number): boolean => rating >= least && rating <= most;

/** A rating of each kind, 1 to 10: how bad, how often, and how likely it leaves unnoticed. */
export interface Ratings {
  severity: number;
  occurrence: number;
  detection: number;
}

/** The action priority of three ratings, each a whole number from 1 to 10. */
export function actionPriority({ severity, occurrence, detection }: Ratings): ActionPriority {
  const line = PRIORITY_TABLE.find(([s, o, d]) => holds(s, severity) && holds(o, occurrence) && holds(d, detection));
  if (!line) throw new RangeError(`no priority of ${severity}, ${occurrence}, ${detection}`);
  return line[3];
}

/** The risk priority number, 1 to 1,000: severity × occurrence × detection. */
export const riskNumber = ({ severity, occurrence, detection }: Ratings): number => severity * occurrence * detection;
