import type { Validation } from '../book/model.ts';
import { refuse } from '../book/refuse.ts';
import { flag, list, textOrNull } from './arguments.ts';
import { conditionMethods, valueIn, valueOut, withCriteria } from './criteria.ts';
import { objectOf } from './handles.ts';
import type { Method, Service } from './service.ts';
import { describe, enumOf, place, tell } from './service.ts';

/** Items a dropdown from a list may have. */
const MOST_ITEMS = 500;

/** A rule without a condition, as a new builder holds it. */
export function newValidation(): Validation {
  return { type: '', values: [], dropdown: true, allowInvalid: true, help: null };
}

function itemsOf(list: unknown[]): string[] {
  if (list.length > MOST_ITEMS) {
    throw refuse(
      `The data validation rule has more items than the limit of ${MOST_ITEMS}. Use the "List from a range" criteria instead.`,
    );
  }
  return list.map(String);
}

const reading: Record<string, Method<Validation>> = {
  getAllowInvalid: place([''], (rule) => rule.allowInvalid),
  getHelpText: place([''], (rule) => rule.help),
  getCriteriaType: place([''], (rule) => (rule.type ? enumOf('DataValidationCriteria', rule.type) : null)),
  getCriteriaValues: place([''], (rule, _, run) => {
    if (rule.type === 'VALUE_IN_LIST') return [rule.values.map(String), rule.dropdown];
    const values = rule.values.map((value) => valueOut(value, run));
    return rule.type === 'VALUE_IN_RANGE' ? [...values, rule.dropdown] : values;
  }),
  copy: place([''], (rule) => objectOf('DataValidationBuilder', { ...rule })),
};

const building: Record<string, Method<Validation>> = {
  ...reading,
  ...conditionMethods<Validation>('DataValidationBuilder', 'require', (rule, criterion) =>
    Object.assign(rule, criterion),
  ),
  requireValueInList: tell(['array', 'array boolean'], (rule, args) => {
    const items = itemsOf(list(args, 0));
    Object.assign(rule, { type: 'VALUE_IN_LIST', values: items, dropdown: flag(args, 1, true) });
  }),
  requireValueInRange: tell(['Range', 'Range boolean'], (rule, args, run) => {
    Object.assign(rule, { type: 'VALUE_IN_RANGE', values: [valueIn(args[0], run)], dropdown: flag(args, 1, true) });
  }),
  requireCheckbox: tell(['', 'any', 'any any'], (rule, args, run) => {
    Object.assign(rule, { type: 'CHECKBOX', values: args.map((value) => valueIn(value, run)) });
  }),
  withCriteria: withCriteria<Validation>((rule, criterion, run) => {
    const [first, dropdown] = criterion.values;
    if (criterion.type.endsWith('_RELATIVE') && !run.world.flags['relative-rules-can-be-set'])
      throw refuse(`Invalid argument: ${criterion.type}`);
    if (criterion.type.startsWith('VALUE_IN')) {
      const values = Array.isArray(first) ? itemsOf(first) : [first];
      Object.assign(rule, { type: criterion.type, values, dropdown: dropdown !== false });
    } else Object.assign(rule, criterion);
  }),
  setAllowInvalid: tell(['boolean'], (rule, args) => {
    rule.allowInvalid = flag(args, 0);
  }),
  setHelpText: tell(['string?'], (rule, args) => {
    rule.help = textOrNull(args, 0);
  }),
  build: place([''], (rule) => objectOf('DataValidation', { ...rule, values: [...rule.values] })),
};

/** Validation rules and their builder. */
export const dataValidationServices = [
  describe<GoogleAppsScript.Spreadsheet.DataValidation, Validation>('SpreadsheetApp.DataValidation', [reading]),
  describe<GoogleAppsScript.Spreadsheet.DataValidationBuilder, Validation>('SpreadsheetApp.DataValidationBuilder', [], {
    beyondTypings: building,
  }),
] as Service<never>[];
