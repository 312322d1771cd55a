import { overlaps } from '../book/a1.ts';
import { applyFilter } from '../book/filtering.ts';
import type { Sheet } from '../book/model.ts';
import { extent } from '../book/plane.ts';
import { checkProtection } from '../book/rights.ts';
import { contentExtent } from '../book/sheets.ts';
import { type SortKey, sortArea } from '../book/sort.ts';
import type { Area } from '../view.ts';
import { type Deeds, type Hand, selected, tab } from './deed.ts';

/** Sorting by hand. A whole tab is sorted without its frozen rows, or without its first row where none are. */
export const SORT_DEEDS: Deeds<'sort' | 'sort-range'> = {
  sort(hand, { sheet: name, column, ascending }) {
    const sheet = tab(hand.book, name);
    const last = contentExtent(sheet);
    const top = Math.max(1, sheet.frozenRows) + 1;
    const columns = Math.max(last.column, extent(sheet.validations).column);
    if (last.row < top) return null;
    return sort(hand, sheet, { row: top, column: 1, rows: last.row - top + 1, columns }, { column, ascending });
  },
  'sort-range': (hand, { column, ascending, ...where }) => {
    const { sheet, area } = selected(hand, where);
    const rows = Math.min(area.rows, contentExtent(sheet).row - area.row + 1);
    return rows < 2 ? null : sort(hand, sheet, { ...area, rows }, { column, ascending });
  },
};

/** Rows a filter hid are the same rows afterwards, wherever they stand. */
function sort({ world, book, writer, history }: Hand, sheet: Sheet, area: Area, key: SortKey): null {
  checkProtection(writer, sheet, area);
  history.whole(sheet, () => {
    sortArea(book, sheet, area, [key], world.flags);
    if (sheet.filter && overlaps(sheet.filter.area, area)) applyFilter(book, sheet, writer.today);
  });
  return null;
}
