import type { Alert } from '../../core/analysis/alerts.ts';
import { sayAlert } from '../../core/analysis/describe-alert.ts';
import type { Period } from '../../core/analysis/tally.ts';
import type { CauseCode } from '../../core/causes.ts';
import type { IsoDate } from '../../core/cell.ts';
import { sayBaseline } from '../../core/tasks/describe-proof.ts';
import { describeBaseline, describeWhy, pickQuotes } from '../../core/tasks/evidence.ts';
import { baselineOf, writeBaseline } from '../../core/tasks/fix-proof.ts';
import { priorityOf } from '../../core/tasks/priority.ts';
import { passes, type TaskProposal } from '../../core/tasks/propose.ts';
import { closedBefore } from '../../core/tasks/relapse.ts';
import { type Owner, routeToOwner } from '../../core/tasks/route.ts';
import type { TaskThresholds } from '../../core/tasks/thresholds.ts';
import { UI_LANGUAGES, type Words, wordsOf } from '../../core/words/words.ts';
import { type Row, readTable, type TabTable } from '../../sheets/table.ts';
import type { RowChange } from '../../sheets/update.ts';
import type { Workbook } from '../../sheets/workbook.ts';
import { writeShared } from '../../sheets/write-shared.ts';
import type { CauseLine } from './causes.ts';
import { placeTasks, type TaskLine } from './read-tasks.ts';
import { type Cohorts, proofCells } from './task-proof.ts';
import { readTaskSource } from './vocabulary.ts';

/** What tasks are written from. */
export interface TaskFigures {
  /** The present figures of every cause on every product. */
  weighed: readonly TaskProposal[];
  period: Period;
  thresholds: TaskThresholds;
  /** By the month of the order where that is known: what fixes are proven by. */
  cohorts: Cohorts;
  /** What rose by more than chance explains. */
  alerts: readonly Alert[];
  /** The words of the workbook, causes called as the seller calls them. */
  words: Words;
  causes: ReadonlyMap<CauseCode, CauseLine>;
  owners: readonly Owner[];
  /** What buyers say of a cause on a product, the best proof first. */
  quotesOf: (product: string, cause: CauseCode) => string[];
  today: IsoDate;
}

const DAY = 86_400_000;

/** The day some days later. */
export const daysAfter = (day: IsoDate, days: number): IsoDate =>
  new Date(Date.parse(day) + days * DAY).toISOString().slice(0, 10);

/** The next free task number: `T-` and at least four digits. */
export function numberTasks(tasks: readonly Pick<TaskLine, 'task'>[]): (at: number) => string {
  const highest = tasks.reduce((most, { task }) => Math.max(most, Number(/^T-(\d+)$/.exec(task)?.[1] ?? 0)), 0);
  return (at) => `T-${String(highest + 1 + at).padStart(4, '0')}`;
}

/** The alert that speaks for a cause on a product, where there is one. */
export function alertOf(
  { product, cause }: Pick<TaskLine, 'product' | 'cause'>,
  { alerts }: TaskFigures,
): Alert | undefined {
  return cause === '' ? undefined : alerts.find((alert) => alert.product === product && alert.cause === cause);
}

function whyOf(task: TaskProposal, figures: TaskFigures, { words }: Workbook): string {
  const { period, quotesOf, thresholds } = figures;
  const alert = alertOf(task, figures);
  const why = describeWhy(task, period, pickQuotes(quotesOf(task.product, task.cause)), thresholds, words);
  return alert ? `${sayAlert(alert, figures.words)}\n${why}` : why;
}

/** Who the Owners tab says should remove a cause on a product, `''` for nobody. */
function ownerOf(product: string, cause: CauseCode, { causes, owners }: TaskFigures): string {
  const line = causes.get(cause);
  const causeNames = [line?.name ?? '', cause, ...UI_LANGUAGES.map((one) => wordsOf(one).workbook.causes[cause])];
  return routeToOwner({ product, team: line?.team ?? '', causeNames }, owners);
}

function newTask(task: TaskProposal, number: string, figures: TaskFigures, workbook: Workbook): Row {
  const { words } = workbook;
  const { causes, period, thresholds, today } = figures;
  const line = causes.get(task.cause);
  const baseline = baselineOf(figures.cohorts.get(task.product) ?? [], task.cause, today, thresholds);
  return {
    task: number,
    title: task.title,
    cause: line?.name ?? '',
    sku: task.product,
    stage: line?.stage ?? '',
    team: line?.team ?? '',
    owner: ownerOf(task.product, task.cause, figures),
    status: words.workbook.status.proposed,
    priority: words.workbook.priority[priorityOf(task)],
    why: whyOf(task, figures, workbook),
    fix: line?.playbook ?? '',
    due: daysAfter(today, thresholds.dueDays),
    baseline: baseline ? sayBaseline(baseline, thresholds.fall, words) : describeBaseline(task, period, words),
    measured: baseline ? writeBaseline(baseline) : '',
    source: words.workbook.taskSource[passes(task, thresholds) ? 'pareto' : 'signal'],
    created: today,
  };
}

/** What a task holds in the seller's columns as long as nobody works on it: for each the texts that mean so. */
export function untouchedCells(
  { product, cause, created }: TaskLine,
  figures: TaskFigures,
  { words }: Workbook,
): Record<string, string[]> {
  const line = cause === '' ? undefined : figures.causes.get(cause);
  return {
    owner: ['', cause === '' ? '' : ownerOf(product, cause, figures)],
    status: [words.workbook.status.proposed],
    fix: [line?.playbook ?? ''],
    due: [daysAfter(created, figures.thresholds.dueDays)],
    effectiveFrom: [''],
    source: [words.workbook.taskSource.pareto, words.workbook.taskSource.signal],
    notes: [''],
    hours: [''],
    fixCost: [''],
  };
}

/** The cells of a task that change: how its fix is proven, and while it is open its reason and priority by today's figures, and an owner where it has none. */
function refreshedCells(table: TabTable, task: TaskLine, figures: TaskFigures, workbook: Workbook): Row {
  const { at, product, cause, owner, open } = task;
  const cells = proofCells(task, figures.cohorts, figures.thresholds, workbook.words);
  const present = figures.weighed.find((one) => one.product === product && one.cause === cause);
  // What a tool of prevention found stands in no figure.
  if (open && present && readTaskSource(table.text(at, 'source')) !== 'prevention') {
    cells.why = whyOf(present, figures, workbook);
    cells.priority = workbook.words.workbook.priority[priorityOf(present)];
  }
  if (open && owner === '' && cause !== '') cells.owner = ownerOf(product, cause, figures);
  return Object.fromEntries(
    Object.entries(cells).filter(([key, value]) => table.places.has(key) && table.text(at, key) !== value),
  );
}

/** A closed task whose trouble is back: open again, measured anew, its fix still to come. What people wrote stays. */
function reopenedCells(task: TaskProposal, figures: TaskFigures, workbook: Workbook): Row {
  const { why, due, priority, baseline, measured, created } = newTask(task, '', figures, workbook);
  return {
    ...{ why, due, priority, baseline, measured, created },
    status: workbook.words.workbook.status.reopened,
    effectiveFrom: '',
    checkAfter: '',
    since: '',
    verdict: '',
  } as Row;
}

/** Opens the proposed tasks, again those that were closed, and brings the others up to date; gives how many of those changed. What the seller filled in is not touched. */
export function writeTasks(
  workbook: Workbook,
  tasks: readonly TaskLine[],
  proposals: readonly TaskProposal[],
  figures: TaskFigures,
): number {
  const table = readTable(workbook, 'tasks');
  const numberOf = numberTasks(tasks);
  const relapses = new Map(proposals.map((proposal) => [closedBefore(proposal, tasks), proposal]));
  const changes: RowChange[] = placeTasks(table, tasks)
    .filter(({ task: { dropped } }) => !dropped)
    .map(({ at, task }) => {
      const relapse = relapses.get(task);
      const values = relapse
        ? reopenedCells(relapse, figures, workbook)
        : refreshedCells(table, { ...task, at }, figures, workbook);
      return { at, values };
    })
    .filter(({ values }) => Object.keys(values).length > 0);
  const fresh = proposals.filter((proposal) => closedBefore(proposal, tasks) === undefined);
  const added = fresh.map((one, at) => newTask(one, numberOf(at), figures, workbook));
  writeShared(table, { added, changes });
  return changes.length;
}
