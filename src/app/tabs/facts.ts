import { type Period, productNamer } from '../../core/analysis/tally.ts';
import type { CauseCode } from '../../core/causes.ts';
import type { Owner } from '../../core/tasks/route.ts';
import { type Settled, settlement } from '../../core/tasks/settled.ts';
import type { TaskThresholds } from '../../core/tasks/thresholds.ts';
import type { Words } from '../../core/words/words.ts';
import { readTable, type TabTable } from '../../sheets/table.ts';
import type { Workbook } from '../../sheets/workbook.ts';
import { type CauseLine, callCauses, causeReader, ownNames, type ReadCause, readCauses } from './causes.ts';
import {
  periodOf,
  readOwners,
  readTasks,
  readThresholds,
  readUnits,
  type TaskLine,
  type UnitsLine,
  type VoiceLine,
  voiceLines,
} from './read-workbook.ts';

/** All that summaries and tasks rest on, each tab read once. */
export interface Facts {
  /** The Voices tab, `null` while there is none. */
  voiceTable: TabTable | null;
  voices: VoiceLine[];
  units: UnitsLine[];
  thresholds: TaskThresholds;
  causes: ReadonlyMap<CauseCode, CauseLine>;
  readCause: ReadCause;
  /** The words of the workbook, causes called as the seller calls them. */
  words: Words;
  owners: Owner[];
  tasks: TaskLine[];
  /** The days looked at. */
  period: Period;
  /** The name of a record's product, which is its SKU where that is known. */
  productOf: (record: { sku: string; asin: string }) => string;
}

/** Reads the workbook; makes no tab. */
export function readFacts(workbook: Workbook): Facts {
  const causes = readCauses(workbook);
  const readCause = causeReader(causes);
  const voiceTable = workbook.find('voices') === null ? null : readTable(workbook, 'voices');
  const voices = voiceTable ? voiceLines(voiceTable, readCause) : [];
  const units = readUnits(workbook);
  const thresholds = readThresholds(workbook);
  const productOf = productNamer(units);
  return {
    voiceTable,
    voices,
    units,
    thresholds,
    causes,
    readCause,
    words: callCauses(workbook.words, ownNames(causes, workbook.words)),
    owners: readOwners(workbook),
    tasks: readTasks(workbook, readCause, productOf),
    period: periodOf(voices, thresholds),
    productOf,
  };
}

/** Product and cause of tasks that are open: no twin is opened. */
export function openPairs(tasks: readonly TaskLine[]): { product: string; cause: CauseCode }[] {
  return tasks.flatMap(({ open, product, cause }) => (open && cause !== '' ? [{ product, cause }] : []));
}

/** What closed and dropped tasks have dealt with. */
export function settledPairs(tasks: readonly TaskLine[]): Settled[] {
  return tasks.flatMap(({ product, cause, settledUntil }) =>
    settledUntil !== '' && cause !== '' ? [{ product, cause, until: settledUntil }] : [],
  );
}

/** Voices that no closed or dropped task has dealt with: what a new task may rest on. */
export function unsettledVoices({
  voices,
  tasks,
  productOf,
}: Pick<Facts, 'voices' | 'tasks' | 'productOf'>): VoiceLine[] {
  const isSettled = settlement(settledPairs(tasks));
  return voices.filter((voice) => !isSettled({ product: productOf(voice), cause: voice.cause, date: voice.date }));
}
