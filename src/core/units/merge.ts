import type { ShippedUnits } from './shipped-units.ts';

/** The days of a month and which of them were seen from midnight to midnight. */
export type Days = Pick<ShippedUnits, 'days' | 'wholeDays'>;

/** The month after a newer file: its whole days replace what was there, on all other days the larger figure stands. */
export function mergeDays(stored: Days, newer: Days): Days {
  const replaced = new Set(newer.wholeDays);
  const length = Math.max(stored.days.length, newer.days.length);
  const days = Array.from({ length }, (_, at) => {
    const before = stored.days[at] ?? 0;
    const after = newer.days[at] ?? 0;
    return replaced.has(at + 1) ? after : Math.max(before, after);
  });
  const wholeDays = [...new Set([...stored.wholeDays, ...newer.wholeDays])].sort((a, b) => a - b);
  return { days, wholeDays };
}

/** One SKU, month and source after a newer file; the ASIN is the newer file's where it names one. */
export function mergeUnits(stored: ShippedUnits, newer: ShippedUnits): ShippedUnits {
  const orders = [...new Set([...stored.orders, ...newer.orders])];
  return { ...stored, asin: newer.asin || stored.asin, ...mergeDays(stored, newer), orders };
}

/** Units of all days together. */
export function sumOfDays(days: readonly number[]): number {
  return days.reduce((sum, units) => sum + units, 0);
}
