import { differenceInterval, type Returns } from '../analysis/two-proportions.ts';

/** Units that did not come back after a fix, in whole units, and between which they lie with a confidence of 95 %. */
export interface AvoidedUnits {
  units: number;
  range: [from: number, to: number];
}

/**
 * Units of those shipped after a fix that would have come back at the rate before it and did not: units shipped times the difference of
 * the rates, with its interval (Newcombe's method 10) widened to whole units. `null` where that interval holds no difference at all, or a
 * rise: nothing is claimed then.
 */
export function avoidedUnits(before: Returns, after: Returns): AvoidedUnits | null {
  if (before.shipped <= 0 || after.shipped <= 0) return null;
  const [from, to] = differenceInterval(before, after).map((share) => share * after.shipped) as [number, number];
  if (from <= 0) return null;
  const difference = before.returned / before.shipped - after.returned / after.shipped;
  return { units: Math.round(difference * after.shipped), range: [Math.floor(from), Math.ceil(to)] };
}
