import { logFactorial } from './log-factorial.ts';
import { normalAbove } from './normal.ts';

/** From here on the normal distribution is as good, and does not go over every count. */
const MANY = 200_000;

/** How often chance brings back at least `hits` of `of` units where each comes back with the same probability. */
export function binomialAbove(hits: number, of: number, probability: number): number {
  if (hits <= 0 || probability >= 1) return 1;
  if (probability <= 0) return 0;
  if (of > MANY) return normalAbove((hits - 0.5 - of * probability) / Math.sqrt(of * probability * (1 - probability)));
  const [there, not] = [Math.log(probability), Math.log(1 - probability)];
  const all = logFactorial(of);
  let sum = 0;
  for (let count = hits; count <= of; count += 1)
    sum += Math.exp(all - logFactorial(count) - logFactorial(of - count) + count * there + (of - count) * not);
  return Math.min(1, sum);
}
