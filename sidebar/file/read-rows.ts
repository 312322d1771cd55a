import { fail, type Problem, type Result, succeed } from '../../src/core/problem.ts';
import type { Answers, AnyReport } from '../../src/core/reports/define.ts';
import { locateHeadings, ROWS_SEARCHED, rowOfHeadings } from '../../src/core/reports/identify.ts';
import { ROWS_TRIED, type TopOfTable } from '../../src/core/reports/mapping/try-mapping.ts';
import { openReader, type Reader } from '../../src/core/reports/reading/open-reader.ts';
import type { ReadOutcome } from '../../src/core/reports/report.ts';
import type { Voice } from '../../src/core/voices/voice.ts';
import type { FileRow } from './split-rows.ts';

/** Takes the rows of a file one after another, from its very top; the headings are found on the way. */
export interface RowSink {
  /** Gives a row; a problem ends the reading at once. */
  take: (row: FileRow) => Result<null>;
  finish: () => Result<ReadOutcome>;
  /** Voices read so far, free of personal data; those of the outcome may be fewer or say more. */
  soFar: () => readonly Voice[];
}

/** Tables a person described, and who is told of a table that could be described. */
export interface OwnTables {
  own?: readonly AnyReport[] | undefined;
  /** The report the rows are known to belong to; their headings are the first row. */
  as?: AnyReport | undefined;
  /** Gets the headings and first rows of a file that is no known report, just before its problem comes. */
  onUnknown?: ((top: TopOfTable) => void) | undefined;
}

const isBlank = ({ cells }: FileRow): boolean => cells.every((cell) => cell.trim() === '');

const canBeDescribed = ({ code }: Problem): boolean => code === 'unknown-report' || code === 'missing-headings';

/** A sink for one file. */
export function createSink(
  fileName: string,
  sheetName: string,
  answers: Answers = {},
  { own, as, onUnknown }: OwnTables = {},
): RowSink {
  const top: FileRow[] = [];
  let reader: Reader | undefined;
  // The problem of a table that could be described; its first rows are still to come.
  let unknown: Problem | undefined;
  let heading = '';
  // Cells of the shortest row so far, the headings among them.
  let fewest = Number.POSITIVE_INFINITY;

  // Nothing of a row is shown that may have a name in the wrong place.
  const give = (to: Reader, { line, cells, unclosed, cut }: FileRow) => {
    if (unclosed) to.refuse({ line, column: heading, found: '"', expected: 'closed-quote' });
    else if (cut && cells.length < fewest) {
      to.refuse({ line, column: String(cells.length), found: String(cells.length), expected: 'whole-row' });
    } else to.add(line, cells);
    if (!unclosed && cells.length > 1) fewest = Math.min(fewest, cells.length);
  };

  const open = (): Result<null> => {
    const rows = top.map(({ cells }) => cells);
    const found = as ? succeed({ report: as, at: 0 }) : locateHeadings(fileName, rows, own);
    if (!found.ok && onUnknown && canBeDescribed(found.problem)) {
      unknown = found.problem;
      return succeed(null);
    }
    if (!found.ok) return found;
    const headings = top[found.value.at]?.cells ?? [];
    const opened = openReader(found.value.report, { fileName, sheetName, answers }, headings);
    if (!opened.ok) return opened;
    reader = opened.value;
    heading = (headings[0] ?? '').trim();
    fewest = headings.length;
    for (const row of top.slice(found.value.at + 1)) give(reader, row);
    return succeed(null);
  };

  const giveUp = (problem: Problem): Result<never> => {
    const rows = top.map(({ cells }) => cells);
    const at = rowOfHeadings(rows);
    if (at >= 0) onUnknown?.({ headings: rows[at] ?? [], rows: rows.slice(at + 1, at + 1 + ROWS_TRIED) });
    return { ok: false, problem };
  };

  return {
    soFar: () => reader?.soFar() ?? [],
    take: (row) => {
      if (reader) {
        give(reader, row);
        return succeed(null);
      }
      if (isBlank(row)) return succeed(null);
      top.push(row);
      if (unknown) return top.length < ROWS_SEARCHED + ROWS_TRIED ? succeed(null) : giveUp(unknown);
      return top.length < ROWS_SEARCHED ? succeed(null) : open();
    },
    finish: () => {
      if (!reader && !unknown) {
        if (top.length === 0) return fail('empty-file', { file: fileName });
        const opened = open();
        if (!opened.ok) return opened;
      }
      return unknown ? giveUp(unknown) : (reader as Reader).finish();
    },
  };
}
