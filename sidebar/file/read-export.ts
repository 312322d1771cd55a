import { fail, type Result } from '../../src/core/problem.ts';
import type { Answers } from '../../src/core/reports/define.ts';
import type { ReadOutcome } from '../../src/core/reports/report.ts';
import { decode } from './decode.ts';
import { chooseDelimiter } from './delimiter.ts';
import { kindOf } from './kind.ts';
import { takeTurns } from './pause.ts';
import { createSink, type RowSink } from './read-rows.ts';
import { createSplitter, type FileRow, type Splitter } from './split-rows.ts';

/** A file a person chose. */
export interface ExportFile {
  name: string;
  bytes: Uint8Array;
}

/** How reading tells how far it is, and how it is stopped. */
export interface ReadOptions {
  /** Called with a share from 0 to 1. */
  onProgress?: ((share: number) => void) | undefined;
  /** Aborting it ends the reading with an `AbortError`. */
  signal?: AbortSignal | undefined;
  /** What a person said of the file that it does not say itself. */
  answers?: Answers | undefined;
}

const ROWS_A_LOOK = 64;

/** Gives rows to the sink and the page its turns; a problem the sink has with the file comes back. */
async function feed(
  sink: RowSink,
  rows: readonly FileRow[],
  turn: () => Promise<void> | undefined,
): Promise<Result<null> | null> {
  for (const [at, row] of rows.entries()) {
    const taken = sink.take(row);
    if (!taken.ok) return taken;
    if (at % ROWS_A_LOOK === 0) await turn();
  }
  return null;
}

async function readText(
  { name, bytes }: ExportFile,
  { onProgress, signal, answers }: ReadOptions,
): Promise<Result<ReadOutcome>> {
  const turn = takeTurns(signal);
  const sink = createSink(name, '', answers);
  let split: Splitter | undefined;
  for (const { text, bytesRead } of decode(bytes)) {
    if (!split) {
      const delimiter = chooseDelimiter(name, text);
      if (!delimiter) return fail(text.trim() === '' ? 'empty-file' : 'not-a-table', { file: name, kind: 'text' });
      split = createSplitter(delimiter);
    }
    await turn();
    const refused = await feed(sink, split(text, bytesRead === bytes.length), turn);
    if (refused && !refused.ok) return refused;
    onProgress?.(bytesRead / bytes.length);
  }
  return sink.finish();
}

async function readWorkbook(
  { name, bytes }: ExportFile,
  { onProgress, signal, answers }: ReadOptions,
): Promise<Result<ReadOutcome>> {
  const turn = takeTurns(signal);
  const { readFirstSheet } = await import('./workbook.ts');
  const sheet = await readFirstSheet(bytes);
  if (!sheet) return fail('not-a-table', { file: name, kind: 'locked-workbook' });
  onProgress?.(0.5);
  const sink = createSink(name, sheet.name, answers);
  const rows = sheet.rows.map((cells, at) => ({ line: at + 1, cells, unclosed: false }));
  const refused = await feed(sink, rows, turn);
  if (refused && !refused.ok) return refused;
  onProgress?.(1);
  return sink.finish();
}

/** Reads an export: what kind of file, which encoding, which report, and its records free of personal data. */
export async function readExport(file: ExportFile, options: ReadOptions = {}): Promise<Result<ReadOutcome>> {
  options.signal?.throwIfAborted();
  if (file.bytes.length === 0) return fail('empty-file', { file: file.name });
  const kind = kindOf(file.bytes);
  if (kind === 'workbook') return readWorkbook(file, options);
  if (kind === 'text') return readText(file, options);
  return fail('not-a-table', { file: file.name, kind });
}
