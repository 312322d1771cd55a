import { toSheet } from './cells.ts';
import { withRoom } from './room.ts';
import { memoryFirst, stretchesOf } from './stretches.ts';
import type { Row, TabTable } from './table.ts';

/** Rows kept empty at the foot, so that rows are inserted inside the ranges that pivots, dropdowns and colours cover. */
const SPARE_ROWS = 1;

/**
 * Grows a grid of `size` rows: the rows are inserted above the last row of the grid, so that every range over the table grows,
 * with the formats of that row.
 */
function makeRoom(table: TabTable, size: number, missing: number): void {
  const { sheet } = table;
  withRoom(sheet.getParent(), missing * table.width, () => sheet.insertRowsBefore(size, missing));
  const last = sheet.getRange(size + missing, 1, 1, table.width);
  last.copyTo(sheet.getRange(size, 1, missing, table.width), { formatOnly: true });
}

/** Asks the grid for rows below the table, and grows it where it has none: naming a range that fits is no trip. */
export function reserveRows(table: TabTable, rows: number, spare = SPARE_ROWS): void {
  const { sheet, width } = table;
  try {
    sheet.getRange(table.rows.length + 2, 1, rows + spare, width);
  } catch (outside) {
    const size = sheet.getMaxRows();
    const missing = table.rows.length + 1 + rows + spare - size;
    if (missing <= 0) throw outside;
    makeRoom(table, size, missing);
  }
}

/**
 * Appends rows in one write for each stretch of neighbouring columns of ours (one, unless the seller put columns between).
 * Columns we do not know are not touched. Grows the grid as needed, so that `spare` rows stay empty below.
 */
export function appendRows(table: TabTable, rows: readonly Row[], spare = SPARE_ROWS): void {
  if (rows.length === 0) return;
  reserveRows(table, rows.length, spare);
  for (const { from, columns } of memoryFirst(stretchesOf(table))) {
    const values = rows.map((row) => columns.map(({ key, kind }) => toSheet(row[key], kind)));
    table.sheet.getRange(table.rows.length + 2, from + 1, values.length, columns.length).setValues(values);
  }
}
