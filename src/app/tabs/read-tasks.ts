import type { CauseCode } from '../../core/causes.ts';
import type { IsoDate } from '../../core/cell.ts';
import { readMark, type TaskMark } from '../../core/prevention/task-mark.ts';
import { type Baseline, readBaseline } from '../../core/tasks/fix-proof.ts';
import { writeStanding } from '../../core/tasks/history.ts';
import { readTable, type TabTable } from '../../sheets/table.ts';
import type { Workbook } from '../../sheets/workbook.ts';
import type { ReadCause } from './causes.ts';
import { isDay } from './read-workbook.ts';
import { readStatus, readVerdict } from './vocabulary.ts';

/** A row of the Tasks tab. */
export interface TaskLine {
  at: number;
  task: string;
  title: string;
  product: string;
  cause: CauseCode | '';
  owner: string;
  due: IsoDate;
  created: IsoDate;
  /** The day the fix reached buyers, `''` where nobody has said so. */
  effectiveFrom: IsoDate;
  /** What its row says of it and of its fix, in its words; and what both said when it was last looked at. */
  status: string;
  verdict: string;
  seen: string;
  /** What is noted of a task of prevention. */
  mark: TaskMark;
  /** Whether its fix is proven. */
  proven: boolean;
  /** The figures its fix is measured against, `null` while there are none. */
  baseline: Baseline | null;
  /** Hours spent on it and what its fix cost, `null` where no figure stands. */
  hours: number | null;
  fixCost: number | null;
  open: boolean;
  /** Open, and nobody has said yet that it is to be worked on. */
  proposed: boolean;
  closed: boolean;
  dropped: boolean;
  /** Dropped by no person, but because the voices were gone it rested on: it has dealt with nothing. */
  withdrawn: boolean;
}

/**
 * All tasks; a task whose status is closed or dropped is not open. A product named by its ASIN is the SKU that ASIN is sold under
 * where `productOf` knows it by now, so that no twin is opened for the other name.
 */
export function readTasks(
  workbook: Workbook,
  readCause: ReadCause,
  productOf: (record: { sku: string; asin: string }) => string,
): TaskLine[] {
  if (workbook.find('tasks') === null) return [];
  const table = readTable(workbook, 'tasks');
  const amount = (at: number, key: string): number | null => {
    const cell = table.cell(at, key);
    return typeof cell === 'number' && cell >= 0 ? cell : null;
  };
  return table.rows.map((_, at) => {
    const cause = readCause(table.text(at, 'cause'));
    const status = readStatus(table.text(at, 'status'));
    const mark = readMark(table.text(at, 'knownAs'));
    const created = table.text(at, 'created');
    const standing = { status: table.text(at, 'status'), verdict: table.text(at, 'verdict') };
    const effectiveFrom = table.text(at, 'effectiveFrom');
    return {
      at,
      task: table.text(at, 'task'),
      title: table.text(at, 'title'),
      product: productOf({ sku: '', asin: table.text(at, 'sku') }),
      cause: cause === 'other' || cause === 'unspecified' ? '' : cause,
      owner: table.text(at, 'owner').trim(),
      due: table.text(at, 'due'),
      created: isDay(created) ? created : '',
      effectiveFrom: isDay(effectiveFrom) ? effectiveFrom : '',
      ...standing,
      // Where the column is gone nobody can tell what changed.
      seen: table.places.has('seen') ? table.text(at, 'seen') : writeStanding(standing),
      mark,
      proven: readVerdict(standing.verdict) === 'better',
      baseline: readBaseline(table.text(at, 'measured')),
      hours: amount(at, 'hours'),
      fixCost: amount(at, 'fixCost'),
      open: status !== 'closed' && status !== 'dropped',
      proposed: status === 'proposed',
      closed: status === 'closed',
      dropped: status === 'dropped',
      withdrawn: status === 'dropped' && mark.ground === 'withdrawn',
    };
  });
}

/**
 * Where tasks stand in a table that was read after them: by their number, for somebody may have moved rows meanwhile. One without a number of
 * its own is where it was, or left out.
 */
export function placeTasks(table: TabTable, tasks: readonly TaskLine[]): { at: number; task: TaskLine }[] {
  const places = new Map<string, number[]>();
  table.rows.forEach((_, at) => {
    const number = table.text(at, 'task');
    places.set(number, [...(places.get(number) ?? []), at]);
  });
  return tasks.flatMap((task) => {
    const named = task.task === '' ? [] : (places.get(task.task) ?? []);
    const isThere = table.text(task.at, 'task') === task.task && table.text(task.at, 'title') === task.title;
    const at = isThere ? task.at : named.length === 1 ? named[0] : undefined;
    return at === undefined ? [] : [{ at, task }];
  });
}
