import type { CauseCode, Stage, Team } from '../causes.ts';
import type { ToolId } from './tools.ts';

/** Work that keeps a trouble from its first buyer, as a tool of prevention asks for it. */
export interface PreventiveTask {
  product: string;
  /** Says what is to be done. */
  title: string;
  /** What tells it from other tasks of its tool and product, in no language; absent where a product has at most one. */
  of?: string;
  /** The cause it keeps away, `''` where there are several. */
  cause: CauseCode | '';
  stage: Stage;
  team: Team;
  /** What was found, in a few sentences. */
  why: string;
  /** Whether nothing but voices asks for it: once they are gone nobody needs it. */
  restsOnVoices?: boolean;
}

/** A task a tool asks for, with what it is known by among those of its product whatever people call it. */
export interface AskedTask extends PreventiveTask {
  knownAs: string;
}

/** What a task of a tool is known by: the same each time, in every language, and without line breaks. */
export const keyOfTask = (tool: ToolId, of = ''): string => `${tool} ${of}`.replace(/\s+/g, ' ').trim();

/** The tool a task is known by. */
export const toolOfKey = (knownAs: string): ToolId => (knownAs.split(' ')[0] ?? '') as ToolId;

/** What a tool asks for, each task with what it is known by. */
export const askedBy = (tool: ToolId, tasks: readonly PreventiveTask[]): AskedTask[] =>
  tasks.map((task) => ({ ...task, knownAs: keyOfTask(tool, task.of) }));

/** A task that is there, whatever became of it; one of an earlier version is known by its title alone (`knownAs` is `''`). */
export interface KnownTask {
  product: string;
  title: string;
  knownAs: string;
}

const namesOf = ({ product, title, knownAs }: KnownTask): string[] => [
  ...(knownAs === '' ? [] : [`${product}\n\n${knownAs}`]),
  `${product}\n${title.trim()}`,
];

/** Those nobody was asked for before: a task that was done or dropped is not opened a second time, and neither is one somebody gave another title. */
export function newPreventiveTasks(wanted: readonly AskedTask[], known: readonly KnownTask[]): AskedTask[] {
  const seen = new Set(known.flatMap(namesOf));
  return wanted.filter((task) => {
    const names = namesOf(task);
    if (names.some((name) => seen.has(name))) return false;
    for (const name of names) seen.add(name);
    return true;
  });
}
