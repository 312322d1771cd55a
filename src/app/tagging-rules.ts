import type { Answer } from '../api.ts';
import { openWorkbook } from '../sheets/workbook.ts';
import { causeReader, readCauses } from './tabs/causes.ts';
import { readLearned } from './tabs/learned.ts';
import { readRules } from './tabs/read-rules.ts';

/** The rules in force and what was learned; writes nothing. An import is tagged with those its own preparation gives. */
export function taggingRules(now: Date): Answer<'taggingRules'> {
  const workbook = openWorkbook(now);
  return { rules: readRules(workbook, causeReader(readCauses(workbook))), learned: readLearned(workbook) };
}
