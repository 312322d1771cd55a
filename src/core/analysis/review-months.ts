import type { IsoDate, IsoMonth } from '../cell.ts';
import { lastDay } from '../months.ts';
import type { DatedVoice } from './dated-voice.ts';

/** A month that can be reviewed. */
export interface MonthToReview {
  month: IsoMonth;
  /** Why it is not known as a whole: it is known from (`start`) or up to (`end`) that day only. `null` where it is whole. */
  gap: { at: 'start' | 'end'; day: IsoDate } | null;
}

/** A month whose first voice lies later than this may have begun before what is known. */
const FIRST_WEEK = '07';

/** The day of the first voice, of returns where there are any: what came back before it is not known. */
export function knownFrom(voices: readonly DatedVoice[]): IsoDate {
  const dated = voices.filter(({ date }) => date !== '');
  const returns = dated.filter(({ type }) => type === 'return');
  const [first = ''] = (returns.length > 0 ? returns : dated).map(({ date }) => date).sort();
  return first;
}

/** The last day of which something is known; a day that has not come yet was mistyped. */
export function knownTo(voices: readonly DatedVoice[], today: IsoDate): IsoDate {
  return voices.reduce((last, { date }) => (date > last && date <= today ? date : last), '');
}

/** Months a review can be made of, the newest first: those in which somebody said something, up to this one. */
export function reviewableMonths(voices: readonly DatedVoice[], today: IsoDate): MonthToReview[] {
  const [first, last] = [knownFrom(voices), knownTo(voices, today)];
  const past = voices.filter(({ date }) => date !== '' && date <= today);
  const gapOf = (month: IsoMonth): MonthToReview['gap'] => {
    if (lastDay(month) > last) return { at: 'end', day: last };
    return first > `${month}-${FIRST_WEEK}` ? { at: 'start', day: first } : null;
  };
  return [...new Set(past.map(({ date }) => date.slice(0, 7)))]
    .sort()
    .reverse()
    .map((month) => ({ month, gap: gapOf(month) }));
}

/** The month to review first: the newest that is known as a whole, else the newest. */
export function firstToReview(months: readonly MonthToReview[]): IsoMonth | '' {
  return (months.find(({ gap }) => gap === null) ?? months[0])?.month ?? '';
}
