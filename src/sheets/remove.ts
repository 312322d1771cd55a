import { ProblemError } from '../core/problem.ts';
import { reserveRows } from './append.ts';
import { stands } from './stands.ts';
import { nameAt, readTable, type TabTable } from './table.ts';
import type { Workbook } from './workbook.ts';

/** More runs of neighbouring rows than this are brought together before they are deleted. */
const MOST_RUNS = 20;

/** Times rows are looked for again that somebody moves again and again. */
const MOST_TRIES = 3;

/**
 * Removes rows (counted from 0 below the headings) in few trips however they lie; the order of the others stays as it is. Rows
 * that moved since the table was read are found again by what they are known by; where they move again and again, or rows
 * that stay bear the same name, a problem is thrown and nothing is removed.
 */
export function removeRows(workbook: Workbook, before: TabTable, rows: readonly number[]): void {
  if (rows.length === 0) return;
  const names = new Set(rows.map((at) => nameAt(before, at)));
  let [table, gone] = [before, rows];
  const going = new Set(rows);
  if (before.rows.some((_, at) => !going.has(at) && names.has(nameAt(before, at)))) {
    const now = before.again();
    if (rows.some((at) => cellsAt(now, at) !== cellsAt(before, at)))
      throw new ProblemError('rows-moving', { tab: workbook.nameOf(before.id) });
    remove(now, rows);
    return;
  }
  for (let attempt = 0; !stands(table); attempt += 1) {
    if (attempt === MOST_TRIES) throw new ProblemError('rows-moving', { tab: workbook.nameOf(before.id) });
    const now = readTable(workbook, before.id);
    gone = now.rows.flatMap((_, at) => (names.has(nameAt(now, at)) ? [at] : []));
    table = now;
  }
  remove(table, gone);
}

/** What stands in a row in the columns we know. */
const cellsAt = (table: TabTable, at: number): string =>
  [...table.places.keys()].map((key) => table.text(at, key)).join('\n');

function remove(table: TabTable, rows: readonly number[]): void {
  // A grid may not lose all its rows below the frozen ones.
  if (rows.length === table.rows.length) reserveRows(table, 0);
  const runs = runsOf(rows);
  if (runs.length > MOST_RUNS) removeTogether(table, rows);
  else for (const { from, count } of runs) table.sheet.deleteRows(from + 2, count);
}

/** Runs of neighbours from the foot up, so that places hold while rows go. */
function runsOf(rows: readonly number[]): { from: number; count: number }[] {
  const runs: { from: number; count: number }[] = [];
  for (const row of [...rows].sort((a, b) => b - a)) {
    const last = runs[runs.length - 1];
    if (last && last.from === row + 1) {
      last.from = row;
      last.count += 1;
    } else runs.push({ from: row, count: 1 });
  }
  return runs;
}

/** Sorts the rows to the foot by numbers in a column made for it, and deletes them in one go. */
function removeTogether({ sheet, width, rows: all }: TabTable, rows: readonly number[]): void {
  const gone = new Set(rows);
  const ranks = all.map((_, at) => [gone.has(at) ? all.length + at : at]);
  sheet.insertColumnAfter(width);
  sheet
    .getRange(2, width + 1, all.length, 1)
    .setNumberFormat('0')
    .setValues(ranks);
  sheet.getRange(2, 1, all.length, width + 1).sort({ column: width + 1, ascending: true });
  sheet.deleteRows(all.length - rows.length + 2, rows.length);
  sheet.deleteColumn(width + 1);
}
