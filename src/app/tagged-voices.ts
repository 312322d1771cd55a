import type { Answer, Request, TaggedVoice } from '../api.ts';
import { readTable } from '../sheets/table.ts';
import { openWorkbook } from '../sheets/workbook.ts';
import { causeReader, ownNames, readCauses } from './tabs/causes.ts';
import { readLearned } from './tabs/learned.ts';
import { readOwnRules } from './tabs/read-rules.ts';
import { readYes } from './tabs/vocabulary.ts';
import { readVoice } from './tabs/voice-rows.ts';

/** Rows of one answer: some seconds of work at most. */
const ROWS_AN_ANSWER = 10_000;

/** Voices as they stand with their tags, and what is needed to tag them anew; writes nothing. */
export function taggedVoices({ from }: Request<'taggedVoices'>, now: Date): Answer<'taggedVoices'> {
  const workbook = openWorkbook(now);
  const table = workbook.find('voices') === null ? null : readTable(workbook, 'voices');
  const all = table?.rows.length ?? 0;
  const voices: TaggedVoice[] = [];
  for (let at = from; table && at < Math.min(all, from + ROWS_AN_ANSWER); at += 1)
    voices.push({
      voice: readVoice(table, at),
      cause: table.text(at, 'cause'),
      autoCause: table.text(at, 'autoCause'),
      otherCauses: table.text(at, 'otherCauses'),
      checked: readYes(table.text(at, 'checked')) === 'yes',
    });
  const causes = readCauses(workbook);
  const { inForce, own } = from > 0 ? { inForce: null, own: [] } : readOwnRules(workbook, causeReader(causes));
  return {
    voices,
    all,
    rules: inForce,
    ownRules: own,
    learned: from > 0 ? '' : readLearned(workbook),
    causeNames: ownNames(causes, workbook.words),
    language: workbook.language,
  };
}
