import type { AskedTask } from './preventive-task.ts';

/** What a hidden cell of Tasks notes of a task a tool of prevention asked for. */
export interface TaskMark {
  /** What it is known by; `''` for any other task, and for one of an earlier version. */
  knownAs: string;
  /** `voices` while nothing else speaks for it, `withdrawn` once it was dropped because those were gone; `''` where more speaks for it. */
  ground: 'voices' | 'withdrawn' | '';
  /** The title it was opened with, where it rests on voices. */
  title: string;
}

/** The mark a cell holds. */
export function readMark(cell: string): TaskMark {
  const [knownAs = '', ground = '', title = ''] = cell.split('\n');
  return { knownAs, ground: ground === 'voices' || ground === 'withdrawn' ? ground : '', title };
}

/** The cell that holds a mark. */
export const writeMark = ({ knownAs, ground, title }: TaskMark): string =>
  ground === '' ? knownAs : [knownAs, ground, title].join('\n');

/** The mark of a task that is opened. */
export const markOf = ({ knownAs, restsOnVoices, title }: AskedTask): TaskMark => ({
  knownAs,
  ground: restsOnVoices ? 'voices' : '',
  title: title.replace(/\s+/g, ' '),
});
