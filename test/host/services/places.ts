import { parseArea, splitSheet } from '../book/a1.ts';
import type { Book, Sheet } from '../book/model.ts';
import { refuse } from '../book/refuse.ts';
import { sheetById, sheetNamed } from '../book/sheets.ts';
import type { Area } from '../view.ts';
import type { Run } from './run.ts';

/** What stands behind a Range object. */
export interface RangeSelf {
  sheetId: number;
  area: Area;
  /** Written without row numbers (`A:B`) or without column letters (`2:3`). */
  openRows: boolean;
  openColumns: boolean;
}

/** What stands behind a Sheet object. */
export interface SheetSelf {
  id: number;
}

/** The sheet of a range. */
export function sheetOf(range: RangeSelf, run: Run): Sheet {
  return sheetById(run.world.book, range.sheetId);
}

/** A closed range. */
export function rangeAt(sheetId: number, area: Area): RangeSelf {
  return { sheetId, area, openRows: false, openColumns: false };
}

/** A range by numbers, inside the grid. Throws Google's texts for sizes below 1 and places beyond the grid. */
export function numberedRange(sheet: Sheet, row: number, column: number, rows: number, columns: number): RangeSelf {
  if (rows < 1) throw refuse('The number of rows in the range must be at least 1.');
  if (columns < 1) throw refuse('The number of columns in the range must be at least 1.');
  if (row < 1 || column < 1) throw refuse(`The starting ${row < 1 ? 'row' : 'column'} of the range is too small.`);
  const range = rangeAt(sheet.id, { row, column, rows, columns });
  checkInside(sheet, range.area);
  return range;
}

/** A range in A1 or R1C1 notation on a sheet or, where the text names one, on that sheet; beyond the grid only its use throws. */
export function writtenRange(book: Book, sheet: Sheet, text: string): RangeSelf {
  const { sheet: name, rest } = splitSheet(text);
  const on = name === null ? sheet : sheetNamed(book, name);
  const written = on ? parseArea(rest, on.maxRows, on.maxColumns) : null;
  if (on && written)
    return {
      sheetId: on.id,
      area: written.area,
      openRows: written.openRows && written.area.row === 1,
      openColumns: written.openColumns && written.area.column === 1,
    };
  const named = book.namedRanges.find((each) => each.name.toLowerCase() === text.toLowerCase());
  if (named?.area) return rangeAt(named.sheetId, named.area);
  throw refuse('Range not found');
}

/** Throws Google's text for an area that is not all inside the grid. */
export function checkInside(sheet: Sheet, area: Area): void {
  if (
    area.row + area.rows - 1 > sheet.maxRows ||
    area.column + area.columns - 1 > sheet.maxColumns ||
    area.row < 1 ||
    area.column < 1
  ) {
    throw refuse('The coordinates of the range are outside the dimensions of the sheet.');
  }
}
