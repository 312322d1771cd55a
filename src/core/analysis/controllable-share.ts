import type { ParetoLine } from './pareto.ts';
import { wilsonInterval } from './wilson.ts';

/** How many units of those with a cause have one the seller can remove. */
export interface ControllableShare {
  units: number;
  of: number;
  /** Where the true share lies, with a confidence of 95 %. */
  interval: [from: number, to: number];
}

/** The share of the causes the seller can remove in a ranking of units by cause. */
export function controllableShare(
  ranked: readonly ParetoLine[],
  isControllable: (cause: string) => boolean,
): ControllableShare {
  let [units, of] = [0, 0];
  for (const { label, total } of ranked) {
    of += total;
    if (isControllable(label)) units += total;
  }
  return { units, of, interval: wilsonInterval(units, of) };
}
