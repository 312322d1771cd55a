import { COMBINATION } from './classifier/combination.ts';
import type { Case } from './decide.ts';
import type { Certainty } from './tagging.ts';

/** A phrase that is enough alone. */
const STRONG = 0.9;
/** Where the proof is so much of a comment, little is left in it that could turn what was found. */
const CLEAR = 0.2;

/** The share of a comment that proves something. */
function proofShare(cases: readonly Case[], length: number): number {
  let proof = 0;
  for (const { claims } of cases)
    for (const { spans } of claims)
      for (let at = 0; at < spans.length; at += 2) proof += (spans[at + 1] as number) - (spans[at] as number);
  return proof / Math.max(1, length);
}

/** What a reason code says to the causes of the words. */
export interface CodeSays {
  agrees: boolean;
  disagrees: boolean;
}

/**
 * How far causes found by phrases alone can be trusted. Sure: one cause, strongly said, which is most of what is said or what the reason
 * code says too. Check: weakly said amid other words, much set aside, or more causes than two. Likely is what lies between.
 */
export function certaintyOfPhrases(
  cases: readonly Case[],
  asides: number,
  { agrees, disagrees }: CodeSays,
  length: number,
): Certainty {
  const allStrong = cases.every(({ strongest }) => strongest >= STRONG);
  const isClear = proofShare(cases, length) >= CLEAR;
  const isAlone = cases.length === 1;
  if (isAlone && allStrong && asides === 0 && !disagrees && (isClear || agrees)) return 'sure';
  if (asides > 1 || cases.length > 2) return 'check';
  if (isAlone && allStrong) return 'likely';
  return isClear && !disagrees ? 'likely' : 'check';
}

/** How far causes weighed by phrases and classifier can be trusted: by the least likely of them. */
export function certaintyOfOdds(cases: readonly Case[], { disagrees }: CodeSays): Certainty {
  const least = cases.reduce((odds, one) => Math.min(odds, one.odds), Number.POSITIVE_INFINITY);
  if (least >= COMBINATION.sure && !disagrees) return 'sure';
  return least >= COMBINATION.likely ? 'likely' : 'check';
}
