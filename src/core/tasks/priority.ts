import type { TaskProposal } from './propose.ts';

/** How soon a task should be worked on. */
export type Priority = 'high' | 'medium' | 'low';

/** Share of all that returns are known to cost from which one cause on one product matters. */
const COST = { high: 0.2, medium: 0.05 } as const;

/**
 * Danger or a return rate of 5 % is high, a rate of 2 % medium. Else what its returns cost decides: a fifth of all that returns cost is
 * high, a twentieth medium. Only where that is not known does the count: half of a product's complaints is high, a quarter medium.
 */
export function priorityOf({ cause, rate, share, units, cost }: TaskProposal): Priority {
  if (cause === 'safety' || (rate ?? 0) >= 0.05) return 'high';
  if (cost ? cost.share >= COST.high : share >= 0.5 && units >= 10) return 'high';
  return (rate ?? 0) >= 0.02 || (cost ? cost.share >= COST.medium : share >= 0.25) ? 'medium' : 'low';
}
