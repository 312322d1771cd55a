import { CAUSE_CODES, type CauseCode } from '../../causes.ts';
import type { Testimony } from '../tagging.ts';

/** A voice whose cause a person confirmed or corrected; `''` is "no cause". */
export interface Lesson extends Testimony {
  cause: CauseCode | '';
}

/** What a voice can be: one of the causes, or, last, none of them. */
export const OUTCOMES: readonly (CauseCode | '')[] = [...CAUSE_CODES, ''];

/** The place of a cause among the outcomes. */
export function outcomeOf(cause: CauseCode | ''): number {
  return cause === '' ? OUTCOMES.length - 1 : CAUSE_CODES.indexOf(cause);
}

/** Confirmed voices a model needs before it is tried. */
export const LEAST_LESSONS = 40;
