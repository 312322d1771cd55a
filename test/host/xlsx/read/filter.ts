import { columnLetters } from '../../book/a1.ts';
import type { Filter, FilterCriterion } from '../../book/model.ts';
import { EXCEL_OPERATORS } from '../filter-operators.ts';
import { type Element, elements } from '../xml.ts';
import { areaIn, type Reading } from './reading.ts';

/** Reads the filter of a tab; rows it hides are the filter's, the rest stays hidden by hand. */
export function readFilter(reading: Reading): void {
  const { part, sheet } = reading;
  const [found] = elements(part.tail.replace(/<extLst>[\s\S]*/, ''), 'autoFilter');
  const area = found && areaIn(sheet, found.attributes.ref ?? '');
  if (!found || !area) return;
  const criteria: Filter['criteria'] = new Map();
  let isComplete = true;
  for (const column of elements(found.inner, 'filterColumn')) {
    const at = area.column + Number(column.attributes.colId ?? 0);
    const criterion = criterionOf(column);
    if (criterion) criteria.set(at, criterion);
    else if (column.inner !== '') {
      isComplete = false;
      reading.leave('filters', columnLetters(at));
    }
  }
  sheet.filter = { area, criteria, sorted: null };
  if (criteria.size === 0 || !isComplete) return;
  for (const row of [...sheet.hiddenRows]) {
    if (row <= area.row || row >= area.row + area.rows) continue;
    sheet.hiddenRows.delete(row);
    sheet.filteredRows.add(row);
  }
}

function criterionOf({ inner }: Element): FilterCriterion | null {
  const [list] = elements(inner, 'filters');
  if (list) {
    if (list.inner.includes('<dateGroupItem')) return null;
    const texts = elements(list.inner, 'filter').map(({ attributes }) => attributes.val ?? '');
    const visible = list.attributes.blank === '1' ? [...texts, ''] : texts;
    return { condition: null, visible, hidden: null };
  }
  const rules = elements(inner, 'customFilter');
  const [rule] = rules;
  if (!rule || rules.length > 1) return null;
  const { operator = 'equal', val = '' } = rule.attributes;
  const isNumber = val.trim() !== '' && !Number.isNaN(Number(val));
  const found = Object.entries(EXCEL_OPERATORS)
    .filter(([type, [name]]) => name === operator && (isNumber || !type.startsWith('NUMBER_')))
    .filter(([type]) => !isNumber || type.startsWith('NUMBER_'))
    .sort(([, one], [, other]) => wildcards(other) - wildcards(one))
    .find(([type, [, before = '', after = '']]) =>
      type === 'CELL_NOT_EMPTY' ? val === ' ' : val.startsWith(before) && val.endsWith(after),
    );
  if (!found) return null;
  const [type, [, before = '', after = '']] = found;
  const text = val.slice(before.length, val.length - after.length);
  const values = type === 'CELL_NOT_EMPTY' ? [] : [isNumber ? Number(val) : text];
  return { condition: { type, values }, visible: null, hidden: null };
}

const wildcards = ([, before = '', after = '']: readonly (string | undefined)[]) => before.length + after.length;
