/** Column letters of a 1-based column number. */
export function letters(column: number): string {
  return column <= 26
    ? String.fromCharCode(64 + column)
    : letters(Math.floor((column - 1) / 26)) + letters(((column - 1) % 26) + 1);
}

/** How formulas of other tabs name the column at a 0-based place of a tab, from its first row to its last. */
export function columnIn(sheet: GoogleAppsScript.Spreadsheet.Sheet, place: number): string {
  const letter = letters(place + 1);
  return `'${sheet.getName().replace(/'/g, "''")}'!${letter}:${letter}`;
}
