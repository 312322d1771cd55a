import { fail, type Result } from '../../src/core/problem.ts';
import type { Answers } from '../../src/core/reports/define.ts';
import { reportNamed } from '../../src/core/reports/identify.ts';
import type { Mapping } from '../../src/core/reports/mapping/mapping.ts';
import { reportsOf } from '../../src/core/reports/mapping/report-of.ts';
import type { ReadOutcome } from '../../src/core/reports/report.ts';
import type { Voice } from '../../src/core/voices/voice.ts';
import { openArchive, refuseLargeWorkbook } from './archive.ts';
import { chooseSheets, type SheetText } from './choose-sheet.ts';
import { decode, SHORT } from './decode.ts';
import type { Encoding } from './decoder.ts';
import { chooseDelimiter } from './delimiter.ts';
import { guessEncoding } from './encoding.ts';
import type { ExportFile, GivenRows } from './export-file.ts';
import { kindOf } from './kind.ts';
import { breathe, takeTurns } from './pause.ts';
import { createSink, type OwnTables, type RowSink } from './read-rows.ts';
import { createSplitter, type FileRow } from './split-rows.ts';
import { findRecord, flattenXml, type XmlTable } from './xml.ts';

/** What a person may say of a file: which encoding it has, and what its report asks. */
export interface ReadAnswers extends Answers {
  encoding?: Encoding | undefined;
}

/** How reading tells how far it is, how it is stopped, and what a person answered. */
export interface ReadOptions extends Pick<OwnTables, 'onUnknown'> {
  /** Tables a person described. */
  own?: readonly Mapping[] | undefined;
  /** Gets the further sheets of a workbook that hold exports too, each as a file of its own. */
  onOtherSheets?: ((files: readonly ExportFile[]) => void) | undefined;
  /** Gets all voices read so far again and again; those of the outcome may be fewer or say more. */
  onVoices?: ((soFar: readonly Voice[]) => void) | undefined;
  /** Called with a share from 0 to 1. */
  onProgress?: ((share: number) => void) | undefined;
  /** Aborting it ends the reading with an `AbortError`. */
  signal?: AbortSignal | undefined;
  /** What a person said of the file that it does not say itself. */
  answers?: ReadAnswers | undefined;
  /** Whether the text was copied from the cells of a spreadsheet, which quotes some of them. */
  pasted?: boolean | undefined;
}

/** The options with the tables of one's own as reports. */
type Reading = Omit<ReadOptions, 'own'> & OwnTables;

type Turn = () => Promise<void> | undefined;

const ROWS_A_LOOK = 64;

/** Gives rows to the sink and the page its turns; a problem the sink has with the file comes back. */
async function feed(
  sink: RowSink,
  rows: Iterable<FileRow>,
  turn: Turn,
  { onVoices }: Reading,
): Promise<Result<null> | null> {
  let taken = 0;
  for (const row of rows) {
    const answer = sink.take(row);
    if (!answer.ok) return answer;
    taken += 1;
    if (taken % ROWS_A_LOOK > 0) continue;
    onVoices?.(sink.soFar());
    await turn();
  }
  return null;
}

/** The encoding to read a text in: the answer, else the one that is certain enough. */
function settleEncoding({ name, bytes }: ExportFile, { answers }: Reading): Result<Encoding> {
  if (answers?.encoding) return { ok: true, value: answers.encoding };
  const { encoding, isSure, candidates } = guessEncoding(bytes);
  return isSure
    ? { ok: true, value: encoding }
    : fail('needs-encoding', { file: name, candidates: candidates.join(', ') });
}

async function readText(
  { name, bytes }: ExportFile,
  encoding: Encoding,
  options: Reading,
): Promise<Result<ReadOutcome>> {
  const { onProgress, signal, answers, pasted } = options;
  const turn = takeTurns(signal);
  const sink = createSink(name, '', answers, options);
  const head = decode(bytes, encoding).next().value?.text ?? '';
  const delimiter = chooseDelimiter(name, head, options.own);
  if (!delimiter) return fail(head.trim() === '' ? 'empty-file' : 'not-a-table', { file: name, kind: 'text' });
  const split = createSplitter(delimiter, pasted);
  for (const { text, bytesRead } of decode(bytes, encoding, delimiter === '\t' ? SHORT : undefined)) {
    await turn();
    const refused = await feed(sink, split(text, bytesRead === bytes.length), turn, options);
    if (refused && !refused.ok) return refused;
    onProgress?.(bytesRead / bytes.length);
  }
  return sink.finish();
}

/** Share of the progress that taking a file apart is; going through its rows is the rest. */
const TAKING_APART = 0.5;

async function readXml(
  { name, bytes }: ExportFile,
  encoding: Encoding,
  options: Reading,
): Promise<Result<ReadOutcome>> {
  const turn = takeTurns(options.signal);
  let table: XmlTable | undefined;
  for (const { text, bytesRead } of decode(bytes, encoding)) {
    if (!table) {
      const record = findRecord(text);
      if (!record) return fail('not-a-table', { file: name, kind: 'xml' });
      table = flattenXml(record);
    }
    table.write(text);
    await turn();
    options.onProgress?.((bytesRead / bytes.length) * TAKING_APART);
  }
  return readRows(name, '', table?.end() ?? [], options);
}

async function readRows(
  name: string,
  sheetName: string,
  rows: readonly FileRow[],
  options: Reading,
): Promise<Result<ReadOutcome>> {
  options.onProgress?.(TAKING_APART);
  const sink = createSink(name, sheetName, options.answers, options);
  const refused = await feed(sink, rows, takeTurns(options.signal), options);
  if (refused && !refused.ok) return refused;
  options.onProgress?.(1);
  return sink.finish();
}

const linesOf = ({ rows }: SheetText): FileRow[] => rows.map((cells, at) => ({ line: at + 1, cells, unclosed: false }));

/** A sheet that is read by itself, named after its workbook. */
const fileOf = (workbook: string, sheet: SheetText): ExportFile => ({
  name: `${workbook} (${sheet.name})`,
  bytes: new Uint8Array(),
  given: { sheetName: sheet.name, rows: linesOf(sheet) },
});

/** Reads the sheets of a workbook; the built page does so in a worker, which the signal ends. */
type SheetReader<Given> = (given: Given, signal?: AbortSignal) => SheetText[] | null | Promise<SheetText[] | null>;

async function readWorkbook<Given>(
  { name }: ExportFile,
  read: SheetReader<Given>,
  given: Given,
  options: Reading,
): Promise<Result<ReadOutcome>> {
  const sheets = await read(given, options.signal);
  if (!sheets) return fail('not-a-table', { file: name, kind: 'locked-workbook' });
  const { sheet, others } = chooseSheets(name, sheets, options.own);
  if (others.length > 0) options.onOtherSheets?.(others.map((other) => fileOf(name, other)));
  return readRows(name, sheet.name, linesOf(sheet), options);
}

/** A table in markup is a workbook some programs write; one of no report is a web page that was saved in place of it. */
async function readMarkup(file: ExportFile, encoding: Encoding, options: Reading): Promise<Result<ReadOutcome>> {
  const turn = takeTurns(options.signal);
  let text = '';
  for (const piece of decode(file.bytes, encoding)) {
    text += piece.text;
    await turn();
  }
  const { readMarkupSheets } = await import('./old-workbook.ts');
  // A page is not offered as a table to be described.
  const read = await readWorkbook(file, readMarkupSheets, text, { ...options, onUnknown: undefined });
  const isPage = !read.ok && ['empty-file', 'not-a-table', 'unknown-report'].includes(read.problem.code);
  return isPage ? fail('not-a-table', { file: file.name, kind: 'html' }) : read;
}

/** Archives are opened before their files are read; one that comes here is a second one inside the first, or broken. */
async function refuseArchive(file: ExportFile, { signal }: Reading): Promise<Result<never>> {
  const opened = await openArchive(file, { signal });
  return opened.ok ? fail('not-a-table', { file: file.name, kind: 'nested-archive' }) : opened;
}

const READERS = { text: readText, xml: readXml, 'markup-table': readMarkup } as const;

function readGiven(name: string, { sheetName, rows, as }: GivenRows, options: Reading): Promise<Result<ReadOutcome>> {
  const report = as && reportNamed(as.report, as.ownName, options.own ?? []);
  return readRows(as?.fileName ?? name, sheetName, rows, { ...options, as: report });
}

/** Reads an export: what kind of file, which encoding, which report, and its records free of personal data. */
export async function readExport(file: ExportFile, { own, ...others }: ReadOptions = {}): Promise<Result<ReadOutcome>> {
  const options: Reading = { ...others, own: reportsOf(own ?? []) };
  // What reads files may just have been unpacked, which takes a turn of its own.
  await breathe();
  options.signal?.throwIfAborted();
  if (file.given) return readGiven(file.name, file.given, options);
  if (file.bytes.length === 0) return fail('empty-file', { file: file.name });
  const kind = kindOf(file.bytes);
  switch (kind) {
    case 'workbook': {
      const refused = refuseLargeWorkbook(file);
      if (refused) return refused;
      const { readSheets } = await import('./workbook.ts');
      return readWorkbook(file, readSheets, file.bytes, options);
    }
    case 'old-workbook': {
      const { readOldSheets } = await import('./old-workbook.ts');
      return readWorkbook(file, readOldSheets, file.bytes, options);
    }
    case 'archive':
      return refuseArchive(file, options);
    case 'text':
    case 'xml':
    case 'markup-table': {
      const encoding = settleEncoding(file, options);
      return encoding.ok ? READERS[kind](file, encoding.value, options) : encoding;
    }
    default:
      return fail('not-a-table', { file: file.name, kind });
  }
}
