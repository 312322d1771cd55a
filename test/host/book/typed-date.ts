import type { Locale } from './locale.ts';
import { isDay, serialOfDay } from './serial.ts';

/** A date, a time or both as typed: serial days and the format that shows them as typed. */
export interface TypedDate {
  serial: number;
  format: string;
}

const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];
const MONTH_WORD =
  '(jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)\\.?';

/** Reads a typed date, time or date with time; `year` stands in where none is typed. `null` for anything else. */
export function readTypedDate(text: string, locale: Locale, year: number): TypedDate | null {
  const alone = readTime(text);
  if (alone) return alone;
  const whole = readDay(text, locale, year);
  if (whole) return whole;
  const split = /^(.+?)(?:\s+|,\s*|T)(\d{1,2}(?::\d{2}){0,2}(?:\.\d+)?\s*(?:[ap]m)?)$/i.exec(text);
  if (!split) return null;
  const day = readDay(split[1] ?? '', locale, year);
  const time = readTime(split[2] ?? '');
  if (!day || !time || time.serial >= 1) return null;
  return { serial: day.serial + time.serial, format: `${day.format} ${time.format}` };
}

function readTime(text: string): TypedDate | null {
  const found = /^(\d{1,5})(?::(\d{2}))?(?::(\d{2}(?:\.\d{1,3})?))?\s*([ap]m)?$/i.exec(text);
  if (!found || (found[2] === undefined && found[4] === undefined)) return null;
  const half = found[4]?.toLowerCase();
  const minute = Number(found[2] ?? 0);
  const second = Number(found[3] ?? 0);
  let hour = Number(found[1]);
  if (minute > 59 || second >= 60) return null;
  if (half) {
    if (hour < 1 || hour > 12) return null;
    hour = (hour % 12) + (half === 'pm' ? 12 : 0);
  }
  const clock = found[3] === undefined ? 'mm' : 'mm:ss';
  const format = half ? `h:${clock} am/pm` : hour < 24 ? `h:${clock}` : '[h]:mm:ss';
  return { serial: (hour * 3600 + minute * 60 + second) / 86_400, format };
}

function readDay(text: string, locale: Locale, year: number): TypedDate | null {
  return iso(text) ?? asian(text) ?? worded(text, year) ?? numbered(text, locale, year);
}

function iso(text: string): TypedDate | null {
  const found = /^(\d{4})([-/.])(\d{1,2})(?:\2(\d{1,2}))?$/.exec(text);
  if (!found || (found[4] === undefined && found[2] === '.')) return null;
  const separator = found[2] ?? '-';
  const pattern = found[4] === undefined ? `yyyy${separator}mm` : `yyyy${separator}mm${separator}dd`;
  return dated(Number(found[1]), Number(found[3]), Number(found[4] ?? 1), pattern);
}

function asian(text: string): TypedDate | null {
  const found = /^(?:(\d{4})年)(\d{1,2})月(?:(\d{1,2})日)?$/.exec(text);
  if (!found) return null;
  const pattern = found[3] ? 'yyyy"年"m"月"d"日"' : 'yyyy"年"m"月"';
  return dated(Number(found[1]), Number(found[2]), Number(found[3] ?? 1), pattern);
}

function worded(text: string, year: number): TypedDate | null {
  const month = (word: string | undefined) => MONTHS.indexOf((word ?? '').slice(0, 3).toLowerCase()) + 1;
  const first = new RegExp(`^${MONTH_WORD}[\\s-]+(\\d{1,2})(?:(?:,\\s*|\\s+|-)(\\d{4}))?$`, 'i').exec(text);
  if (first) {
    return dated(Number(first[3] ?? year), month(first[1]), Number(first[2]), first[3] ? 'mmm d, yyyy' : 'mmm d');
  }
  const second = new RegExp(`^(\\d{1,2})[\\s-]+${MONTH_WORD}(?:[\\s,-]+(\\d{4}|\\d{2}))?$`, 'i').exec(text);
  if (second) {
    const typed = second[3] === undefined ? year : fullYear(second[3]);
    return dated(typed, month(second[2]), Number(second[1]), second[3] ? 'd-mmm-yyyy' : 'd-mmm');
  }
  const third = new RegExp(`^${MONTH_WORD}[\\s-]+(\\d{4})$`, 'i').exec(text);
  return third ? dated(Number(third[2]), month(third[1]), 1, 'mmm yyyy') : null;
}

function numbered(text: string, locale: Locale, year: number): TypedDate | null {
  const found = /^(\d{1,2})([-/.])(\d{1,2})(?:\2(\d{4}|\d{2}))?$/.exec(text);
  if (!found) return null;
  const separator = found[2] ?? '/';
  if (separator === '.' && locale.decimal === '.' && found[4] === undefined) return null;
  const one = Number(found[1]);
  const two = Number(found[3]);
  const typed = found[4] === undefined ? year : fullYear(found[4]);
  const tail = found[4] === undefined ? '' : `${separator}yyyy`;
  if (locale.order === 'dmy') return dated(typed, two, one, `d${separator}m${tail}`);
  if (locale.order === 'ymd' && found[4] !== undefined)
    return dated(fullYear(found[1] ?? ''), two, Number(found[4]), `yy${separator}m${separator}d`);
  return dated(typed, one, two, `m${separator}d${tail}`);
}

function dated(year: number, month: number, day: number, format: string): TypedDate | null {
  return isDay(year, month, day) ? { serial: serialOfDay(year, month, day), format } : null;
}

function fullYear(text: string): number {
  const number = Number(text);
  if (text.length === 4) return number;
  return number < 50 ? 2000 + number : 1900 + number;
}
