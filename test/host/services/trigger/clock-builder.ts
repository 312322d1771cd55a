import { refuse } from '../../book/refuse.ts';
import { momentOf, serialOfDay } from '../../book/serial.ts';
import type { ClockRule } from '../../runtime/trigger-times.ts';
import { enumName, number, text, whole } from '../arguments.ts';
import type { Run } from '../run.ts';
import type { Method, Methods } from '../service.ts';
import { describe, make, tell } from '../service.ts';
import { install } from './install.ts';

/** What stands behind a ClockTriggerBuilder: what it was told so far. */
export interface ClockSelf {
  handler: string;
  told: {
    after?: number;
    at?: number;
    date?: [year: number, month: number, day: number];
    minutes?: number;
    hours?: number;
    days?: number;
    weeks?: number;
    weekday?: number;
    day?: number;
    hour?: number;
    minute?: number;
    zone?: string;
  };
}

const WEEKDAYS = ['SUNDAY', 'MONDAY', 'TUESDAY', 'WEDNESDAY', 'THURSDAY', 'FRIDAY', 'SATURDAY'];
const MINUTES = [1, 5, 10, 15, 30];
const HOURS = [1, 2, 4, 6, 8, 12];

const counted = (key: 'minutes' | 'hours' | 'days' | 'weeks', allowed?: readonly number[]): Method<ClockSelf> =>
  tell(['number'], ({ told }, args) => {
    const count = whole(args, 0);
    if (count < 1 || (allowed && !allowed.includes(count))) throw refuse(`Invalid argument: ${count}`);
    told[key] = count;
  });

function between(value: number, least: number, most: number): number {
  if (value < least || value > most) throw refuse(`Invalid argument: ${value}`);
  return value;
}

/** Without a minute a trigger runs somewhere within its hour: here in the middle. */
function ruleOf({ told }: ClockSelf, run: Run): ClockRule {
  const zone = told.zone ?? run.world.bundle.manifest.timeZone;
  const time = { hour: told.hour ?? 0, minute: told.minute ?? 30, zone };
  if (told.after !== undefined) return { every: 'once', at: run.world.clock.now + told.after };
  if (told.at !== undefined) return { every: 'once', at: told.at };
  if (told.date) {
    const clock = (time.hour + time.minute / 60) / 24;
    return { every: 'once', at: momentOf(serialOfDay(...told.date) + clock, zone) };
  }
  if (told.minutes) return { every: 'minutes', count: told.minutes };
  if (told.hours) return { every: 'hours', count: told.hours };
  if (told.day) return { every: 'month', day: told.day, ...time };
  if (told.weekday !== undefined) return { every: 'weeks', count: told.weeks ?? 1, weekday: told.weekday, ...time };
  if (told.days) return { every: 'days', count: told.days, ...time };
  throw refuse('The trigger must be told when to run.');
}

const methods: Methods<GoogleAppsScript.Script.ClockTriggerBuilder, ClockSelf> = {
  after: tell(['number'], ({ told }, args) => {
    told.after = number(args, 0);
  }),
  at: tell(['date'], ({ told }, args) => {
    told.at = (args[0] as Date).getTime();
  }),
  atDate: tell(['number number number'], ({ told }, args) => {
    told.date = [whole(args, 0), whole(args, 1), whole(args, 2)];
  }),
  atHour: tell(['number'], ({ told }, args) => {
    told.hour = between(whole(args, 0), 0, 23);
  }),
  nearMinute: tell(['number'], ({ told }, args) => {
    told.minute = between(whole(args, 0), 0, 59);
  }),
  everyMinutes: counted('minutes', MINUTES),
  everyHours: counted('hours', HOURS),
  everyDays: counted('days'),
  everyWeeks: counted('weeks'),
  onWeekDay: tell(['enum'], ({ told }, args) => {
    told.weekday = WEEKDAYS.indexOf(enumName(args[0]));
  }),
  onMonthDay: tell(['number'], ({ told }, args) => {
    told.day = between(whole(args, 0), 1, 31);
  }),
  inTimezone: tell(['string'], ({ told }, args) => {
    told.zone = text(args, 0);
  }),
  create: make([''], (self, _, run) => install(run, self.handler, 'CLOCK', ruleOf(self, run))),
};

/** The class ClockTriggerBuilder. */
export const clockTriggerBuilder = describe<GoogleAppsScript.Script.ClockTriggerBuilder, ClockSelf>(
  'ScriptApp.ClockTriggerBuilder',
  [methods],
);
