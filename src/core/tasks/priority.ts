import type { TaskProposal } from './propose.ts';

/** How soon a task should be worked on. */
export type Priority = 'high' | 'medium' | 'low';

/** Danger, a return rate of 5 % or half of a product's complaints is high; 2 % or a quarter of them is medium. */
export function priorityOf({ cause, rate, share, units }: TaskProposal): Priority {
  if (cause === 'safety' || (rate ?? 0) >= 0.05 || (share >= 0.5 && units >= 10)) return 'high';
  return (rate ?? 0) >= 0.02 || share >= 0.25 ? 'medium' : 'low';
}
