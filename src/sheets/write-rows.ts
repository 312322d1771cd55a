import { ProblemError } from '../core/problem.ts';
import { appendRows } from './append.ts';
import { repairOf, type Writes } from './repair.ts';
import { stands } from './stands.ts';
import { readTable, type TabTable } from './table.ts';
import { updateRows } from './update.ts';
import type { Workbook } from './workbook.ts';

/** Times rows are put right that somebody moves again and again. */
const MOST_TRIES = 3;

/**
 * Appends and updates rows of a table and, where `check` says so, looks once more what stands where: nobody can keep a person
 * from sorting, inserting or deleting between the moment a table was read and the moment it is written. Rows and columns that
 * moved meanwhile are put right, rows written over come back, rows the person deleted stay away. Throws a problem where they
 * move again and again; the same rows may then be written once more.
 */
export function writeRows(workbook: Workbook, table: TabTable, writes: Writes, check: boolean): void {
  if (writes.added.length === 0 && writes.changes.length === 0) return;
  let [from, next]: [TabTable, Writes] = [table, writes];
  for (let attempt = 0; attempt <= MOST_TRIES; attempt += 1) {
    appendRows(from, next.added);
    updateRows(from, next.changes);
    if (!check || stands(from, next.added)) return;
    from = readTable(workbook, table.id);
    next = repairOf(table, writes, from);
  }
  throw new ProblemError('rows-moving', { tab: workbook.nameOf(table.id) });
}
