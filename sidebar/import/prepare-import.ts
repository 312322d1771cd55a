import type { Server } from '../../src/api.ts';
import { fail, problemOf, type Result, succeed } from '../../src/core/problem.ts';
import type { ReadOutcome } from '../../src/core/reports/report.ts';
import { pageWordsOf } from '../../src/core/words/page-words.ts';
import { UI_LANGUAGES } from '../../src/core/words/words.ts';
import type { TaggingBeside } from '../tagging/tag-beside.ts';
import { createPageTagger } from '../tagging/tagging.ts';
import { hideOrders, withoutOrders } from './hide-orders.ts';
import { identities } from './identities.ts';
import { type ImportPlan, MOST_ROWS, planImport } from './plan-import.ts';
import type { Hooks } from './slices.ts';

/** The plan of an import of corrected rows: those that fit now are taken in, the others stay where they are listed already. */
function takingIn(corrects: ImportPlan['corrected'], { issues }: ReadOutcome, plan: ImportPlan): ImportPlan {
  const wrong = new Set(issues.map(({ line }) => line));
  return {
    ...plan,
    header: { ...plan.header, rejected: 0 },
    rejected: [],
    corrected: corrects.filter(({ line }) => !wrong.has(line)),
  };
}

/**
 * Asks the workbook what it knows of an export and plans the import with the workbook's own rules; writes nothing. `tagWith` stands for
 * the page's own tagger.
 */
export async function prepareImport(
  server: Server,
  fileName: string,
  outcome: ReadOutcome,
  hooks: Hooks & Pick<Partial<TaggingBeside>, 'tagWith'> = {},
  corrects: ImportPlan['corrected'] = [],
): Promise<Result<ImportPlan>> {
  const { target, report, voices, records, ownName } = outcome;
  if (voices.length > MOST_ROWS)
    return fail('too-many-rows', { file: fileName, rows: voices.length, limit: MOST_ROWS });
  const { keys, prints } = await identities(outcome, { signal: hooks.signal });
  const reportNames = ownName ? [ownName] : UI_LANGUAGES.map((language) => pageWordsOf(language).reports[report].name);
  const answer = await server('prepareImport', {
    target,
    reportNames,
    fileName,
    keys,
    prints,
    records: withoutOrders(records),
  });
  if (!answer.ok) return answer;
  try {
    const { rules, learned, orderSalt } = answer.value;
    const tagger = hooks.tagWith?.({ rules, learned }) ?? createPageTagger(server, rules, learned, hooks.signal);
    const read = orderSalt === null ? outcome : hideOrders(outcome, orderSalt);
    const plan = await planImport(fileName, read, answer.value, tagger, hooks);
    return plan.ok && corrects.length > 0 ? succeed(takingIn(corrects, outcome, plan.value)) : plan;
  } catch (error) {
    const problem = problemOf(error);
    if (problem) return { ok: false, problem };
    throw error;
  }
}
