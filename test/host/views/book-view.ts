import { allocatedCells, sheetById } from '../book/sheets.ts';
import type { BookView } from '../view.ts';
import type { Viewing } from './sheet-view.ts';
import { sheetView } from './sheet-view.ts';

/** The whole workbook as a face shows it. */
export function bookView(viewing: Viewing): BookView {
  const { book } = viewing;
  return {
    name: book.name,
    locale: book.locale,
    timeZone: book.timeZone,
    activeSheet: book.activeSheet,
    sheets: book.sheets.map((sheet) => sheetView(viewing, sheet)),
    namedRanges: book.namedRanges.flatMap(({ name, sheetId, area }) =>
      area ? [{ name, sheet: sheetById(book, sheetId).name, area: { ...area } }] : [],
    ),
    allocatedCells: allocatedCells(book),
  };
}
