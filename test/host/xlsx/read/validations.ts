import { cellName } from '../../book/a1.ts';
import { fill } from '../../book/cells.ts';
import { displayedAt } from '../../book/criteria.ts';
import type { Criterion, CriterionValue, Validation } from '../../book/model.ts';
import { conditionIn, unquoted } from '../condition-formulas.ts';
import { isLists } from '../write/tab-names.ts';
import { type Element, elements, unescaped } from '../xml.ts';
import { spelledOut } from './cell-content.ts';
import { googleFormula } from './formula.ts';
import { areaIn, type Reading, rangeIn } from './reading.ts';

/** Ends of Google's names of conditions by Excel's operators, for numbers and for days. */
const OPERATORS: Record<string, [number: string, day: string]> = {
  between: ['BETWEEN', 'BETWEEN'],
  notBetween: ['NOT_BETWEEN', 'NOT_BETWEEN'],
  equal: ['EQUAL_TO', 'EQUAL_TO'],
  notEqual: ['NOT_EQUAL_TO', 'NOT_EQUAL_TO'],
  greaterThan: ['GREATER_THAN', 'AFTER'],
  greaterThanOrEqual: ['GREATER_THAN_OR_EQUAL_TO', 'ON_OR_AFTER'],
  lessThan: ['LESS_THAN', 'BEFORE'],
  lessThanOrEqual: ['LESS_THAN_OR_EQUAL_TO', 'ON_OR_BEFORE'],
};

/** Reads the rules for typing of a tab, those of newer files among them. Needs the cells of all tabs. */
export function readValidations(reading: Reading): void {
  const { part, sheet } = reading;
  const plain = elements(part.tail, 'dataValidation').map((element) => ({
    element,
    formulas: ['formula1', 'formula2'].map((name) => unescaped(elements(element.inner, name)[0]?.inner ?? '')),
    places: element.attributes.sqref ?? '',
  }));
  const newer = elements(part.tail, 'x14:dataValidation').map((element) => ({
    element,
    formulas: ['x14:formula1', 'x14:formula2'].map((name) =>
      unescaped(elements(elements(element.inner, name)[0]?.inner ?? '', 'xm:f')[0]?.inner ?? ''),
    ),
    places: elements(element.inner, 'xm:sqref')[0]?.inner ?? '',
  }));
  for (const { element, formulas, places } of [...plain, ...newer]) {
    const areas = places.split(/\s+/).flatMap((place) => areaIn(sheet, place) ?? []);
    const [first] = areas;
    if (!first) continue;
    const rule = ruleOf(reading, element, formulas, cellName(first.row, first.column));
    if (rule) for (const area of areas) fill(sheet.validations, area, rule);
  }
}

function ruleOf(reading: Reading, { attributes }: Element, formulas: string[], cell: string): Validation | null {
  const { type = 'none', operator = 'between' } = attributes;
  if (type === 'none') return null;
  const criterion = criterionOf(reading, type, operator, formulas, cell);
  if (!criterion) {
    reading.leave('rules', type);
    return null;
  }
  if (type === 'whole') reading.leave('rules', type);
  const help = spelledOut(attributes.prompt ?? '');
  return {
    ...criterion,
    dropdown: !isOn(attributes.showDropDown),
    allowInvalid: !isOn(attributes.showErrorMessage) || (attributes.errorStyle ?? 'stop') !== 'stop',
    help: help === '' ? null : help,
  };
}

const isOn = (value: string | undefined) => value === '1' || value === 'true';

function criterionOf(
  reading: Reading,
  type: string,
  operator: string,
  formulas: string[],
  cell: string,
): Criterion | null {
  const [one = '', two = ''] = formulas;
  if (type === 'list') return listOf(reading, one);
  const end = OPERATORS[operator];
  const values = end?.[0].endsWith('BETWEEN') ? [one, two] : [one];
  if (type === 'custom') {
    const known = conditionIn(one, cell);
    const formula = googleFormula(one, false);
    return known ?? (formula ? { type: 'CUSTOM_FORMULA', values: [formula] } : null);
  }
  if (!end || values.some((value) => value.trim() === '' || Number.isNaN(Number(value)))) return null;
  if (type === 'decimal' || type === 'whole') return { type: `NUMBER_${end[0]}`, values: values.map(Number) };
  return type === 'date' ? { type: `DATE_${end[1]}`, values: values.map((day) => ({ serial: Number(day) })) } : null;
}

function listOf({ book, sheet, file }: Reading, formula: string): Criterion | null {
  if (/^".*"$/s.test(formula)) {
    const texts = unquoted(formula)
      .split(',')
      .map((text) => text.trim());
    return { type: 'VALUE_IN_LIST', values: texts };
  }
  const named = book.namedRanges.find(({ name }) => name.toLowerCase() === formula.toLowerCase());
  const range = named?.area ? { sheetId: named.sheetId, area: named.area } : rangeIn(book, formula, sheet);
  if (!range) return null;
  const from = book.sheets.find(({ id }) => id === range.sheetId);
  const state = file.sheets.find(({ name }) => name === from?.name);
  if (!from || !state || state.head === null || !isLists(from.name, state.state)) {
    return { type: 'VALUE_IN_RANGE', values: [{ range }] };
  }
  const { row, column, rows } = range.area;
  const choices: CriterionValue[] = Array.from({ length: rows }, (_, index) =>
    displayedAt(book, from, row + index, column),
  );
  return { type: 'VALUE_IN_LIST', values: choices };
}
