import type { Tagging } from '../tagging.ts';
import type { Gram } from './grams.ts';
import { OUTCOMES, outcomeOf } from './lesson.ts';

/** What wordings say of the outcomes beyond the rules: whole numbers, of which `SCALE` are one unit of log-odds, by bucket. */
export type Model = ReadonlyMap<number, Int16Array>;

/** Whole numbers that make one unit of log-odds. */
export const SCALE = 64;

/** Log-odds the rules give their primary cause by certainty, their other causes, and no cause where they find none. */
const TRUST = { sure: 3, likely: 1.6, check: 0.6 } as const;
const OTHER_CAUSES = 0.8;
const SILENT = 1;

/** What the rules alone say of each outcome, as log-odds. */
export function ruleScores({ causes, certainty }: Pick<Tagging, 'causes' | 'certainty'>): Float64Array {
  const scores = new Float64Array(OUTCOMES.length);
  causes.forEach((cause, at) => {
    scores[outcomeOf(cause)] = at === 0 && certainty ? TRUST[certainty] : OTHER_CAUSES;
  });
  if (causes.length === 0) scores[outcomeOf('')] = SILENT;
  return scores;
}

/** Log-odds as shares that add up to 1, in place. */
export function toShares(scores: Float64Array): Float64Array {
  const most = scores.reduce((a, b) => Math.max(a, b), Number.NEGATIVE_INFINITY);
  let sum = 0;
  for (let at = 0; at < scores.length; at += 1) {
    scores[at] = Math.exp((scores[at] as number) - most);
    sum += scores[at] as number;
  }
  for (let at = 0; at < scores.length; at += 1) scores[at] = (scores[at] as number) / sum;
  return scores;
}

/** The share of each outcome by rules and model together. */
export function sharesOf(model: Model, rules: Float64Array, grams: readonly Gram[]): Float64Array {
  const scores = rules.slice();
  for (const { bucket } of grams) {
    const weights = model.get(bucket);
    if (!weights) continue;
    for (let at = 0; at < scores.length; at += 1) scores[at] = (scores[at] as number) + (weights[at] as number) / SCALE;
  }
  return toShares(scores);
}

/** A model as text: bucket, outcome and weight in turn, base 36, parted by blanks. */
export function packModel(model: Model): string {
  const parts: string[] = [];
  for (const [bucket, weights] of [...model].sort(([a], [b]) => a - b))
    weights.forEach((weight, outcome) => {
      if (weight !== 0) parts.push(`${bucket.toString(36)} ${outcome.toString(36)} ${weight.toString(36)}`);
    });
  return parts.join(' ');
}

/** Reads a packed model; `null` where the text is none. */
export function unpackModel(text: string): Model | null {
  const model = new Map<number, Int16Array>();
  const numbers = text === '' ? [] : text.split(' ').map((part) => Number.parseInt(part, 36));
  if (numbers.length % 3 !== 0 || numbers.some(Number.isNaN)) return null;
  for (let at = 0; at < numbers.length; at += 3) {
    const [bucket, outcome, weight] = numbers.slice(at, at + 3) as [number, number, number];
    if (outcome < 0 || outcome >= OUTCOMES.length) return null;
    const weights = model.get(bucket) ?? new Int16Array(OUTCOMES.length);
    weights[outcome] = weight;
    model.set(bucket, weights);
  }
  return model;
}
