import type { Server } from '../../src/api.ts';
import { type Problem, type Result, succeed } from '../../src/core/problem.ts';
import { openArchive } from '../file/archive.ts';
import type { ExportFile } from '../file/export-file.ts';
import { kindOf } from '../file/kind.ts';
import { type ReadAnswers, readExport } from '../file/read-export.ts';
import { openKept, usable } from './kept-mappings.ts';
import { prepareImport } from './prepare-import.ts';
import { continueRun, type ImportRun, startRun } from './run-import.ts';
import type { Hooks } from './slices.ts';

/** What a file needs to be imported without a page: where ids come from, and how it is watched and stopped. */
export interface ImportHooks extends Hooks {
  /** A fresh id of 8 to 40 small letters, digits and dashes. */
  newId: () => string;
  /** What is known of the file that it does not say itself. */
  answers?: ReadAnswers | undefined;
}

/** What became of one file of an archive, of one sheet of a workbook, or of the file itself. */
export interface ImportedFile {
  name: string;
  answer: Result<ImportRun>;
}

/**
 * Imports a file, or each file of an archive and each sheet of a workbook in turn; one that fails does not stop the next. An archive
 * that cannot be opened is one answer.
 */
export async function importEach(server: Server, file: ExportFile, hooks: ImportHooks): Promise<ImportedFile[]> {
  const opened = kindOf(file.bytes) === 'archive' ? await openArchive(file, hooks) : succeed([file]);
  if (!opened.ok) return [{ name: file.name, answer: opened }];
  const waiting = [...opened.value];
  const imported: ImportedFile[] = [];
  for (let one = waiting.shift(); one; one = waiting.shift()) {
    const sheets: ExportFile[] = [];
    imported.push({ name: one.name, answer: await importOne(server, one, hooks, (others) => sheets.push(...others)) });
    waiting.unshift(...sheets);
  }
  return imported;
}

/**
 * Reads a file, plans its import and does it in one go. A run that was stopped is a good answer with the state `stopped`. Of an
 * archive each file and of a workbook each sheet is imported; the answer is the first that failed, else the last.
 */
export async function importFile(server: Server, file: ExportFile, hooks: ImportHooks): Promise<Result<ImportRun>> {
  const answers = (await importEach(server, file, hooks)).map(({ answer }) => answer);
  return answers.find(({ ok }) => !ok) ?? (answers.at(-1) as Result<ImportRun>);
}

async function importOne(
  server: Server,
  file: ExportFile,
  { newId, answers, onProgress, signal }: ImportHooks,
  onOtherSheets: (files: readonly ExportFile[]) => void,
): Promise<Result<ImportRun>> {
  const kept = await server('mappings', {});
  if (!kept.ok) return kept;
  const read = await readExport(file, { signal, answers, own: usable(openKept(kept.value)), onOtherSheets });
  if (!read.ok) return read;
  const plan = await prepareImport(server, file.name, read.value, { signal });
  if (!plan.ok) return plan;
  const run = await continueRun(server, startRun(plan.value, newId()), { onProgress, signal });
  return run.problem ? failed(run.problem) : succeed(run);
}

const failed = (problem: Problem): Result<never> => ({ ok: false, problem });
