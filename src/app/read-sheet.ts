import type { Answer, Request } from '../api.ts';
import { ProblemError } from '../core/problem.ts';
import type { TabId } from '../core/tab.ts';
import { textOfCell } from '../sheets/cells.ts';
import { openWorkbook } from '../sheets/workbook.ts';

/** Rows of one answer: some seconds of work at most. */
const ROWS_AN_ANSWER = 20_000;

/**
 * Rows of the tab a person has open, or of the cells they selected there below the headings of the tab. Tabs of ours are refused:
 * what stands there was imported.
 */
export function readSheet({ selection, from }: Request<'readSheet'>, now: Date): Answer<'readSheet'> {
  const workbook = openWorkbook(now);
  const sheet = workbook.spreadsheet.getActiveSheet();
  const name = sheet.getName();
  const own = (Object.keys(workbook.words.workbook.tabs) as TabId[]).some(
    (id) => workbook.find(id)?.getSheetId() === sheet.getSheetId(),
  );
  if (own) throw new ProblemError('own-tab', { tab: name });
  const all = (selection ? workbook.spreadsheet.getActiveRange() : null) ?? sheet.getDataRange();
  const [top, height, width] = [all.getRow(), all.getNumRows(), all.getNumColumns()];
  const count = Math.max(0, Math.min(height - from, ROWS_AN_ANSWER));
  const read = (range: GoogleAppsScript.Spreadsheet.Range): string[][] =>
    (range.getValues() as unknown[][]).map((row) => row.map((value) => textOfCell(value, workbook.offsetMinutes)));
  const rows = count > 0 ? read(sheet.getRange(top + from, all.getColumn(), count, width)) : [];
  if (from > 0 || top === 1) return { name, first: top + from, rows, headed: false, more: from + count < height };
  // Selected rows are read under the headings of their tab.
  return {
    name,
    headed: true,
    first: top - 1,
    rows: [...read(sheet.getRange(1, all.getColumn(), 1, width)), ...rows],
    more: count < height,
  };
}
