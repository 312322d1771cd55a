import { keeps, noFormula } from './criteria.ts';
import type { Book, Sheet } from './model.ts';
import { at } from './plane.ts';

/** Hides and shows rows by the sheet's filter, as setting its criteria does; later edits do not re-apply it. */
export function applyFilter(book: Book, sheet: Sheet, today: number): void {
  sheet.filteredRows = new Set();
  const { filter } = sheet;
  if (!filter) return;
  for (let row = filter.area.row + 1; row < filter.area.row + filter.area.rows; row++) {
    for (const [column, criterion] of filter.criteria) {
      const question = {
        book,
        value: at(sheet.values, row, column) ?? null,
        format: at(sheet.formats, row, column),
        today,
        formula: noFormula,
      };
      if (!keeps(criterion, question)) sheet.filteredRows.add(row);
    }
  }
}
