import type { CauseCode, Stage, Team } from '../causes.ts';

/** Work that keeps a trouble from its first buyer, as a tool of prevention asks for it. */
export interface PreventiveTask {
  product: string;
  /** Says what is to be done and is the same each time, so that nothing is asked for twice. */
  title: string;
  /** The cause it keeps away, `''` where there are several. */
  cause: CauseCode | '';
  stage: Stage;
  team: Team;
  /** What was found, in a few sentences. */
  why: string;
}

/** A task that is there, whatever became of it. */
export interface KnownTask {
  product: string;
  title: string;
}

const nameOf = ({ product, title }: KnownTask): string => `${product}\n${title.trim()}`;

/** Those nobody was asked for before: a task that was done or dropped is not opened a second time. */
export function newPreventiveTasks(wanted: readonly PreventiveTask[], known: readonly KnownTask[]): PreventiveTask[] {
  const seen = new Set(known.map(nameOf));
  return wanted.filter((task) => {
    const name = nameOf(task);
    if (seen.has(name)) return false;
    seen.add(name);
    return true;
  });
}
