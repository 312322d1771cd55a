import {
  ACCEPTANCE,
  AQLS,
  type Aql,
  LETTERS,
  LETTERS_BY_LOT,
  LEVELS,
  type Level,
  SAMPLE_SIZES,
  type Severity,
} from './tables.ts';

/** How many units to look at, and what is decided by what is found. */
export interface SamplingPlan {
  /** The letter of the plan, after arrows were followed. */
  letter: string;
  /** Units to draw at random from all cartons. */
  size: number;
  /** The lot is accepted with up to so many defective units. */
  accept: number;
  /** And rejected from so many on; always one more. */
  reject: number;
  /** Whether the sample is the whole lot. */
  all: boolean;
}

/** The code letter of a lot of so many units (at least 1; the tables begin at 2). */
export function codeLetter(lot: number, level: Level): string {
  const row = LETTERS_BY_LOT.find(([most]) => lot <= most);
  return row?.[1][LEVELS.indexOf(level)] ?? '';
}

/** The single sampling plan of a lot; one whose sample would be the lot or more has every unit looked at. */
export function samplingPlan(lot: number, level: Level, aql: Aql, severity: Severity): SamplingPlan {
  const column = AQLS.indexOf(aql);
  const table = ACCEPTANCE[severity];
  let at = LETTERS.indexOf(codeLetter(lot, level));
  let found = table[at + column];
  while (typeof found === 'string') {
    at += found === '↓' ? 1 : -1;
    found = table[at + column];
  }
  const planned = SAMPLE_SIZES[at] ?? 0;
  const accept = found ?? 0;
  const all = planned >= lot;
  return { letter: LETTERS.charAt(at), size: all ? lot : planned, accept, reject: accept + 1, all };
}
