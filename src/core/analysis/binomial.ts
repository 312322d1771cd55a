import { logFactorial } from './log-factorial.ts';
import { normalAbove } from './normal.ts';

/** From here on the normal distribution is as good, and does not go over every count. */
const MANY = 200_000;
/** A term this small beside the sum, and all behind it, no longer change a double. */
const NOTHING = 1e-17;

/**
 * How often chance brings back at least `hits` of `of` units where each comes back with the same probability: the terms of the binomial
 * distribution, each from the one before it, from the largest wanted one on to either side for as long as they count.
 */
export function binomialAbove(hits: number, of: number, probability: number): number {
  if (hits <= 0 || probability >= 1) return 1;
  if (probability <= 0 || hits > of) return 0;
  if (of > MANY) return normalAbove((hits - 0.5 - of * probability) / Math.sqrt(of * probability * (1 - probability)));
  const [there, not] = [Math.log(probability), Math.log(1 - probability)];
  const odds = probability / (1 - probability);
  const start = Math.max(hits, Math.min(of, Math.floor((of + 1) * probability)));
  const largest = Math.exp(
    logFactorial(of) - logFactorial(start) - logFactorial(of - start) + start * there + (of - start) * not,
  );
  let sum = largest;
  for (let count = start, term = largest; count < of && term > sum * NOTHING; count += 1) {
    term *= ((of - count) / (count + 1)) * odds;
    sum += term;
  }
  for (let count = start, term = largest; count > hits && term > sum * NOTHING; count -= 1) {
    term *= count / (of - count + 1) / odds;
    sum += term;
  }
  return Math.min(1, sum);
}
