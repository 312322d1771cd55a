import { nameIn, namingOf, type Row, type TabTable } from './table.ts';

/**
 * Whether rows stand where they stood when the table was read, with the added ones below: one trip. A name nobody knows in the
 * place of an added row is that row: the sheet turned `00412` into a number where the seller took the formats away.
 */
export function stands(table: TabTable, added: readonly Row[] = []): boolean {
  const naming = namingOf(table.id);
  const places = naming.map((key) => table.places.get(key) ?? 0);
  const first = Math.min(...places);
  const range = table.sheet.getRange(
    1,
    first + 1,
    1 + table.rows.length + added.length,
    Math.max(...places) - first + 1,
  );
  const expected = [
    naming.map((key) => table.headingOf(key)).join('\n'),
    ...table.rows.map((row) => places.map((place) => String(row[place] ?? '')).join('\n')),
    ...added.map((row) => nameIn(table.id, row)),
  ];
  const names = new Set(expected);
  return range.getValues().every((row, at) => {
    const shown = places.map((place) => String(row[place - first] ?? '')).join('\n');
    return shown === expected[at] || (at > table.rows.length && shown.trim() !== '' && !names.has(shown));
  });
}
