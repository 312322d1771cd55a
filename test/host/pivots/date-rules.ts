import type { CellValue } from '../book/model.ts';

/** A bucket of a date rule: its label as a cell, and the number it sorts by. */
export interface DateBucket {
  label: CellValue;
  order: number;
}

interface Moment {
  year: number;
  /** 0-based. */
  month: number;
  day: number;
  weekday: number;
  dayOfYear: number;
  hour: number;
  minute: number;
  second: number;
}

const DAY = 86_400_000;
const SERIAL_OF_1970 = 25_569;

const RULES: Record<string, (at: Moment, names: Names) => DateBucket> = {
  SECOND: (at) => plain(at.second),
  MINUTE: (at) => plain(at.minute),
  HOUR: (at) => plain(at.hour),
  HOUR_MINUTE: (at) => ({ label: `${two(at.hour)}:${two(at.minute)}`, order: at.hour * 60 + at.minute }),
  HOUR_MINUTE_AMPM: (at) => ({
    label: `${at.hour % 12 === 0 ? 12 : at.hour % 12}:${two(at.minute)} ${at.hour < 12 ? 'AM' : 'PM'}`,
    order: at.hour * 60 + at.minute,
  }),
  DAY_OF_WEEK: (at, names) => ({ label: names.weekday(at.weekday), order: at.weekday }),
  DAY_OF_YEAR: (at) => plain(at.dayOfYear),
  DAY_OF_MONTH: (at) => plain(at.day),
  DAY_MONTH: (at, names) => ({ label: `${at.day}-${names.month(at.month)}`, order: at.month * 31 + at.day }),
  MONTH: (at, names) => ({ label: names.month(at.month), order: at.month }),
  QUARTER: (at) => ({ label: `Q${quarter(at)}`, order: quarter(at) }),
  YEAR: (at) => plain(at.year),
  YEAR_MONTH: (at, names) => ({ label: `${at.year}-${names.month(at.month)}`, order: at.year * 12 + at.month }),
  YEAR_QUARTER: (at) => ({ label: `${at.year} Q${quarter(at)}`, order: at.year * 4 + quarter(at) }),
  YEAR_MONTH_DAY: (at) => ({
    label: `${at.year}-${two(at.month + 1)}-${two(at.day)}`,
    order: at.year * 372 + at.month * 31 + at.day,
  }),
};

/** Names of months and weekdays in one locale. */
interface Names {
  month(month: number): string;
  weekday(weekday: number): string;
}

/** The names of Google's date rules that a pivot knows. */
export const DATE_RULES: readonly string[] = Object.keys(RULES);

/** Puts serial days into the buckets of a rule; throws for a rule Google does not have, such as `DAY`. */
export function dateBuckets(rule: string, locale: string): (serial: number) => DateBucket {
  const bucket = RULES[rule];
  if (!bucket) throw new Error(`There is no date rule "${rule}".`);
  const names = namesIn(locale);
  return (serial) => bucket(momentOf(serial), names);
}

function momentOf(serial: number): Moment {
  const date = new Date(Math.round((serial - SERIAL_OF_1970) * DAY));
  const year = date.getUTCFullYear();
  return {
    year,
    month: date.getUTCMonth(),
    day: date.getUTCDate(),
    weekday: date.getUTCDay(),
    dayOfYear: Math.floor((date.getTime() - Date.UTC(year, 0, 1)) / DAY) + 1,
    hour: date.getUTCHours(),
    minute: date.getUTCMinutes(),
    second: date.getUTCSeconds(),
  };
}

function namesIn(locale: string): Names {
  const tag = locale.replace('_', '-');
  const months = new Intl.DateTimeFormat(tag, { month: 'short', timeZone: 'UTC' });
  const weekdays = new Intl.DateTimeFormat(tag, { weekday: 'long', timeZone: 'UTC' });
  const name = (format: Intl.DateTimeFormat, day: number) => format.format(new Date(day)).replace(/\.$/, '');
  const month = Array.from({ length: 12 }, (_, index) => name(months, Date.UTC(2023, index, 1)));
  const weekday = Array.from({ length: 7 }, (_, index) => name(weekdays, Date.UTC(2023, 0, 1 + index)));
  return { month: (index) => month[index] ?? '', weekday: (index) => weekday[index] ?? '' };
}

const plain = (number: number): DateBucket => ({ label: number, order: number });
const quarter = (at: Moment): number => Math.floor(at.month / 3) + 1;
const two = (number: number): string => String(number).padStart(2, '0');
