import type { Answer, Request, ReviewVoice } from '../api.ts';
import { withDocumentLock } from '../sheets/lock.ts';
import { readTable, type TabTable } from '../sheets/table.ts';
import type { RowChange } from '../sheets/update.ts';
import { openWorkbook, type Workbook } from '../sheets/workbook.ts';
import { writeRows } from '../sheets/write-rows.ts';
import { causeReader, ownNames, readCauses } from './tabs/causes.ts';
import { writeLearned } from './tabs/learned.ts';
import { readRules } from './tabs/read-rules.ts';
import { voiceLines } from './tabs/read-workbook.ts';
import { readVoice } from './tabs/voice-rows.ts';
import { today } from './today.ts';

/** Voices of each kind that are given at most, the newest first. */
const MOST = 1_000;

function voicesOf(workbook: Workbook): TabTable | null {
  return workbook.find('voices') === null ? null : readTable(workbook, 'voices');
}

/** Whether the reason code names a cause that the words, which name others, do not. */
function contradicts(table: TabTable, at: number): boolean {
  const says = table.text(at, 'reasonSays');
  const found = [table.text(at, 'autoCause'), ...table.text(at, 'otherCauses').split(', ')];
  return says !== '' && !found.includes(says) && table.text(at, 'evidence') !== '';
}

/** The voices to look at, those somebody has looked at, and what is needed to tag them as an import would; writes nothing. */
export function reviewVoices(now: Date): Answer<'reviewVoices'> {
  const workbook = openWorkbook(now);
  const { words } = workbook;
  const table = voicesOf(workbook);
  const causes = readCauses(workbook);
  const readCause = causeReader(causes);
  const toCheck: ReviewVoice[] = [];
  const checked: ReviewVoice[] = [];
  for (const line of table ? voiceLines(table, readCause).reverse() : []) {
    if (!table) break;
    const disagrees = contradicts(table, line.at);
    const isDoubtful = disagrees || line.certainty === words.workbook.certainty.check;
    if (!line.checked && !isDoubtful) continue;
    const kind = line.checked ? checked : toCheck;
    if (kind.length < MOST)
      kind.push({ voice: readVoice(table, line.at), cause: table.text(line.at, 'cause'), disagrees });
  }
  return {
    toCheck,
    checked,
    rules: readRules(workbook, readCause),
    causeNames: ownNames(causes, words),
    language: workbook.language,
  };
}

/**
 * Writes causes people decided on, by key, where the cell still holds what they saw: what somebody wrote there meanwhile stands. Gives
 * what takes each back.
 */
export function decideCauses({ decisions }: Request<'decideCauses'>, now: Date): Answer<'decideCauses'> {
  const undo = withDocumentLock(() => {
    const workbook = openWorkbook(now);
    const table = voicesOf(workbook);
    if (!table) return [];
    const wanted = new Map(decisions.map((one) => [one.key, one]));
    const backs: typeof decisions = [];
    const changes: RowChange[] = [];
    table.rows.forEach((_, at) => {
      const decision = wanted.get(table.text(at, 'key'));
      if (!decision || table.text(at, 'cause') !== decision.was) return;
      const { key, was, cause, checked } = decision;
      backs.push({ key, was: cause, cause: was, checked: table.text(at, 'checked') });
      changes.push({ at, values: { cause, checked } });
    });
    writeRows(workbook, table, { added: [], changes }, true);
    SpreadsheetApp.flush();
    return backs;
  });
  return { undo, today: today(now) };
}

/** Keeps what the page learned from corrections for coming imports. */
export function keepLearned({ packed }: Request<'keepLearned'>, now: Date): Answer<'keepLearned'> {
  withDocumentLock(() => writeLearned(openWorkbook(now), packed));
  return today(now);
}
