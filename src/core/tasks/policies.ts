import type { TaskThresholds } from './thresholds.ts';

/** A threshold of tasks by its name. */
export type ThresholdName = keyof TaskThresholds;

/** Since when our own thresholds hold and when they were last thought over. */
export const POLICY_OF_THRESHOLD = { validFrom: '2026-11-01', checkedOn: '2026-11-23' } as const;

const WHOLE_NUMBERS: ReadonlySet<ThresholdName> = new Set(['voices', 'shipped', 'windowDays', 'dueDays']);

/** A value from the Policies tab if it makes sense for this threshold, else `fallback`: a figure above 0, shares at most 1. */
export function readThreshold(name: ThresholdName, value: unknown, fallback: number): number {
  if (typeof value !== 'number' || !(value > 0)) return fallback;
  if (WHOLE_NUMBERS.has(name)) return Math.round(value) || fallback;
  return value <= 1 ? value : fallback;
}
