import { formatAt } from './automatic-format.ts';
import { displayText, showsDate } from './display.ts';
import type { Book, CellValue, Criterion, CriterionValue, FilterCriterion, Sheet } from './model.ts';
import { at } from './plane.ts';
import { sheetById } from './sheets.ts';

/** What a condition is asked about. */
export interface Question {
  book: Book;
  value: CellValue;
  format: string | undefined;
  /** Serial day of today in the spreadsheet's time zone. */
  today: number;
  /** Value of a custom formula for this cell. */
  formula: (text: string) => CellValue;
}

type Test = (question: Question, values: CriterionValue[]) => boolean;

const number =
  (test: (value: number, ...limits: number[]) => boolean): Test =>
  (question, values) =>
    typeof question.value === 'number' &&
    test(question.value, ...values.map((value) => Number(serialOrValue(value, question.today))));

const date =
  (test: (value: number, ...limits: number[]) => boolean): Test =>
  (question, values) =>
    typeof question.value === 'number' &&
    showsDate(question.format) &&
    test(
      Math.floor(question.value),
      ...values.map((value) => Math.floor(Number(serialOrValue(value, question.today)))),
    );

const text =
  (test: (value: string, wanted: string) => boolean): Test =>
  (question, values) =>
    test(shown(question).toLowerCase(), String(values[0] ?? '').toLowerCase());

const TESTS: Record<string, Test> = {
  CELL_EMPTY: (question) => question.value === null || question.value === '',
  CELL_NOT_EMPTY: (question) => question.value !== null && question.value !== '',
  NUMBER_BETWEEN: number((value, low = 0, high = 0) => value >= low && value <= high),
  NUMBER_NOT_BETWEEN: number((value, low = 0, high = 0) => value < low || value > high),
  NUMBER_EQUAL_TO: number((value, limit) => value === limit),
  NUMBER_NOT_EQUAL_TO: number((value, limit) => value !== limit),
  NUMBER_GREATER_THAN: number((value, limit = 0) => value > limit),
  NUMBER_GREATER_THAN_OR_EQUAL_TO: number((value, limit = 0) => value >= limit),
  NUMBER_LESS_THAN: number((value, limit = 0) => value < limit),
  NUMBER_LESS_THAN_OR_EQUAL_TO: number((value, limit = 0) => value <= limit),
  DATE_IS_VALID_DATE: date(() => true),
  DATE_AFTER: date((value, limit = 0) => value > limit),
  DATE_AFTER_RELATIVE: date((value, limit = 0) => value > limit),
  DATE_BEFORE: date((value, limit = 0) => value < limit),
  DATE_BEFORE_RELATIVE: date((value, limit = 0) => value < limit),
  DATE_EQUAL_TO: date((value, limit) => value === limit),
  DATE_EQUAL_TO_RELATIVE: date((value, limit) => value === limit),
  DATE_ON_OR_AFTER: date((value, limit = 0) => value >= limit),
  DATE_ON_OR_BEFORE: date((value, limit = 0) => value <= limit),
  DATE_BETWEEN: date((value, low = 0, high = 0) => value >= low && value <= high),
  DATE_NOT_BETWEEN: date((value, low = 0, high = 0) => value < low || value > high),
  TEXT_CONTAINS: text((value, wanted) => value.includes(wanted)),
  TEXT_DOES_NOT_CONTAIN: text((value, wanted) => !value.includes(wanted)),
  TEXT_STARTS_WITH: text((value, wanted) => value.startsWith(wanted)),
  TEXT_ENDS_WITH: text((value, wanted) => value.endsWith(wanted)),
  TEXT_EQUAL_TO: text((value, wanted) => value === wanted),
  TEXT_NOT_EQUAL_TO: text((value, wanted) => value !== wanted),
  TEXT_IS_VALID_EMAIL: (question) => /^[^\s@]+@[^\s@]+\.[^\s@]+$/.test(shown(question)),
  TEXT_IS_VALID_URL: (question) => /^(https?:\/\/)?[^\s/.]+(\.[^\s/.]+)+(\/\S*)?$/i.test(shown(question)),
  CHECKBOX: (question, values) => checkboxValues(values).includes(question.value as string | boolean),
  VALUE_IN_LIST: (question, values) => values.some((value) => String(value) === shown(question)),
  VALUE_IN_RANGE: (question, values) => rangeValues(question.book, values[0]).includes(shown(question)),
  CUSTOM_FORMULA: (question, values) => {
    const result = question.formula(String(values[0] ?? ''));
    return result === true || (typeof result === 'number' && result !== 0);
  },
};

/** Whether a value meets a condition. Throws for a condition the host does not know. */
export function meets(criterion: Criterion, question: Question): boolean {
  const test = TESTS[criterion.type];
  if (!test) throw new Error(`not in the local host: condition ${criterion.type}`);
  return test(question, criterion.values);
}

/** Whether a filter keeps a value; blanks go by the empty text. */
export function keeps(criterion: FilterCriterion, question: Question): boolean {
  const text = shown(question);
  if (criterion.visible && !criterion.visible.includes(text)) return false;
  if (criterion.hidden?.includes(text)) return false;
  return criterion.condition === null || meets(criterion.condition, question);
}

/** What a person can choose from a dropdown or checkbox. */
export function choices(book: Book, criterion: Criterion): string[] {
  if (criterion.type === 'VALUE_IN_LIST') return criterion.values.map(String);
  if (criterion.type === 'VALUE_IN_RANGE')
    return rangeValues(book, criterion.values[0]).filter((value) => value !== '');
  if (criterion.type === 'CHECKBOX')
    return checkboxValues(criterion.values).map((value) => String(value).toUpperCase());
  return [];
}

/** The value of a ticked box and of an empty one. */
export function checkboxValues(values: CriterionValue[]): (string | boolean | number)[] {
  const [ticked, empty] = values;
  return [
    ticked === undefined ? true : (ticked as string),
    empty === undefined ? (ticked === undefined ? false : '') : (empty as string),
  ];
}

/** Stands for the formula of a condition where the host cannot compute one. Throws, so that nothing passes unseen. */
export function noFormula(): never {
  throw new Error('not in the local host: a formula as the condition of a filter or of a rule that rejects');
}

/** Displayed text of a cell of the store. */
export function displayedAt(book: Book, sheet: Sheet, row: number, column: number): string {
  return displayText(at(sheet.values, row, column) ?? null, formatAt(sheet, row, column), book.locale);
}

function rangeValues(book: Book, value: CriterionValue | undefined): string[] {
  if (typeof value !== 'object' || !('range' in value)) return [];
  const { sheetId, area } = value.range;
  const sheet = sheetById(book, sheetId);
  const last = Math.min(area.rows, Math.max(0, sheet.values.rows.length - area.row + 1));
  const found = new Set<string>();
  for (let row = 0; row < last; row++) {
    for (let column = 0; column < area.columns; column++)
      found.add(displayedAt(book, sheet, area.row + row, area.column + column));
  }
  return [...found];
}

function shown(question: Question): string {
  return displayText(question.value, question.format, question.book.locale);
}

const RELATIVE: Record<string, number> = {
  TODAY: 0,
  TOMORROW: 1,
  YESTERDAY: -1,
  PAST_WEEK: -7,
  PAST_MONTH: -30,
  PAST_YEAR: -365,
};

function serialOrValue(value: CriterionValue, today: number): string | number | boolean {
  if (typeof value !== 'object') return value;
  if ('serial' in value) return value.serial;
  if ('relative' in value) return today + (RELATIVE[value.relative] ?? Number.NaN);
  return Number.NaN;
}
