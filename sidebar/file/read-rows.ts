import { fail, type Result, succeed } from '../../src/core/problem.ts';
import { locateHeadings, ROWS_SEARCHED } from '../../src/core/reports/identify.ts';
import { openReader, type Reader, showFound } from '../../src/core/reports/open-reader.ts';
import type { ReadOutcome } from '../../src/core/reports/report.ts';
import type { FileRow } from './split-rows.ts';

/** Takes the rows of a file one after another, from its very top; the headings are found on the way. */
export interface RowSink {
  /** Gives a row; a problem ends the reading at once. */
  take: (row: FileRow) => Result<null>;
  finish: () => Result<ReadOutcome>;
}

/** A sink for one file. */
export function createSink(fileName: string, sheetName: string): RowSink {
  const top: FileRow[] = [];
  let reader: Reader | undefined;
  let heading = '';

  const give = (to: Reader, { line, cells, unclosed }: FileRow) => {
    if (unclosed) to.refuse({ line, column: heading, found: showFound(cells[0] ?? ''), expected: 'closed-quote' });
    else to.add(line, cells);
  };

  const open = (): Result<null> => {
    const found = locateHeadings(
      fileName,
      top.map(({ cells }) => cells),
    );
    if (!found.ok) return found;
    const headings = top[found.value.at]?.cells ?? [];
    const opened = openReader(found.value.report, { fileName, sheetName }, headings);
    if (!opened.ok) return opened;
    reader = opened.value;
    heading = (headings[0] ?? '').trim();
    for (const row of top.slice(found.value.at + 1)) give(reader, row);
    return succeed(null);
  };

  return {
    take: (row) => {
      if (reader) {
        give(reader, row);
        return succeed(null);
      }
      top.push(row);
      return top.length < ROWS_SEARCHED ? succeed(null) : open();
    },
    finish: () => {
      if (!reader) {
        if (top.every(({ cells }) => cells.every((cell) => cell.trim() === '')))
          return fail('empty-file', { file: fileName });
        const opened = open();
        if (!opened.ok) return opened;
      }
      return (reader as Reader).finish();
    },
  };
}
