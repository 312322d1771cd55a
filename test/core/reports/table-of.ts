import type { Answers } from '../../../src/core/reports/define.ts';
import type { ReadOutcome, Table } from '../../../src/core/reports/report.ts';
import { readTable } from './read-table.ts';

/** Rows of cells by their headings, as a table. */
export function tableOf(rows: readonly Readonly<Record<string, string>>[]): Table {
  const headings = [...new Set(rows.flatMap((row) => Object.keys(row)))];
  return {
    fileName: 'export.txt',
    sheetName: '',
    headings,
    rows: rows.map((row, at) => ({ line: at + 2, cells: headings.map((heading) => row[heading] ?? '') })),
  };
}

/** What the reader makes of such rows; throws the problem of a table it refuses. */
export function readRows(rows: readonly Readonly<Record<string, string>>[], answers: Answers = {}): ReadOutcome {
  const outcome = readTable(tableOf(rows), answers);
  if (!outcome.ok) throw new Error(JSON.stringify(outcome.problem));
  return outcome.value;
}
