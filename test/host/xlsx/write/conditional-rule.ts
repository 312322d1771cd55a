import type { ConditionalFormattingRule } from '@cj-tech-master/excelts';
import { mapReferences } from '../../book/references.ts';
import { quoted } from './tab-names.ts';

const COMPARISONS: Record<string, string> = {
  NUMBER_GREATER_THAN: '>',
  NUMBER_GREATER_THAN_OR_EQUAL_TO: '>=',
  NUMBER_LESS_THAN: '<',
  NUMBER_LESS_THAN_OR_EQUAL_TO: '<=',
  NUMBER_EQUAL_TO: '=',
  NUMBER_NOT_EQUAL_TO: '<>',
};

type Formula = (values: readonly string[], cell: string) => string;

const TEXTS: Record<string, Formula> = {
  CELL_EMPTY: (_values, cell) => `LEN(TRIM(${cell}))=0`,
  CELL_NOT_EMPTY: (_values, cell) => `LEN(TRIM(${cell}))>0`,
  TEXT_EQUAL_TO: ([text = ''], cell) => `${cell}=${literal(text)}`,
  TEXT_NOT_EQUAL_TO: ([text = ''], cell) => `${cell}<>${literal(text)}`,
  TEXT_CONTAINS: ([text = ''], cell) => `ISNUMBER(SEARCH(${literal(text)},${cell}))`,
  TEXT_DOES_NOT_CONTAIN: ([text = ''], cell) => `ISERROR(SEARCH(${literal(text)},${cell}))`,
  TEXT_STARTS_WITH: ([text = ''], cell) => `LEFT(${cell},${text.length})=${literal(text)}`,
  TEXT_ENDS_WITH: ([text = ''], cell) => `RIGHT(${cell},${text.length})=${literal(text)}`,
  NUMBER_BETWEEN: ([low = '0', high = '0'], cell) => `AND(ISNUMBER(${cell}),${cell}>=${low},${cell}<=${high})`,
  NUMBER_NOT_BETWEEN: ([low = '0', high = '0'], cell) => `AND(ISNUMBER(${cell}),OR(${cell}<${low},${cell}>${high}))`,
};

/** The rule of a conditional format as a formula about the first cell of its area; `null` for one Excel has no formula for. */
export function conditionalRule(
  condition: string,
  values: readonly string[],
  cell: string,
  names: ReadonlyMap<string, string>,
): ConditionalFormattingRule | null {
  const formula = formulaOf(condition, values, cell, names);
  return formula === null ? null : { type: 'expression', formulae: [formula] };
}

function formulaOf(
  condition: string,
  values: readonly string[],
  cell: string,
  names: ReadonlyMap<string, string>,
): string | null {
  if (condition === 'CUSTOM_FORMULA') {
    return mapReferences((values[0] ?? '').replace(/^=/, ''), ({ sheet, text }) => {
      if (sheet === null) return null;
      return `${quoted(names.get(sheet) ?? sheet)}!${text.slice(text.lastIndexOf('!') + 1)}`;
    });
  }
  const comparison = COMPARISONS[condition];
  if (comparison) return `AND(ISNUMBER(${cell}),${cell}${comparison}${values[0] ?? 0})`;
  return TEXTS[condition]?.(values, cell) ?? null;
}

function literal(text: string): string {
  return `"${text.replaceAll('"', '""')}"`;
}
