import { binomialAbove } from './binomial.ts';
import { type ControlChart, controlLimits } from './control-chart.ts';
import { fisherAbove, type Returns } from './two-proportions.ts';

/** What a month says beside the months before it. */
export type Signal = 'up' | 'down' | 'noise' | 'too-few';

/** Units below which a month, or what it is compared with, is too little to judge. */
export const SIGNAL_MINIMUM = { shipped: 50, baseline: 100 } as const;

/** How often chance may raise an alarm on one product in one month: 4 in 1000. */
export const ALARM = 0.004;

const rateIn = ({ returned, shipped }: Returns): number => returned / shipped;

/** A signal, and how often chance alone does the like; `null` where that was not reckoned. */
export interface Judgement {
  signal: Signal;
  chance: number | null;
}

/**
 * Whether a month differs from the months its chart was made of. Two things must agree: its rate lies beyond the control limits
 * for so many units, and by Fisher's exact test, which counts that the months before are a sample too, chance does that at
 * most so often as `alarm` says (one-sided). Too few to judge below 50 units, or 100 in the months before.
 */
export function judgeBeside(month: Returns, before: Returns, chart: ControlChart, alarm = ALARM): Judgement {
  if (month.shipped < SIGNAL_MINIMUM.shipped || before.shipped < SIGNAL_MINIMUM.baseline)
    return { signal: 'too-few', chance: null };
  const [from, to] = controlLimits(chart, month.shipped);
  const rate = rateIn(month);
  if (rate >= from && rate <= to) return { signal: 'noise', chance: null };
  const isAbove = rate > to;
  const chance = isAbove ? fisherAbove(month, before) : fisherAbove(before, month);
  if (chance > alarm) return { signal: 'noise', chance };
  return { signal: isAbove ? 'up' : 'down', chance };
}

/** The same against a rate that is taken as known, by the binomial distribution; too few to judge below `least` units. */
export function judgeMonth(month: Returns, rate: number, least: number = SIGNAL_MINIMUM.shipped): Signal {
  const { returned, shipped } = month;
  if (shipped < least || shipped === 0) return 'too-few';
  const [from, to] = controlLimits({ centre: rate, spread: 1, shipped }, shipped);
  if (rateIn(month) > to && binomialAbove(returned, shipped, rate) <= ALARM) return 'up';
  if (rateIn(month) < from && binomialAbove(shipped - returned, shipped, 1 - rate) <= ALARM) return 'down';
  return 'noise';
}
