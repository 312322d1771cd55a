import type { Area } from '../view.ts';
import type { Book, Sheet } from './model.ts';
import { newSheet } from './new-book.ts';
import { orphan } from './orphans.ts';
import { extent } from './plane.ts';
import { refuse } from './refuse.ts';

/** Cells a spreadsheet may allocate, all tabs together, used or not. */
export const MOST_CELLS = 10_000_000;

/** Columns a sheet may have: the last is ZZZ. */
export const MOST_COLUMNS = 18_278;

/** The tab of that name, `null` when there is none. */
export function sheetNamed(book: Book, name: string): Sheet | null {
  return book.sheets.find((sheet) => sheet.name === name) ?? null;
}

/** The tab with that id; throws when it is gone. */
export function sheetById(book: Book, id: number): Sheet {
  const sheet = book.sheets.find((each) => each.id === id);
  if (!sheet) throw refuse(`Sheet ${id} not found`);
  return sheet;
}

/** Cells allocated by all tabs. */
export function allocatedCells(book: Book): number {
  return book.sheets.reduce((sum, sheet) => sum + sheet.maxRows * sheet.maxColumns, 0);
}

/** Throws Google's text when so many cells more would pass the limit of a spreadsheet. */
export function checkGrowth(book: Book, more: number): void {
  if (allocatedCells(book) + more > MOST_CELLS) {
    throw refuse(
      `This action would increase the number of cells in the workbook above the limit of ${MOST_CELLS} cells.`,
    );
  }
}

/** Characters the name of a tab may have. */
const LONGEST_NAME = 100;

/** Throws Google's text for what cannot be the name of a tab. `current` is the name it has now, in any letter case. */
export function checkName(book: Book, name: string, current = ''): void {
  if (name === '') throw refuse('The sheet name cannot be empty.');
  if (name.length > LONGEST_NAME) throw refuse(`A sheet name cannot be longer than ${LONGEST_NAME} characters.`);
  if (name.toLowerCase() !== current.toLowerCase() && nameTaken(book, name))
    throw refuse(`A sheet with the name "${name}" already exists. Please enter another name.`);
}

/** Adds a tab; `index` is 0-based in tab order. Throws when the name is taken. */
export function addSheet(book: Book, name: string | null, index: number): Sheet {
  const title = name ?? freeName(book, 'Sheet');
  checkName(book, title);
  checkGrowth(book, 26_000);
  const sheet = newSheet(book.nextId, title, 1000, 26);
  book.nextId += 1;
  book.sheets.splice(index, 0, sheet);
  return sheet;
}

/** Takes a tab away with everything on it; what pointed at it points at `#REF!`. Throws for the last visible one. */
export function removeSheet(book: Book, sheet: Sheet): void {
  if (book.sheets.filter((each) => !each.hidden && each !== sheet).length === 0) {
    throw refuse("You can't remove all the sheets in a document.");
  }
  const index = book.sheets.indexOf(sheet);
  book.sheets.splice(index, 1);
  orphan(book, sheet);
  if (book.activeSheet === sheet.id) {
    const next = book.sheets[Math.min(index, book.sheets.length - 1)];
    if (next) selectSheet(book, next);
  }
  changedEverywhere(book);
}

/** Makes a tab the chosen one, with A1 selected. */
export function selectSheet(book: Book, sheet: Sheet): void {
  if (book.activeSheet === sheet.id) return;
  book.activeSheet = sheet.id;
  book.selection = { row: 1, column: 1, rows: 1, columns: 1 };
}

/** Whether a tab has this name in any letter case. */
export function nameTaken(book: Book, name: string): boolean {
  return book.sheets.some((sheet) => sheet.name.toLowerCase() === name.toLowerCase());
}

/** The last row and column with content; values, formulas and what they fill count, formats do not. */
export function contentExtent(sheet: Sheet): { row: number; column: number } {
  const values = extent(sheet.values);
  const formulas = extent(sheet.formulas);
  return { row: Math.max(values.row, formulas.row), column: Math.max(values.column, formulas.column) };
}

/** The whole grid of a sheet. */
export function wholeGrid(sheet: Sheet): Area {
  return { row: 1, column: 1, rows: sheet.maxRows, columns: sheet.maxColumns };
}

/** Notes that values of an area changed, so that what depends on them is computed again. */
export function changed(book: Book, sheet: Sheet, area: Area): void {
  sheet.version += 1;
  book.changes.push({ sheetId: sheet.id, area });
}

/** Notes that everything may have changed. */
export function changedEverywhere(book: Book): void {
  for (const sheet of book.sheets) changed(book, sheet, wholeGrid(sheet));
}

function freeName(book: Book, stem: string): string {
  let number = book.sheets.length + 1;
  while (nameTaken(book, `${stem}${number}`)) number += 1;
  return `${stem}${number}`;
}
