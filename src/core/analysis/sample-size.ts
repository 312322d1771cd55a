import { normalPoint } from './normal.ts';

/** How sure a planned comparison is to see what is there, and how often it may see what is not. */
export interface Power {
  /** Share of real differences found; 0.8 by default. */
  power?: number;
  /** Share of false ones, two-sided; 0.05 by default. */
  error?: number;
}

/**
 * Units to ship in each of two windows so that a fall from one rate to another shows, rounded up; infinite where the rates are
 * equal. (J. L. Fleiss, Statistical Methods for Rates and Proportions, without continuity correction.)
 */
export function unitsNeeded(from: number, to: number, { power = 0.8, error = 0.05 }: Power = {}): number {
  if (from === to) return Number.POSITIVE_INFINITY;
  const middle = (from + to) / 2;
  const byChance = normalPoint(error / 2) * Math.sqrt(2 * middle * (1 - middle));
  const byMissing = normalPoint(1 - power) * Math.sqrt(from * (1 - from) + to * (1 - to));
  return Math.ceil(((byChance + byMissing) / (from - to)) ** 2);
}
