import { TAB_ORDER, type TabId } from '../core/tab.ts';
import { appendRows } from './append.ts';
import { dressTable } from './dress.ts';
import { highlight, isHighlighted } from './highlight.ts';
import { isTable, layoutOf, type TableId } from './layout.ts';
import { CELLS_OF_NEW_TAB, ROWS_OF_NEW_TAB, withRoom } from './room.ts';
import { type Row, readTable } from './table.ts';
import type { Workbook } from './workbook.ts';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

const SPARE_COLUMNS = 3;
/** Empty rows below those a tab starts with, for the seller's own. */
const ROWS_TO_TYPE_IN = 50;

/** The name itself, or where a tab of the seller's has it, the name and whose tab it is. */
function freeName({ spreadsheet, words }: Workbook, name: string): string {
  let free = name;
  for (let number = 1; spreadsheet.getSheetByName(free) !== null; number += 1)
    free = `${name} (${words.menu.name}${number > 1 ? ` ${number}` : ''})`;
  return free;
}

/**
 * Makes an empty sheet at a place; whoever asked for it says `finishTab` when it is whole. What an attempt that broke off left behind is
 * taken away first, unless somebody typed into it although what was to be written (`print`) was noted. A tab of the seller's with the
 * same name is left alone, ours then says whose it is.
 */
export function insertSheet(workbook: Workbook, wanted: string, at: number, print?: string): Sheet {
  const { spreadsheet } = workbook;
  const half = workbook.halfMade();
  const isBefore = half !== null && half.getIndex() <= at;
  if (half) spreadsheet.deleteSheet(half);
  const name = freeName(workbook, wanted);
  workbook.beginTab(name);
  const sheet = withRoom(spreadsheet, CELLS_OF_NEW_TAB, () => spreadsheet.insertSheet(name, isBefore ? at - 1 : at));
  workbook.noteTab(sheet, print);
  return sheet;
}

/** Makes an empty tab in its place among ours. */
export function insertTab(workbook: Workbook, id: TabId): Sheet {
  const before = TAB_ORDER.slice(0, TAB_ORDER.indexOf(id))
    .reverse()
    .map((one) => workbook.find(one))
    .find((sheet) => sheet !== null);
  const sheet = insertSheet(workbook, workbook.words.workbook.tabs[id], before ? before.getIndex() : 0);
  workbook.adopt(id, sheet);
  return sheet;
}

/** Cells a new tab takes at most while it is made, which for a wide table are more than those the service gives it. */
export function cellsOfNewTab(id: TabId): number {
  const columns = isTable(id) ? layoutOf(id).columns.length + SPARE_COLUMNS : 0;
  return Math.max(CELLS_OF_NEW_TAB, columns * ROWS_OF_NEW_TAB);
}

function widen({ spreadsheet }: Workbook, sheet: Sheet, columns: number): void {
  withRoom(spreadsheet, columns * ROWS_OF_NEW_TAB, () => sheet.insertColumnsAfter(sheet.getMaxColumns(), columns));
}

/** Makes a table tab with its headings, formats and dropdowns, trims its grid, and fills in the rows it starts with. */
export function createTable(workbook: Workbook, id: TableId, rows: readonly Row[] = []): Sheet {
  const sheet = insertTab(workbook, id);
  const columns = layoutOf(id).columns.length + SPARE_COLUMNS;
  const surplus = sheet.getMaxColumns() - columns;
  if (surplus > 0) sheet.deleteColumns(columns + 1, surplus);
  else if (surplus < 0) widen(workbook, sheet, -surplus);
  dressTable(sheet, id, workbook);
  if (isHighlighted(id)) highlight(id, workbook);
  if (rows.length > 0) {
    const table = readTable(workbook, id);
    appendRows(table, rows, ROWS_TO_TYPE_IN);
  }
  workbook.finishTab();
  return sheet;
}
