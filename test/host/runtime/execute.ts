import type { AuthMode, Execution } from '../host.ts';
import { dispatch } from '../services/dispatch.ts';
import { releaseLocks } from '../services/lock.ts';
import type { Cause, Run, World } from '../services/run.ts';
import { pack, unpack } from './codec.ts';
import type { Bridge, Outcome } from './context.ts';
import { runInContext } from './context.ts';
import { handleTable } from './handle-table.ts';

/** What to run. */
export interface Order {
  functionName: string;
  args: unknown[];
  mode: AuthMode;
  cause: Cause;
}

/** How it ended: `found` is false for a name that is no function of the bundle. */
export interface Ended {
  found: boolean;
  value: unknown;
  error: Error | null;
  execution: Execution;
}

function processorTime(): number {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1000;
}

/** Runs one function of the bundle in a fresh context, with its own ledger, locks and time limit. Never throws what the script throws. */
export function execute(world: World, order: Order): Ended {
  const run = begin(world, order);
  const packed = pack(order.args, handleTable(run));
  const bridge: Bridge = (target, name, text) => dispatch(run, target, name, text);
  const start = world.timed ? processorTime() : 0;
  const timed = timedBridge(bridge);
  const outcome = runInContext(world.bundle, order.functionName, packed, world.timed ? timed.bridge : bridge);
  if (world.timed) run.execution.computing = processorTime() - start - timed.answering();
  return finish(run, outcome);
}

/** A bridge that knows how long it took to answer. */
function timedBridge(bridge: Bridge): { bridge: Bridge; answering(): number } {
  let answering = 0;
  return {
    answering: () => answering,
    bridge(target, name, text) {
      const asked = processorTime();
      try {
        return bridge(target, name, text);
      } finally {
        answering += processorTime() - asked;
      }
    },
  };
}

/** An execution that is about to start. */
export function begin(world: World, { functionName, mode, cause }: Order): Run {
  const execution: Execution = {
    functionName,
    user: world.userEmail,
    mode,
    calls: [],
    trips: 0,
    milliseconds: 0,
    computing: 0,
    log: [],
    error: null,
  };
  const run: Run = {
    ...{ world, mode, cause, execution, handles: [] },
    ...{ pending: null, fault: null, meanwhile: [], over: false },
  };
  if (cause === 'custom function') return run;
  Object.assign(run, { fault: world.fault, meanwhile: world.meanwhile });
  Object.assign(world, { fault: null, meanwhile: [] });
  return run;
}

/** Books how an execution ended and gives back what it held. `null` is a name that is no function. */
export function finish(run: Run, outcome: Outcome | null): Ended {
  const { world, execution } = run;
  const error = errorOf(run, outcome);
  releaseLocks(run);
  if (run.cause !== 'custom function') world.settle();
  execution.error = error?.message ?? null;
  if (outcome || error) world.executions.push(execution);
  const value = outcome && 'value' in outcome && !error ? unpack(outcome.value, handleTable(run)) : undefined;
  return { found: outcome !== null, value, error, execution };
}

function errorOf(run: Run, outcome: Outcome | null): Error | null {
  if (run.over) return named('Exception', 'Exceeded maximum execution time');
  if (outcome && 'error' in outcome) return named(outcome.error.name, outcome.error.message, outcome.error.stack);
  return run.pending;
}

function named(name: string, message: string, stack = ''): Error {
  const error = new Error(message);
  error.name = name;
  if (stack) error.stack = stack;
  return error;
}
