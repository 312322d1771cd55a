import type { IsoDate } from '../../cell.ts';
import type { RowIssue } from '../../problem.ts';
import type { Voice } from '../../voices/voice.ts';
import type { Columns, LeftOut, RowOf } from '../define.ts';
import type { ReadOutcome } from '../report.ts';

/** What gathers the records of one report; a row it refuses comes back as the issue's field and expectation. */
export interface Collector {
  take: (row: RowOf<Columns>) => { field: string; expected: RowIssue['expected'] } | null;
  outcome: () => Collected;
  /** Voices taken so far, free of personal data; those of the outcome may be fewer or say more. */
  soFar?: () => readonly Voice[];
}

/** What was gathered of a file. */
export interface Collected
  extends Pick<ReadOutcome, 'voices' | 'units' | 'records' | 'leftOut' | 'from' | 'to' | 'redactedComments'> {
  /** Columns that hold something else than their heading says. */
  disguised: string[];
}

/** Nothing, to begin with. */
export const NOTHING: Collected = {
  voices: [],
  units: [],
  records: [],
  leftOut: [],
  from: '',
  to: '',
  redactedComments: 0,
  disguised: [],
};

/** The first and the last day of those seen. */
export interface Span {
  see: (date: IsoDate) => void;
  from: () => IsoDate;
  to: () => IsoDate;
}

/** A span that has seen no day. */
export function createSpan(): Span {
  let [from, to] = ['', ''];
  return {
    see: (date) => {
      if (date === '') return;
      if (from === '' || date < from) from = date;
      if (date > to) to = date;
    },
    from: () => from,
    to: () => to,
  };
}

type Because = ReadOutcome['leftOut'][number]['because'];

/** Counts rows left out on purpose. */
export interface LeftOutCounter {
  add: (because: LeftOut['because'] | 'repeated-in-file') => void;
  counts: () => ReadOutcome['leftOut'];
}

/** A counter at zero. */
export function createLeftOutCounter(): LeftOutCounter {
  const rows = new Map<Because, number>();
  return {
    add: (because) => rows.set(because, (rows.get(because) ?? 0) + 1),
    counts: () => [...rows].map(([because, count]) => ({ because, rows: count })),
  };
}
