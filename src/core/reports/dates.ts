import type { IsoDate } from '../cell.ts';

const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];
const MONTH =
  '(jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)\\.?';

/** Each form with the places of year, month and day among its groups. Forms that leave day and month open are not here. */
const FORMS: readonly { form: RegExp; year: number; month: number; day: number }[] = [
  { form: /^(\d{4})-(\d{1,2})-(\d{1,2})(?:[T ]\d.*)?$/, year: 1, month: 2, day: 3 },
  { form: /^(\d{4})\/(\d{1,2})\/(\d{1,2})(?: \d.*)?$/, year: 1, month: 2, day: 3 },
  { form: new RegExp(`(?:^| on )${MONTH} (\\d{1,2}),? (\\d{4})$`, 'i'), year: 3, month: 1, day: 2 },
  { form: new RegExp(`(?:^| on )(\\d{1,2})[ -]${MONTH}[ -](\\d{4})$`, 'i'), year: 3, month: 2, day: 1 },
  { form: /^(\d{4}) ?年 ?(\d{1,2}) ?月 ?(\d{1,2}) ?日/, year: 1, month: 2, day: 3 },
];

/** Days of a month in the Gregorian calendar; `month` counts from 1. */
export function daysInMonth(year: number, month: number): number {
  const leap = (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0;
  return month === 2 ? (leap ? 29 : 28) : [4, 6, 9, 11].includes(month) ? 30 : 31;
}

/** The calendar day a cell names, exactly as it is written there whatever its time zone; `null` where it names none. */
export function readDate(text: string): IsoDate | null {
  for (const { form, year, month, day } of FORMS) {
    const found = form.exec(text.trim());
    if (!found) continue;
    const name = found[month] ?? '';
    const y = Number(found[year]);
    const m = /^\d/.test(name) ? Number(name) : MONTHS.indexOf(name.slice(0, 3).toLowerCase()) + 1;
    const d = Number(found[day]);
    const isDay = y >= 1995 && y <= 2099 && m >= 1 && m <= 12 && d >= 1 && d <= daysInMonth(y, m);
    return isDay ? `${y}-${String(m).padStart(2, '0')}-${String(d).padStart(2, '0')}` : null;
  }
  return null;
}
