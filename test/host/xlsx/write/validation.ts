import { cellName } from '../../book/a1.ts';
import type { Book, CriterionValue, Validation } from '../../book/model.ts';
import type { Area } from '../../view.ts';
import { formulaOf } from '../condition-formulas.ts';
import { toExcel } from './excel-formula.ts';
import type { Lists } from './lists.ts';
import { placeOf } from './tab-names.ts';

/** A rule as the library writes it. */
export interface ExcelValidation {
  type: 'list' | 'decimal' | 'date' | 'custom';
  operator?: string;
  formulae: (string | number | Date)[];
  allowBlank: true;
  showErrorMessage: boolean;
  errorStyle: 'stop';
  showInputMessage: boolean;
  prompt?: string;
}

/** What a rule needs around it. */
export interface Surroundings {
  book: Book;
  names: ReadonlyMap<string, string>;
  lists: Lists;
}

/** Excel's operators by the ends of Google's names of conditions. */
const OPERATORS: Record<string, string> = {
  NUMBER_BETWEEN: 'between',
  NUMBER_NOT_BETWEEN: 'notBetween',
  NUMBER_EQUAL_TO: 'equal',
  NUMBER_NOT_EQUAL_TO: 'notEqual',
  NUMBER_GREATER_THAN: 'greaterThan',
  NUMBER_GREATER_THAN_OR_EQUAL_TO: 'greaterThanOrEqual',
  NUMBER_LESS_THAN: 'lessThan',
  NUMBER_LESS_THAN_OR_EQUAL_TO: 'lessThanOrEqual',
  DATE_BETWEEN: 'between',
  DATE_NOT_BETWEEN: 'notBetween',
  DATE_EQUAL_TO: 'equal',
  DATE_NOT_EQUAL_TO: 'notEqual',
  DATE_AFTER: 'greaterThan',
  DATE_ON_OR_AFTER: 'greaterThanOrEqual',
  DATE_BEFORE: 'lessThan',
  DATE_ON_OR_BEFORE: 'lessThanOrEqual',
};

const LONGEST_PROMPT = 255;
const DAY = 86_400_000;
const EPOCH = Date.UTC(1899, 11, 30);

/** A rule as Excel holds it for an area; `null` for one Excel has not, such as a checkbox. */
export function excelValidation(rule: Validation, area: Area, around: Surroundings): ExcelValidation | null {
  const condition = conditionOf(rule, area, around);
  if (!condition) return null;
  const help = rule.help?.slice(0, LONGEST_PROMPT) ?? '';
  return {
    ...condition,
    allowBlank: true,
    showErrorMessage: !rule.allowInvalid,
    errorStyle: 'stop',
    showInputMessage: help !== '',
    ...(help === '' ? {} : { prompt: help }),
  };
}

type Condition = Pick<ExcelValidation, 'type' | 'operator' | 'formulae'>;

function conditionOf(rule: Validation, area: Area, { book, names, lists }: Surroundings): Condition | null {
  const { type, values } = rule;
  if (type === 'VALUE_IN_LIST') {
    return values.length === 0 ? null : { type: 'list', formulae: [lists.formulaOf(values.map(String))] };
  }
  if (type === 'VALUE_IN_RANGE') {
    const [from] = values;
    if (typeof from !== 'object' || !('range' in from)) return null;
    const sheet = book.sheets.find(({ id }) => id === from.range.sheetId);
    return sheet ? { type: 'list', formulae: [placeOf(names.get(sheet.name) ?? sheet.name, from.range.area)] } : null;
  }
  if (type === 'CUSTOM_FORMULA') return { type: 'custom', formulae: [toExcel(String(values[0] ?? ''), names)] };
  const operator = OPERATORS[type];
  if (operator && type.startsWith('NUMBER_')) return { type: 'decimal', operator, formulae: values.map(Number) };
  if (operator && values.every(isDay)) {
    return { type: 'date', operator, formulae: values.map(({ serial }) => new Date(serial * DAY + EPOCH)) };
  }
  const formula = formulaOf(rule, cellName(area.row, area.column));
  return formula === null ? null : { type: 'custom', formulae: [formula] };
}

function isDay(value: CriterionValue): value is { serial: number } {
  return typeof value === 'object' && 'serial' in value;
}
