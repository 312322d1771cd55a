import type { AnyCauseCode } from '../../causes.ts';
import type { IsoDate } from '../../cell.ts';
import { pickQuotes, quoteSentence } from '../../tasks/evidence.ts';
import type { Entry } from './entry.ts';
import { type FixTask, fixOf, thanksOf } from './thanks.ts';
import { subjectOf } from './thrice.ts';

const DAY = 86_400_000;
const dayOf = (time: number): IsoDate => new Date(time).toISOString().slice(0, 10);

/** Monday and Sunday of the week so many weeks before that of a day. */
export function weekOf(day: IsoDate, weeksAgo = 0): { from: IsoDate; to: IsoDate } {
  const time = Date.parse(day);
  const monday = time - ((new Date(time).getUTCDay() + 6) % 7) * DAY - weeksAgo * 7 * DAY;
  return { from: dayOf(monday), to: dayOf(monday + 6 * DAY) };
}

/** A cause on a product, and how often it was said in the week. */
export interface Subject {
  product: string;
  cause: AnyCauseCode | '';
  count: number;
}

/** A week of a team in figures and words. */
export interface Digest {
  count: number;
  /** Entries of the week before. */
  before: number;
  /** Causes nobody had said of the product before this week. */
  fresh: Subject[];
  /** At most five. */
  top: Subject[];
  /** At most three that differ. */
  quotes: { words: string; product: string }[];
  /** Tasks that removed what entries up to the end of the week tell of, and who had written those down. */
  fixed: { task: FixTask; thanks: { reporter: string; entries: number }[] }[];
}

const MOST = 5;

/**
 * What a team should know of a week: `entries` are all of the team, of whatever day; `saidBefore` tells whether a cause was said of a
 * product before a day, wherever.
 */
export function digestOf<One extends Entry>(
  entries: readonly One[],
  { from, to }: { from: IsoDate; to: IsoDate },
  saidBefore: (product: string, cause: string, day: IsoDate) => boolean,
  tasks: readonly FixTask[],
): Digest {
  const week = entries.filter(({ date }) => date >= from && date <= to);
  const last = weekOf(from, 1);
  const subjects = new Map<string, Subject>();
  for (const { product, cause } of week) {
    const place = `${product}\n${cause}`;
    const subject = subjects.get(place) ?? { product, cause, count: 0 };
    subject.count += 1;
    subjects.set(place, subject);
  }
  const ranked = [...subjects.values()].filter(({ cause }) => cause !== '').sort((a, b) => b.count - a.count);
  const quotes = pickQuotes(week.map(({ verbatim }) => quoteSentence(verbatim, '')));
  const known = entries.filter(({ date }) => date <= to);
  const fixes = new Map<FixTask, One[]>();
  for (const entry of known) {
    const task = fixOf(entry, tasks);
    if (task) fixes.set(task, [...(fixes.get(task) ?? []), entry]);
  }
  return {
    count: week.length,
    before: entries.filter(({ date }) => date >= last.from && date <= last.to).length,
    fresh: ranked.filter((one) => subjectOf(one) !== null && !saidBefore(one.product, one.cause, from)),
    top: ranked.slice(0, MOST),
    quotes: quotes.map((words) => ({
      words,
      product: week.find(({ verbatim }) => quoteSentence(verbatim, '') === words)?.product ?? '',
    })),
    fixed: [...fixes]
      .sort(([a], [b]) => b.effectiveFrom.localeCompare(a.effectiveFrom))
      .slice(0, MOST)
      .map(([task, of]) => ({
        task,
        thanks: thanksOf(of, () => false, tasks).map(({ reporter, entries: count }) => ({ reporter, entries: count })),
      })),
  };
}
