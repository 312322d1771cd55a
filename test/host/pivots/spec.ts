import type { CellValue, FilterCriterion, Pivot } from '../book/model.ts';

/** What a pivot is asked to show; columns are absolute columns of the source sheet. */
export type PivotSpec = Pick<Pivot, 'rowGroups' | 'columnGroups' | 'values' | 'filters' | 'valuesAs'>;

/** The source area as a pivot reads it, the heading row apart; `row` counts data rows from 0, `column` is absolute. */
export interface PivotSource {
  height: number;
  heading(column: number): string;
  value(row: number, column: number): CellValue;
  /** What the cell shows. */
  display(row: number, column: number): string;
  /** Number format of the cell, `undefined` for the automatic one. */
  format(row: number, column: number): string | undefined;
  /** Whether a filter keeps the row with this cell. */
  keeps(criterion: FilterCriterion, row: number, column: number): boolean;
}

/** A label as text without a number format: errors show their code, booleans in capitals. */
export function textOf(value: CellValue): string {
  if (value === null) return '';
  if (typeof value === 'boolean') return value ? 'TRUE' : 'FALSE';
  return typeof value === 'object' ? value.error : String(value);
}
