import { fill } from '../book/cells.ts';
import { eachCheckbox, putCheckboxes } from '../book/checkboxes.ts';
import type { CellValue } from '../book/model.ts';
import { at, put } from '../book/plane.ts';
import { checkProtection } from '../book/rights.ts';
import { changed } from '../book/sheets.ts';
import { rangeHandle } from '../services/handles.ts';
import { rangeAt } from '../services/places.ts';
import { type ActionOf, type Deeds, type Hand, selected } from './deed.ts';
import { putLink } from './links.ts';
import type { Edit } from './typing.ts';

/** Notes, links and checkboxes by hand. */
export const CELL_DEEDS: Deeds<'note' | 'link' | 'insert-checkboxes' | 'toggle-checkboxes'> = {
  note(hand, { text, ...where }) {
    const { sheet, area } = selected(hand, where);
    checkProtection(hand.writer, sheet, area);
    hand.history.cells(sheet, area, () => fill(sheet.notes, area, text || undefined));
    sheet.version += 1;
    return null;
  },
  link: putLink,
  'insert-checkboxes': (hand, action) => {
    const { sheet, area } = selected(hand, action);
    checkProtection(hand.writer, sheet, area);
    hand.history.cells(sheet, area, () => putCheckboxes(sheet, area, []));
    changed(hand.book, sheet, area);
    return null;
  },
  'toggle-checkboxes': toggle,
};

function toggle(hand: Hand, action: ActionOf<'toggle-checkboxes'>): Edit | null {
  const { sheet, area } = selected(hand, action);
  let boxes = 0;
  let ticked = 0;
  eachCheckbox(sheet, area, (row, column, on) => {
    boxes += 1;
    if (at(sheet.values, row, column) === on) ticked += 1;
  });
  if (boxes === 0) return null;
  checkProtection(hand.writer, sheet, area);
  const before = at(sheet.values, area.row, area.column);
  hand.history.cells(sheet, area, () => {
    eachCheckbox(sheet, area, (row, column, on, off) => {
      const value = ticked === boxes ? off : on;
      put(sheet.values, row, column, value === '' ? undefined : value);
    });
  });
  changed(hand.book, sheet, area);
  const range = rangeHandle(rangeAt(sheet.id, area));
  if (area.rows * area.columns > 1) return { range };
  return { range, ...valuesOf(before, at(sheet.values, area.row, area.column)) };
}

/** As seen live, the new value of a box is in capitals and the old one is not. */
const valuesOf = (before: CellValue | undefined, now: CellValue | undefined): Partial<Edit> => ({
  ...(now === undefined ? {} : { value: typeof now === 'boolean' ? String(now).toUpperCase() : now }),
  ...(before === undefined ? {} : { oldValue: String(before) }),
});
