import type { Cell, IsoDate } from '../core/cell.ts';
import type { ColumnKind } from './layout.ts';

/** Number format by kind of column. Text columns are set to plain text before anything is written to them. */
export const NUMBER_FORMATS: Readonly<Record<ColumnKind, string>> = {
  text: '@',
  date: 'yyyy-mm-dd',
  number: '0',
  figure: 'general',
  share: '0.0%',
  money: '#,##0.00',
};

const DAY = 86_400_000;
const EPOCH = Date.UTC(1899, 11, 30);
const IS_DAY = /^\d{4}-\d{2}-\d{2}$/;
const MAY_BECOME_MORE_THAN_TEXT = /^[=+\-@\t\r']/;

/** Characters a cell holds. What people import is held to it before; only what we join out of many cells can be longer. */
const MOST_IN_CELL = 50_000;
/** Days from 1899 on that a date can be: up to the year 9999. */
const LAST_DAY = 2_958_465;

/** Text that stays text: a leading character that starts a formula, a number or a quote is held by an apostrophe Sheets takes off. */
export function guardText(text: string): string {
  return MAY_BECOME_MORE_THAN_TEXT.test(text) ? `'${text}` : text;
}

/** A day as the serial number Sheets counts in, which no locale and no time zone can read otherwise. */
export function toSerial(day: IsoDate): number {
  return (Date.parse(`${day}T00:00:00Z`) - EPOCH) / DAY;
}

/** Days since 1970 as text, each made once: the same few hundred stand in a hundred thousand rows. */
const DAYS_AS_TEXT = new Map<number, IsoDate>();

function dayAsText(milliseconds: number): IsoDate {
  const day = Math.floor(milliseconds / DAY);
  const known = DAYS_AS_TEXT.get(day);
  if (known !== undefined) return known;
  const text = new Date(day * DAY).toISOString().slice(0, 10);
  DAYS_AS_TEXT.set(day, text);
  return text;
}

/** What is handed to `setValues` for a cell of a column. */
export function toSheet(value: Cell | undefined, kind: ColumnKind): Cell {
  if (value === undefined || value === '') return '';
  if (kind === 'text') {
    const text = guardText(String(value));
    return text.length > MOST_IN_CELL ? `${text.slice(0, MOST_IN_CELL - 1)}…` : text;
  }
  if (kind === 'date' && typeof value === 'string') return IS_DAY.test(value) ? toSerial(value) : guardText(value);
  return value;
}

/** What a cell of text holds once a value was written to it: a text that is too long has lost its end. */
export function onceWritten(value: Cell): Cell {
  if (typeof value !== 'string' || value.length < MOST_IN_CELL) return value;
  const written = String(toSheet(value, 'text'));
  return guardText(value) === value ? written : written.slice(1);
}

/**
 * What `getValues` gave, as a cell of the core. A Date is an instant: `offsetMinutes` asks how far the spreadsheet's clock
 * is ahead of UTC; an hour of summer time either way does not move the day.
 */
export function fromSheet(value: unknown, kind: ColumnKind, offsetMinutes: () => number): Cell {
  if (value instanceof Date) {
    const wall = value.getTime() + offsetMinutes() * 60_000;
    return kind === 'date' ? dayAsText(wall + 2 * 3_600_000) : new Date(wall).toISOString().slice(0, 16);
  }
  if (value === null || value === undefined) return '';
  if (kind === 'date' && typeof value === 'number' && Math.abs(value) <= LAST_DAY)
    return dayAsText(EPOCH + Math.floor(value) * DAY);
  if (kind === 'text') return String(value);
  return value as Cell;
}

/** Digits a number of a spreadsheet keeps; longer ones have lost some and are shown as such. */
const LARGEST_EXACT = 1e15;

/** What `getValues` gave of any tab, as text an export would hold: a day or a moment in ISO form, a number by its digits. */
export function textOfCell(value: unknown, offsetMinutes: () => number): string {
  if (typeof value === 'number' && Math.abs(value) >= LARGEST_EXACT) return value.toExponential().replace('e', 'E');
  return String(fromSheet(value, 'text', offsetMinutes)).replace(/T00:00$/, '');
}
