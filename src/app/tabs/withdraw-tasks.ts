import { passes } from '../../core/tasks/propose.ts';
import { removeRows } from '../../sheets/remove.ts';
import { readTable, type TabTable } from '../../sheets/table.ts';
import type { Workbook } from '../../sheets/workbook.ts';
import { placeTasks, type TaskLine } from './read-tasks.ts';
import { alertOf, type TaskFigures, untouchedCells } from './write-tasks.ts';

/** Whether nobody has worked on a task: it stands as it was opened. */
function isUntouched(table: TabTable, task: TaskLine, figures: TaskFigures, workbook: Workbook): boolean {
  return Object.entries(untouchedCells(task, figures, workbook)).every(
    ([key, values]) => !table.places.has(key) || values.includes(table.text(task.at, key)),
  );
}

const hasGround = (task: TaskLine, figures: TaskFigures): boolean =>
  alertOf(task, figures) !== undefined ||
  figures.weighed.some(
    (one) => one.product === task.product && one.cause === task.cause && passes(one, figures.thresholds),
  );

/**
 * Takes tasks back that were opened on or after a day, that no figure speaks for any more and that nobody has touched; gives how
 * many. A task with a person's work in it stays.
 */
export function withdrawTasks(
  workbook: Workbook,
  tasks: readonly TaskLine[],
  figures: TaskFigures,
  since: string,
): number {
  const groundless = tasks.filter(
    (task) => task.open && task.cause !== '' && task.created >= since && !hasGround(task, figures),
  );
  if (groundless.length === 0) return 0;
  const table = readTable(workbook, 'tasks');
  const gone = placeTasks(table, groundless)
    .filter(({ at, task }) => isUntouched(table, { ...task, at }, figures, workbook))
    .map(({ at }) => at);
  removeRows(workbook, table, gone);
  return gone.length;
}
