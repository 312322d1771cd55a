import type { IsoDate, IsoMonth } from '../../cell.ts';
import { lastDay } from '../../months.ts';

/** How far a period is known: `young` lacks nothing but time, `part` some of its days, of `unknown` nothing is known. */
export type Known = 'whole' | 'young' | 'part' | 'unknown';

/** The first and the last day something is known of; `null` where nothing ever was. */
export type Days = { from: IsoDate; to: IsoDate } | null;

/** A month whose first day lies later than this may have begun before what is known. */
const FIRST_WEEK = '07';
/** Days before the end of a month after which nobody may have said anything. */
const GRACE = 3;

/** The days between the first and the last of these dates. */
export function daysOf(dates: Iterable<IsoDate>): Days {
  let [from, to] = ['', ''];
  for (const date of dates) {
    if (from === '' || date < from) from = date;
    if (date > to) to = date;
  }
  return from === '' ? null : { from, to };
}

/** How far a month is known where voices of a kind are known from day to day: whole from its first week to 3 days before its end. */
export function knownIn(month: IsoMonth, days: Days): Known {
  if (days === null || month < days.from.slice(0, 7) || month > days.to.slice(0, 7)) return 'unknown';
  const end = `${month}-${String(Number(lastDay(month).slice(8)) - GRACE).padStart(2, '0')}`;
  return days.from <= `${month}-${FIRST_WEEK}` && days.to >= end ? 'whole' : 'part';
}

/** How far several stretches are known together: as a whole only where each is. */
export function knownTogether(parts: readonly Known[]): Known {
  if (parts.length === 0 || parts.every((one) => one === 'unknown')) return 'unknown';
  if (parts.some((one) => one === 'unknown' || one === 'part')) return 'part';
  return parts.includes('young') ? 'young' : 'whole';
}
