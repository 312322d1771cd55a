import { dataRegion } from '../book/data-region.ts';
import { applyFilter, dropFilter, newFilter } from '../book/filtering.ts';
import type { Filter, Sheet } from '../book/model.ts';
import { refuse } from '../book/refuse.ts';
import { checkProtection } from '../book/rights.ts';
import { type Deeds, type Hand, selected, tab } from './deed.ts';

/** The filter of a tab by hand. */
export const FILTER_DEEDS: Deeds<'create-filter' | 'remove-filter' | 'filter-values'> = {
  'create-filter': (hand, action) => {
    const { sheet, area } = selected(hand, action);
    const around = area.rows * area.columns === 1 ? dataRegion(sheet, area, null) : area;
    checkProtection(hand.writer, sheet, around);
    hand.history.settings(sheet, around, () => newFilter(sheet, around));
    return null;
  },
  'remove-filter': (hand, { sheet: name }) => {
    const { sheet, filter } = filtered(hand, name);
    hand.history.settings(sheet, filter.area, () => dropFilter(sheet));
    return null;
  },
  'filter-values': (hand, { sheet: name, column, hidden }) => {
    const { sheet, filter } = filtered(hand, name);
    const { area, criteria } = filter;
    if (column < area.column || column >= area.column + area.columns)
      throw refuse('The column is outside of the filter.');
    const condition = criteria.get(column)?.condition ?? null;
    hand.history.settings(sheet, { row: area.row, column }, () => {
      if (hidden.length === 0 && !condition) criteria.delete(column);
      else criteria.set(column, { condition, visible: null, hidden: hidden.length === 0 ? null : hidden });
      applyFilter(hand.book, sheet, hand.writer.today);
    });
    return null;
  },
};

function filtered({ book, writer }: Hand, name: string): { sheet: Sheet; filter: Filter } {
  const sheet = tab(book, name);
  if (!sheet.filter) throw refuse('The filter no longer exists.');
  checkProtection(writer, sheet, sheet.filter.area);
  return { sheet, filter: sheet.filter };
}
