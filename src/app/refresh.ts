import type { Answer } from '../api.ts';
import { alertsOf } from '../core/analysis/alerts.ts';
import { tallyVoices } from '../core/analysis/tally.ts';
import type { CauseCode } from '../core/causes.ts';
import type { IsoDate } from '../core/cell.ts';
import { quoteSentence } from '../core/tasks/evidence.ts';
import { proposeTasks, weighTallies } from '../core/tasks/propose.ts';
import { writeHome } from '../sheets/home.ts';
import { withDocumentLock } from '../sheets/lock.ts';
import { createPivots } from '../sheets/pivots.ts';
import { openWorkbook, type Workbook } from '../sheets/workbook.ts';
import { homeContent } from './home-content.ts';
import { rankTasks, summarise } from './summarise.ts';
import { openPairs, readFacts, unmatchedProducts, unsettledVoices } from './tabs/facts.ts';
import { markLinks } from './tabs/mark-links.ts';
import { readTasks, type TaskLine } from './tabs/read-tasks.ts';
import { unitsWithin, type VoiceLine } from './tabs/read-workbook.ts';
import { completePolicies, setUp } from './tabs/set-up.ts';
import { logTasks } from './tabs/task-log.ts';
import { withdrawTasks } from './tabs/withdraw-tasks.ts';
import { moneyIn, writeMoney } from './tabs/write-money.ts';
import { cohortsIn, ratesIn, writeRates } from './tabs/write-rates.ts';
import { relapsesIn, writeTasks } from './tabs/write-tasks.ts';
import { dayOf, meansOf, viewToday } from './today.ts';

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

/**
 * Tasks, pivots and Home brought up to date with the voices and units in the workbook. After an undo, tasks opened since the day
 * of the import that nothing speaks for any more are withdrawn.
 */
export function refreshWorkbook(
  workbook: Workbook,
  now: Date,
  undoneSince: IsoDate | null = null,
): Answer<'refresh'> & { withdrawn: number } {
  const facts = readFacts(workbook);
  const { voices, policies, causes, owners, period, productOf, words } = facts;
  const figures = {
    tallies: tallyVoices(voices, period, productOf),
    shipped: unitsWithin(facts.units, period, productOf),
    thresholds: policies,
    words,
  };
  const today = dayOf(now, workbook);
  const cohorts = cohortsIn(facts);
  const taskFigures = {
    weighed: weighTallies(figures),
    period,
    thresholds: policies,
    cohorts,
    causes,
    owners,
    quotesOf: quoteVoices(voices, productOf, words.workbook.certainty.sure),
    today,
  };
  const tasksNow = (): TaskLine[] => readTasks(workbook, facts.readCause, productOf);
  // What people changed is written down before anything of it is changed again.
  const found = logTasks(workbook, facts.tasks, today) ? tasksNow() : facts.tasks;
  const withdrawn = undoneSince === null ? 0 : withdrawTasks(workbook, found, taskFigures, undoneSince);
  const before = withdrawn > 0 ? tasksNow() : found;
  const fresh = proposeTasks({
    ...figures,
    unsettled: tallyVoices(unsettledVoices({ ...facts, tasks: before }), period, productOf),
    openTasks: openPairs(before),
    controllable: (cause) => causes.get(cause)?.controllable ?? false,
  });
  const proposals = [...fresh, ...relapsesIn(before, taskFigures)];
  let updatedTasks = 0;
  if (proposals.length > 0 || before.length > 0) {
    setUp(workbook, ['causes', 'owners', 'tasks']);
    updatedTasks = writeTasks(workbook, before, proposals, taskFigures).updated;
  }
  let tasks = proposals.length + updatedTasks > 0 ? tasksNow() : before;
  if (logTasks(workbook, tasks, today)) tasks = tasksNow();
  const means = meansOf(workbook, owners);
  const summary = summarise(voices, words.workbook.certainty.check);
  markLinks(workbook, facts);
  const rates = ratesIn(cohorts);
  const alerts = alertsOf(rates);
  writeRates(workbook, rates, facts);
  const money = moneyIn(facts);
  writeMoney(workbook, money, facts);
  completePolicies(workbook);
  if (facts.voiceTable) createPivots(workbook);
  if (voices.length > 0 || workbook.find('home') !== null)
    writeHome(workbook, homeContent({ summary, tasks: rankTasks(tasks, today), means, alerts, money, today }, words));
  workbook.remember();
  SpreadsheetApp.flush();
  return {
    newTasks: proposals,
    updatedTasks,
    withdrawn,
    today: viewToday(workbook, {
      summary,
      tasks,
      means,
      today,
      unmatched: unmatchedProducts(facts),
      alerts,
      unpriced: money.unpriced,
    }),
  };
}

/** Refreshes the workbook while nobody else writes. */
export function refresh(now: Date): Answer<'refresh'> {
  return withDocumentLock(() => refreshWorkbook(openWorkbook(now), now));
}
