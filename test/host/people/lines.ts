import { applyFilter } from '../book/filtering.ts';
import type { Sheet } from '../book/model.ts';
import { refuse } from '../book/refuse.ts';
import { checkLines, checkProtection, checkTab } from '../book/rights.ts';
import type { Shift } from '../book/shift.ts';
import { restructure } from '../book/structure.ts';
import { type ActionOf, type Deeds, type Hand, tab } from './deed.ts';

type Axis = Shift['axis'];
type Resize = 'insert-rows' | 'insert-columns' | 'delete-rows' | 'delete-columns';
type Move = 'move-row' | 'move-column';
type Size = 'resize-rows' | 'resize-columns';
type Show = 'hide-rows' | 'show-rows' | 'hide-columns' | 'show-columns';

const linesOf = (sheet: Sheet, axis: Axis): number => (axis === 'rows' ? sheet.maxRows : sheet.maxColumns);

function shift(hand: Hand, sheet: Sheet, change: Shift): null {
  checkLines(hand.writer, sheet, change);
  hand.history.whole(sheet, () => {
    restructure(hand.book, sheet, change);
    if (sheet.filter && change.kind === 'delete') applyFilter(hand.book, sheet, hand.writer.today);
  });
  return null;
}

function insertOrDelete(hand: Hand, action: ActionOf<Resize>): null {
  const [kind, axis] = action.do.split('-') as ['insert' | 'delete', Axis];
  return shift(hand, tab(hand.book, action.sheet), { axis, kind, at: action.at, count: action.count });
}

/** Lines moved to where they are stay there, and nothing is there to undo. */
function move(hand: Hand, { do: name, sheet, from, to, count = 1 }: ActionOf<Move>): null {
  if (to === from) return null;
  const axis = name === 'move-row' ? 'rows' : 'columns';
  return shift(hand, tab(hand.book, sheet), { axis, kind: 'move', at: from, count, to: to > from ? to + count : to });
}

/** The tab and the first cell of lines a person may set. Throws where they are outside the grid or protected. */
function linesAt(hand: Hand, axis: Axis, { sheet: on, at, count }: { sheet: string; at: number; count: number }) {
  const sheet = tab(hand.book, on);
  if (at < 1 || count < 1 || at + count - 1 > linesOf(sheet, axis)) throw refuse(`Those ${axis} are out of bounds.`);
  const first = axis === 'rows' ? { row: at, column: 1 } : { row: 1, column: at };
  const across = axis === 'rows' ? { rows: count, columns: sheet.maxColumns } : { rows: sheet.maxRows, columns: count };
  checkProtection(hand.writer, sheet, { ...first, ...across });
  return { sheet, first };
}

function resize(hand: Hand, action: ActionOf<Size>): null {
  const axis = action.do === 'resize-rows' ? 'rows' : 'columns';
  const { sheet, first } = linesAt(hand, axis, action);
  const { at, count, size } = action;
  hand.history.settings(sheet, first, () => {
    const sizes = axis === 'rows' ? sheet.rowHeights : sheet.columnWidths;
    for (let line = at; line < at + count; line++) sizes.set(line, size);
  });
  return null;
}

function hideOrShow(hand: Hand, action: ActionOf<Show>): null {
  const [verb, axis] = action.do.split('-') as ['hide' | 'show', Axis];
  const { sheet, first } = linesAt(hand, axis, action);
  const { at, count } = action;
  const lines = axis === 'rows' ? sheet.hiddenRows : sheet.hiddenColumns;
  const changed = new Set(lines);
  for (let line = at; line < at + count; line++) verb === 'hide' ? changed.add(line) : changed.delete(line);
  if (changed.size === linesOf(sheet, axis)) throw refuse(`You can't hide all the ${axis} on the sheet.`);
  hand.history.settings(sheet, first, () => {
    if (axis === 'rows') sheet.hiddenRows = changed;
    else sheet.hiddenColumns = changed;
  });
  return null;
}

function freeze(hand: Hand, { sheet: on, rows, columns }: ActionOf<'freeze'>): null {
  const sheet = tab(hand.book, on);
  const { frozenRows, frozenColumns } = {
    frozenRows: rows ?? sheet.frozenRows,
    frozenColumns: columns ?? sheet.frozenColumns,
  };
  if (frozenRows < 0 || frozenRows >= sheet.maxRows) throw refuse(`You can't freeze all visible rows on the sheet.`);
  if (frozenColumns < 0 || frozenColumns >= sheet.maxColumns)
    throw refuse(`You can't freeze all visible columns on the sheet.`);
  checkTab(hand.writer, sheet);
  hand.history.settings(sheet, { row: 1, column: 1 }, () => Object.assign(sheet, { frozenRows, frozenColumns }));
  return null;
}

/** Rows and columns by hand. */
export const LINE_DEEDS: Deeds<Resize | Move | Show | Size | 'freeze'> = {
  'insert-rows': insertOrDelete,
  'delete-rows': insertOrDelete,
  'insert-columns': insertOrDelete,
  'delete-columns': insertOrDelete,
  'move-row': move,
  'move-column': move,
  'hide-rows': hideOrShow,
  'show-rows': hideOrShow,
  'hide-columns': hideOrShow,
  'show-columns': hideOrShow,
  'resize-rows': resize,
  'resize-columns': resize,
  freeze,
};
