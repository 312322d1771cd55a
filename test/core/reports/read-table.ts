import { type Result, succeed } from '../../../src/core/problem.ts';
import type { Answers } from '../../../src/core/reports/define.ts';
import { identify, ROWS_SEARCHED } from '../../../src/core/reports/identify.ts';
import { openReader } from '../../../src/core/reports/reading/open-reader.ts';
import type { ReadOutcome, Table } from '../../../src/core/reports/report.ts';

/** Reading a table in slices: `step` reads some rows and says whether there are more, `outcome` gives what was read so far. */
export interface SteppedReader {
  step: (maxRows: number) => boolean;
  outcome: () => Result<ReadOutcome>;
}

/** Recognises a table by its headings and reads it in slices, so that a page stays alive meanwhile. */
export function createReader(table: Table, answers: Answers = {}): Result<SteppedReader> {
  const { fileName, sheetName, headings, rows } = table;
  const report = identify(
    fileName,
    headings,
    rows.slice(0, ROWS_SEARCHED).map(({ cells }) => cells),
  );
  if (!report.ok) return report;
  const reader = openReader(report.value, { fileName, sheetName, answers }, headings);
  if (!reader.ok) return reader;
  let next = 0;
  const step = (maxRows: number) => {
    for (const end = Math.min(rows.length, next + maxRows); next < end; next += 1) {
      const row = rows[next];
      if (row) reader.value.add(row.line, row.cells);
    }
    return next < rows.length;
  };
  return succeed({ step, outcome: reader.value.finish });
}

/** Reads a whole table: the records that could be read, and every row that could not. */
export function readTable(table: Table, answers: Answers = {}): Result<ReadOutcome> {
  const reader = createReader(table, answers);
  if (!reader.ok) return reader;
  reader.value.step(table.rows.length);
  return reader.value.outcome();
}
