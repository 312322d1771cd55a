import { duplicateSheet } from '../book/duplicate.ts';
import type { Sheet } from '../book/model.ts';
import { refuse } from '../book/refuse.ts';
import { checkAll, checkTab } from '../book/rights.ts';
import { addSheet, removeSheet, selectSheet } from '../book/sheets.ts';
import { hexColor } from '../services/colors.ts';
import { renameSheet, setHidden } from '../services/sheet/identity.ts';
import { type Deeds, type Hand, selected, tab } from './deed.ts';

/** Tabs by hand, and what is chosen on them. */
export const TAB_DEEDS: Deeds<
  | 'choose-sheet'
  | 'select'
  | 'insert-sheet'
  | 'rename-sheet'
  | 'delete-sheet'
  | 'hide-sheet'
  | 'show-sheet'
  | 'duplicate-sheet'
  | 'move-sheet'
  | 'color-sheet'
> = {
  'choose-sheet': ({ book }, { sheet }) => {
    selectSheet(book, tab(book, sheet));
    return null;
  },
  select: (hand, where) => {
    const { sheet, area } = selected(hand, where);
    selectSheet(hand.book, sheet);
    hand.book.selection = area;
    return null;
  },
  'insert-sheet': (hand, { sheet: name }) =>
    goTo(
      hand,
      hand.history.whole(null, () => addSheet(hand.book, name || null, hand.book.sheets.length)),
    ),
  'duplicate-sheet': (hand, { sheet: name }) => {
    const sheet = tab(hand.book, name);
    return goTo(
      hand,
      hand.history.whole(sheet, () => duplicateSheet(hand.book, sheet)),
    );
  },
  'rename-sheet': (hand, { sheet: name, name: wanted }) => {
    const sheet = tab(hand.book, name);
    checkTab(hand.writer, sheet);
    hand.history.whole(sheet, () => renameSheet(hand.book, sheet, wanted));
    return null;
  },
  'delete-sheet': (hand, { sheet: name }) => {
    const sheet = tab(hand.book, name);
    checkAll(hand.writer, sheet);
    hand.history.whole(sheet, () => removeSheet(hand.book, sheet));
    return null;
  },
  'hide-sheet': (hand, { sheet: name }) => {
    const sheet = tab(hand.book, name);
    checkTab(hand.writer, sheet);
    hand.history.whole(sheet, () => setHidden(hand.book, sheet, true));
    return null;
  },
  'show-sheet': (hand, { sheet: name }) => {
    const sheet = tab(hand.book, name);
    hand.history.whole(sheet, () => setHidden(hand.book, sheet, false));
    return goTo(hand, sheet);
  },
  'move-sheet': (hand, { sheet: name, to }) => {
    const { book } = hand;
    const sheet = tab(book, name);
    if (to < 1 || to > book.sheets.length) throw refuse('The sheet index is out of bounds.');
    hand.history.whole(sheet, () => {
      book.sheets.splice(book.sheets.indexOf(sheet), 1);
      book.sheets.splice(to - 1, 0, sheet);
      sheet.version += 1;
    });
    return null;
  },
  'color-sheet': (hand, { sheet: name, color }) => {
    const sheet = tab(hand.book, name);
    checkTab(hand.writer, sheet);
    hand.history.settings(sheet, TOP, () => {
      sheet.tabColor = color === null ? null : hexColor(color);
    });
    return null;
  },
};

const TOP = { row: 1, column: 1 };

function goTo({ book, world }: Hand, sheet: Sheet): null {
  selectSheet(book, sheet);
  world.emit({ kind: 'activated', sheetId: sheet.id, ...TOP });
  return null;
}
