import type { Book, Sheet } from '../book/model.ts';
import { extent } from '../book/plane.ts';
import { refuse } from '../book/refuse.ts';
import { checkEditor } from '../book/rights.ts';
import { addSheet, contentExtent, removeSheet, selectSheet, sheetNamed } from '../book/sheets.ts';
import { type SortKey, sortArea } from '../book/sort.ts';
import { restructure } from '../book/structure.ts';
import type { Flags } from '../flags.ts';
import type { PersonAction } from '../host.ts';
import type { World } from '../services/run.ts';
import { renameSheet } from '../services/sheet/identity.ts';
import type { History } from './history.ts';

/** The tab of that name. Throws when there is none. */
export function tab(book: Book, name: string): Sheet {
  const sheet = sheetNamed(book, name);
  if (!sheet)
    throw refuse(`There is no tab named ${name}; there are ${book.sheets.map((each) => each.name).join(', ')}.`);
  return sheet;
}

type Deeds = {
  [Name in PersonAction['do']]: (book: Book, action: Extract<PersonAction, { do: Name }>, flags: Flags) => void;
};

const insertOrDelete = (book: Book, action: Extract<PersonAction, { at: number }>): void => {
  const [kind, axis] = action.do.split('-') as ['insert' | 'delete', 'rows' | 'columns'];
  restructure(book, tab(book, action.sheet), { axis, kind, at: action.at, count: action.count });
};

const DEEDS: Deeds = {
  'insert-rows': insertOrDelete,
  'delete-rows': insertOrDelete,
  'insert-columns': insertOrDelete,
  'delete-columns': insertOrDelete,
  'insert-sheet': (book, { sheet }) => selectSheet(book, addSheet(book, sheet, book.sheets.length)),
  'delete-sheet': (book, { sheet }) => removeSheet(book, tab(book, sheet)),
  'choose-sheet': (book, { sheet }) => selectSheet(book, tab(book, sheet)),
  'rename-sheet': (book, { sheet, name }) => renameSheet(book, tab(book, sheet), name),
  'move-column': (book, { sheet, from, to }) =>
    restructure(book, tab(book, sheet), {
      axis: 'columns',
      kind: 'move',
      at: from,
      count: 1,
      to: to > from ? to + 1 : to,
    }),
  sort: (book, { sheet, column, ascending }, flags) => sort(book, tab(book, sheet), { column, ascending }, flags),
};

/** Does to the grid what a person does other than typing. Sorting spares frozen rows, or the first row where none are. */
export function act(
  { book, userEmail, flags }: Pick<World, 'book' | 'userEmail' | 'flags'>,
  history: History,
  action: PersonAction,
): void {
  if (action.do !== 'choose-sheet') checkEditor(book, userEmail);
  const deed = DEEDS[action.do] as (book: Book, action: PersonAction, flags: Flags) => void;
  if (action.do === 'choose-sheet') deed(book, action, flags);
  else history.whole(sheetNamed(book, action.sheet), () => deed(book, action, flags));
}

function sort(book: Book, sheet: Sheet, key: SortKey, flags: Flags): void {
  const last = contentExtent(sheet);
  const top = Math.max(1, sheet.frozenRows) + 1;
  const columns = Math.max(last.column, extent(sheet.validations).column);
  if (last.row >= top) sortArea(book, sheet, { row: top, column: 1, rows: last.row - top + 1, columns }, [key], flags);
}
