import { CAUSE_CODES, type CauseCode } from '../../../src/core/causes.ts';

/** What was wanted of a text and what was given, the primary cause first. */
export interface Given {
  wanted: readonly CauseCode[];
  given: readonly CauseCode[];
}

/** How causes were found, as shares from 0 to 1. */
export interface Measure {
  texts: number;
  precision: number;
  recall: number;
  microF1: number;
  macroF1: number;
  /** Texts with a cause whose primary cause is right. */
  primary: number;
  /** Texts without a cause that stay blank. */
  blank: number;
}

const f1Of = (right: number, given: number, wanted: number): number =>
  given + wanted === 0 ? 1 : (2 * right) / (given + wanted);

/** Right, given and wanted tags of one cause, or of all. */
function countTags(all: readonly Given[], cause?: CauseCode): [right: number, given: number, wanted: number] {
  const own = (causes: readonly CauseCode[]): readonly CauseCode[] =>
    cause === undefined ? causes : causes.filter((one) => one === cause);
  return [
    all.reduce((sum, { wanted, given }) => sum + own(given).filter((one) => wanted.includes(one)).length, 0),
    all.reduce((sum, { given }) => sum + own(given).length, 0),
    all.reduce((sum, { wanted }) => sum + own(wanted).length, 0),
  ];
}

const share = (part: number, whole: number): number => (whole === 0 ? 1 : part / whole);

/** Measures what was given; a cause nobody wanted or gave does not count in the macro average. */
export function measure(all: readonly Given[]): Measure {
  const [right, given, wanted] = countTags(all);
  const byCause = CAUSE_CODES.map((cause) => countTags(all, cause)).filter(([, gave, want]) => gave + want > 0);
  const withCause = all.filter((one) => one.wanted.length > 0);
  const without = all.filter((one) => one.wanted.length === 0);
  return {
    texts: all.length,
    precision: share(right, given),
    recall: share(right, wanted),
    microF1: f1Of(right, given, wanted),
    macroF1: share(
      byCause.reduce((sum, counts) => sum + f1Of(...counts), 0),
      byCause.length,
    ),
    primary: share(withCause.filter((one) => one.given[0] === one.wanted[0]).length, withCause.length),
    blank: share(without.filter((one) => one.given.length === 0).length, without.length),
  };
}

/** F1 of each cause. */
export function f1ByCause(all: readonly Given[]): Partial<Record<CauseCode, number>> {
  return Object.fromEntries(CAUSE_CODES.map((cause) => [cause, f1Of(...countTags(all, cause))]));
}
