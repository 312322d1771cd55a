import type { Book, Sheet } from '../book/model.ts';
import { extent } from '../book/plane.ts';
import { refuse } from '../book/refuse.ts';
import { addSheet, contentExtent, removeSheet, selectSheet, sheetNamed } from '../book/sheets.ts';
import { sortArea } from '../book/sort.ts';
import { restructure } from '../book/structure.ts';
import type { PersonAction } from '../host.ts';
import { renameSheet } from '../services/sheet/identity.ts';

/** The tab of that name. Throws when there is none. */
export function tab(book: Book, name: string): Sheet {
  const sheet = sheetNamed(book, name);
  if (!sheet)
    throw refuse(`There is no tab named ${name}; there are ${book.sheets.map((each) => each.name).join(', ')}.`);
  return sheet;
}

/** Does to the grid what a person does other than typing. Sorting spares frozen rows, or the first row where none are. */
export function act(book: Book, action: PersonAction): void {
  switch (action.do) {
    case 'insert-sheet':
      return selectSheet(book, addSheet(book, action.sheet, book.sheets.length));
    case 'delete-sheet':
      return removeSheet(book, tab(book, action.sheet));
    case 'choose-sheet':
      return selectSheet(book, tab(book, action.sheet));
    case 'rename-sheet':
      return renameSheet(book, tab(book, action.sheet), action.name);
    case 'sort':
      return sort(book, tab(book, action.sheet), action.column, action.ascending);
    case 'move-column':
      return restructure(book, tab(book, action.sheet), {
        axis: 'columns',
        kind: 'move',
        at: action.from,
        count: 1,
        to: action.to > action.from ? action.to + 1 : action.to,
      });
    default: {
      const [kind, axis] = action.do.split('-') as ['insert' | 'delete', 'rows' | 'columns'];
      return restructure(book, tab(book, action.sheet), { axis, kind, at: action.at, count: action.count });
    }
  }
}

function sort(book: Book, sheet: Sheet, column: number, ascending: boolean): void {
  const last = contentExtent(sheet);
  const top = Math.max(1, sheet.frozenRows) + 1;
  const columns = Math.max(last.column, extent(sheet.validations).column);
  if (last.row >= top)
    sortArea(book, sheet, { row: top, column: 1, rows: last.row - top + 1, columns }, [{ column, ascending }]);
}
