import { appendRows } from './append.ts';
import { repairOf, type Writes } from './repair.ts';
import { nameIn, namingOf, readTable, type TabTable } from './table.ts';
import { updateRows } from './update.ts';
import type { Workbook } from './workbook.ts';

/** Times rows are put right that somebody moves again and again. */
const MOST_TRIES = 3;

/**
 * Appends and updates rows of a table and, where `check` says so, looks once more what stands where: nobody can keep a person
 * from sorting, inserting or deleting between the moment a table was read and the moment it is written. Rows and columns that
 * moved meanwhile are put right, rows written over come back, rows the person deleted stay away.
 */
export function writeRows(workbook: Workbook, table: TabTable, writes: Writes, check: boolean): void {
  if (writes.added.length === 0 && writes.changes.length === 0) return;
  let [from, next]: [TabTable, Writes] = [table, writes];
  for (let attempt = 0; attempt <= MOST_TRIES; attempt += 1) {
    appendRows(from, next.added);
    updateRows(from, next.changes);
    if (!check || stands(from, next)) return;
    from = readTable(workbook, table.id);
    next = repairOf(table, writes, from);
  }
}

/** Whether rows stand where they stood when the table was read, with the added ones below: one trip. */
function stands(table: TabTable, { added }: Writes): boolean {
  const naming = namingOf(table.id);
  const places = naming.map((key) => table.places.get(key) ?? 0);
  const first = Math.min(...places);
  const range = table.sheet.getRange(
    1,
    first + 1,
    1 + table.rows.length + added.length,
    Math.max(...places) - first + 1,
  );
  const expected = [
    naming.map((key) => table.headingOf(key)).join('\n'),
    ...table.rows.map((row) => places.map((place) => String(row[place] ?? '')).join('\n')),
    ...added.map((row) => nameIn(table.id, row)),
  ];
  return range
    .getValues()
    .every((row, at) => places.map((place) => String(row[place - first] ?? '')).join('\n') === expected[at]);
}
