import { formatAt } from '../book/automatic-format.ts';
import { displayedAt, keeps, type Question } from '../book/criteria.ts';
import type { Book, RangeRef } from '../book/model.ts';
import { at } from '../book/plane.ts';
import { contentExtent, sheetById } from '../book/sheets.ts';
import type { PivotSource } from './spec.ts';

/** The source of a pivot in the store; rows of the range below the last filled one are not read. */
export function sheetSource(
  book: Book,
  { sheetId, area }: RangeRef,
  asked: Pick<Question, 'today' | 'formula'>,
): PivotSource {
  const sheet = sheetById(book, sheetId);
  const first = area.row + 1;
  const last = Math.min(area.row + area.rows - 1, contentExtent(sheet).row);
  return {
    height: Math.max(0, last - area.row),
    heading: (column) => displayedAt(book, sheet, area.row, column),
    value: (row, column) => at(sheet.values, first + row, column) ?? null,
    display: (row, column) => displayedAt(book, sheet, first + row, column),
    format: (row, column) => formatAt(sheet, first + row, column),
    keeps: (criterion, row, column) =>
      keeps(criterion, {
        ...asked,
        book,
        value: at(sheet.values, first + row, column) ?? null,
        format: formatAt(sheet, first + row, column),
      }),
  };
}
