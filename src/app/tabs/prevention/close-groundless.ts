import type { IsoDate } from '../../../core/cell.ts';
import { type TaskMark, writeMark } from '../../../core/prevention/task-mark.ts';
import { writeStanding } from '../../../core/tasks/history.ts';
import { routeToOwner } from '../../../core/tasks/route.ts';
import { readTable, type TabTable } from '../../../sheets/table.ts';
import type { RowChange } from '../../../sheets/update.ts';
import type { Workbook } from '../../../sheets/workbook.ts';
import { writeShared } from '../../../sheets/write-shared.ts';
import type { Facts } from '../facts.ts';
import { placeTasks, type TaskLine } from '../read-tasks.ts';
import { appendSteps } from '../task-log.ts';
import { daysAfter } from '../write-tasks.ts';
import { productNamed } from './open-preventive.ts';

/** Whether a person has worked on a task of prevention: anything of theirs differs from how it was opened. */
function isTouched(table: TabTable, at: number, { proposed, created, mark }: TaskLine, { owners, policies }: Facts) {
  const text = (key: string): string => table.text(at, key);
  const routed = routeToOwner({ product: text('sku'), team: text('team'), causeNames: [text('cause')] }, owners);
  const isAsOpened =
    proposed &&
    text('title').replace(/\s+/g, ' ') === mark.title &&
    ['', routed].includes(text('owner')) &&
    ['', daysAfter(created, policies.dueDays)].includes(text('due')) &&
    ['fix', 'effectiveFrom', 'notes', 'hours', 'fixCost'].every((key) => text(key) === '');
  return !isAsOpened;
}

/**
 * Drops tasks that rest on voices which are gone and that nobody has touched, says so in them and in Task log; one a person has
 * worked on stays and says so, for as long as they are gone. Those of a tool that could not look stay as they are. Gives how many were
 * dropped.
 */
export function closeGroundless(
  workbook: Workbook,
  facts: Facts,
  isStillSaid: (product: string, mark: TaskMark) => boolean | undefined,
  today: IsoDate,
): number {
  const resting = facts.tasks.filter(({ open, mark }) => open && mark.ground === 'voices');
  if (resting.length === 0) return 0;
  const table = readTable(workbook, 'tasks');
  const { groundless } = workbook.words.prevention;
  const { dropped } = workbook.words.workbook.status;
  const productAt = productNamed(table, facts);
  const changes: RowChange[] = [];
  const closed: TaskLine[] = [];
  for (const { at, task } of placeTasks(table, resting)) {
    const why = table.text(at, 'why');
    const stays = `${groundless.stays}\n`;
    const own = why.startsWith(stays) ? why.slice(stays.length) : why;
    const isSaid = isStillSaid(productAt(at), task.mark);
    if (isSaid === undefined) continue;
    if (isSaid) {
      if (own !== why) changes.push({ at, values: { why: own } });
    } else if (isTouched(table, at, task, facts)) {
      if (own === why) changes.push({ at, values: { why: `${stays}${why}` } });
    } else {
      const knownAs = writeMark({ ...task.mark, ground: 'withdrawn' });
      const seen = writeStanding({ ...task, status: dropped });
      changes.push({ at, values: { status: dropped, why: `${groundless.closed}\n${why}`, knownAs, seen } });
      closed.push(task);
    }
  }
  writeShared(table, { added: [], changes });
  const steps = closed.map((task) => ({ task, change: 'status' as const, from: task.status, to: groundless.closed }));
  if (steps.length > 0) appendSteps(workbook, steps, today);
  return steps.length;
}
