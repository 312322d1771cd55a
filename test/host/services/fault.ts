import { refuse } from '../book/refuse.ts';
import type { Run } from './run.ts';

/** What Google says when a service has a hiccup (`Service error` and its kin mean the same). */
const HICCUP = "We're sorry, a server error occurred. Please wait a bit and try again.";

/** Makes a call, or what a test wants in its place; `trip` is its number among the trips of the execution, from 1. */
export function faulty<Result>(run: Run, trip: number, make: () => Result): Result {
  const { fault } = run;
  if (fault?.trip !== trip) return make();
  run.fault = null;
  if (fault.how !== 'refused') make();
  if (fault.how === 'killed') run.over = true;
  throw refuse(fault.how === 'killed' ? 'Exceeded maximum execution time' : (fault.text ?? HICCUP));
}
