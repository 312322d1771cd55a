import { areaName } from '../book/a1.ts';
import { localeOf } from '../book/locale.ts';
import type { Book, FormulaAt, Sheet } from '../book/model.ts';
import { mapReferences, type Reference, references } from '../book/references.ts';
import { sheetById, sheetNamed } from '../book/sheets.ts';
import type { Area } from '../view.ts';
import { MOST_COLUMNS, sheetName } from './calculator.ts';

/** Name of the sheet that holds results of custom functions; no tab of the book. */
export const CALLS_SHEET = '__CALLS__';

/** A rectangle of a sheet of the book. */
export interface Read {
  sheet: Sheet;
  area: Area;
}

/** What no engine can read, where Sheets cannot either. */
const UNREADABLE = ')';

/** A part outside of quotes as locales with decimal points write it; `null` where a locale with decimal commas cannot read it. */
function withPoints(part: string): string | null {
  const pointed = part.replace(/(\d),(?=\d)/g, '$1.');
  return pointed.includes(',') ? null : pointed.replaceAll('\\', ',');
}

/**
 * The body of a formula with named ranges as references and semicolons between arguments as commas. Where the locale writes
 * decimals with a comma, arguments are parted by semicolons only and columns of `{}` by backslashes.
 */
export function bodyOf(formula: FormulaAt, book: Book): string {
  const typed = formula.text.replace(/^\s*=/, '');
  const body = isOfExcel(typed) ? UNREADABLE : localeOf(book.locale).decimal === ',' ? pointed(typed) : typed;
  const named = new Map(book.namedRanges.map((range) => [range.name.toLowerCase(), range]));
  const parts = body.split(/("(?:[^"]|"")*"|'(?:[^']|'')*'|\{[^}]*\})/);
  return parts
    .map((part, index) => {
      if (index % 2 === 1) return part;
      return part.replaceAll(';', ',').replace(/[\p{L}_][\p{L}\p{N}_.]*(?![\p{L}\p{N}_.]*[(!])/gu, (word) => {
        const range = named.get(word.toLowerCase());
        if (!range) return word;
        const sheet = book.sheets.find((each) => each.id === range.sheetId);
        if (!range.area || !sheet) return '#REF!';
        return `'${sheet.name.replaceAll("'", "''")}'!${areaName(range.area)}`;
      });
    })
    .join('');
}

/** Whether a body says what only Excel understands: `@A1:A3` for one cell of many, `A1#` for all that a formula spilled. */
function isOfExcel(body: string): boolean {
  return /@|\d#/.test(body.replace(/"(?:[^"]|"")*"|'(?:[^']|'')*'/g, ''));
}

function pointed(body: string): string {
  const parts = body
    .split(/("(?:[^"]|"")*"|'(?:[^']|'')*')/)
    .map((part, index) => (index % 2 === 1 ? part : withPoints(part)));
  return parts.includes(null) ? UNREADABLE : parts.join('');
}

/** What the references of a body read; a tab that is not there reads nothing. */
export function readsOf(body: string, sheetId: number, book: Book): Read[] {
  return references(body).flatMap((reference) => readOf(reference, sheetId, book) ?? []);
}

/** The body with every reference naming its sheet as the calculator knows it, open sides run to the end of the grid. */
export function withEngineSheets(body: string, sheetId: number, book: Book, number: (sheet: Sheet) => number): string {
  return mapReferences(body, (reference) => {
    if (reference.sheet === CALLS_SHEET) return null;
    const read = readOf(reference, sheetId, book);
    return read ? `${sheetName(number(read.sheet))}!${areaName(read.area)}` : '#REF!';
  });
}

/** What one reference reads, cut to the grid and to the columns of the engine; `null` for a tab that is not there or cells outside the grid. */
export function readOf(reference: Reference, sheetId: number, book: Book): Read | null {
  const sheet = reference.sheet === null ? sheetById(book, sheetId) : sheetNamed(book, reference.sheet);
  if (!sheet) return null;
  const { row, column, rows, columns } = reference.area;
  const lastRow = Math.min(row + rows - 1, sheet.maxRows);
  const lastColumn = Math.min(column + columns - 1, sheet.maxColumns, MOST_COLUMNS);
  if (lastRow < row || lastColumn < column) return null;
  return { sheet, area: { row, column, rows: lastRow - row + 1, columns: lastColumn - column + 1 } };
}
