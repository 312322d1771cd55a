import type { Area } from '../view.ts';
import { overlaps } from './a1.ts';
import { formatAt } from './automatic-format.ts';
import { keeps, noFormula } from './criteria.ts';
import { displayText } from './display.ts';
import type { Book, CellValue, FilterCriterion, Sheet } from './model.ts';
import { at } from './plane.ts';
import { refuse } from './refuse.ts';
import { compareValues } from './sort.ts';

/** A value of a filtered column as a person chooses among them: its displayed text, and whether its rows are kept. */
export interface FilterChoice {
  text: string;
  shown: boolean;
}

/** Gives a sheet its filter, which keeps every row. Throws Google's text where the sheet has one. */
export function newFilter(sheet: Sheet, area: Area): void {
  if (sheet.filter) throw refuse("You can't create a filter in a sheet that already has a filter.");
  if (sheet.merges.some((merge) => merge.rows > 1 && overlaps(merge, area)))
    throw refuse("You can't create a filter over a range containing vertical merges.");
  sheet.filter = { area, criteria: new Map(), sorted: null };
  sheet.version += 1;
}

/** Takes the filter of a sheet away; the rows it hid show again. */
export function dropFilter(sheet: Sheet): void {
  sheet.filter = null;
  sheet.filteredRows = new Set();
  sheet.version += 1;
}

/** Hides and shows rows by the sheet's filter, as setting its criteria does; later edits do not re-apply it. */
export function applyFilter(book: Book, sheet: Sheet, today: number): void {
  sheet.filteredRows = new Set();
  const { filter } = sheet;
  if (!filter) return;
  for (let row = filter.area.row + 1; row < filter.area.row + filter.area.rows; row++) {
    for (const [column, criterion] of filter.criteria) {
      if (!keepsCell(book, sheet, row, column, criterion, today)) sheet.filteredRows.add(row);
    }
  }
}

/** The values of a filtered column among the rows that the other columns keep: numbers, then texts, blanks last. */
export function filterChoices(book: Book, sheet: Sheet, column: number, today: number): FilterChoice[] {
  const { filter } = sheet;
  if (!filter) return [];
  const found = new Map<string, { value: CellValue; shown: boolean }>();
  const own = filter.criteria.get(column);
  const others = [...filter.criteria].filter(([other]) => other !== column);
  for (let row = filter.area.row + 1; row < filter.area.row + filter.area.rows; row++) {
    if (!others.every(([other, criterion]) => keepsCell(book, sheet, row, other, criterion, today))) continue;
    const value = at(sheet.values, row, column) ?? null;
    const text = displayText(value, formatAt(sheet, row, column), book.locale);
    if (!found.has(text)) found.set(text, { value, shown: !own || keepsCell(book, sheet, row, column, own, today) });
  }
  return [...found]
    .sort(([, one], [, other]) => compareValues(one.value, other.value, true))
    .map(([text, { shown }]) => ({ text, shown }));
}

function keepsCell(
  book: Book,
  sheet: Sheet,
  row: number,
  column: number,
  criterion: FilterCriterion,
  today: number,
): boolean {
  const value = at(sheet.values, row, column) ?? null;
  return keeps(criterion, { book, value, format: formatAt(sheet, row, column), today, formula: noFormula });
}
