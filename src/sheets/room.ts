/** Cells one spreadsheet can hold, empty ones included (Google Drive help, "Files you can store in Google Drive"). */
export const CELL_LIMIT = 10_000_000;

/** Cells the spreadsheet has left, counted over the grids of all its tabs. */
export function freeCells(spreadsheet: GoogleAppsScript.Spreadsheet.Spreadsheet): { free: number; limit: number } {
  const used = spreadsheet.getSheets().reduce((sum, sheet) => sum + sheet.getMaxRows() * sheet.getMaxColumns(), 0);
  return { free: Math.max(0, CELL_LIMIT - used), limit: CELL_LIMIT };
}
