import type { Server } from '../../src/api.ts';
import { type Problem, type Result, succeed } from '../../src/core/problem.ts';
import { readExport } from '../file/read-export.ts';
import { prepareImport } from './prepare-import.ts';
import { continueRun, type ImportRun, startRun } from './run-import.ts';
import type { Hooks } from './slices.ts';

/** A file a person chose, in memory. */
export interface ExportFile {
  name: string;
  bytes: Uint8Array;
}

/** What a file needs to be imported without a page: where ids come from, and how it is watched and stopped. */
export interface ImportHooks extends Hooks {
  /** A fresh id of 8 to 40 small letters, digits and dashes. */
  newId: () => string;
}

/** Reads a file, plans its import and does it in one go. A run that was stopped is a good answer with the state `stopped`. */
export async function importFile(
  server: Server,
  file: ExportFile,
  { newId, onProgress, signal }: ImportHooks,
): Promise<Result<ImportRun>> {
  const read = await readExport(file, signal ? { signal } : {});
  if (!read.ok) return read;
  const plan = await prepareImport(server, file.name, read.value, { signal });
  if (!plan.ok) return plan;
  const run = await continueRun(server, startRun(plan.value, newId()), { onProgress, signal });
  return run.problem ? failed(run.problem) : succeed(run);
}

const failed = (problem: Problem): Result<never> => ({ ok: false, problem });
