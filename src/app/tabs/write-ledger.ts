import { type LedgerLine, ledgerOf, monthsOf } from '../../core/tasks/prevention-ledger.ts';
import { drawLedgerChart } from '../../sheets/ledger-chart.ts';
import { syncRows } from '../../sheets/sync.ts';
import type { Row } from '../../sheets/table.ts';
import type { Workbook } from '../../sheets/workbook.ts';
import type { Facts } from './facts.ts';
import type { TaskLine } from './read-tasks.ts';
import { setUp } from './set-up.ts';
import type { Cohorts } from './task-proof.ts';
import { moneyIn } from './write-money.ts';

/** Days in which every return lies. */
const EVER = { from: '0', to: '9' };

/** Tasks that have a number or a title, called by it; a row somebody copied bears the same, and its place among those. */
function named(tasks: readonly TaskLine[]): TaskLine[] {
  const seen = new Map<string, number>();
  return tasks.flatMap((line) => {
    const task = line.task || line.title;
    const place = (seen.get(task) ?? 0) + 1;
    seen.set(task, place);
    return task === '' ? [] : { ...line, task: place > 1 ? `${task} (${place})` : task };
  });
}

/**
 * The ledger of prevention by the tasks of the facts that have a number or a title to tell them by. A return costs what those of its
 * product and cause cost on average, of all there are: a trouble that is over has none of late.
 */
export function ledgerIn(facts: Facts, cohorts: Cohorts): LedgerLine<TaskLine>[] {
  const costs = new Map(
    moneyIn(facts, EVER).lines.map(({ product, cause, units, cents }) => [`${product}\n${cause}`, cents / units]),
  );
  return ledgerOf(named(facts.tasks), {
    cohorts,
    plan: facts.policies,
    wage: facts.policies.wage,
    centsOfReturn: (product, cause) => costs.get(`${product}\n${cause}`) ?? null,
  });
}

function rowOf({ task, cents, saving, verdict, state, balance }: LedgerLine<TaskLine>, { words }: Facts): Row {
  const money = saving?.cents;
  const units = saving?.units;
  return {
    task: task.task,
    title: task.title,
    sku: task.product,
    cause: task.cause === '' ? '' : words.workbook.causes[task.cause],
    owner: task.owner,
    effectiveFrom: task.effectiveFrom,
    hours: task.hours ?? '',
    spent: cents / 100,
    from: saving?.from ?? '',
    to: saving?.to ?? '',
    units: units ? Math.round(units.value) || 0 : '',
    unitsFrom: units ? Math.floor(units.range[0]) || 0 : '',
    unitsTo: units ? Math.ceil(units.range[1]) || 0 : '',
    saved: money ? money.value / 100 : '',
    savedFrom: money ? money.range[0] / 100 : '',
    savedTo: money ? money.range[1] / 100 : '',
    balance: balance / 100,
    verdict: verdict ? words.figures.verdicts[verdict] : '',
    state: words.workbook.ledger.states[state],
  };
}

/** Brings the ledger, its months and its chart up to date, making them when there is the first line. */
export function writeLedger(workbook: Workbook, lines: readonly LedgerLine<TaskLine>[], facts: Facts): void {
  if (lines.length === 0 && workbook.find('ledger') === null) return;
  const { chart, noDay } = facts.words.workbook.ledger;
  const isNew = setUp(workbook, ['ledger']);
  syncRows(
    workbook,
    'ledger',
    lines.map((line) => rowOf(line, facts)),
  );
  const months = monthsOf(lines);
  if (months.length === 0 && workbook.find('ledgerMonths') === null) return;
  setUp(workbook, ['ledgerMonths']);
  syncRows(
    workbook,
    'ledgerMonths',
    months.map(({ month, spent, saved, balance }) => ({
      month: month || noDay,
      spent: spent / 100,
      saved: saved ? saved.value / 100 : 0,
      from: saved ? saved.range[0] / 100 : '',
      to: saved ? saved.range[1] / 100 : '',
      balance: balance / 100,
    })),
  );
  drawLedgerChart(workbook, chart, isNew);
}
