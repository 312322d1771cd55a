import { CELL_LIMIT } from '../core/cell.ts';
import { ProblemError } from '../core/problem.ts';

/** Cells of a tab as the service makes it, 1,000 rows by 26 columns, before its grid is trimmed. */
export const CELLS_OF_NEW_TAB = 26_000;
/** Rows of it. */
export const ROWS_OF_NEW_TAB = 1_000;

/** Cells the spreadsheet has left, counted over the grids of all its tabs. */
export function freeCells(spreadsheet: GoogleAppsScript.Spreadsheet.Spreadsheet): { free: number; limit: number } {
  const used = spreadsheet.getSheets().reduce((sum, sheet) => sum + sheet.getMaxRows() * sheet.getMaxColumns(), 0);
  return { free: Math.max(0, CELL_LIMIT - used), limit: CELL_LIMIT };
}

/** Makes something that takes cells, and says so plainly where the spreadsheet has too few of them left. */
export function withRoom<Made>(
  spreadsheet: GoogleAppsScript.Spreadsheet.Spreadsheet,
  needed: number,
  make: () => Made,
): Made {
  try {
    return make();
  } catch (cause) {
    const { free, limit } = freeCells(spreadsheet);
    throw needed > free ? new ProblemError('workbook-full', { needed, free, limit }) : cause;
  }
}
