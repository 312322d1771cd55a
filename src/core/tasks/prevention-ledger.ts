import type { Cohort } from '../analysis/cohorts.ts';
import type { Verdict } from '../analysis/effect.ts';
import { type Estimate, sumOf, wholeOf } from '../analysis/estimate.ts';
import type { CauseCode } from '../causes.ts';
import type { IsoDate, IsoMonth } from '../cell.ts';
import { monthsSince, type ProofPlan, proveFix } from './fix-proof.ts';
import { type FixDays, heldAgainst } from './held-against.ts';
import { type Saving, savingOf } from './saving.ts';

/** A task as the ledger sees it. */
export interface LedgerTask extends FixDays {
  task: string;
  product: string;
  cause: CauseCode | '';
  /** Hours spent on it, and what its fix cost in the currency of the shop; `null` where nobody said. */
  hours: number | null;
  fixCost: number | null;
}

/** Whether the saving of a task is counted, and if not, why. */
export type LedgerState = 'counted' | 'no-day' | 'too-few' | 'later-fix' | 'unpriced';

/** What a task took, in whole cents, and what its fix saved. */
export interface LedgerLine<Task extends LedgerTask = LedgerTask> {
  task: Task;
  cents: number;
  saving: Saving | null;
  verdict: Verdict | null;
  state: LedgerState;
  /** All that was saved less all that was spent, up to this line, in whole cents. */
  balance: number;
}

/** What the ledger is reckoned from. */
export interface LedgerFacts {
  cohorts: ReadonlyMap<string, readonly Cohort[]>;
  plan: ProofPlan;
  /** What an hour costs, in the currency of the shop; with 0 hours are not counted in money. */
  wage: number;
  /** What a return of a product for a cause costs in cents, `null` where nobody knows. */
  centsOfReturn: (product: string, cause: CauseCode) => number | null;
}

type Judged = Pick<LedgerLine, 'saving' | 'verdict' | 'state'>;

/** The fix of a task judged; months from `until` on belong to a later fix of the same trouble. */
function judge(task: LedgerTask, until: IsoMonth, { cohorts, plan, centsOfReturn }: LedgerFacts): Judged {
  const { product, cause, effectiveFrom } = task;
  if (cause === '' || effectiveFrom === '') return { saving: null, verdict: null, state: 'no-day' };
  const months = cohorts.get(product) ?? [];
  const baseline = heldAgainst(task, months, cause, plan);
  const verdict = baseline ? proveFix(months, cause, baseline, effectiveFrom, plan).effect.verdict : 'too-few';
  if (!baseline || verdict === 'too-few') return { saving: null, verdict: 'too-few', state: 'too-few' };
  const after = monthsSince(months, effectiveFrom, plan).filter(({ month }) => month < until);
  const saving = savingOf(after, cause, baseline, centsOfReturn(product, cause));
  return { saving, verdict, state: saving === null ? 'later-fix' : saving.cents === null ? 'unpriced' : 'counted' };
}

const END = '9999-12';

/**
 * The ledger of prevention: a line for each task somebody spent something on or whose fix has taken effect, in the order in which fixes
 * took effect, tasks without that day last. Every judged fix counts, whatever the verdict: to leave out what did not help would flatter
 * the sum. A month counts for one fix of a cause on a product alone, the last one before it.
 */
export function ledgerOf<Task extends LedgerTask>(tasks: readonly Task[], facts: LedgerFacts): LedgerLine<Task>[] {
  const ordered = tasks
    .map((task, at) => ({ task, at, day: task.cause === '' ? '' : task.effectiveFrom }))
    .filter(({ task, day }) => (task.hours ?? 0) > 0 || (task.fixCost ?? 0) > 0 || day !== '')
    .sort((one, other) => (one.day || END).localeCompare(other.day || END) || one.at - other.at);
  let balance = 0;
  return ordered.map(({ task }, at) => {
    const next = ordered
      .slice(at + 1)
      .find((one) => one.day !== '' && one.task.product === task.product && one.task.cause === task.cause);
    const cents = Math.round(((task.hours ?? 0) * facts.wage + (task.fixCost ?? 0)) * 100);
    const judged = judge(task, next?.day.slice(0, 7) ?? END, facts);
    balance += (judged.saving?.cents?.value ?? 0) - cents;
    return { task, cents, ...judged, balance };
  });
}

/** All lines together, in whole cents. */
export interface LedgerTotal {
  hours: number;
  spent: number;
  /** `null` while no fix is counted. */
  saved: Estimate | null;
  counted: number;
}

const savedBy = ({ saving }: LedgerLine): Estimate[] => (saving?.cents ? [saving.cents] : []);

/** Adds lines up; fixes are taken to be independent of one another. */
export function totalOf(lines: readonly LedgerLine[]): LedgerTotal {
  const saved = lines.flatMap(savedBy);
  return {
    hours: lines.reduce((sum, { task }) => sum + (task.hours ?? 0), 0),
    spent: lines.reduce((sum, { cents }) => sum + cents, 0),
    saved: saved.length === 0 ? null : wholeOf(sumOf(saved)),
    counted: saved.length,
  };
}

/** The day of a task's spending: that its fix took effect, else that it was made; `''` where neither is known. */
export const spentOn = ({ effectiveFrom, created }: FixDays): IsoDate => effectiveFrom || created;

/** What a month took and what fixes saved in it, in whole cents; the balance up to and with it. Without a day: month `''`, which comes last. */
export interface LedgerMonth {
  month: IsoMonth | '';
  spent: number;
  saved: Estimate | null;
  balance: number;
}

/** The ledger by month, oldest first: months in which something was spent or saved. */
export function monthsOf(lines: readonly LedgerLine[]): LedgerMonth[] {
  const months = new Map<string, { spent: number; saved: Estimate[] }>();
  const at = (month: string) => {
    const sums = months.get(month) ?? { spent: 0, saved: [] };
    months.set(month, sums);
    return sums;
  };
  for (const { task, cents, saving } of lines) {
    if (cents > 0) at(spentOn(task).slice(0, 7)).spent += cents;
    for (const { month, cents: saved } of saving?.months ?? []) at(month).saved.push(saved);
  }
  let balance = 0;
  return [...months]
    .sort(([one], [other]) => (one || END).localeCompare(other || END))
    .map(([month, { spent, saved }]) => {
      const sum = saved.length === 0 ? null : wholeOf(sumOf(saved));
      balance += (sum?.value ?? 0) - spent;
      return { month, spent, saved: sum, balance };
    });
}
