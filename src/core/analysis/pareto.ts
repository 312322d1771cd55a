/** One line of a Pareto table; shares are fractions of the total. */
export interface ParetoLine {
  label: string;
  total: number;
  share: number;
  cumulative: number;
}

/** Below this total a ranking is said to rest on too few units to mean anything. */
export const LEAST_TO_RANK = 20;

/**
 * Adds up weights by label and ranks them, largest first; equal totals keep the order of the labels in the input.
 * Empty labels and weights that are not positive are left out. The last cumulative share is exactly 1.
 */
export function pareto(items: Iterable<{ label: string; weight: number }>): ParetoLine[] {
  const totals = new Map<string, number>();
  for (const { label, weight } of items) {
    if (label !== '' && weight > 0) totals.set(label, (totals.get(label) ?? 0) + weight);
  }
  const ranked = [...totals].sort((a, b) => b[1] - a[1]);
  const all = ranked.reduce((sum, [, total]) => sum + total, 0);
  let running = 0;
  return ranked.map(([label, total], at) => {
    running += total;
    return { label, total, share: total / all, cumulative: at === ranked.length - 1 ? 1 : running / all };
  });
}
