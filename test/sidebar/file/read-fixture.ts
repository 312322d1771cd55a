import { existsSync, readFileSync } from 'node:fs';
import { basename } from 'node:path';
import { openArchive } from '../../../sidebar/file/archive.ts';
import { kindOf } from '../../../sidebar/file/kind.ts';
import { readExport } from '../../../sidebar/file/read-export.ts';
import { type Result, succeed } from '../../../src/core/problem.ts';
import type { Answers } from '../../../src/core/reports/define.ts';
import type { ReadOutcome } from '../../../src/core/reports/report.ts';

/** Where the exports of the invented shop are. */
export const FIXTURES = 'test/fixtures';

/** What a person would say of a file, kept beside those that do not say it themselves. */
function answersFor(path: string): Answers {
  const kept = `${FIXTURES}/${path}.answers.json`;
  return existsSync(kept) ? (JSON.parse(readFileSync(kept, 'utf8')) as Answers) : {};
}

/** Reads an export of the invented shop, by its path below `test/fixtures`. */
export function readFixture(path: string): Promise<Result<ReadOutcome>> {
  const bytes = new Uint8Array(readFileSync(`${FIXTURES}/${path}`));
  return readExport({ name: basename(path), bytes }, { answers: answersFor(path) });
}

/** Reads each file of an archive of the fixtures, or the one file that is none. */
export async function readEach(path: string): Promise<Result<{ name: string; read: Result<ReadOutcome> }[]>> {
  const file = { name: basename(path), bytes: new Uint8Array(readFileSync(`${FIXTURES}/${path}`)) };
  if (kindOf(file.bytes) !== 'archive') return succeed([{ name: file.name, read: await readFixture(path) }]);
  const opened = await openArchive(file);
  if (!opened.ok) return opened;
  const reads: { name: string; read: Result<ReadOutcome> }[] = [];
  for (const inner of opened.value) reads.push({ name: inner.name, read: await readExport(inner) });
  return succeed(reads);
}

/** The outcome of an export that must be readable. */
export async function outcomeOf(path: string): Promise<ReadOutcome> {
  const read = await readFixture(path);
  if (!read.ok) throw new Error(JSON.stringify(read.problem));
  return read.value;
}
