import type { IsoDate } from '../../cell.ts';
import { daysLater, type Rhythm } from './routines.ts';

/** What a calendar is asked to put down; words of ours alone. */
export interface CalendarEntry {
  title: string;
  details: string;
  due: IsoDate;
  rhythm: Rhythm;
}

/** How an entry comes again (RFC 5545); a launch comes once. */
const RECURS: Readonly<Record<Rhythm, string>> = {
  week: 'RRULE:FREQ=WEEKLY',
  month: 'RRULE:FREQ=MONTHLY',
  quarter: 'RRULE:FREQ=MONTHLY;INTERVAL=3',
  launch: '',
};

const plain = (day: IsoDate): string => day.replace(/-/g, '');

/**
 * The address at which Google Calendar shows an entry of one whole day, filled in and not yet saved: nothing is sent before a person opens it,
 * and nothing is kept before they save it. An all-day entry ends on the day after (RFC 5545).
 */
export function calendarLink({ title, details, due, rhythm }: CalendarEntry): string {
  const recurs = RECURS[rhythm];
  const parts: [name: string, value: string][] = [
    ['action', 'TEMPLATE'],
    ['text', title],
    ['dates', `${plain(due)}/${plain(daysLater(due, 1))}`],
    ['details', details],
    ...(recurs === '' ? [] : [['recur', recurs] as [string, string]]),
  ];
  return `https://calendar.google.com/calendar/render?${parts
    .map(([name, value]) => `${name}=${name === 'dates' ? value : encodeURIComponent(value)}`)
    .join('&')}`;
}
