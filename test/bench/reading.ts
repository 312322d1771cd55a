import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import { read as readBook, utils, write as writeBook } from '@e965/xlsx';
import Papa from 'papaparse';
import { decode, SHORT } from '../../sidebar/file/decode.ts';
import { chooseDelimiter } from '../../sidebar/file/delimiter.ts';
import { guessEncoding } from '../../sidebar/file/encoding.ts';
import { readExport } from '../../sidebar/file/read-export.ts';
import { createSplitter } from '../../sidebar/file/split-rows.ts';
import { prepareImport } from '../../sidebar/import/prepare-import.ts';
import { locateHeadings } from '../../src/core/reports/identify.ts';
import { describeProblem } from '../../src/core/words/describe-problem.ts';
import { pageWordsOf } from '../../src/core/words/page-words.ts';
import { emptyWorkbook } from './preview.ts';
import { returnsTable, returnsText } from './returns-file.ts';

/** One way beside another on the same bytes, and how many times its processor time it may take. */
export interface ReadingCost {
  what: string;
  milliseconds: number;
  beside: string;
  itsMilliseconds: number;
  times: number;
  atMost: number | '';
}

const ROWS = 100_000;
const WORKBOOK_ROWS = 50_000;
const REPEATS = 3;

type Work = () => unknown;

/** Milliseconds of processor time: those of the clock say more of what else the machine does. */
const timeOf = async (work: Work): Promise<number> => {
  const start = process.cpuUsage();
  await work();
  const { user, system } = process.cpuUsage(start);
  return (user + system) / 1000;
};

/** Processor time of the best of several turns each, taken in turns so that all meet the same machine. */
export async function bestOf(repeats: number, ...works: readonly Work[]): Promise<number[]> {
  const best = works.map(() => Number.POSITIVE_INFINITY);
  for (let turn = 0; turn < repeats; turn += 1)
    for (const [at, work] of works.entries()) best[at] = Math.min(best[at] ?? 0, await timeOf(work));
  return best;
}

function costOf(
  what: string,
  beside: string,
  [ours = 0, theirs = 0]: readonly number[],
  atMost: number | '',
): ReadingCost {
  return {
    what,
    milliseconds: Math.round(ours),
    beside,
    itsMilliseconds: Math.round(theirs),
    times: Number((ours / theirs).toFixed(2)),
    atMost,
  };
}

async function readOurs(name: string, bytes: Uint8Array, rows: number) {
  const read = await readExport({ name, bytes });
  if (!read.ok || read.value.voices.length !== rows) throw new Error(`benchReading: ${name} was not read.`);
  return read.value;
}

/** What the other reader does too: from bytes of an unknown encoding and delimiter to the cells of a known report. */
function cellsOf(name: string, bytes: Uint8Array): number {
  const { encoding } = guessEncoding(bytes);
  const [head] = decode(bytes, encoding);
  const split = createSplitter(chooseDelimiter(name, head?.text ?? '') ?? '\t');
  const rows: string[][] = [];
  for (const { text, bytesRead } of decode(bytes, encoding, SHORT))
    for (const { cells } of split(text, bytesRead === bytes.length)) rows.push(cells);
  if (!locateHeadings(name, rows).ok) throw new Error(`benchReading: ${name} was not recognised.`);
  return rows.length;
}

/** Reading and planning beside what does nothing but cut the same bytes into cells. */
export async function benchReading(): Promise<ReadingCost[]> {
  const bytes = returnsText(ROWS);
  const half = returnsText(ROWS / 2);
  const server = emptyWorkbook();
  const papa = () => Papa.parse(new TextDecoder().decode(bytes), { delimiter: '\t', header: true }).data.length;
  const ours = () => readOurs('returns.txt', bytes, ROWS);
  const planned = async () => prepareImport(server, 'returns.txt', await ours());
  const cut = () => cellsOf('returns.txt', bytes);
  const text = await bestOf(REPEATS, planned, papa, ours, () => readOurs('half.txt', half, ROWS / 2), cut);
  const [whole = 0, plain = 0, reading = 0, readingHalf = 0, cutting = 0] = text;

  const sheet = utils.aoa_to_sheet(returnsTable(WORKBOOK_ROWS));
  const book: Uint8Array = new Uint8Array(
    writeBook(
      { SheetNames: ['Returns'], Sheets: { Returns: sheet } },
      { type: 'array', bookType: 'xlsx', compression: true },
    ),
  );
  const workbook = await bestOf(
    REPEATS,
    () => readOurs('returns.xlsx', book, WORKBOOK_ROWS),
    () => {
      const { Sheets, SheetNames } = readBook(book);
      return utils.sheet_to_json(Sheets[SheetNames[0] ?? ''] ?? {}).length;
    },
  );
  const megabytes = (bytes.length / 1e6).toFixed(0);
  return [
    costOf(`cut ${ROWS} rows into cells, ${megabytes} MB`, 'papaparse', [cutting, plain], 1.6),
    costOf(`read ${ROWS} rows`, 'papaparse', [reading, plain], ''),
    costOf(`read and plan ${ROWS} rows`, 'papaparse', [whole, plain], ''),
    costOf(`read ${ROWS} rows`, `read ${ROWS / 2}`, [reading, readingHalf], 2.2),
    costOf(`read an .xlsx of ${WORKBOOK_ROWS} rows`, '@e965/xlsx', workbook, 1.6),
  ];
}

/** What became of a file larger than an import takes. */
export interface LargeCost {
  what: string;
  answer: string;
  milliseconds: number;
  /** Heap in use at its largest, what waits to be collected among it. */
  peakHeapMegabytes: number;
}

/** Collects garbage, so that what came before is not counted. */
const collect = (): void => {
  setFlagsFromString('--expose-gc');
  runInNewContext('gc')();
};

async function watchHeap(what: string, work: () => Promise<string>): Promise<LargeCost> {
  collect();
  let peak = 0;
  let on = true;
  const look = (): void => {
    peak = Math.max(peak, process.memoryUsage().heapUsed);
    if (on) setImmediate(look);
  };
  look();
  const start = performance.now();
  const answer = await work();
  on = false;
  const milliseconds = Math.round(performance.now() - start);
  return { what, answer, milliseconds, peakHeapMegabytes: Math.round(peak / 1e6) };
}

/** Reads and plans files of 100,000 and 300,000 rows as a person would bring them. */
export async function benchLarge(): Promise<LargeCost[]> {
  const costs: LargeCost[] = [];
  for (const rows of [ROWS, 3 * ROWS]) {
    const bytes = returnsText(rows);
    costs.push(
      await watchHeap(`${rows} rows, ${(bytes.length / 1e6).toFixed(0)} MB`, async () => {
        const plan = await prepareImport(emptyWorkbook(), 'returns.txt', await readOurs('returns.txt', bytes, rows));
        return plan.ok
          ? `${plan.value.counts.added} rows to add`
          : describeProblem(plan.problem, pageWordsOf('en')).message;
      }),
    );
  }
  return costs;
}
