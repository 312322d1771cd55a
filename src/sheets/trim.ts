/** Empty rows and columns that stay, for what a person writes next. */
const SPARE_ROWS = 20;
const SPARE_COLUMNS = 2;

/** Removes the empty rows and columns at the end of a tab and counts their cells; a tab with charts, which float over empty cells, stays. */
export function trimSheet(sheet: GoogleAppsScript.Spreadsheet.Sheet): number {
  if (sheet.getCharts().length > 0) return 0;
  const [rows, columns] = [sheet.getMaxRows(), sheet.getMaxColumns()];
  const keepRows = Math.min(rows, Math.max(sheet.getLastRow(), sheet.getFrozenRows()) + SPARE_ROWS);
  const keepColumns = Math.min(columns, Math.max(sheet.getLastColumn(), sheet.getFrozenColumns()) + SPARE_COLUMNS);
  if (keepRows < rows) sheet.deleteRows(keepRows + 1, rows - keepRows);
  if (keepColumns < columns) sheet.deleteColumns(keepColumns + 1, columns - keepColumns);
  return rows * columns - keepRows * keepColumns;
}
