import type { TabTable } from './table.ts';

/**
 * Sorts the rows of a table by a column of ours where they stand in another order, such as months that came later. Where one lacks it, such
 * as a total of the seller's, nothing moves: its formulas add up the cells above it.
 */
export function keepInOrder({ sheet, rows, width, places, text }: TabTable, key: string): void {
  const place = places.get(key);
  if (place === undefined) return;
  const values = rows.map((_, row) => text(row, key));
  if (!values.includes('') && values.some((value, row) => value < (values[row - 1] ?? '')))
    sheet.getRange(2, 1, rows.length, width).sort(place + 1);
}

/**
 * Sorts the rows of a table by the figures of a column, the largest first and those without one last, where they stand in another order. Where a
 * row has no name, such as a total of the seller's, nothing moves.
 */
export function keepLargestFirst(
  { sheet, rows, width, places, text, cell }: TabTable,
  key: string,
  name: string,
): void {
  const place = places.get(key);
  if (place === undefined || rows.some((_, row) => text(row, name) === '')) return;
  const values = rows.map((_, row) => {
    const value = cell(row, key);
    return typeof value === 'number' ? value : Number.NEGATIVE_INFINITY;
  });
  if (values.some((value, row) => value > (values[row - 1] ?? Number.POSITIVE_INFINITY)))
    sheet.getRange(2, 1, rows.length, width).sort({ column: place + 1, ascending: false });
}
