import type { Answer } from '../api.ts';
import { withDocumentLock } from '../sheets/lock.ts';
import { trimSheet } from '../sheets/trim.ts';

/** Removes empty rows and columns at the end of the tabs; gives the cells that are free now. */
export function trimGrid(): Answer<'trimGrid'> {
  return withDocumentLock(() => ({
    freed: SpreadsheetApp.getActiveSpreadsheet()
      .getSheets()
      .reduce((sum, sheet) => sum + trimSheet(sheet), 0),
  }));
}
