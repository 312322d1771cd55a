import { guardText } from './cells.ts';
import { insertSheet } from './create.ts';
import type { Workbook } from './workbook.ts';

const WIDTH = 700;

/**
 * Writes lines below each other on the tab of a digest, made behind the log where it is not there yet; those in `headings` (from 0) are
 * bold. What stood in its first column before gives way.
 */
export function writeDigestPage(
  workbook: Workbook,
  of: string,
  name: string,
  lines: readonly string[],
  headings: readonly number[],
): GoogleAppsScript.Spreadsheet.Sheet {
  const there = workbook.page(of);
  const sheet = there ?? insertSheet(workbook, name, workbook.sheet('customerVoice').getIndex());
  const missing = lines.length - sheet.getMaxRows();
  if (missing > 0) sheet.insertRowsAfter(sheet.getMaxRows(), missing);
  sheet.getRange(1, 1, sheet.getMaxRows(), 1).clearContent().setNumberFormat('@').setFontWeight('normal');
  sheet.getRange(1, 1, lines.length, 1).setValues(lines.map((line) => [guardText(line)]));
  sheet.getRangeList(headings.map((at) => `A${at + 1}`)).setFontWeight('bold');
  if (there === null) {
    sheet.setColumnWidth(1, WIDTH);
    sheet.getRange(1, 1, sheet.getMaxRows(), 1).setWrap(true);
  }
  workbook.adoptPage(of, sheet);
  workbook.finishTab();
  return sheet;
}
