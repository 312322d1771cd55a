import { refuse } from '../../book/refuse.ts';
import { type ClockRule, firstRun } from '../../runtime/trigger-times.ts';
import { objectOf } from '../handles.ts';
import type { InstalledTrigger, Run } from '../run.ts';

const HOUR = 3_600_000;
const DAY = 24 * HOUR;

/** Triggers one person may make a day, those deleted again included. */
const MOST_MADE = 20;

const KINDS: Record<InstalledTrigger['event'], string> = {
  CLOCK: 'time-based',
  ON_OPEN: 'open',
  ON_EDIT: 'edit',
  ON_CHANGE: 'change',
  ON_FORM_SUBMIT: 'form submit',
};

/** Installs a trigger for the person at the keyboard. Throws for a second of its kind: an add-on has one of each for a person and document. */
export function install(run: Run, handler: string, event: InstalledTrigger['event'], rule: ClockRule | null) {
  const { world } = run;
  const { now } = world.clock;
  if (world.triggers.some((each) => each.event === event && each.creator === world.userEmail)) {
    throw refuse(
      `This add-on has created too many ${KINDS[event]} triggers in this document for this Google user account.`,
    );
  }
  const asked = rule && addOnRule(run, rule);
  world.triggersMade.splice(0, Infinity, ...world.triggersMade.filter((made) => made > now - DAY));
  if (world.flags['trigger-making-is-counted'] && world.triggersMade.length >= MOST_MADE)
    throw refuse('Service invoked too many times for one day: trigger.');
  world.triggersMade.push(now);
  const id = String(world.book.nextId++);
  const due = asked && firstRun(asked, now);
  world.triggers.push({ id, handler, event, creator: world.userEmail, rule: asked, due });
  return objectOf('Trigger', { id });
}

/** An add-on's clock strikes at most once an hour. */
function addOnRule(run: Run, rule: ClockRule): ClockRule {
  if (rule.every === 'minutes') {
    if (run.world.flags['minutes-are-refused-in-add-ons'])
      throw refuse('An add-on can use a time-based trigger at most once per hour.');
    return { every: 'hours', count: 1 };
  }
  if (rule.every !== 'once' || !run.world.flags['short-waits-last-an-hour']) return rule;
  return { ...rule, at: Math.max(rule.at, run.world.clock.now + HOUR) };
}
