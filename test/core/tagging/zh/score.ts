import { createTagger } from '../../../../src/core/tagging/tag.ts';
import type { Labelled } from './labelled.ts';

/** How well the built-in phrases tag a set; shares between 0 and 1, 1 where there is nothing to judge. */
export interface Score {
  precision: number;
  recall: number;
  f1: number;
  /** Share of the voices with a cause whose primary cause is right. */
  primary: number;
  /** Share of the voices without a cause that were left blank. */
  blank: number;
  /** Share of the voices called sure whose primary cause is one of the labels. */
  sure: number;
}

/** Tags every voice of a set and compares with its labels. */
export function scoreOf(cases: readonly Labelled[]): Score {
  const tag = createTagger({});
  let [right, wrong, missed] = [0, 0, 0];
  let [primary, withCause, blank, withoutCause, sure, sureRight] = [0, 0, 0, 0, 0, 0];
  for (const [comment, causes] of cases) {
    const { causes: found, certainty } = tag({ comment });
    for (const cause of found) causes.includes(cause) ? right++ : wrong++;
    missed += causes.filter((cause) => !found.includes(cause)).length;
    if (causes.length > 0) {
      withCause++;
      if (found[0] === causes[0]) primary++;
    } else {
      withoutCause++;
      if (found.length === 0) blank++;
    }
    if (certainty === 'sure') {
      sure++;
      if (found[0] && causes.includes(found[0])) sureRight++;
    }
  }
  const precision = share(right, right + wrong);
  const recall = share(right, right + missed);
  return {
    precision,
    recall,
    f1: (2 * precision * recall) / (precision + recall),
    primary: share(primary, withCause),
    blank: share(blank, withoutCause),
    sure: share(sureRight, sure),
  };
}

function share(part: number, whole: number): number {
  return whole === 0 ? 1 : part / whole;
}
