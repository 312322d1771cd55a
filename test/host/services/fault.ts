import { refuse } from '../book/refuse.ts';
import { spend } from './ledger.ts';
import type { Run } from './run.ts';

/** What Google says when a service has a hiccup. */
const HICCUP = "We're sorry, a server error occurred. Please wait a bit and try again.";

/** Texts of failures that pass by themselves, as seen in logs of many scripts (platform 1.2, 1.3). */
export const TRANSIENT: readonly string[] = [
  HICCUP,
  "We're sorry, a server error occurred while reading from storage. Error code INTERNAL.",
  'Service error: Spreadsheets',
  'Service Spreadsheets timed out while accessing document with id 1LocalHostSpreadsheet0000000000000000000000.',
  'Service invoked too many times in a short time: spreadsheets. Try Utilities.sleep(1000) between calls.',
  'Script invoked too many times per second for this Google user account.',
];

/** Makes a call, or what a test wants in its place; `trip` is its number among the trips of the execution, from 1. */
export function faulty<Result>(run: Run, trip: number, make: () => Result): Result {
  const { fault } = run;
  if (fault?.trip !== trip) return make();
  run.fault = null;
  if (fault.how === 'delayed') {
    spend(run, fault.milliseconds ?? 0);
    return make();
  }
  if (fault.how !== 'refused') make();
  if (fault.how === 'killed') run.over = true;
  throw refuse(fault.how === 'killed' ? 'Exceeded maximum execution time' : (fault.text ?? HICCUP));
}

/** Does what a test lets happen just before a trip of an execution. */
export function disturb(run: Run, trip: number): void {
  const due = run.meanwhile.filter((each) => each.trip === trip);
  if (due.length === 0) return;
  run.meanwhile = run.meanwhile.filter((each) => each.trip !== trip);
  for (const { work } of due) work();
}
