import type { Seated } from '../people/seat.ts';
import { isTrip } from '../services/dispatch.ts';
import { isBusy } from '../services/lock.ts';
import type { Run, World } from '../services/run.ts';
import { answered } from './aside.ts';
import { pack, unpack } from './codec.ts';
import { inTimeZone } from './context.ts';
import { begin, type Ended, finish, type Order } from './execute.ts';
import { handleTable } from './handle-table.ts';
import { type RacerThread, restRacer, takeRacer } from './racers.ts';

/** An execution that wants to run, and for whom. */
export interface Entry {
  world: World;
  order: Order;
}

/** Executions of one user that may run at the same time. */
const AT_ONCE = 30;

interface Lane {
  run: Run;
  thread: RacerThread;
  /** The trip it wants to make, `null` once it has ended. */
  wants: { target: string; name: string; text: string } | null;
  /** Since when, and how long at most, on the virtual clock it waits for a lock. */
  waits: { kind: string; since: number; milliseconds: number } | null;
  ended: Ended | null;
}

/**
 * Runs executions at the same time, each in a thread of its own that stands still while another makes a call. Before each
 * trip `turn` chooses one of those that can go on, by its place in the list. More than 30 of one user are refused, as live.
 */
export function race(entries: readonly Entry[], seated: Seated, turn: (ready: readonly number[]) => number): Ended[] {
  const timeZone = entries[0]?.world.bundle.manifest.timeZone ?? 'Etc/UTC';
  return inTimeZone(timeZone, () => {
    const running = new Map<string, number>();
    const lanes = entries.map((entry): Lane | Ended => {
      const { userEmail } = entry.world;
      const already = running.get(userEmail) ?? 0;
      running.set(userEmail, already + 1);
      return already < AT_ONCE ? startLane(entry, timeZone, seated) : tooMany(entry);
    });
    const open = () => lanes.flatMap((lane, at) => ('run' in lane && lane.wants ? [{ lane, at }] : []));
    for (let going = open(); going.length > 0; going = open()) {
      const ready = going.filter(({ lane }) => canGoOn(lane));
      const chosen = ready.length > 0 ? turn(ready.map(({ at }) => at)) : firstToGiveUp(going);
      const lane = lanes[chosen];
      if (!lane || !('run' in lane) || !lane.wants) throw new Error(`Execution ${chosen} cannot go on.`);
      step(lane, seated);
      if (!lane.wants) restRacer(timeZone, lane.thread);
    }
    return lanes.map((lane) => ('run' in lane ? (lane.ended as Ended) : lane));
  });
}

function startLane({ world, order }: Entry, timeZone: string, seated: Seated): Lane {
  const run = begin(world, order);
  const thread = takeRacer(timeZone);
  const lane: Lane = { run, thread, wants: null, waits: null, ended: null };
  const packed = pack(order.args, handleTable(run));
  thread.tell({ kind: 'start', code: world.bundle.code, timeZone, functionName: order.functionName, packed });
  proceed(lane, seated);
  return lane;
}

/** Answers what is no trip at once, until the script wants a trip or has ended. */
function proceed(lane: Lane, seated: Seated): void {
  for (;;) {
    const message = lane.thread.hear();
    if (message.kind === 'end') {
      lane.wants = null;
      lane.ended = seated(lane.run.world, () => finish(lane.run, message.outcome));
      return;
    }
    if (message.kind !== 'ask') throw new Error('A script thread is ready twice.');
    lane.wants = message;
    if (isTrip(lane.run, message.target, message.name)) {
      lane.waits = waitOf(lane);
      return;
    }
    const call = message;
    lane.thread.tell(seated(lane.run.world, () => answered(lane.run, call)));
  }
}

function step(lane: Lane, seated: Seated): void {
  if (!lane.wants) return;
  passWaiting(lane);
  const { run, wants } = lane;
  lane.thread.tell(seated(run.world, () => answered(run, wants)));
  proceed(lane, seated);
}

/** Books the time an execution stood waiting for a lock; one that gives up is booked by the lock itself. */
function passWaiting({ run, waits }: Lane): void {
  if (!waits) return;
  const { clock } = run.world;
  const { since, milliseconds } = waits;
  if (isBusy(waits.kind, run)) clock.now = Math.max(clock.now, since + milliseconds) - milliseconds;
  else run.execution.milliseconds += clock.now - since;
}

/** The lock an execution asks for, `null` where it asks for something else. */
function waitOf({ run, wants }: Lane): Lane['waits'] {
  if (!wants || !/^(try|wait)Lock$/.test(wants.name)) return null;
  const { service, self } = handleTable(run).find(Number(wants.target));
  if (service.name !== 'Lock') return null;
  const [milliseconds] = unpack(wants.text, handleTable(run)) as unknown[];
  return {
    kind: (self as { kind: string }).kind,
    since: run.world.clock.now,
    milliseconds: Math.max(0, Number(milliseconds)),
  };
}

/** When on the virtual clock an execution stops waiting for its lock. */
const end = ({ waits }: Lane): number => (waits ? waits.since + waits.milliseconds : 0);

/** Whether an execution waits for no lock, for a free one, or no longer. */
function canGoOn(lane: Lane): boolean {
  return !lane.waits || !isBusy(lane.waits.kind, lane.run) || lane.run.world.clock.now >= end(lane);
}

/** Where all wait, time passes until the first gives up. */
function firstToGiveUp(going: readonly { lane: Lane; at: number }[]): number {
  const [first] = [...going].sort((one, other) => end(one.lane) - end(other.lane));
  return first?.at ?? 0;
}

function tooMany({ world, order }: Entry): Ended {
  const run = begin(world, order);
  const message = 'There are too many scripts running simultaneously for this Google user account.';
  return finish(run, { error: { name: 'Exception', message, stack: '' } });
}
