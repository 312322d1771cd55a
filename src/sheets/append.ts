import { ProblemError } from '../core/problem.ts';
import { toSheet } from './cells.ts';
import { formatRows } from './dress.ts';
import { type Column, LAYOUTS } from './layout.ts';
import { freeCells } from './room.ts';
import type { Row, TabTable } from './table.ts';

/** Rows kept empty at the foot, so that rows are inserted inside the ranges that pivots, dropdowns and colours cover. */
const SPARE_ROWS = 1;

/** Inserts rows, and says so plainly when the spreadsheet has no cells left for them. */
function insertRows(sheet: GoogleAppsScript.Spreadsheet.Sheet, before: number, rows: number, width: number): void {
  try {
    sheet.insertRowsBefore(before, rows);
  } catch (cause) {
    const { free, limit } = freeCells(sheet.getParent());
    const needed = rows * width;
    throw needed > free ? new ProblemError('workbook-full', { needed, free, limit }) : cause;
  }
}

/** Makes room for rows below the table: inserted above the last row of the grid, so that every range over the table grows. */
export function makeRoom(table: TabTable, rows: number): void {
  const { sheet } = table;
  const end = table.rows.length + 1;
  const size = sheet.getMaxRows();
  const missing = end + rows + SPARE_ROWS - size;
  if (missing <= 0) return;
  insertRows(sheet, size, missing, table.width);
  formatRows(sheet, table.id, table.places, size, size + missing);
}

/** Appends rows in one write; columns we do not know, and columns a row says nothing of, stay blank. Room must be there. */
export function appendRows(table: TabTable, rows: readonly Row[]): void {
  if (rows.length === 0) return;
  const columns = (LAYOUTS[table.id].columns as readonly Column[]).flatMap(({ key, kind }) => {
    const place = table.places.get(key);
    return place === undefined ? [] : [{ key, kind, place }];
  });
  const values = rows.map((row) => {
    const cells = new Array<string | number | boolean>(table.width).fill('');
    for (const { key, kind, place } of columns) cells[place] = toSheet(row[key], kind);
    return cells;
  });
  table.sheet.getRange(table.rows.length + 2, 1, values.length, table.width).setValues(values);
}
