import type { TabTable } from './table.ts';

/**
 * Puts a dropdown of its own on each of a stretch of rows, from `at` below the headings on, in one write; other answers are marked, not
 * refused. Nothing where the column is gone.
 */
export function putDropdowns(table: TabTable, key: string, at: number, lists: readonly (readonly string[])[]): void {
  const place = table.places.get(key);
  if (place === undefined || lists.length === 0) return;
  const rules = lists.map((list) => [
    SpreadsheetApp.newDataValidation()
      .setAllowInvalid(true)
      .requireValueInList([...list], true)
      .build(),
  ]);
  table.sheet.getRange(at + 2, place + 1, lists.length, 1).setDataValidations(rules);
}
