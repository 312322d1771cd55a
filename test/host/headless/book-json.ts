import { type OptionRemark, remarksOn } from '../charts/option-names.ts';
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

/** What went wrong with a file, or an option of a chart that does nothing. */
type Issue =
  | { file: string; problem: string; rejected: FileOutcome['rejected'] }
  | ({ tab: string; chart: string } & OptionRemark);

/** What every tab shows, headings first, under its name; beside it the service calls of each execution and what went wrong. */
export function bookJson(host: Host, outcomes: readonly FileOutcome[]): Record<string, unknown> {
  const tabs = Object.fromEntries(host.sheetNames().map((name) => [name, host.displayed(name)]));
  return { ...tabs, calls: host.executions.map(callsOf), issues: [...fileIssues(outcomes), ...chartIssues(host)] };
}

function callsOf({ functionName, calls, trips, milliseconds }: Execution): Calls {
  const byName: Record<string, number> = {};
  for (const { name, kind } of calls) {
    if (kind !== 'handle') byName[name] = (byName[name] ?? 0) + 1;
  }
  return { function: functionName, trips, milliseconds, byName };
}

function fileIssues(outcomes: readonly FileOutcome[]): Issue[] {
  return outcomes
    .filter(({ problem, rejected }) => problem !== '' || rejected.length > 0)
    .map(({ file, problem, rejected }) => ({ file, problem, rejected }));
}

function chartIssues(host: Host): Issue[] {
  return host
    .view()
    .sheets.flatMap(({ name, charts }) =>
      charts.flatMap(({ title, type, options }) =>
        remarksOn(type, options).map((remark) => ({ tab: name, chart: title, ...remark })),
      ),
    );
}
