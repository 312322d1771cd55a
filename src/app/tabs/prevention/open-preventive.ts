import type { IsoDate } from '../../../core/cell.ts';
import { type AskedTask, type KnownTask, newPreventiveTasks } from '../../../core/prevention/preventive-task.ts';
import { markOf, readMark, writeMark } from '../../../core/prevention/task-mark.ts';
import { routeToOwner } from '../../../core/tasks/route.ts';
import { readTable, requireColumns, type TabTable } from '../../../sheets/table.ts';
import type { Workbook } from '../../../sheets/workbook.ts';
import { writeShared } from '../../../sheets/write-shared.ts';
import type { Facts } from '../facts.ts';
import { setUp } from '../set-up.ts';
import { readStatus } from '../vocabulary.ts';
import { daysAfter, numberTasks } from '../write-tasks.ts';

/** The product a row of Tasks names: the SKU as it stands there where Products has it, also one that is the ASIN of another product. */
export function productNamed(table: TabTable, { listed, productOf }: Facts): (at: number) => string {
  const skus = new Set(listed.map(({ sku }) => sku.trim()));
  return (at) => {
    const said = table.text(at, 'sku').trim();
    return skus.has(said) ? said : productOf({ sku: '', asin: said });
  };
}

/** A task as it is known, by its row; one that was dropped because its voices were gone may be opened again. */
interface KnownRow extends KnownTask {
  at: number;
  withdrawn: boolean;
}

function knownIn(table: TabTable, facts: Facts): KnownRow[] {
  const productAt = productNamed(table, facts);
  return table.rows.map((_, at) => {
    const { knownAs, ground } = readMark(table.text(at, 'knownAs'));
    const withdrawn = ground === 'withdrawn' && readStatus(table.text(at, 'status')) === 'dropped';
    return { at, product: productAt(at), title: table.text(at, 'title'), knownAs, withdrawn };
  });
}

/**
 * Opens in Tasks what the tools of prevention ask for and nobody was asked for before, and again what was dropped while its voices were
 * gone; gives how many. Fails where there is something to open and Tasks has no titles, by which tasks of earlier versions are
 * known: nothing is opened twice.
 */
export function openPreventive(workbook: Workbook, facts: Facts, wanted: readonly AskedTask[], today: IsoDate): number {
  if (wanted.length === 0) return 0;
  const { owners, causes, policies } = facts;
  setUp(workbook, ['causes', 'owners', 'tasks']);
  const table = readTable(workbook, 'tasks');
  const known = knownIn(table, facts);
  const opened = newPreventiveTasks(
    wanted,
    known.filter(({ withdrawn }) => !withdrawn),
  );
  if (opened.length === 0) return 0;
  requireColumns(workbook, 'tasks', table.places, ['title']);
  const { workbook: words } = workbook.words;
  const rowBefore = ({ product, knownAs }: AskedTask): number | undefined =>
    known.find((one) => one.withdrawn && one.product === product && one.knownAs === knownAs)?.at;
  const due = daysAfter(today, policies.dueDays);
  const numberOf = numberTasks(table.rows.map((_, at) => ({ task: table.text(at, 'task') })));
  const added = opened
    .filter((task) => rowBefore(task) === undefined)
    .map((asked, at) => {
      const { product, title, cause, stage, team, why } = asked;
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
        due,
        source: words.taskSource.prevention,
        created: today,
        knownAs: writeMark(markOf(asked)),
      };
    });
  const changes = opened.flatMap((asked) => {
    const at = rowBefore(asked);
    const values = { status: words.status.reopened, why: asked.why, due, knownAs: writeMark(markOf(asked)) };
    return at === undefined ? [] : [{ at, values }];
  });
  writeShared(table, { added, changes });
  return opened.length;
}
