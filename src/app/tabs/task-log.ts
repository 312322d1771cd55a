import type { IsoDate } from '../../core/cell.ts';
import { stepsSince, type TaskStep, writeStanding } from '../../core/tasks/history.ts';
import { appendRows } from '../../sheets/append.ts';
import { readTable } from '../../sheets/table.ts';
import type { Workbook } from '../../sheets/workbook.ts';
import { writeShared } from '../../sheets/write-shared.ts';
import { placeTasks, type TaskLine } from './read-tasks.ts';
import { setUp } from './set-up.ts';

/** Adds rows to Task log: steps in the life of tasks. */
export function appendSteps(
  workbook: Workbook,
  steps: readonly (TaskStep & { task: TaskLine })[],
  today: IsoDate,
): void {
  setUp(workbook, ['taskLog']);
  const { taskChanges } = workbook.words.workbook;
  appendRows(
    readTable(workbook, 'taskLog'),
    steps.map(({ task: { task, title, product, owner }, change, from, to }) => ({
      ...{ date: today, task, title, sku: product, change: taskChanges[change], from, to, owner },
    })),
  );
}

/**
 * Writes down what became of tasks since they were last looked at: a row in Task log for each change of status and verdict,
 * whoever made it, with the day it was noticed on. True where there was any.
 */
export function logTasks(workbook: Workbook, tasks: readonly TaskLine[], today: IsoDate): boolean {
  const changed = tasks.filter((task) => task.task !== '' && stepsSince(task.seen, task).length > 0);
  if (changed.length === 0) return false;
  appendSteps(
    workbook,
    changed.flatMap((task) => stepsSince(task.seen, task).map((step) => ({ ...step, task }))),
    today,
  );
  const table = readTable(workbook, 'tasks');
  writeShared(table, {
    added: [],
    changes: placeTasks(table, changed).map(({ at, task }) => ({ at, values: { seen: writeStanding(task) } })),
  });
  return true;
}
