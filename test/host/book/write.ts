import type { Area } from '../view.ts';
import { cellName, holds } from './a1.ts';
import { CONTENT, clearLayers, putContent } from './cells.ts';
import { meets, noFormula } from './criteria.ts';
import { localeOf } from './locale.ts';
import type { Book, Sheet } from './model.ts';
import { at, put } from './plane.ts';
import { refuseLate } from './refuse.ts';
import { checkProtection } from './rights.ts';
import { serialOf } from './serial.ts';
import { changed } from './sheets.ts';
import type { Typed, TypingContext } from './typed.ts';
import { readTyped } from './typed.ts';

/** What may be written into a cell; a moment is a Date of a script. */
export type Incoming = string | number | boolean | null | { moment: number };

/** Who writes, and how texts are read. */
export interface Writer extends TypingContext {
  book: Book;
  user: string;
  /** Serial day of today in the spreadsheet's time zone. */
  today: number;
}

/** Characters a cell may hold. */
export const MOST_CHARACTERS = 50_000;

/** Writes a block as if typed. Refused as a whole, with Google's text, when one cell is too long, protected or breaks a rejecting rule. */
export function writeBlock(writer: Writer, sheet: Sheet, area: Area, values: Incoming[][]): void {
  check(writer, sheet, area, values);
  dropPivots(sheet, area, values);
  const bare = isBare(sheet);
  for (let row = 0; row < area.rows; row++) {
    const line = values[row] ?? [];
    const formats = sheet.formats.rows[area.row + row - 1];
    for (let column = 0; column < area.columns; column++) {
      const value = line[column] ?? null;
      const format = formats?.[area.column + column - 1];
      if (bare && isPlain(value, format))
        put(sheet.values, area.row + row, area.column + column, value === '' ? undefined : (value ?? undefined));
      else putContent(sheet, area.row + row, area.column + column, readIncoming(writer, value, format));
    }
  }
  changed(writer.book, sheet, area);
}

/** Whether nothing but values can lie where a value is written. */
function isBare(sheet: Sheet): boolean {
  return [sheet.formulas, sheet.filled, sheet.quoted, sheet.richTexts].every((plane) => plane.rows.length === 0);
}

/** Whether a value goes into a cell as it is, without being read as typed. */
function isPlain(value: Incoming, format: string | undefined): value is string | number | boolean | null {
  if (typeof value !== 'string') return value === null || typeof value !== 'object';
  return value === '' || (format === '@' && value[0] !== '=' && value[0] !== "'");
}

/** What an incoming value puts into a cell of this format. */
export function readIncoming(writer: Writer, value: Incoming, format: string | undefined): Typed {
  if (typeof value === 'string') return readTyped(value, format, writer);
  if (value === null || typeof value !== 'object') return { value };
  const serial = serialOf(value.moment, writer.book.timeZone);
  const { datePattern } = localeOf(writer.book.locale);
  return { value: serial, format: Number.isInteger(serial) ? datePattern : `${datePattern} H:mm:ss` };
}

function check(writer: Writer, sheet: Sheet, area: Area, values: Incoming[][]): void {
  if (sheet.protections.length > 0) checkProtection(writer, sheet, area);
  for (const line of values) {
    for (const value of line) {
      if (typeof value === 'string' && value.length > MOST_CHARACTERS) {
        throw refuseLate(
          `Your input contains more than the maximum of ${MOST_CHARACTERS} characters in a single cell.`,
        );
      }
    }
  }
  if (sheet.validations.rows.length >= area.row) checkValidations(writer, sheet, area, values);
}

/** Throws Google's text where a value breaks a rule that rejects. */
export function checkValidations(writer: Writer, sheet: Sheet, area: Area, values: Incoming[][]): void {
  for (let row = 0; row < area.rows; row++) {
    const rules = sheet.validations.rows[area.row + row - 1];
    if (!rules) continue;
    for (let column = 0; column < area.columns; column++) {
      const rule = rules[area.column + column - 1];
      if (!rule || rule.allowInvalid) continue;
      const format = at(sheet.formats, area.row + row, area.column + column);
      const typed = readIncoming(writer, values[row]?.[column] ?? null, format);
      if (typed.formula !== undefined || typed.value === null) continue;
      const question = {
        book: writer.book,
        value: typed.value,
        format: format ?? typed.format,
        today: writer.today,
        formula: noFormula,
      };
      if (meets(rule, question)) continue;
      const cell = cellName(area.row + row, area.column + column);
      throw refuseLate(`The data you entered in cell ${cell} violates the data validation rules set on this cell.`);
    }
  }
}

/** A pivot goes when its anchor is emptied or overwritten. */
function dropPivots(sheet: Sheet, area: Area, values: Incoming[][]): void {
  if (sheet.pivots.length === 0 || values.length === 0) return;
  clearPivotsAnchoredIn(sheet, area);
}

/** Removes the pivots whose anchor lies in an area, with the cells they filled. */
export function clearPivotsAnchoredIn(sheet: Sheet, area: Area): void {
  const gone = sheet.pivots.filter((pivot) => holds(area, { ...pivot.anchor, rows: 1, columns: 1 }));
  for (const pivot of gone) clearLayers(sheet, pivot.area, CONTENT);
  sheet.pivots = sheet.pivots.filter((pivot) => !gone.includes(pivot));
}
