import { readExport } from '../../sidebar/file/read-export.ts';
import { prepareImport } from '../../sidebar/import/prepare-import.ts';
import type { Server } from '../../src/api.ts';
import { type Result, succeed } from '../../src/core/problem.ts';
import { lexiconOf } from '../../src/core/tagging/lexicon/lexicons.ts';
import type { Language } from '../../src/core/tagging/tagging.ts';
import { sampleContext } from '../sidebar/sample.ts';
import { returnsText } from './returns-file.ts';

/** What the preview of a large file costs the page. */
export interface PreviewCost {
  what: string;
  milliseconds: number;
  /** Longest time the page could neither paint nor hear a click. */
  longestStall: number;
}

const ROWS = 100_000;

/** Watches how long the event loop stands still. */
function watchStalls(): () => number {
  let last = performance.now();
  let longest = 0;
  let on = true;
  const look = (): void => {
    const now = performance.now();
    longest = Math.max(longest, now - last);
    last = now;
    if (on) setImmediate(look);
  };
  setImmediate(look);
  return () => {
    on = false;
    return Math.round(Math.max(longest, performance.now() - last));
  };
}

async function measure<Value>(what: string, work: () => Promise<Value>): Promise<{ cost: PreviewCost; value: Value }> {
  const stop = watchStalls();
  const start = performance.now();
  const value = await work();
  return { value, cost: { what, milliseconds: Math.round(performance.now() - start), longestStall: stop() } };
}

/** A workbook that holds nothing; it answers at once, so that only the page is timed. */
export function emptyWorkbook(): Server {
  const answer = async (name: string, request: { keys?: string[]; language?: Language }): Promise<Result<unknown>> =>
    succeed(
      name === 'lexicon' ? lexiconOf(request.language ?? 'en') : sampleContext('n'.repeat(request.keys?.length ?? 0)),
    );
  return answer as Server;
}

/** Times what the page does before a person sees the preview of a large file. */
export async function benchPreview(): Promise<PreviewCost[]> {
  const bytes = returnsText(ROWS);
  const name = 'returns.txt';
  const server = emptyWorkbook();
  const read = await measure(`read ${ROWS} rows, ${(bytes.length / 1e6).toFixed(0)} MB`, () =>
    readExport({ name, bytes }, {}),
  );
  const { value } = read;
  if (!value.ok) throw new Error(`benchPreview: ${value.problem.code}`);
  const plan = await measure('compare, tag and count', () => prepareImport(server, name, value.value));
  if (!plan.value.ok || plan.value.value.counts.added !== ROWS) throw new Error('benchPreview: rows are missing.');
  return [read.cost, plan.cost];
}
