import { CAUSE_CODES } from '../../src/core/causes.ts';
import { type Classifier, NO_CAUSE, type Sentence } from '../../src/core/tagging/classifier/classifier.ts';
import { type Combination, lengthOf } from '../../src/core/tagging/classifier/judge.ts';
import {
  type Scene,
  SIGNS,
  SIGNS_OF_ANY,
  sayings,
  sceneOf,
  signsOf,
  signsOfAny,
} from '../../src/core/tagging/classifier/signs.ts';
import type { Claim } from '../../src/core/tagging/scopes.ts';
import type { Prepared } from './samples.ts';

/** A text with the log-odds of a classifier that has not seen it. */
export interface Scored extends Prepared {
  scores: Float64Array;
  classifier: Classifier;
  sentences: readonly Sentence[];
  /** By cause where the words stand that speak for it, `null` for those that are out of the question. */
  proofs: readonly (Claim | null)[];
}

type Case = readonly [signs: Float64Array, holds: number];

const RATE = 0.5;
const PASSES = 12;

/** A logistic regression by AdaGrad in the order given. */
function regress(cases: readonly Case[], size: number): Float64Array {
  const weights = new Float64Array(size);
  const squares = new Float64Array(size).fill(1);
  for (let pass = 0; pass < PASSES; pass += 1)
    for (const [signs, holds] of cases) {
      let sum = 0;
      for (let at = 0; at < size; at += 1) sum += (signs[at] as number) * (weights[at] as number);
      const error = 1 / (1 + Math.exp(-sum)) - holds;
      for (let at = 0; at < size; at += 1) {
        const slope = error * (signs[at] as number);
        squares[at] = (squares[at] as number) + slope * slope;
        weights[at] = (weights[at] as number) - (RATE * slope) / Math.sqrt(squares[at] as number);
      }
    }
  return weights;
}

const rounded = (values: ArrayLike<number>): number[] => Array.from(values, (value) => Number(value.toFixed(2)));

/** How the signs of phrases and classifier are best weighed, learned from texts neither has seen. */
export function fitSigns(texts: readonly Scored[]): Pick<Combination, 'signs' | 'causes' | 'any'> {
  const scenes = texts.map(({ reading, scores, sentences }) => {
    const length = lengthOf(sentences);
    return sceneOf(sayings(reading.claims, reading.asides, length), scores, length);
  });
  const cases: Case[] = [];
  texts.forEach(({ wanted }, at) => {
    CAUSE_CODES.forEach((_, cause) => {
      const signs = new Float64Array(SIGNS + CAUSE_CODES.length);
      signsOf(cause, scenes[at] as Scene, signs);
      signs[SIGNS + cause] = 1;
      cases.push([signs, wanted[cause] as number]);
    });
  });
  const weights = regress(cases, SIGNS + CAUSE_CODES.length);
  const any = regress(
    texts.map(({ wanted }, at) => {
      const odds = Float64Array.from(CAUSE_CODES, (_, cause) => {
        const [signs] = cases[at * CAUSE_CODES.length + cause] as Case;
        return signs.reduce((sum, sign, one) => sum + sign * (weights[one] as number), 0);
      });
      const signs = new Float64Array(SIGNS_OF_ANY);
      signsOfAny(scenes[at] as Scene, odds, signs);
      return [signs, 1 - (wanted[NO_CAUSE] as number)] as const;
    }),
    SIGNS_OF_ANY,
  );
  return {
    signs: rounded(weights.subarray(0, SIGNS)),
    causes: rounded(weights.subarray(SIGNS)),
    any: rounded(any),
  };
}

const PASSES_OF_RANK = 200;

/**
 * What makes a cause the primary one, learned from texts that were given several causes with the right primary among them: a
 * conditional logistic regression over the causes of each text.
 */
export function fitRank(choices: readonly (readonly RankedCase[])[]): Pick<Combination, 'rank' | 'lead'> {
  const size = 3 + CAUSE_CODES.length;
  const weights = new Float64Array(size);
  const sets = choices.filter((cases) => cases.length > 1 && cases.some(({ isPrimary }) => isPrimary));
  const worthOf = ({ signs, cause }: RankedCase): number =>
    signs.reduce((sum, sign, at) => sum + sign * (weights[at] as number), weights[3 + cause] as number);
  for (let pass = 0; pass < PASSES_OF_RANK; pass += 1) {
    const slope = new Float64Array(size);
    for (const cases of sets) {
      const shares = cases.map((one) => Math.exp(worthOf(one)));
      const sum = shares.reduce((a, b) => a + b, 0);
      cases.forEach(({ signs, cause, isPrimary }, at) => {
        const error = (isPrimary ? 1 : 0) - (shares[at] as number) / sum;
        signs.forEach((sign, one) => {
          slope[one] = (slope[one] as number) + error * sign;
        });
        slope[3 + cause] = (slope[3 + cause] as number) + error;
      });
    }
    for (let at = 0; at < size; at += 1)
      weights[at] = (weights[at] as number) + (2 * (slope[at] as number)) / Math.max(1, sets.length);
  }
  const [odds = 1, first = 0, late = 0] = rounded(weights.subarray(0, 3));
  return { rank: [odds, first, late], lead: rounded(weights.subarray(3)) };
}

/** A cause a text was given: its log-odds, whether it is the first of the phrases and how late it stands, and whether it is the primary. */
export interface RankedCase {
  signs: readonly [odds: number, firstOfPhrases: number, late: number];
  cause: number;
  isPrimary: boolean;
}
