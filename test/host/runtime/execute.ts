import type { AuthMode, Execution } from '../host.ts';
import { dispatch } from '../services/dispatch.ts';
import type { Cause, Run, World } from '../services/run.ts';
import { pack, unpack } from './codec.ts';
import type { Outcome } from './context.ts';
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

/** Runs one function of the bundle in a fresh context, with its own ledger, locks and time limit. Never throws what the script throws. */
export function execute(world: World, order: Order): Ended {
  const execution: Execution = {
    functionName: order.functionName,
    mode: order.mode,
    calls: [],
    trips: 0,
    milliseconds: 0,
    log: [],
    error: null,
  };
  const run: Run = {
    world,
    mode: order.mode,
    cause: order.cause,
    execution,
    handles: [],
    pending: null,
    locks: new Set(),
    fault: world.fault,
    over: false,
  };
  world.fault = null;
  const table = handleTable(run);
  const outcome = runInContext(world.bundle, order.functionName, pack(order.args, table), (target, name, text) =>
    dispatch(run, target, name, text),
  );
  const error = errorOf(run, outcome);
  if (order.cause !== 'custom function') world.settle();
  execution.error = error?.message ?? null;
  if (outcome || error) world.executions.push(execution);
  const value = outcome && 'value' in outcome && !error ? unpack(outcome.value, table) : undefined;
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
