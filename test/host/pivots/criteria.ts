import type { CellValue, Criterion, CriterionValue, FilterCriterion } from '../book/model.ts';

/** A cell as a filter sees it. */
export interface FilteredCell {
  value: CellValue;
  display: string;
}

type Test = (cell: FilteredCell, values: CriterionValue[], today: number) => boolean;

const TESTS: Record<string, Test> = {
  CELL_EMPTY: (cell) => cell.value === null || cell.value === '',
  CELL_NOT_EMPTY: (cell) => cell.value !== null && cell.value !== '',
  TEXT_CONTAINS: text((shown, sought) => shown.includes(sought)),
  TEXT_DOES_NOT_CONTAIN: text((shown, sought) => !shown.includes(sought)),
  TEXT_STARTS_WITH: text((shown, sought) => shown.startsWith(sought)),
  TEXT_ENDS_WITH: text((shown, sought) => shown.endsWith(sought)),
  TEXT_EQUAL_TO: text((shown, sought) => shown === sought),
  TEXT_NOT_EQUAL_TO: text((shown, sought) => shown !== sought),
  TEXT_EQUAL_TO_ANY: (cell, values) => values.some((value) => fold(cell.display) === fold(String(value))),
  TEXT_NOT_EQUAL_TO_ANY: (cell, values) => values.every((value) => fold(cell.display) !== fold(String(value))),
  NUMBER_EQUAL_TO: number((value, [limit]) => value === limit),
  NUMBER_NOT_EQUAL_TO: number((value, [limit]) => value !== limit),
  NUMBER_EQUAL_TO_ANY: number((value, limits) => limits.includes(value)),
  NUMBER_NOT_EQUAL_TO_ANY: number((value, limits) => !limits.includes(value)),
  NUMBER_GREATER_THAN: number((value, [limit = Number.NaN]) => value > limit),
  NUMBER_GREATER_THAN_OR_EQUAL_TO: number((value, [limit = Number.NaN]) => value >= limit),
  NUMBER_LESS_THAN: number((value, [limit = Number.NaN]) => value < limit),
  NUMBER_LESS_THAN_OR_EQUAL_TO: number((value, [limit = Number.NaN]) => value <= limit),
  NUMBER_BETWEEN: number((value, [low = Number.NaN, high = Number.NaN]) => value >= low && value <= high),
  NUMBER_NOT_BETWEEN: number((value, [low = Number.NaN, high = Number.NaN]) => value < low || value > high),
  DATE_EQUAL_TO: day((value, from, to) => value >= from && value <= to),
  DATE_NOT_EQUAL_TO: day((value, from, to) => value < from || value > to),
  DATE_AFTER: day((value, from) => value > from),
  DATE_BEFORE: day((value, from) => value < from),
  DATE_EQUAL_TO_RELATIVE: day((value, from, to) => value >= from && value <= to),
  DATE_AFTER_RELATIVE: day((value, from) => value > from),
  DATE_BEFORE_RELATIVE: day((value, from) => value < from),
};

/** Days from today by name; a past span runs from that day to today. */
const RELATIVE_DAYS: Record<string, number> = {
  TODAY: 0,
  TOMORROW: 1,
  YESTERDAY: -1,
  PAST_WEEK: -7,
  PAST_MONTH: -30,
  PAST_YEAR: -365,
};

/** Whether a filter keeps a row with this cell; throws for a condition that needs a formula. */
export function keeps(filter: FilterCriterion, cell: FilteredCell, today: number): boolean {
  if (filter.visible !== null && filter.visible.length > 0 && !filter.visible.includes(cell.display)) return false;
  if (filter.hidden?.includes(cell.display)) return false;
  return filter.condition === null || meets(filter.condition, cell, today);
}

/** Whether a cell meets a condition; `today` is a serial day. Throws for a condition of another kind. */
export function meets(condition: Criterion, cell: FilteredCell, today: number): boolean {
  const test = TESTS[condition.type];
  if (!test) throw new Error(`The condition ${condition.type} is not computed by this host.`);
  return test(cell, condition.values, today);
}

function text(compare: (shown: string, sought: string) => boolean): Test {
  return (cell, [sought]) => compare(fold(cell.display), fold(String(sought ?? '')));
}

function number(compare: (value: number, limits: number[]) => boolean): Test {
  return (cell, limits) => typeof cell.value === 'number' && compare(cell.value, limits.map(Number));
}

function day(compare: (value: number, from: number, to: number) => boolean): Test {
  return (cell, [limit], today) => {
    if (typeof cell.value !== 'number' || typeof limit !== 'object') return false;
    const value = Math.floor(cell.value);
    if ('serial' in limit) return compare(value, Math.floor(limit.serial), Math.floor(limit.serial));
    if (!('relative' in limit)) return false;
    const offset = RELATIVE_DAYS[limit.relative];
    if (offset === undefined) throw new Error(`There is no relative day "${limit.relative}".`);
    return compare(value, today + offset, limit.relative.startsWith('PAST_') ? today : today + offset);
  };
}

function fold(text: string): string {
  return text.toLowerCase();
}
