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
