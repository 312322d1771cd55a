import type { Answer } from '../api.ts';
import { productNamer, tallyVoices } from '../core/analysis/tally.ts';
import type { CauseCode } from '../core/causes.ts';
import type { IsoDate } from '../core/cell.ts';
import { quoteSentence } from '../core/tasks/evidence.ts';
import { proposeTasks, weighTallies } from '../core/tasks/propose.ts';
import { writeHome } from '../sheets/home.ts';
import { withDocumentLock } from '../sheets/lock.ts';
import { createPivots } from '../sheets/pivots.ts';
import { openWorkbook, type Workbook } from '../sheets/workbook.ts';
import { homeContent } from './home-content.ts';
import {
  periodOf,
  readCauses,
  readOwners,
  readTasks,
  readThresholds,
  readUnits,
  readVoices,
  type TaskLine,
  unitsWithin,
  type VoiceLine,
} from './read-workbook.ts';
import { setUp } from './set-up.ts';
import { rankTasks, summarise } from './summarise.ts';
import { dayOf, meansOf, viewToday } from './today.ts';
import { withdrawTasks } from './withdraw-tasks.ts';
import { writeTasks } from './write-tasks.ts';

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

/** Voices that no closed or dropped task has dealt with: what a new task may rest on. */
function unsettled(
  voices: readonly VoiceLine[],
  tasks: readonly TaskLine[],
  productOf: (voice: VoiceLine) => string,
): VoiceLine[] {
  const until = new Map<string, string>();
  for (const { product, cause, settledUntil } of tasks) {
    const place = `${product}\n${cause}`;
    if (settledUntil > (until.get(place) ?? '')) until.set(place, settledUntil);
  }
  if (until.size === 0) return [...voices];
  return voices.filter((voice) => voice.date > (until.get(`${productOf(voice)}\n${voice.cause}`) ?? ''));
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
  const { words } = workbook;
  const voices = readVoices(workbook);
  const thresholds = readThresholds(workbook);
  const units = readUnits(workbook);
  const causes = readCauses(workbook);
  const owners = readOwners(workbook);
  const period = periodOf(voices, thresholds);
  const productOf = productNamer(units);
  const figures = {
    tallies: tallyVoices(voices, period, productOf),
    shipped: unitsWithin(units, period.from, period.to),
    thresholds,
    words,
  };
  const stood = readTasks(workbook);
  const today = dayOf(now, workbook);
  const taskFigures = {
    weighed: weighTallies(figures),
    period,
    thresholds,
    causes,
    owners,
    quotesOf: quoteVoices(voices, productOf, words.workbook.certainty.sure),
    today,
  };
  const withdrawn = undoneSince === null ? 0 : withdrawTasks(workbook, stood, taskFigures, undoneSince);
  const before = withdrawn > 0 ? readTasks(workbook) : stood;
  const proposals = proposeTasks({
    ...figures,
    unsettled: tallyVoices(unsettled(voices, before, productOf), period, productOf),
    openTasks: before.flatMap(({ open, product, cause }) => (open && cause !== '' ? [{ product, cause }] : [])),
    controllable: (cause) => causes.get(cause)?.controllable ?? false,
  });
  let updatedTasks = 0;
  if (proposals.length > 0 || before.length > 0) {
    setUp(workbook, ['causes', 'owners', 'tasks']);
    updatedTasks = writeTasks(workbook, before, proposals, taskFigures).updated;
  }
  const tasks = proposals.length > 0 ? readTasks(workbook) : before;
  const means = meansOf(workbook, owners);
  const summary = summarise(voices, words.workbook.certainty.check);
  if (workbook.find('voices') !== null) createPivots(workbook);
  if (voices.length > 0 || workbook.find('home') !== null)
    writeHome(workbook, homeContent(summary, rankTasks(tasks, today), means, today, words));
  workbook.remember();
  SpreadsheetApp.flush();
  return { newTasks: proposals, updatedTasks, withdrawn, today: viewToday(workbook, summary, tasks, means, today) };
}

/** Refreshes the workbook while nobody else writes. */
export function refresh(now: Date): Answer<'refresh'> {
  return withDocumentLock(() => refreshWorkbook(openWorkbook(now), now));
}
