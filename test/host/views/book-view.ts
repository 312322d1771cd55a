import type { Book } from '../book/model.ts';
import { allocatedCells, sheetById } from '../book/sheets.ts';
import type { BookOutline, BookView } from '../view.ts';
import type { Viewing } from './cell-views.ts';
import { sheetView, tabView } from './sheet-view.ts';

/** The workbook without what is on its tabs. */
export function bookOutline({ name, locale, activeSheet, sheets }: Book): BookOutline {
  return { name, locale, activeSheet, tabs: sheets.map(tabView) };
}

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
