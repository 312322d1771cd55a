import type { Execution, Host } from '../host.ts';
import type { FileOutcome } from './import-files.ts';

/** Service calls of one execution. */
interface Calls {
  function: string;
  trips: number;
  milliseconds: number;
  /** Trips by the name of the service call. */
  byName: Record<string, number>;
}

/** What every tab shows, headings first, under its name; beside it the service calls of each execution and what went wrong. */
export function bookJson(host: Host, outcomes: readonly FileOutcome[]): Record<string, unknown> {
  const tabs = Object.fromEntries(host.sheetNames().map((name) => [name, host.displayed(name)]));
  return { ...tabs, calls: host.executions.map(callsOf), issues: issuesOf(outcomes) };
}

function callsOf({ functionName, calls, trips, milliseconds }: Execution): Calls {
  const byName: Record<string, number> = {};
  for (const { name, kind } of calls) {
    if (kind !== 'handle') byName[name] = (byName[name] ?? 0) + 1;
  }
  return { function: functionName, trips, milliseconds, byName };
}

function issuesOf(
  outcomes: readonly FileOutcome[],
): { file: string; problem: string; rejected: FileOutcome['rejected'] }[] {
  return outcomes
    .filter(({ problem, rejected }) => problem !== '' || rejected.length > 0)
    .map(({ file, problem, rejected }) => ({ file, problem, rejected }));
}
