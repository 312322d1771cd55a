import { readFileSync } from 'node:fs';
import { basename } from 'node:path';
import { type ImportedFile, importEach } from '../../../sidebar/import/import-file.ts';
import type { RejectedRow, Server } from '../../../src/api.ts';
import type { Answers } from '../../../src/core/reports/define.ts';
import { describeProblem } from '../../../src/core/words/describe-problem.ts';
import { fill } from '../../../src/core/words/fill.ts';
import { pageWordsOf } from '../../../src/core/words/page-words.ts';
import type { UiLanguage } from '../../../src/core/words/words.ts';
import type { Host } from '../host.ts';
import { commandWords } from './words.ts';

/** What became of one file. */
export interface FileOutcome {
  file: string;
  /** Kind of the export, `''` when it could not be read. */
  report: string;
  read: number;
  added: number;
  updated: number;
  unchanged: number;
  rejected: RejectedRow[];
  /** Why it was not imported, in one sentence; `''` when it was. */
  problem: string;
}

/** The server of the built add-on, as the sidebar reaches it through `google.script.run`. */
export function serverOf(host: Host): Server {
  return (async (name: string, request: unknown) => host.callServer('callServer', [name, request])) as Server;
}

/** Imports files one after another, as a person would by choosing them in the sidebar; a file that fails does not stop the next. */
export async function importFiles(
  host: Host,
  files: readonly string[],
  language: UiLanguage,
  answers: Answers = {},
): Promise<FileOutcome[]> {
  const server = serverOf(host);
  const outcomes: FileOutcome[] = [];
  for (const [index, path] of files.entries()) {
    const file = basename(path);
    const none = { file, report: '', read: 0, added: 0, updated: 0, unchanged: 0, rejected: [] };
    const bytes = bytesOf(path);
    if (!bytes) {
      outcomes.push({ ...none, problem: fill(commandWords(language).unreadable, { file }) });
      continue;
    }
    let ids = 0;
    const newId = (): string => {
      ids += 1;
      return `headless-${String(index + 1).padStart(4, '0')}${ids > 1 ? `-${ids}` : ''}`;
    };
    const imported = await importEach(server, { name: file, bytes }, { newId, answers });
    outcomes.push(...imported.map((one) => outcomeOf(one, none, language)));
  }
  return outcomes;
}

function outcomeOf(
  { name, answer }: ImportedFile,
  none: Omit<FileOutcome, 'problem'>,
  language: UiLanguage,
): FileOutcome {
  const words = pageWordsOf(language);
  const file = { ...none, file: name };
  if (!answer.ok) return { ...file, problem: describeProblem(answer.problem, words).message };
  const { plan, added, updated, unchanged } = answer.value;
  const report = words.reports[plan.report].name;
  return {
    ...file,
    report,
    read: plan.header.rowsRead,
    added,
    updated,
    unchanged,
    rejected: plan.rejected,
    problem: '',
  };
}

/** The bytes of a file, `null` for one that cannot be opened. */
function bytesOf(path: string): Uint8Array | null {
  try {
    return readFileSync(path);
  } catch (error) {
    if (error instanceof Error && 'code' in error) return null;
    throw error;
  }
}
