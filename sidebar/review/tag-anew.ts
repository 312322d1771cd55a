import type { RefreshOutcome, Server } from '../../src/api.ts';
import { ProblemError } from '../../src/core/problem.ts';
import { pageWordsOf } from '../../src/core/words/page-words.ts';
import type { Hooks } from '../import/slices.ts';
import type { Retag } from '../tagging/retag.ts';

/** Voices tagged in one request. */
const CHUNK_SIZE = 5_000;

/**
 * Has the voices of a plan tagged anew, chunk by chunk, and pivots and tasks brought up to date; the ledger lists it under `id`, so
 * that it can be undone as an import can. A workbook that refuses rejects with a `ProblemError`; the same again then writes what is
 * missing.
 */
export async function tagAnew(
  server: Server,
  { keys, voices, rules, learned, causeNames, language }: Retag,
  id: string,
  { onProgress, signal }: Hooks = {},
): Promise<RefreshOutcome> {
  const { file, report } = pageWordsOf(language).sidebar.rules;
  const of = Math.max(1, Math.ceil(keys.length / CHUNK_SIZE));
  for (let chunk = 1; chunk <= of; chunk += 1) {
    const stopped = signal?.aborted ?? false;
    const answer = await server('commitChunk', {
      header: {
        id,
        fileName: file,
        report,
        target: 'voices',
        from: '',
        to: '',
        rowsRead: voices,
        unchanged: voices - keys.length,
        records: keys.length,
        rejected: 0,
        unsaid: [],
        leftOut: 0,
      },
      chunk: stopped ? of : chunk,
      of,
      voices: [],
      units: [],
      records: [],
      rejected: [],
      corrected: [],
      known: [],
      anew: stopped ? [] : keys.slice((chunk - 1) * CHUNK_SIZE, chunk * CHUNK_SIZE),
      rules,
      learned,
      causeNames,
      stopped,
    });
    if (!answer.ok) throw new ProblemError(answer.problem.code, answer.problem.facts);
    if (stopped) break;
    onProgress?.(chunk / (of + 1));
  }
  const refreshed = await server('refresh', {});
  if (!refreshed.ok) throw new ProblemError(refreshed.problem.code, refreshed.problem.facts);
  return refreshed.value;
}
