import type { IsoDate } from '../../cell.ts';
import type { Expected } from '../../problem.ts';
import { quickText } from '../../voices/print.ts';
import { type DateOrder, readDate, readOpenDate } from './dates.ts';
import { decodeComment, decodeEntities } from './entities.ts';

/** Characters a cell of a spreadsheet can hold (50,000), less the one that may have to keep a text from becoming a formula. */
export const LONGEST_TEXT = 49_999;

/** What a cell says, or what was expected in its place, or the days it may mean by the order its numbers are read in. */
export type Reading<Value> =
  | { value: Value }
  | { expected: Expected }
  | { openDate: Partial<Record<DateOrder, IsoDate & Value>> };

/** A kind of value an export holds. Checks the text first and converts then, so that no default can stand for a mistake. */
export type Kind<Value> = (cell: string) => Reading<Value>;

/** Excel shows a long number as `9.78E+12` and keeps 15 digits of it; `1E5` may well be a SKU. */
const DIGITS_LOST = /^\d(?:[.,]\d+)?E\+\d{1,3}$/i;

const filledCell = (cell: string, read: (trimmed: string) => Reading<string>): Reading<string> => {
  const trimmed = cell.trim();
  return trimmed === '' ? { expected: 'filled' } : read(trimmed);
};

/** Text with its character references decoded, may be empty. */
export const text: Kind<string> = (cell) => {
  const value = decodeEntities(cell).trim();
  return value.length > LONGEST_TEXT ? { expected: 'short-enough' } : { value };
};

/** `="00123"`: programs write so to keep Excel from taking digits for a number. */
const GUARDED = /^\s*="([^"]*)"\s*$/;

const bare = (cell: string): string => (cell.includes('"') ? (GUARDED.exec(cell)?.[1] ?? cell) : cell);

/** A number or name that identifies something, digit for digit, may be empty. */
export const id: Kind<string> = (cell) => {
  const reading = text(bare(cell));
  return 'value' in reading && DIGITS_LOST.test(reading.value) ? { expected: 'digits-lost' } : reading;
};

/** The same, and never empty. */
export const filledId: Kind<string> = (cell) => filledCell(cell, id);

const HASHED = /^#[0-9a-z]{8,12}$/;

/** What identifies a person or a parcel: read as a hash, which tells it from others and shows nothing. A hash stays as it is. */
export const hashed: Kind<string> = (cell) => {
  const value = bare(cell).trim();
  if (DIGITS_LOST.test(value)) return { expected: 'digits-lost' };
  return { value: value === '' || HASHED.test(value) ? value : `#${quickText(value).replace(/^0{1,3}/, '')}` };
};

/** The name of the person a row is from, read only to take it out of the texts of that row: it is kept nowhere. */
export const personName: Kind<string> = (cell) => ({ value: cell.trim() });

/** A code of the marketplace as exported, may be empty. */
export const code: Kind<string> = (cell) => {
  const value = cell.trim();
  return value.length > LONGEST_TEXT ? { expected: 'short-enough' } : { value };
};

/** The same without the meaning some programs put behind it in brackets, as in `DEFECTIVE(存在瑕疵)`. */
export const bareCode: Kind<string> = (cell) => code(cell.replace(/[([{（【].*$/s, ''));

/** Words of a buyer with line breaks and character references decoded; too long for a cell is refused, never cut. */
export const comment: Kind<string> = (cell) => {
  const value = decodeComment(cell);
  return value.length > LONGEST_TEXT ? { expected: 'short-enough' } : { value };
};

/** A calendar day. */
export const date: Kind<IsoDate> = (cell) => {
  const value = readDate(cell);
  if (value !== null) return { value };
  const openDate = readOpenDate(cell);
  return Object.keys(openDate).length > 0 ? { openDate } : { expected: 'date' };
};

/** A calendar day, or none. */
export const dateOrNone: Kind<IsoDate> = (cell) => (cell.trim() === '' ? { value: '' } : date(cell));

/** A moment as seconds or milliseconds since 1970, read as the day in UTC; a date in words is read as such. */
export const moment: Kind<IsoDate> = (cell) => {
  const [, seconds] = /^(\d{10})(?:\d{3}|\.\d+)?$/.exec(cell.trim()) ?? [];
  return seconds === undefined ? date(cell) : { value: new Date(Number(seconds) * 1000).toISOString().slice(0, 10) };
};

const WHOLE = /^(?:\d{1,7}|\d{1,3}(?:,\d{3})+)$/;

/** A whole number of 1 or more. */
export const units: Kind<number> = (cell) => {
  const trimmed = cell.trim();
  const value = WHOLE.test(trimmed) ? Number(trimmed.replace(/,/g, '')) : 0;
  return value >= 1 ? { value } : { expected: 'units' };
};

const GROUPED = /^\d{1,3}(?:([.,'’\u00A0\u202F ])\d{3})(?:\1\d{3})*$/;

/** A whole number of 0 or more with any mark between thousands. */
export const count: Kind<number> = (cell) => {
  const trimmed = cell.trim();
  const digits = GROUPED.test(trimmed) ? trimmed.replace(/\D/g, '') : trimmed;
  return /^\d{1,9}$/.test(digits) ? { value: Number(digits) } : { expected: 'count' };
};

/** Thousands parted by one mark, or digits as they come, and behind another mark the cents. */
const AMOUNT = /^(\d{1,3}(?:([.,])\d{3})(?:\2\d{3})*|\d*)(?:([.,])(\d{1,2}))?$/;

/** No amount with its currency is longer; a text of a buyer that slipped into its column may be. */
const LONGEST_AMOUNT = 60;

/** An amount of money, `null` where the cell is empty. The last mark before one or two digits is the decimal one: `1.234,56 €`, `R$ 62,90`. */
export const amount: Kind<number | null> = (cell) => {
  const trimmed = cell.trim();
  if (trimmed === '' || /^(?:-{1,2}|n\/?a)$/i.test(trimmed)) return { value: null };
  if (trimmed.length > LONGEST_AMOUNT) return { expected: 'amount' };
  const negative = /^\(.*\)$/.test(trimmed) || /^[^\d]*[-−]/.test(trimmed) || /[-−]$/.test(trimmed);
  const bare = trimmed.replace(/^[^\d.,]*(?:[.,]\s)?[^\d.,]*|[^\d]*$/g, '').replace(/[\s'’\u00A0\u202F]/g, '');
  const [, whole = '', group, mark, decimals = ''] = AMOUNT.exec(bare) ?? [];
  if (whole + decimals === '' || (group !== undefined && group === mark)) return { expected: 'amount' };
  const value = Number(`${whole.replace(/\D/g, '') || '0'}.${decimals || '0'}`);
  return { value: negative && value !== 0 ? -value : value };
};

/** A percentage, as a share from 0 to 1; `null` where the cell is empty. A number without its sign may be either and is refused. */
export const share: Kind<number | null> = (cell) => {
  const trimmed = cell.trim();
  if (trimmed === '') return { value: null };
  const [, whole, decimals = '0'] = /^(\d{1,3})(?:[.,](\d{1,2}))?\s*[%％]$/.exec(trimmed) ?? [];
  const value = Number(`${whole}.${decimals}e-2`);
  return value <= 1 ? { value } : { expected: 'share' };
};

const STARS =
  /^([1-5])(?:[.,](\d))?(?:\s*(?:\/\s*5|stars?|(?:out of|von|van|su|sur|de|z|av) 5(?: \p{L}+)?|颗?星.*))?$/iu;
const STARS_LAST = /^(?:5つ星のうち\s*|5 yıldız üzerinden )([1-5])(?:[.,](\d))?$/;

/** Stars from 1 to 5, also written as `4.0 out of 5 stars`. */
export const rating: Kind<number> = (cell) => {
  const found = STARS.exec(cell.trim()) ?? STARS_LAST.exec(cell.trim());
  const value = found ? Number(`${found[1]}.${found[2] ?? 0}`) : 0;
  return value >= 1 && value <= 5 ? { value } : { expected: 'rating' };
};
