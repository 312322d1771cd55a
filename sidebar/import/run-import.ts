import type { RefreshOutcome, Request, Server } from '../../src/api.ts';
import type { Problem } from '../../src/core/problem.ts';
import { sendUnits } from '../../src/core/units/send.ts';
import type { ImportPlan } from './plan-import.ts';
import type { Hooks } from './slices.ts';

/** Most records in one chunk, and most keys of records that are there already. */
export const CHUNK_SIZE = 5_000;
const KEYS_A_CHUNK = 25_000;

/** An import under way, at rest between two chunks; handed to `continueRun` it goes on where it stopped. */
export interface ImportRun {
  id: string;
  plan: ImportPlan;
  /** Chunks there are, and how many of them the workbook has confirmed. */
  chunks: number;
  written: number;
  added: number;
  updated: number;
  unchanged: number;
  /** What the refresh after the last chunk gave; `null` until then. */
  refreshed: RefreshOutcome | null;
  /** Why the run rests: nothing is wrong (`ready`), a person stopped it, a step failed, or all is done. */
  state: 'ready' | 'stopped' | 'failed' | 'done';
  problem: Problem | null;
}

/**
 * Whether an import has anything to write. Where the workbook knows every record already, rows that cannot be read are listed unless
 * a file of the same name with as many of them was imported before.
 */
export function hasWork({ header, rejected, corrected, counts, sameFile }: ImportPlan): boolean {
  const listed = sameFile?.rejected === counts.rejected;
  return header.records > 0 || corrected.length > 0 || (rejected.length > 0 && !listed);
}

/**
 * An import that has not begun.
 * The id is 8 to 40 small letters, digits and dashes, and belongs to this import alone; one that never came to its end keeps its own.
 */
export function startRun(plan: ImportPlan, id: string): ImportRun {
  const { voices, units, records, rejected, known } = plan;
  const most = Math.max(
    voices.length,
    units.length,
    records.length,
    rejected.length,
    known.length * (CHUNK_SIZE / KEYS_A_CHUNK),
  );
  return {
    id: plan.unfinished || id,
    plan,
    chunks: hasWork(plan) ? Math.max(1, Math.ceil(most / CHUNK_SIZE)) : 0,
    written: 0,
    added: 0,
    updated: 0,
    unchanged: plan.header.unchanged,
    refreshed: null,
    state: 'ready',
    problem: null,
  };
}

/** Records and rejected rows the workbook has confirmed, and how many there are in all. */
export function rowsOf({ plan, written }: ImportRun): { done: number; all: number } {
  const all = plan.header.records + plan.header.rejected;
  const sent = ({ length }: readonly unknown[]): number => Math.min(length, written * CHUNK_SIZE);
  return { done: sent(plan.voices) + sent(plan.units) + sent(plan.records) + sent(plan.rejected), all };
}

/** The request of one chunk, counted from 0; the same each time it is made. */
function chunkOf({ id, plan, chunks }: ImportRun, at: number): Request<'commitChunk'> {
  const cut = <Item>(items: Item[], size = CHUNK_SIZE): Item[] => items.slice(at * size, (at + 1) * size);
  return {
    header: { ...plan.header, id },
    chunk: at + 1,
    of: chunks,
    voices: cut(plan.voices),
    units: cut(plan.units).map(sendUnits),
    records: cut(plan.records),
    rejected: cut(plan.rejected),
    corrected: plan.corrected,
    known: cut(plan.known, KEYS_A_CHUNK),
    anew: [],
    rules: plan.rules,
    learned: plan.learned,
    causeNames: plan.causeNames,
    stopped: false,
  };
}

const failed = (run: ImportRun, problem: Problem): ImportRun => ({ ...run, state: 'failed', problem });

async function refresh(server: Server, run: ImportRun): Promise<ImportRun> {
  const answer = await server('refresh', {});
  return answer.ok ? { ...run, state: 'done', refreshed: answer.value } : failed(run, answer.problem);
}

/**
 * Writes chunk after chunk, one at a time, then brings pivots and tasks up to date. Rests between two chunks when the signal
 * is aborted, and at the chunk that failed. `onStep` gets the run after each chunk.
 */
export async function continueRun(
  server: Server,
  run: ImportRun,
  { onProgress, onStep, signal }: Hooks & { onStep?: (run: ImportRun) => void } = {},
): Promise<ImportRun> {
  let now: ImportRun = { ...run, state: 'ready', problem: null };
  const tell = (): void => onProgress?.(now.written / (now.chunks + 1));
  tell();
  while (now.written < now.chunks) {
    if (signal?.aborted) return { ...now, state: 'stopped' };
    const answer = await server('commitChunk', chunkOf(now, now.written));
    if (!answer.ok) return failed(now, answer.problem);
    const { added, updated, unchanged } = answer.value;
    now = {
      ...now,
      written: now.written + 1,
      added: now.added + added,
      updated: now.updated + updated,
      unchanged: now.unchanged + unchanged,
    };
    onStep?.(now);
    tell();
  }
  const done = await refresh(server, now);
  if (done.state === 'done') onProgress?.(1);
  return done;
}

/** Ends a resting run for good: the workbook is told that nothing more comes and brought up to date with what is there. */
export async function closeRun(server: Server, run: ImportRun): Promise<ImportRun> {
  if (run.written < run.chunks) {
    const last = {
      ...chunkOf(run, run.chunks - 1),
      voices: [],
      units: [],
      records: [],
      rejected: [],
      known: [],
      stopped: true,
    };
    const answer = await server('commitChunk', last);
    if (!answer.ok) return failed(run, answer.problem);
  }
  return refresh(server, run);
}
