import type { IsoMonth } from '../core/cell.ts';
import { lastDay } from '../core/months.ts';
import { toSerial } from './cells.ts';
import type { TableId } from './layout.ts';
import { readHeadings } from './table.ts';
import type { Workbook } from './workbook.ts';

/** The last second of a day, as a part of it. */
const LAST_MOMENT = 86_399 / 86_400;

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;
type Filter = GoogleAppsScript.Spreadsheet.Filter;
type Criteria = GoogleAppsScript.Spreadsheet.FilterCriteria;

/** Which rows of a tab are to be seen: by column the text a cell holds, the texts it does not hold, the month its day lies in, or that it is empty. */
export type Sought = Readonly<Record<string, { is: string } | { not: string[] } | { inMonth: IsoMonth } | 'empty'>>;

/** The filter of a tab over all its columns; one of the seller's that leaves some out gives way to it. */
function filterOver(sheet: Sheet, width: number): Filter {
  const there = sheet.getFilter();
  const area = there?.getRange();
  const isWhole =
    area?.getRow() === 1 &&
    area.getColumn() === 1 &&
    area.getLastColumn() >= width &&
    area.getLastRow() >= sheet.getLastRow();
  if (there && isWhole) return there;
  there?.remove();
  return sheet.getRange(1, 1, sheet.getMaxRows(), width).createFilter();
}

/** Days are written as numbers, and asked for as such. */
function criteriaOf(sought: Sought[string]): Criteria {
  const criteria = SpreadsheetApp.newFilterCriteria();
  if (sought === 'empty') return criteria.whenCellEmpty().build();
  if ('is' in sought) return criteria.whenTextEqualTo(sought.is).build();
  if ('not' in sought) return criteria.setHiddenValues(sought.not).build();
  const month = sought.inMonth;
  return criteria.whenNumberBetween(toSerial(`${month}-01`), toSerial(lastDay(month)) + LAST_MOMENT).build();
}

/** Shows a tab with nothing but the rows sought, by a filter of the spreadsheet; conditions on other columns are taken away. */
export function filterRows(workbook: Workbook, id: TableId, sought: Sought): void {
  const sheet = workbook.sheet(id);
  const places = readHeadings(workbook, id);
  const width = Math.max(...places.values()) + 1;
  showAllRows(sheet);
  const filter = filterOver(sheet, width);
  for (const [key, one] of Object.entries(sought)) {
    const place = places.get(key);
    if (place !== undefined) filter.setColumnFilterCriteria(place + 1, criteriaOf(one));
  }
  sheet.activate();
}

/** Takes every condition off the filter of a tab, where it has one. */
export function showAllRows(sheet: Sheet): void {
  const filter = sheet.getFilter();
  if (!filter) return;
  const range = filter.getRange();
  for (let column = range.getColumn(); column <= range.getLastColumn(); column += 1)
    if (filter.getColumnFilterCriteria(column) !== null) filter.removeColumnFilterCriteria(column);
}
