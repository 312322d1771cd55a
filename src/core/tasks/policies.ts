import type { TaskThresholds } from './thresholds.ts';

/** A threshold of tasks by its name. */
export type ThresholdName = keyof TaskThresholds;

/** Since when our own thresholds hold and when they were last thought over. */
export const POLICY_OF_THRESHOLD = { validFrom: '2026-11-01', checkedOn: '2026-11-23' } as const;

const WHOLE_NUMBERS: ReadonlySet<ThresholdName> = new Set(['voices', 'shipped', 'windowDays', 'dueDays', 'waitDays']);

/** Ten years: more days than that are a slip of the keyboard. */
const MOST_DAYS = 3_650;
const MOST: Readonly<Record<ThresholdName, number>> = {
  voices: 1_000_000,
  share: 1,
  rate: 1,
  shipped: 1_000_000,
  windowDays: MOST_DAYS,
  dueDays: MOST_DAYS,
  fall: 1,
  power: 0.99,
  waitDays: MOST_DAYS,
};

/** A value from the Policies tab if it makes sense for this threshold, else `fallback`: a figure above 0, shares at most 1. */
export function readThreshold(name: ThresholdName, value: unknown, fallback: number): number {
  if (typeof value !== 'number' || !(value > 0) || value > MOST[name]) return fallback;
  return WHOLE_NUMBERS.has(name) ? Math.round(value) || fallback : value;
}
