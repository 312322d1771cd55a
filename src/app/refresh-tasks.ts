import type { Alert } from '../core/analysis/alerts.ts';
import { tallyVoices } from '../core/analysis/tally.ts';
import type { CauseCode } from '../core/causes.ts';
import type { IsoDate } from '../core/cell.ts';
import { quoteSentence } from '../core/tasks/evidence.ts';
import { proposeTasks, type TaskProposal, weighTallies } from '../core/tasks/propose.ts';
import { relapsesIn } from '../core/tasks/relapse.ts';
import { openPairs } from '../core/tasks/task-standing.ts';
import type { Workbook } from '../sheets/workbook.ts';
import { type Facts, unsettledVoices } from './tabs/facts.ts';
import { readTasks, type TaskLine } from './tabs/read-tasks.ts';
import { unitsWithin, type VoiceLine } from './tabs/read-workbook.ts';
import { setUp } from './tabs/set-up.ts';
import { logTasks } from './tabs/task-log.ts';
import type { Cohorts } from './tabs/task-proof.ts';
import { withdrawTasks } from './tabs/withdraw-tasks.ts';
import { moneyIn } from './tabs/write-money.ts';
import { type TaskFigures, writeTasks } from './tabs/write-tasks.ts';

type Quotes = (product: string, cause: CauseCode) => string[];

/** What buyers say by product and cause: certain tags first, short comments before long, since those say it best. */
function quoteVoices(voices: readonly VoiceLine[], productOf: (voice: VoiceLine) => string, sureName: string): Quotes {
  const places = new Map<string, VoiceLine[]>();
  for (const voice of voices) {
    if (voice.evidence === '' || voice.cause === '') continue;
    const place = `${productOf(voice)}\n${voice.cause}`;
    const lines = places.get(place);
    if (lines) lines.push(voice);
    else places.set(place, [voice]);
  }
  const doubt = ({ certainty }: VoiceLine): number => (certainty === sureName ? 0 : 1);
  return (product, cause) =>
    [...(places.get(`${product}\n${cause}`) ?? [])]
      .sort((a, b) => doubt(a) - doubt(b) || a.comment.length - b.comment.length)
      .map(({ comment, evidence }) => quoteSentence(comment, evidence));
}

/** What became of the tasks: all there are now, those opened (again), and how many were updated or withdrawn. */
export interface RefreshedTasks {
  tasks: TaskLine[];
  opened: TaskProposal[];
  updated: number;
  withdrawn: number;
}

/**
 * Brings tasks up to date with the facts, and writes their history down. After an undo, those opened since the day of the undone
 * import that nothing speaks for any more are withdrawn.
 */
export function refreshTasks(
  workbook: Workbook,
  facts: Facts,
  { cohorts, months, alerts }: { cohorts: Cohorts; months: Cohorts; alerts: readonly Alert[] },
  { today, undoneSince }: { today: IsoDate; undoneSince: IsoDate | null },
): RefreshedTasks {
  const { voices, policies, causes, owners, period, productOf, words } = facts;
  const weighing = {
    costs: moneyIn(facts).lines,
    tallies: tallyVoices(voices, period, productOf),
    shipped: unitsWithin(facts.units, period, productOf),
    thresholds: policies,
    words,
  };
  const figures: TaskFigures = {
    weighed: weighTallies(weighing),
    period,
    thresholds: policies,
    cohorts,
    alerts,
    words,
    causes,
    owners,
    quotesOf: quoteVoices(voices, productOf, words.workbook.certainty.sure),
    today,
  };
  const tasksNow = (): TaskLine[] => readTasks(workbook, facts.readCause, productOf);
  // What people changed is written down before anything of it is changed again.
  const found = logTasks(workbook, facts.tasks, today) ? tasksNow() : facts.tasks;
  const withdrawn = undoneSince === null ? 0 : withdrawTasks(workbook, found, figures, undoneSince);
  const before = withdrawn > 0 ? tasksNow() : found;
  const unsettled = unsettledVoices({ ...facts, tasks: before });
  const fresh = proposeTasks({
    ...weighing,
    costs: unsettled.length < voices.length ? moneyIn({ ...facts, voices: unsettled }).lines : weighing.costs,
    unsettled: tallyVoices(unsettled, period, productOf),
    openTasks: openPairs(before),
    risen: alerts,
    controllable: (cause) => causes.get(cause)?.controllable ?? false,
  });
  const opened = [...fresh, ...relapsesIn(before, figures.weighed, months, policies)];
  if (opened.length + before.length === 0) return { tasks: before, opened, updated: 0, withdrawn };
  setUp(workbook, ['causes', 'owners', 'tasks']);
  const updated = writeTasks(workbook, before, opened, figures);
  const after = opened.length + updated > 0 ? tasksNow() : before;
  return { tasks: logTasks(workbook, after, today) ? tasksNow() : after, opened, updated, withdrawn };
}
