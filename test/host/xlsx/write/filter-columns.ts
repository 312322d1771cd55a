import { displayedAt } from '../../book/criteria.ts';
import type { Book, Filter, FilterCriterion, Sheet } from '../../book/model.ts';
import { EXCEL_OPERATORS } from '../filter-operators.ts';
import { escaped } from '../xml.ts';

/** What a filter keeps, column by column, as it stands inside Excel's filter; conditions Excel's filter has not only hide rows. */
export function filterColumns(book: Book, sheet: Sheet, filter: Filter): string {
  return [...filter.criteria]
    .sort(([one], [other]) => one - other)
    .map(([column, criterion]) => {
      const inner = criterionPart(book, sheet, filter, column, criterion);
      return inner === '' ? '' : `<filterColumn colId="${column - filter.area.column}">${inner}</filterColumn>`;
    })
    .join('');
}

function criterionPart(book: Book, sheet: Sheet, filter: Filter, column: number, criterion: FilterCriterion): string {
  const { condition, visible, hidden } = criterion;
  if (visible || hidden) {
    const shown = visible ?? shownTexts(book, sheet, filter, column).filter((text) => !hidden?.includes(text));
    const list = shown.filter((text) => text !== '').map((text) => `<filter val="${escaped(text)}"/>`);
    return `<filters${shown.includes('') ? ' blank="1"' : ''}>${list.join('')}</filters>`;
  }
  const operator = condition ? EXCEL_OPERATORS[condition.type] : undefined;
  const value = condition?.values[0];
  if (!operator || typeof value === 'object') return '';
  const [comparison, before = '', after = ''] = operator;
  const text = `${before}${escaped(String(value ?? ''))}${after}`;
  return `<customFilters><customFilter operator="${comparison}" val="${text}"/></customFilters>`;
}

function shownTexts(book: Book, sheet: Sheet, { area }: Filter, column: number): string[] {
  const texts = new Set<string>();
  const last = Math.min(area.row + area.rows - 1, sheet.maxRows);
  for (let row = area.row + 1; row <= last; row++) texts.add(displayedAt(book, sheet, row, column));
  return [...texts];
}
