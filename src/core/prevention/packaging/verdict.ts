import type { GateState } from '../stages.ts';

/** What came of a step. */
export const TEST_RESULTS = ['pass', 'fail', 'notApplicable'] as const;

/** One of these. */
export type TestResult = (typeof TEST_RESULTS)[number];

/** A step with all that was said of it: a row for each pack tested, `''` where nothing was. */
export interface LoggedStep {
  key: string;
  results: readonly (TestResult | '')[];
}

/** How the tests of a pack stand. */
export interface PackVerdict {
  state: GateState;
  /** The share of steps passed, in whole percent and 100 only for all; steps that do not apply count for nothing. `null` before anything was tested, and where steps are not known yet. */
  score: number | null;
  passed: number;
  /** Steps that count. */
  of: number;
  failed: readonly string[];
  open: readonly string[];
}

function outcomeOf({ results }: LoggedStep): TestResult | '' {
  if (results.includes('fail')) return 'fail';
  const said = results.filter((one) => one !== 'notApplicable');
  if (results.length === 0 || said.includes('')) return '';
  return said.length > 0 ? 'pass' : 'notApplicable';
}

/** Judges a pack: one fail stops it; it passes when nothing is left to do and something passed. `isWhole`: the plan lacks no step. */
export function packVerdict(steps: readonly LoggedStep[], isWhole: boolean): PackVerdict {
  const keysOf = (wanted: TestResult | ''): string[] =>
    steps.filter((step) => outcomeOf(step) === wanted).map(({ key }) => key);
  const [passed, failed, open] = [keysOf('pass').length, keysOf('fail'), keysOf('')];
  const of = passed + failed.length + open.length;
  const isDone = isWhole && open.length === 0 && passed > 0;
  return {
    state: failed.length > 0 ? 'stopped' : isDone ? 'passed' : 'open',
    score: !isWhole || passed + failed.length === 0 ? null : Math.floor((100 * passed) / of),
    passed,
    of,
    failed,
    open,
  };
}
