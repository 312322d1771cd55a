import type { IsoDate } from '../../../core/cell.ts';
import { type KnownTask, newPreventiveTasks, type PreventiveTask } from '../../../core/prevention/preventive-task.ts';
import { routeToOwner } from '../../../core/tasks/route.ts';
import { readTable, requireColumns, type TabTable } from '../../../sheets/table.ts';
import type { Workbook } from '../../../sheets/workbook.ts';
import { writeShared } from '../../../sheets/write-shared.ts';
import type { Facts } from '../facts.ts';
import { setUp } from '../set-up.ts';
import { daysAfter, numberTasks } from '../write-tasks.ts';

/** Tasks by the product their row names: the SKU as it stands there where Products has it, also one that is the ASIN of another product. */
function knownIn(table: TabTable, { listed, productOf }: Facts): KnownTask[] {
  const skus = new Set(listed.map(({ sku }) => sku.trim()));
  return table.rows.map((_, at) => {
    const said = table.text(at, 'sku').trim();
    const product = skus.has(said) ? said : productOf({ sku: '', asin: said });
    return { product, title: table.text(at, 'title') };
  });
}

/**
 * Opens in Tasks what the tools of prevention ask for and nobody was asked for before; gives how many. Fails where Tasks has no titles, by
 * which a task is known: nothing is opened twice.
 */
export function openPreventive(
  workbook: Workbook,
  facts: Facts,
  wanted: readonly PreventiveTask[],
  today: IsoDate,
): number {
  if (wanted.length === 0) return 0;
  const { owners, causes, policies } = facts;
  setUp(workbook, ['causes', 'owners', 'tasks']);
  const table = readTable(workbook, 'tasks');
  const fresh = newPreventiveTasks(wanted, knownIn(table, facts));
  if (fresh.length === 0) return 0;
  requireColumns(workbook, 'tasks', table.places, ['title']);
  const { workbook: words } = workbook.words;
  const numberOf = numberTasks(table.rows.map((_, at) => ({ task: table.text(at, 'task') })));
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
  writeShared(table, { added: rows, changes: [] });
  return rows.length;
}
