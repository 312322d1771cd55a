import { refuse } from '../book/refuse.ts';
import type { ServiceCall } from '../host.ts';
import { PER_10000_CELLS, TRIP } from '../runtime/costs.ts';
import { type Run, timeLimit } from './run.ts';

/** Books a call: what it touched, and what the cells that crossed cost. Throws when the time of the execution is up. */
export function charge(run: Run, call: Omit<ServiceCall, 'milliseconds'>, crossed: number): void {
  const milliseconds = TRIP[call.kind] + (PER_10000_CELLS[call.kind] * crossed) / 10_000;
  run.execution.calls.push({ ...call, milliseconds });
  if (call.kind !== 'handle') run.execution.trips += 1;
  spend(run, milliseconds);
}

/** Lets time pass on the virtual clock. Throws when the time of the execution is up. */
export function spend(run: Run, milliseconds: number): void {
  run.execution.milliseconds += milliseconds;
  run.world.clock.now += milliseconds;
  if (run.execution.milliseconds > timeLimit(run.cause)) {
    run.over = true;
    throw refuse('Exceeded maximum execution time');
  }
}

/** Cells in a value that crosses: those of a block, else one. */
export function cellsIn(value: unknown): number {
  if (!Array.isArray(value)) return 1;
  return value.reduce<number>((sum, row) => sum + (Array.isArray(row) ? row.length : 1), 0);
}
