import type { IsoDate } from '../../core/cell.ts';
import { newPreventiveTasks, type PreventiveTask } from '../../core/prevention/preventive-task.ts';
import { routeToOwner } from '../../core/tasks/route.ts';
import { appendRows } from '../../sheets/append.ts';
import { readTable } from '../../sheets/table.ts';
import type { Workbook } from '../../sheets/workbook.ts';
import type { Facts } from './facts.ts';
import { readTasks } from './read-tasks.ts';
import { setUp } from './set-up.ts';
import { daysAfter, numberTasks } from './write-tasks.ts';

/** Opens in Tasks what the tools of prevention ask for and nobody was asked for before; gives how many. */
export function openPreventive(
  workbook: Workbook,
  { readCause, productOf, owners, causes, policies }: Facts,
  wanted: readonly PreventiveTask[],
  today: IsoDate,
): number {
  if (wanted.length === 0) return 0;
  setUp(workbook, ['causes', 'owners', 'tasks']);
  const known = readTasks(workbook, readCause, productOf);
  const fresh = newPreventiveTasks(wanted, known);
  const { workbook: words } = workbook.words;
  const numberOf = numberTasks(known);
  const rows = fresh.map(({ product, title, cause, stage, team, why }, at) => {
    const causeName = cause === '' ? '' : (causes.get(cause)?.name ?? words.causes[cause]);
    return {
      task: numberOf(at),
      title,
      cause: causeName,
      sku: product,
      stage: words.stages[stage],
      team: words.teams[team],
      owner: routeToOwner({ product, team: words.teams[team], causeNames: [causeName] }, owners),
      status: words.status.proposed,
      priority: words.priority.medium,
      why,
      due: daysAfter(today, policies.dueDays),
      source: words.taskSource.prevention,
      created: today,
    };
  });
  appendRows(readTable(workbook, 'tasks'), rows);
  return rows.length;
}
