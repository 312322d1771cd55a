import type { Gram } from './grams.ts';
import { OUTCOMES } from './lesson.ts';
import { type Model, SCALE, toShares } from './model.ts';

/** A lesson made ready: its wordings, what the rules say of it, and the outcome a person gave. */
export interface Prepared {
  grams: readonly Gram[];
  rules: Float64Array;
  outcome: number;
}

const PASSES = 16;
const RATE = 0.35;
/** What is left of each weight after a pass, so that only wording that keeps coming weighs much. */
const KEPT = 0.97;
/** Weights kept, the heaviest first: the model fits a few cells of a spreadsheet. */
const MOST_WEIGHTS = 6_000;

/** Trains to the end at once. */
export function train(lessons: readonly Prepared[]): Model {
  const steps = trainInSteps(lessons);
  for (let step = steps.next(); ; step = steps.next()) if (step.done) return step.value;
}

/** Lessons between two stops. */
const A_STEP = 64;

/**
 * Trains on top of the rules and stops now and then, for a page that must not stand still: a multinomial logistic regression whose offset is what the rules say, by stochastic gradient descent in
 * the order given. The same lessons always give the same model.
 */
export function* trainInSteps(lessons: readonly Prepared[]): Generator<undefined, Model> {
  const weights = new Map<number, Float64Array>();
  for (let pass = 0; pass < PASSES; pass += 1) {
    const rate = RATE / (1 + pass / 4);
    for (const [at, { grams, rules, outcome }] of lessons.entries()) {
      if (at % A_STEP === 0) yield;
      const own = grams.map(({ bucket }) => {
        const known = weights.get(bucket) ?? new Float64Array(OUTCOMES.length);
        weights.set(bucket, known);
        return known;
      });
      const scores = rules.slice();
      for (const row of own)
        for (let one = 0; one < scores.length; one += 1) scores[one] = (scores[one] as number) + (row[one] as number);
      const shares = toShares(scores);
      shares[outcome] = (shares[outcome] as number) - 1;
      const step = rate / Math.sqrt(own.length);
      for (const row of own)
        for (let one = 0; one < shares.length; one += 1)
          row[one] = (row[one] as number) - step * (shares[one] as number);
    }
    for (const row of weights.values()) for (let at = 0; at < row.length; at += 1) row[at] = (row[at] as number) * KEPT;
  }
  return rounded(weights);
}

function rounded(weights: ReadonlyMap<number, Float64Array>): Model {
  const sizes: number[] = [];
  for (const row of weights.values()) for (const weight of row) sizes.push(Math.abs(Math.round(weight * SCALE)));
  const least = Math.max(1, sizes.sort((a, b) => b - a)[MOST_WEIGHTS] ?? 0);
  const model = new Map<number, Int16Array>();
  for (const [bucket, row] of weights) {
    const whole = Int16Array.from(row, (weight) => {
      const size = Math.round(weight * SCALE);
      return Math.abs(size) > least || (Math.abs(size) === least && least > 1) ? size : 0;
    });
    if (whole.some((weight) => weight !== 0)) model.set(bucket, whole);
  }
  return model;
}
