import type { RowIssue } from '../problem.ts';
import type { Columns, RowOf } from './define.ts';
import type { ReadOutcome } from './report.ts';

/** What gathers the records of one report; a row it refuses comes back as the issue's field and expectation. */
export interface Collector {
  take: (row: RowOf<Columns>) => { field: string; expected: RowIssue['expected'] } | null;
  outcome: () => Pick<ReadOutcome, 'voices' | 'units' | 'leftOut' | 'from' | 'to' | 'redactedComments'> & {
    disguised: string[];
  };
}
