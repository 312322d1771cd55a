import { foldOwner } from './owner-name.ts';

/** How many fixes of one person new data has proven. */
export interface ProvenBy {
  /** `''` for tasks nobody owns. */
  owner: string;
  count: number;
}

/** Proven fixes by owner, the most first; a task somebody dropped counts for nobody. */
export function provenBy(tasks: readonly { owner: string; proven: boolean; dropped: boolean }[]): ProvenBy[] {
  const counts = new Map<string, ProvenBy>();
  for (const { owner, proven, dropped } of tasks) {
    if (!proven || dropped) continue;
    const known = counts.get(foldOwner(owner)) ?? { owner: owner.trim(), count: 0 };
    counts.set(foldOwner(owner), { ...known, count: known.count + 1 });
  }
  return [...counts.values()].sort((a, b) => b.count - a.count);
}
