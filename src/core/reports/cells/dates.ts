import type { IsoDate } from '../../cell.ts';
import { monthNamed } from './month-names.ts';

/** The order of day, month and year in dates written with numbers alone. */
export type DateOrder = 'dmy' | 'mdy' | 'ymd';

/** All orders, the most frequent first. */
export const DATE_ORDERS: readonly DateOrder[] = ['dmy', 'mdy', 'ymd'];

/** The order each marketplace writes dates of two-digit years in (amazon-reports: seller feedback); all others begin with the day. */
const ORDER_BY_MARKETPLACE: Readonly<Record<string, DateOrder>> = { US: 'mdy', JP: 'ymd', SE: 'ymd' };

/** The order in which a marketplace writes dates. */
export function dateOrderOf(marketplace: string): DateOrder {
  return ORDER_BY_MARKETPLACE[marketplace] ?? 'dmy';
}

const NAME = '([A-Za-z\\u00C0-\\u017F]{3,12})\\.?';
const TIME = '(?:[T, ]+\\d{1,2}:.*)?';

/** Forms that can be read in one way only, with the places of year, month and day among their groups. */
const FORMS: readonly { form: RegExp; year: number; month: number; day: number }[] = [
  { form: /^(\d{4})-(\d{1,2})-(\d{1,2})(?:[T ]+\d.*)?$/, year: 1, month: 2, day: 3 },
  { form: /^(\d{4})[/.](\d{1,2})[/.](\d{1,2})(?: +\d.*)?$/, year: 1, month: 2, day: 3 },
  { form: new RegExp(`(?:^| )${NAME} (\\d{1,2})(?:st|nd|rd|th)?,? (\\d{4})${TIME}$`), year: 3, month: 1, day: 2 },
  {
    form: new RegExp(
      `(?:^| )(\\d{1,2})(?:\\.|er|º)?[ -]?(?:de |d[’'])?${NAME}[ ,-]?(?:del? )?(\\d{4})(?!\\d)${TIME}(?: tarihinde .*)?$`,
    ),
    year: 3,
    month: 2,
    day: 1,
  },
  // `29-Sep-26`, as Excel shows a day and saves it; `29/set/2026`.
  { form: new RegExp(`^(\\d{1,2})([-/ ])${NAME}\\2(\\d{4}|\\d{2})${TIME}$`), year: 4, month: 3, day: 1 },
  { form: /^(\d{4}) ?年 ?(\d{1,2}) ?月 ?(\d{1,2}) ?日/, year: 1, month: 2, day: 3 },
];

/** What most exports write: the first of these forms with its zeros, and a day every month has. */
const USUAL = /^(?:199[5-9]|20\d\d)-(?:0[1-9]|1[0-2])-(?:0[1-9]|1\d|2[0-8])(?:[T ]+\d.*)?$/;

/** Two numbers and a year, in an order that the text alone may leave open. */
const NUMBERS = /^(\d{1,2})([./-])(\d{1,2})\2(\d{4}|\d{2})(?:[T, ]+\d{1,2}:.*)?$/;

/** Days of a month in the Gregorian calendar; `month` counts from 1. */
export function daysInMonth(year: number, month: number): number {
  const leap = (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0;
  return month === 2 ? (leap ? 29 : 28) : [4, 6, 9, 11].includes(month) ? 30 : 31;
}

function dayOf(year: number, month: number, day: number): IsoDate | null {
  const isDay =
    year >= 1995 && year <= 2099 && month >= 1 && month <= 12 && day >= 1 && day <= daysInMonth(year, month);
  return isDay ? `${year}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}` : null;
}

/** The calendar day a cell names in a form that leaves nothing open, as it is written there whatever its time zone; else `null`. */
export function readDate(text: string): IsoDate | null {
  const trimmed = text.trim();
  if (USUAL.test(trimmed)) return trimmed.slice(0, 10);
  for (const { form, year, month, day } of FORMS) {
    const found = form.exec(trimmed);
    if (!found) continue;
    const name = found[month] ?? '';
    const number = /^\d/.test(name) ? Number(name) : monthNamed(name);
    const written = found[year] ?? '';
    const whole = written.length === 2 ? 2000 + Number(written) : Number(written);
    return number === null ? null : dayOf(whole, number, Number(found[day]));
  }
  return null;
}

/** The days a date of numbers alone may mean, by the order it is read in; empty for any other text. */
export function readOpenDate(text: string): Partial<Record<DateOrder, IsoDate>> {
  const [, first, , second, last] = NUMBERS.exec(text.trim()) ?? [];
  if (first === undefined || second === undefined || last === undefined) return {};
  const [a, b, c] = [Number(first), Number(second), Number(last)];
  const year = last.length === 4 ? c : 2000 + c;
  const days: Partial<Record<DateOrder, IsoDate | null>> = {
    dmy: dayOf(year, b, a),
    mdy: dayOf(year, a, b),
    ymd: last.length === 2 && first.length === 2 ? dayOf(2000 + a, b, c) : null,
  };
  const found: Partial<Record<DateOrder, IsoDate>> = {};
  for (const order of DATE_ORDERS) {
    const day = days[order];
    if (day) found[order] = day;
  }
  return found;
}
