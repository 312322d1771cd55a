import { logFactorial } from './log-factorial.ts';
import { normalAbove } from './normal.ts';
import { wilsonInterval } from './wilson.ts';

/** Units that came back of the units shipped: whole numbers, the first at most the second. */
export interface Returns {
  returned: number;
  shipped: number;
}

/** How two rates were compared, and how often chance alone makes them differ at least as much (two-sided, 0 to 1). */
export interface Comparison {
  test: 'z' | 'fisher';
  p: number;
}

/** Below this expected count the normal distribution is too rough, and Fisher's exact test takes its place. */
const LEAST_EXPECTED = 5;
/** Tables as likely as the observed one count as such whatever the last digits say. */
const ALIKE = 1 + 1e-7;

/** The pooled two-proportion statistic: above 0 where the first rate is the higher one; 0 where both are none or all. */
export function pooledZ(before: Returns, after: Returns): number {
  const pooled = (before.returned + after.returned) / (before.shipped + after.shipped);
  const spread = Math.sqrt(pooled * (1 - pooled) * (1 / before.shipped + 1 / after.shipped));
  return spread > 0 ? (before.returned / before.shipped - after.returned / after.shipped) / spread : 0;
}

/** The probability of each table with the margins of this one, by how many of the first came back. */
function hypergeometric(first: Returns, second: Returns): (returned: number) => number {
  const hits = first.returned + second.returned;
  const all = first.shipped + second.shipped;
  const margins =
    logFactorial(hits) +
    logFactorial(all - hits) +
    logFactorial(first.shipped) +
    logFactorial(second.shipped) -
    logFactorial(all);
  return (returned) =>
    Math.exp(
      margins -
        logFactorial(returned) -
        logFactorial(first.shipped - returned) -
        logFactorial(hits - returned) -
        logFactorial(second.shipped - hits + returned),
    );
}

/**
 * Fisher's exact test, two-sided: the probability of all tables with the same margins that are no likelier than this one.
 * (R. A. Fisher, The logic of inductive inference, Journal of the Royal Statistical Society 98, 1935.)
 */
export function fisherExact(before: Returns, after: Returns): number {
  const hits = before.returned + after.returned;
  const probability = hypergeometric(before, after);
  const observed = probability(before.returned) * ALIKE;
  let sum = 0;
  for (let returned = Math.max(0, hits - after.shipped); returned <= Math.min(hits, before.shipped); returned += 1) {
    const one = probability(returned);
    if (one <= observed) sum += one;
  }
  return Math.min(1, sum);
}

/** Fisher's exact test, one-sided: how often chance alone brings at least so many of the first back. */
export function fisherAbove(first: Returns, second: Returns): number {
  const most = Math.min(first.returned + second.returned, first.shipped);
  const probability = hypergeometric(first, second);
  let sum = 0;
  for (let returned = first.returned; returned <= most; returned += 1) sum += probability(returned);
  return Math.min(1, sum);
}

/** Compares two rates: by the pooled two-proportion test where at least 5 are expected in every cell, else by Fisher's exact test. */
export function compareRates(before: Returns, after: Returns): Comparison {
  const pooled = (before.returned + after.returned) / (before.shipped + after.shipped);
  const expected = Math.min(before.shipped, after.shipped) * Math.min(pooled, 1 - pooled);
  if (expected < LEAST_EXPECTED) return { test: 'fisher', p: fisherExact(before, after) };
  return { test: 'z', p: 2 * normalAbove(Math.abs(pooledZ(before, after))) };
}

/**
 * Where the difference of two rates (first minus second, as fractions) lies with a confidence of 95 %. (Method 10 of R. G.
 * Newcombe, Interval estimation for the difference between independent proportions, Statistics in Medicine 17, 1998.)
 */
export function differenceInterval(before: Returns, after: Returns): [from: number, to: number] {
  const [first, second] = [before.returned / before.shipped, after.returned / after.shipped];
  const [firstFrom, firstTo] = wilsonInterval(before.returned, before.shipped);
  const [secondFrom, secondTo] = wilsonInterval(after.returned, after.shipped);
  return [
    first - second - Math.hypot(first - firstFrom, secondTo - second),
    first - second + Math.hypot(firstTo - first, second - secondFrom),
  ];
}
