import type { TabId } from '../core/tab.ts';
import { appendRows } from './append.ts';
import { dressTable } from './dress.ts';
import { highlight } from './highlight.ts';
import { LAYOUTS, type TableId } from './layout.ts';
import { type Row, readTable } from './table.ts';
import type { Workbook } from './workbook.ts';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

/** Where the tabs stand, from left to right. */
const ORDER: readonly TabId[] = [
  'home',
  'tasks',
  'voices',
  'causeByMonth',
  'skuByCause',
  'units',
  'owners',
  'causes',
  'rules',
  'policies',
  'imports',
  'rejected',
];

const SPARE_COLUMNS = 3;

/** Makes an empty tab in its place among ours; a tab of the seller's with the same name is left alone, ours then says whose it is. */
export function insertTab(workbook: Workbook, id: TabId): Sheet {
  const { spreadsheet, words } = workbook;
  const before = ORDER.slice(0, ORDER.indexOf(id))
    .reverse()
    .map((one) => workbook.find(one))
    .find((sheet) => sheet !== null);
  const name = words.workbook.tabs[id];
  const free = spreadsheet.getSheetByName(name) === null ? name : `${name} (${words.menu.name})`;
  const sheet = spreadsheet.insertSheet(free, before ? before.getIndex() : 0);
  workbook.adopt(id, sheet);
  return sheet;
}

/** Makes a table tab with its headings, formats and dropdowns, trims its grid, and fills in the rows it starts with. */
export function createTable(workbook: Workbook, id: TableId, rows: readonly Row[] = []): Sheet {
  const sheet = insertTab(workbook, id);
  const columns = LAYOUTS[id].columns.length + SPARE_COLUMNS;
  const surplus = sheet.getMaxColumns() - columns;
  if (surplus > 0) sheet.deleteColumns(columns + 1, surplus);
  dressTable(sheet, id, workbook);
  if (id === 'voices' || id === 'tasks') highlight(id, workbook);
  if (rows.length > 0) {
    const table = readTable(workbook, id);
    appendRows(table, rows);
  }
  return sheet;
}
