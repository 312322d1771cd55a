import type { Returns } from './two-proportions.ts';

/** A control chart of rates: its centre, and how much wider than chance its months spread (1 where they do not). */
export interface ControlChart {
  centre: number;
  spread: number;
  /** Units shipped in the months it was made from. */
  shipped: number;
}

/** Standard deviations between centre and limit. (W. A. Shewhart, Economic Control of Quality, 1931.) */
export const SIGMAS = 3;
/** The mean range of two values of a normal distribution, in standard deviations. */
export const MEAN_RANGE_OF_TWO = 1.128;

const deviation = (centre: number, shipped: number): number => Math.sqrt((centre * (1 - centre)) / shipped);

/**
 * The chart of months in their order. Where they spread wider than chance the limits widen with them, by the mean moving
 * range of their z-scores. (p-chart with changing sample size; D. B. Laney, Improved control charts for attributes, Quality
 * Engineering 14, 2002.) The centre is 0 where nothing was shipped; months without units are left out.
 */
export function controlChart(months: readonly Returns[]): ControlChart {
  const known = months.filter(({ shipped }) => shipped > 0);
  const shipped = known.reduce((sum, month) => sum + month.shipped, 0);
  const centre = shipped > 0 ? known.reduce((sum, month) => sum + month.returned, 0) / shipped : 0;
  if (known.length < 2 || centre <= 0 || centre >= 1) return { centre, spread: 1, shipped };
  const scores = known.map((month) => (month.returned / month.shipped - centre) / deviation(centre, month.shipped));
  let ranges = 0;
  for (let at = 1; at < scores.length; at += 1) ranges += Math.abs((scores[at] ?? 0) - (scores[at - 1] ?? 0));
  return { centre, spread: Math.max(1, ranges / (scores.length - 1) / MEAN_RANGE_OF_TWO), shipped };
}

/** The limits between which the rate of a month with these many units lies by chance, as fractions from 0 to 1. */
export function controlLimits({ centre, spread }: ControlChart, shipped: number): [from: number, to: number] {
  const reach = SIGMAS * spread * deviation(centre, shipped);
  return [Math.max(0, centre - reach), Math.min(1, centre + reach)];
}
