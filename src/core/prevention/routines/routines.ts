import type { IsoDate } from '../../cell.ts';
import { monthsLater } from '../../months.ts';
import type { TabId } from '../../tab.ts';

/** How often something is done: every week, every month, every three months, or once for each launch. */
export type Rhythm = 'week' | 'month' | 'quarter' | 'launch';

/** Something a team does again and again. */
export interface Routine {
  rhythm: Rhythm;
  /** The tab it is done in. */
  tab: TabId;
  /** For launches: days after the launch by which it is done, below 0 before it. */
  after?: number;
}

/** What a team does and when; our own judgement of what keeps the loop going. */
export const ROUTINES = {
  import: { rhythm: 'week', tab: 'imports' },
  signals: { rhythm: 'week', tab: 'home' },
  overdue: { rhythm: 'week', tab: 'tasks' },
  voice: { rhythm: 'week', tab: 'customerVoice' },
  review: { rhythm: 'month', tab: 'causeByMonth' },
  causes: { rhythm: 'month', tab: 'voices' },
  proofs: { rhythm: 'month', tab: 'tasks' },
  gates: { rhythm: 'month', tab: 'board' },
  rules: { rhythm: 'quarter', tab: 'policies' },
  costs: { rhythm: 'quarter', tab: 'products' },
  nitPicking: { rhythm: 'launch', tab: 'nitPicking', after: -21 },
  launchGates: { rhythm: 'launch', tab: 'board', after: -7 },
  firstReturns: { rhythm: 'launch', tab: 'voices', after: 30 },
  foreseen: { rhythm: 'launch', tab: 'nitScores', after: 90 },
} as const satisfies Record<string, Routine>;

/** Names a routine. */
export type RoutineId = keyof typeof ROUTINES;

/** The routines in their order. */
export const ROUTINE_IDS = Object.keys(ROUTINES) as RoutineId[];

/** The day of a month by which what is done each month is done. */
export const MONTH_DAY = 10;

/** Days after its last routine for which a launch is still shown. */
export const LAUNCH_SHOWN = 30;

/** A day so many days later; earlier for less than 0. */
export function daysLater(day: IsoDate, days: number): IsoDate {
  return new Date(Date.parse(day) + days * 86_400_000).toISOString().slice(0, 10);
}

/** Days after its launch until which a product has routines. */
export const LAST_OF_LAUNCH =
  Math.max(...Object.values<Routine>(ROUTINES).map(({ after = 0 }) => after)) + LAUNCH_SHOWN;

/**
 * The day by which something is due next: a week after it was done, the 10th of the month after, or of the third month after; before it
 * was ever done, counted from the day the list began (`since`). For a launch the day is fixed, and `''` once it was done.
 */
export function dueOf(
  { rhythm, after = 0 }: Routine,
  { done, since, launch }: { done: IsoDate | ''; since: IsoDate; launch: IsoDate | '' },
): IsoDate | '' {
  if (rhythm === 'launch') return done !== '' || launch === '' ? '' : daysLater(launch, after);
  const from = done || since;
  if (rhythm === 'week') return daysLater(from, 7);
  return `${monthsLater(from.slice(0, 7), rhythm === 'month' ? 1 : 3)}-${MONTH_DAY}`;
}
