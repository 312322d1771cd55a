import { copyArea, moveArea } from '../book/copy.ts';
import type { Sheet } from '../book/model.ts';
import { checkProtection } from '../book/rights.ts';
import { restructure } from '../book/structure.ts';
import { writeBlock } from '../book/write.ts';
import { rangeHandle } from '../services/handles.ts';
import { rangeAt, writtenRange } from '../services/places.ts';
import { fill } from '../services/range/auto-fill.ts';
import type { Area } from '../view.ts';
import { type ActionOf, type Deeds, type Hand, selected, tab } from './deed.ts';
import type { Edit } from './typing.ts';

/** Pasting, cutting and filling by hand. A tab grows where what is pasted does not fit. */
export const PASTE_DEEDS: Deeds<'paste' | 'paste-text' | 'fill'> = {
  paste: pasteCells,
  'paste-text': (hand, { rows, ...where }) => {
    const columns = Math.max(1, ...rows.map((row) => row.length));
    const { sheet, area } = target(hand, where, { rows: rows.length, columns });
    const texts = Array.from({ length: area.rows }, (_, row) =>
      Array.from({ length: area.columns }, (_, column) => rows[row % rows.length]?.[column % columns] ?? ''),
    );
    return put(hand, sheet, area, () => writeBlock(hand.writer, sheet, area, texts));
  },
  fill: (hand, { sheet: name, a1, to: filled, series }) => {
    const { sheet, area } = selected(hand, { sheet: name, a1 });
    const { area: to } = selected(hand, { sheet: name, a1: filled });
    return put(hand, sheet, to, () => fill(sheet, area, to, series, hand));
  },
};

function pasteCells(hand: Hand, { from, cut, ...where }: ActionOf<'paste'>): Edit {
  const source = selected(hand, from);
  const { sheet, area } = target(hand, where, source.area, cut);
  checkProtection(hand.writer, sheet, area);
  if (!cut) return put(hand, sheet, area, () => copyArea(hand.book, source, { sheet, area }, 'all'));
  checkProtection(hand.writer, source.sheet, source.area);
  hand.history.whole(sheet, () => {
    grow(hand, sheet, area);
    moveArea(hand.book, source, { sheet, row: area.row, column: area.column });
  });
  return { range: rangeHandle(rangeAt(sheet.id, area)) };
}

/** Where a block lands: as often as it fits exactly into what is selected, else once. */
function target(
  { book }: Hand,
  where: { sheet: string; a1: string },
  block: { rows: number; columns: number },
  once = false,
): { sheet: Sheet; area: Area } {
  const sheet = tab(book, where.sheet);
  const { area } = writtenRange(book, sheet, where.a1);
  const fits = !once && area.rows % block.rows === 0 && area.columns % block.columns === 0;
  return { sheet, area: fits ? area : { ...area, rows: block.rows, columns: block.columns } };
}

function put(hand: Hand, sheet: Sheet, area: Area, change: () => void): Edit {
  if (area.row + area.rows - 1 <= sheet.maxRows && area.column + area.columns - 1 <= sheet.maxColumns)
    hand.history.cells(sheet, area, change);
  else
    hand.history.whole(sheet, () => {
      grow(hand, sheet, area);
      change();
    });
  return { range: rangeHandle(rangeAt(sheet.id, area)) };
}

function grow({ book }: Hand, sheet: Sheet, { row, column, rows, columns }: Area): void {
  const missing = { rows: row + rows - 1 - sheet.maxRows, columns: column + columns - 1 - sheet.maxColumns };
  for (const axis of ['rows', 'columns'] as const) {
    const at = (axis === 'rows' ? sheet.maxRows : sheet.maxColumns) + 1;
    if (missing[axis] > 0) restructure(book, sheet, { axis, kind: 'insert', at, count: missing[axis] });
  }
}
