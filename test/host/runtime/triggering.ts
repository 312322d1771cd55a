import type { AuthMode, Execution, PersonAction } from '../host.ts';
import type { Edit } from '../people/typing.ts';
import { bookHandle, objectOf } from '../services/handles.ts';
import { quotaOf } from '../services/quotas.ts';
import type { Cause, InstalledTrigger, World } from '../services/run.ts';
import { enumOf } from '../services/service.ts';
import { knownEmail } from '../services/session.ts';
import type { Ended } from './execute.ts';
import { runAfter } from './trigger-times.ts';

/** Runs installed triggers when what they wait for happens. What they throw stands in the executions, nobody else hears of it. */
export interface Triggering {
  opened(): void;
  edited(edit: Edit): void;
  /** A change by hand, by Google's name of its type. */
  changed(type: string): void;
  /** Moves the clock on and runs what is due on the way. */
  passTime(milliseconds: number): void;
}

type Start = (functionName: string, args: unknown[], mode: AuthMode, cause: Cause) => Ended;

/** Milliseconds the triggers of a user may run in a day. */
const TRIGGER_TIME = 90 * 60 * 1000;

/** Actions that are no edit of cells and not `OTHER` either; going to a tab changes nothing. */
const CHANGES: Partial<Record<PersonAction['do'], string | null>> = {
  'insert-rows': 'INSERT_ROW',
  'insert-columns': 'INSERT_COLUMN',
  'delete-rows': 'REMOVE_ROW',
  'delete-columns': 'REMOVE_COLUMN',
  'insert-sheet': 'INSERT_GRID',
  'duplicate-sheet': 'INSERT_GRID',
  'delete-sheet': 'REMOVE_GRID',
  'choose-sheet': null,
  select: null,
};

/** The type of change an action by hand is that edits no cell, `null` where it is none. */
export function changeType(action: PersonAction): string | null {
  const type = CHANGES[action.do];
  return type === undefined ? 'OTHER' : type;
}

/** The triggers of a world, run by `start`. */
export function triggering(world: World, start: Start): Triggering {
  /** A trigger runs as who made it, whoever is at the keyboard. */
  const fire = (trigger: InstalledTrigger, more: object): void => {
    const person = world.userEmail;
    const clock = trigger.event === 'CLOCK';
    const common = { authMode: enumOf('AuthMode', 'FULL'), triggerUid: trigger.id };
    const user = objectOf('User', { email: knownEmail({ world, mode: 'FULL' }) });
    const event = clock ? { ...common, ...more } : { ...common, source: bookHandle(), user, ...more };
    world.userEmail = trigger.creator;
    try {
      const time = quotaOf(world, 'trigger time');
      if (time.used >= TRIGGER_TIME) {
        world.executions.push(notStarted(world, trigger.handler));
        return;
      }
      const ended = start(trigger.handler, [event], 'FULL', clock ? 'clock trigger' : 'trigger');
      time.used += ended.execution.milliseconds;
      if (!ended.found && !ended.error)
        world.executions.push({ ...ended.execution, error: `Script function not found: ${trigger.handler}` });
    } finally {
      world.userEmail = person;
    }
  };
  const fireAll = (event: InstalledTrigger['event'], more: object): void => {
    for (const trigger of world.triggers.filter((each) => each.event === event)) fire(trigger, more);
  };
  const firstDue = (until: number): InstalledTrigger | undefined =>
    world.triggers
      .filter(({ due }) => due !== null && due <= until)
      .sort((one, other) => Number(one.due) - Number(other.due))[0];
  return {
    opened: () => fireAll('ON_OPEN', {}),
    edited(edit) {
      fireAll('ON_EDIT', edit);
      fireAll('ON_CHANGE', { changeType: 'EDIT' });
    },
    changed: (type) => fireAll('ON_CHANGE', { changeType: type }),
    passTime(milliseconds) {
      const until = world.clock.now + milliseconds;
      for (let next = firstDue(until); next; next = firstDue(until)) {
        const due = Number(next.due);
        next.due = next.rule && runAfter(next.rule, due);
        world.clock.now = Math.max(world.clock.now, due);
        fire(next, clockEvent(world.clock.now));
      }
      world.clock.now = Math.max(world.clock.now, until);
    },
  };
}

function notStarted({ userEmail }: World, functionName: string): Execution {
  const error = 'Service using too much computer time for one day.';
  return {
    functionName,
    user: userEmail,
    mode: 'FULL',
    calls: [],
    trips: 0,
    milliseconds: 0,
    computing: 0,
    log: [],
    error,
  };
}

function clockEvent(moment: number): object {
  const date = new Date(moment);
  const start = Date.UTC(date.getUTCFullYear(), 0, 1);
  return {
    year: date.getUTCFullYear(),
    month: date.getUTCMonth() + 1,
    'day-of-month': date.getUTCDate(),
    'day-of-week': date.getUTCDay() || 7,
    'week-of-year': Math.floor((moment - start) / 604_800_000) + 1,
    hour: date.getUTCHours(),
    minute: date.getUTCMinutes(),
    second: date.getUTCSeconds(),
    timezone: 'UTC',
  };
}
