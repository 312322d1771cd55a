import { foldOwner } from '../../tasks/owner-name.ts';
import type { Entry } from './entry.ts';

/** A task that may have removed what somebody wrote down. */
export interface FixTask {
  task: string;
  title: string;
  product: string;
  cause: string;
  /** The day the fix reached buyers, `''` where nobody has said so. */
  effectiveFrom: string;
  closed: boolean;
  proven: boolean;
}

/** The task that removed what an entry tells of: one of its product and cause, closed or proven, whose fix came no earlier than the entry. */
export function fixOf<Task extends FixTask>(entry: Entry, tasks: readonly Task[]): Task | null {
  const of = tasks.filter(
    ({ product, cause, effectiveFrom, closed, proven }) =>
      product !== '' &&
      cause !== '' &&
      product === entry.product &&
      cause === entry.cause &&
      (closed || proven) &&
      (effectiveFrom === '' || effectiveFrom >= entry.date),
  );
  return of.find(({ proven }) => proven) ?? of[0] ?? null;
}

/** What is owed to somebody who writes down what customers say. */
export interface Thanks {
  reporter: string;
  entries: number;
  /** Of causes said three times of a product. */
  thrice: number;
  fixed: number;
  proven: number;
}

/** Counts entries back to those who wrote them, however a name is spelt; entries nobody signed are left out. */
export function thanksOf<One extends Entry>(
  entries: readonly One[],
  isThrice: (entry: One) => boolean,
  tasks: readonly FixTask[],
): Thanks[] {
  const people = new Map<string, Thanks>();
  for (const entry of entries) {
    const name = foldOwner(entry.reporter);
    if (name === '') continue;
    const thanks = people.get(name) ?? { reporter: entry.reporter.trim(), entries: 0, thrice: 0, fixed: 0, proven: 0 };
    people.set(name, thanks);
    const fix = fixOf(entry, tasks);
    thanks.entries += 1;
    if (isThrice(entry)) thanks.thrice += 1;
    if (fix) thanks.fixed += 1;
    if (fix?.proven) thanks.proven += 1;
  }
  return [...people.values()];
}
