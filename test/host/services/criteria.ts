import type { Criterion, CriterionValue } from '../book/model.ts';
import { momentOf, serialOf } from '../book/serial.ts';
import { enumName } from './arguments.ts';
import { googleNames } from './google-names.ts';
import { rangeHandle } from './handles.ts';
import type { RangeSelf } from './places.ts';
import { rangeAt } from './places.ts';
import type { Run } from './run.ts';
import type { Method } from './service.ts';
import { enumOf, isEnum, isHandle, tell } from './service.ts';

/** Conditions by the end of the builders' names: `requireNumberBetween` and `whenNumberBetween` are one. */
const CONDITIONS: Record<string, [type: string, ...takes: string[]]> = {
  CellEmpty: ['CELL_EMPTY', ''],
  CellNotEmpty: ['CELL_NOT_EMPTY', ''],
  Date: ['DATE_IS_VALID_DATE', ''],
  DateAfter: ['DATE_AFTER', 'date', 'enum'],
  DateBefore: ['DATE_BEFORE', 'date', 'enum'],
  DateEqualTo: ['DATE_EQUAL_TO', 'date', 'enum'],
  DateNotEqualTo: ['DATE_NOT_EQUAL_TO', 'date'],
  DateOnOrAfter: ['DATE_ON_OR_AFTER', 'date'],
  DateOnOrBefore: ['DATE_ON_OR_BEFORE', 'date'],
  DateBetween: ['DATE_BETWEEN', 'date date'],
  DateNotBetween: ['DATE_NOT_BETWEEN', 'date date'],
  FormulaSatisfied: ['CUSTOM_FORMULA', 'string'],
  NumberBetween: ['NUMBER_BETWEEN', 'number number'],
  NumberNotBetween: ['NUMBER_NOT_BETWEEN', 'number number'],
  NumberEqualTo: ['NUMBER_EQUAL_TO', 'number'],
  NumberNotEqualTo: ['NUMBER_NOT_EQUAL_TO', 'number'],
  NumberGreaterThan: ['NUMBER_GREATER_THAN', 'number'],
  NumberGreaterThanOrEqualTo: ['NUMBER_GREATER_THAN_OR_EQUAL_TO', 'number'],
  NumberLessThan: ['NUMBER_LESS_THAN', 'number'],
  NumberLessThanOrEqualTo: ['NUMBER_LESS_THAN_OR_EQUAL_TO', 'number'],
  TextContains: ['TEXT_CONTAINS', 'string'],
  TextDoesNotContain: ['TEXT_DOES_NOT_CONTAIN', 'string'],
  TextEqualTo: ['TEXT_EQUAL_TO', 'string'],
  TextNotEqualTo: ['TEXT_NOT_EQUAL_TO', 'string'],
  TextStartsWith: ['TEXT_STARTS_WITH', 'string'],
  TextEndsWith: ['TEXT_ENDS_WITH', 'string'],
  TextIsEmail: ['TEXT_IS_VALID_EMAIL', ''],
  TextIsUrl: ['TEXT_IS_VALID_URL', ''],
};

/** Conditions Google documents and its typings lack. */
const BEYOND_TYPINGS: readonly string[] = [
  'FilterCriteriaBuilder.whenDateNotEqualTo',
  'FilterCriteriaBuilder.whenTextNotEqualTo',
];

/** The methods of a builder that set its condition, all with one beginning such as `when`; only those Google gives this builder. */
export function conditionMethods<Self>(
  className: string,
  prefix: 'when' | 'require',
  set: (self: Self, criterion: Criterion) => void,
): Record<string, Method<Self>> {
  const { methods } = googleNames(className);
  const known = (name: string) => methods.has(name) || BEYOND_TYPINGS.includes(`${className}.${name}`);
  const entries = Object.entries(CONDITIONS).filter(([name]) => known(prefix + name));
  return Object.fromEntries(
    entries.map(([name, [type, ...takes]]) => [
      prefix + name,
      tell<Self>(
        takes.filter((row) => prefix === 'when' || row !== 'enum'),
        (self, args, run) => {
          const relative = args.length > 0 && isEnum(args[0]) ? '_RELATIVE' : '';
          set(self, { type: type + relative, values: args.map((value) => valueIn(value, run)) });
        },
      ),
    ]),
  );
}

/** `withCriteria(criteria, values)` of a builder. */
export function withCriteria<Self>(set: (self: Self, criterion: Criterion, run: Run) => void): Method<Self> {
  return tell<Self>(['enum array'], (self, args, run) => {
    set(self, { type: enumName(args[0]), values: (args[1] as unknown[]).map((value) => valueIn(value, run)) }, run);
  });
}

/** A value of a condition as the store keeps it. */
export function valueIn(value: unknown, run: Run): CriterionValue {
  if (value instanceof Date) return { serial: serialOf(value.getTime(), run.world.book.timeZone) };
  if (isHandle(value)) {
    const { sheetId, area } = value.self as RangeSelf;
    return { range: { sheetId, area } };
  }
  if (isEnum(value)) return { relative: value.name };
  return value as string | number | boolean;
}

/** A value of a condition as a script reads it. */
export function valueOut(value: CriterionValue, run: Run): unknown {
  if (typeof value !== 'object') return value;
  if ('serial' in value) return new Date(momentOf(value.serial, run.world.book.timeZone));
  if ('range' in value) return rangeHandle(rangeAt(value.range.sheetId, value.range.area));
  return enumOf('RelativeDate', value.relative);
}
