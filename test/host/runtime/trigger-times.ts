import { momentOf, serialOf, serialOfDay } from '../book/serial.ts';

const UNITS = { minutes: 60_000, hours: 3_600_000 };

/** When a clock trigger runs. Days go by the wall clock of its time zone; a weekday counts from 0, Sunday. */
export type ClockRule =
  | { every: 'once'; at: number }
  | { every: 'minutes' | 'hours'; count: number }
  | { every: 'days'; count: number; hour: number; minute: number; zone: string }
  | { every: 'weeks'; count: number; weekday: number; hour: number; minute: number; zone: string }
  | { every: 'month'; day: number; hour: number; minute: number; zone: string };

/** The first run of a trigger made at a moment. */
export function firstRun(rule: ClockRule, made: number): number {
  if (rule.every === 'once') return rule.at;
  if (!('zone' in rule)) return made + rule.count * UNITS[rule.every];
  return nextDay(rule, made);
}

/** The run after one that was due at a moment; `null` when there is none. */
export function runAfter(rule: ClockRule, due: number): number | null {
  if (rule.every === 'once') return null;
  if (!('zone' in rule)) return due + rule.count * UNITS[rule.every];
  if (rule.every === 'month') return nextDay(rule, due);
  const skipped = (rule.count - 1) * (rule.every === 'weeks' ? 7 : 1);
  return nextDay(rule, momentOf(serialOf(due, rule.zone) + skipped, rule.zone));
}

function nextDay(rule: Extract<ClockRule, { zone: string }>, after: number): number {
  const time = (rule.hour + rule.minute / 60) / 24;
  for (let day = Math.floor(serialOf(after, rule.zone)); ; day += 1) {
    const moment = momentOf(day + time, rule.zone);
    if (moment > after && fits(rule, day)) return moment;
  }
}

function fits(rule: Extract<ClockRule, { zone: string }>, day: number): boolean {
  if (rule.every === 'days') return true;
  const date = new Date((day - serialOfDay(1970, 1, 1)) * 86_400_000);
  return rule.every === 'weeks' ? date.getUTCDay() === rule.weekday : date.getUTCDate() === rule.day;
}
