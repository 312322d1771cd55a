import type { CellValue, Pivot } from '../book/model.ts';

/** What a pivot is asked to show; columns are absolute columns of the source sheet. */
export type PivotSpec = Pick<Pivot, 'rowGroups' | 'columnGroups' | 'values' | 'filters' | 'valuesAs'>;

/** The source area as a pivot reads it, the heading row apart; `row` counts data rows from 0, `column` is absolute. */
export interface PivotSource {
  height: number;
  heading(column: number): string;
  value(row: number, column: number): CellValue;
  /** What the cell shows; filters by visible values compare this. */
  display(row: number, column: number): string;
  /** Number format of the cell, `undefined` for the automatic one. */
  format(row: number, column: number): string | undefined;
}

/** Where the labels and the relative days come from. */
export interface PivotSurroundings {
  /** Locale of the spreadsheet, such as `en_US`. */
  locale: string;
  /** Today as a serial day in the spreadsheet's time zone. */
  today: number;
}

/** A source over plain rows, headings first, that starts in the given column; formats are by column. */
export function arraySource(rows: CellValue[][], firstColumn = 1, formats: Record<number, string> = {}): PivotSource {
  const [headings = [], ...data] = rows;
  const value = (row: number, column: number) => data[row]?.[column - firstColumn] ?? null;
  return {
    height: data.length,
    heading: (column) => textOf(headings[column - firstColumn] ?? null),
    value,
    display: (row, column) => textOf(value(row, column)),
    format: (_row, column) => formats[column],
  };
}

/** A value as text without a number format: errors show their code, booleans in capitals. */
export function textOf(value: CellValue): string {
  if (value === null) return '';
  if (typeof value === 'boolean') return value ? 'TRUE' : 'FALSE';
  return typeof value === 'object' ? value.error : String(value);
}
