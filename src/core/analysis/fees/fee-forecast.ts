import type { Returns } from '../two-proportions.ts';

/** What the next month may bring, by the months before it. */
export interface FeeForecast {
  /** Units expected to ship: as many as the newest three months on average. */
  shipped: number;
  /** The rate expected. */
  rate: number;
  /** Between which rates the month lies, with a probability of 95 %. */
  range: [from: number, to: number];
  /** How many times the months differ from each other as much as chance alone makes them. */
  dispersion: number;
  /** How often the rate comes out above a threshold. */
  chanceAbove: (threshold: number) => number;
}

/** Months a forecast rests on at most, and at least. */
const MOST_MONTHS = 12;
const LEAST_MONTHS = 3;
/** Beyond so many units the steps between rates are too fine to matter. */
const MOST_STEPS = 20_000;
const TAIL = 0.025;

/** Pearson's statistic over its degrees of freedom, never below 1: chance alone is the least there is. */
function dispersionOf(months: readonly Returns[], rate: number): number {
  if (rate <= 0 || rate >= 1) return 1;
  const sum = months.reduce(
    (all, { returned, shipped }) => all + (returned - shipped * rate) ** 2 / (shipped * rate * (1 - rate)),
    0,
  );
  return Math.max(1, sum / (months.length - 1));
}

/** The beta-binomial probabilities of 0 to `of` units, one from the other. */
function betaBinomial(of: number, a: number, b: number): number[] {
  let log = 0;
  for (let unit = 0; unit < of; unit += 1) log += Math.log((b + unit) / (a + b + unit));
  return Array.from({ length: of + 1 }, (_, hits) => {
    const chance = Math.exp(log);
    log += Math.log(((of - hits) * (a + hits)) / ((hits + 1) * (b + of - hits - 1)));
    return chance;
  });
}

/**
 * The next month of a product by its newest complete months (oldest first, at most 12), `null` below 3 of them. A beta-binomial
 * predictive distribution with the prior of Jeffreys (A. Gelman and others, Bayesian Data Analysis, 2013, 2.4 and 2.8); where months
 * differ by more than chance all units count for fewer, by that much (J. N. K. Rao and A. J. Scott, Biometrics 48, 1992).
 */
export function forecastRate(complete: readonly Returns[]): FeeForecast | null {
  const months = complete.slice(-MOST_MONTHS);
  if (months.length < LEAST_MONTHS) return null;
  const sum = (of: readonly Returns[], key: keyof Returns): number => of.reduce((all, month) => all + month[key], 0);
  const [returned, out] = [sum(months, 'returned'), sum(months, 'shipped')];
  const shipped = Math.round(sum(months.slice(-LEAST_MONTHS), 'shipped') / LEAST_MONTHS);
  if (out === 0 || shipped === 0) return null;
  const dispersion = dispersionOf(months, returned / out);
  const rate = (returned + 0.5) / (out + 1);
  const weight = (out + 1) / dispersion;
  const steps = Math.min(MOST_STEPS, Math.max(1, Math.round(shipped / dispersion)));
  const chances = betaBinomial(steps, rate * weight, (1 - rate) * weight);
  const point = (share: number): number => {
    let below = 0;
    const at = chances.findIndex((chance) => {
      below += chance;
      return below >= share;
    });
    return (at < 0 ? steps : at) / steps;
  };
  return {
    shipped,
    rate,
    range: [Math.min(rate, point(TAIL)), Math.max(rate, point(1 - TAIL))],
    dispersion,
    chanceAbove: (threshold) =>
      Math.min(
        1,
        chances.reduce((all, chance, hits) => (hits > threshold * steps + 1e-9 ? all + chance : all), 0),
      ),
  };
}
