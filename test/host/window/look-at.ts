import { filterChoices } from '../book/filtering.ts';
import { contentExtent, sheetById } from '../book/sheets.ts';
import type { Host } from '../host.ts';
import { tab } from '../people/deed.ts';
import { displayedOf, valuesOf } from '../services/range/values.ts';
import type { World } from '../services/run.ts';
import type { Stage } from '../stage.ts';
import { bookOutline, bookView } from '../views/book-view.ts';
import { cellViews } from '../views/cell-views.ts';
import { sheetFrame, sheetView } from '../views/sheet-view.ts';

type Looking = Pick<
  Host,
  | 'displayed'
  | 'values'
  | 'sheetNames'
  | 'view'
  | 'outline'
  | 'sheetView'
  | 'sheetFrame'
  | 'filterChoices'
  | 'sheetCells'
>;

/** What there is to see, with formulas and pivots up to date. */
export function lookAt({ viewing }: Stage, world: World): Looking {
  const { book } = world;
  return {
    displayed(name) {
      const sheet = tab(viewing().book, name);
      const { row, column } = contentExtent(sheet);
      return displayedOf(world, sheet, { row: 1, column: 1, rows: row, columns: column });
    },
    values(name) {
      const sheet = tab(viewing().book, name);
      const { row, column } = contentExtent(sheet);
      return valuesOf(world, sheet, { row: 1, column: 1, rows: row, columns: column });
    },
    sheetNames: () => book.sheets.map((sheet) => sheet.name),
    view: () => bookView(viewing()),
    outline: () => bookOutline(book),
    sheetView: (sheetId) => sheetView(viewing(), sheetById(book, sheetId)),
    sheetFrame: (sheetId) => sheetFrame(viewing(), sheetById(book, sheetId)),
    filterChoices: (sheetId, column) => {
      const { today } = viewing();
      return filterChoices(book, sheetById(book, sheetId), column, today);
    },
    sheetCells: (sheetId, first, last) => cellViews(viewing(), sheetById(book, sheetId), first, last),
  };
}
