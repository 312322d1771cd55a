import type { AnyCauseCode } from '../../causes.ts';
import type { IsoDate } from '../../cell.ts';
import type { Entry } from './entry.ts';

/** So many independent mentions of a cause on a product within so many days open a task. */
export const THRICE = { mentions: 3, days: 14 } as const;

const DAY = 86_400_000;

type Mention = Pick<Entry, 'date' | 'order'>;

/**
 * Mentions that do not come from one and the same customer, as far as can be told: entries of one order count once, on their first day; of the
 * entries of a day without an order one counts, unless such an order counts on that day.
 */
export function independentMentions(mentions: readonly Mention[]): number {
  const orders = new Map<string, IsoDate>();
  for (const { date, order } of mentions) {
    const name = order.trim().toLowerCase();
    const first = orders.get(name);
    if (name !== '' && (first === undefined || date < first)) orders.set(name, date);
  }
  const taken = new Set(orders.values());
  const days = new Set(mentions.filter(({ order }) => order === '').map(({ date }) => date));
  return orders.size + [...days].filter((day) => !taken.has(day)).length;
}

/** The mentions of the 14 days that end with a day. */
export function windowUpTo<One extends Mention>(mentions: readonly One[], day: IsoDate): One[] {
  const first = Date.parse(day) - (THRICE.days - 1) * DAY;
  return mentions.filter(({ date }) => date <= day && Date.parse(date) >= first);
}

/** A cause that was said three times of a product, with the entries of the newest 14 days in which it was. */
export interface SaidThrice<One extends Entry> {
  product: string;
  cause: AnyCauseCode;
  /** The last of those days. */
  day: IsoDate;
  mentions: number;
  entries: One[];
}

/** What a mention is of: its product and cause; `null` where it lacks one of them. */
export const subjectOf = ({ product, cause }: Pick<Entry, 'product' | 'cause'>): string | null =>
  product === '' || cause === '' ? null : `${product}\n${cause}`;

/** Every product and cause said three times within 14 days, in the order they first stand in the log. */
export function saidThrice<One extends Entry>(entries: readonly One[]): SaidThrice<One>[] {
  const subjects = new Map<string, One[]>();
  for (const entry of entries) {
    const subject = subjectOf(entry);
    if (subject !== null) subjects.set(subject, [...(subjects.get(subject) ?? []), entry]);
  }
  return [...subjects.values()].flatMap((of) => {
    const [{ product, cause }] = of as [One];
    const days = [...new Set(of.map(({ date }) => date))].sort().reverse();
    for (const day of days) {
      const within = windowUpTo(of, day);
      const mentions = independentMentions(within);
      if (mentions >= THRICE.mentions && cause !== '') return { product, cause, day, mentions, entries: within };
    }
    return [];
  });
}
