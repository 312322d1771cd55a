import { type Comparison, compareRates, differenceInterval, type Returns } from './two-proportions.ts';

/** What new data says of a fix. */
export type Verdict = 'better' | 'worse' | 'unproven' | 'too-few';

/** A verdict with what it rests on; the difference is the rate before minus the rate after, as a fraction, with its 95 % interval. */
export interface Effect {
  verdict: Verdict;
  difference: number;
  interval: [from: number, to: number];
  /** How the rates were compared; `null` where there was too little to compare. */
  comparison: Comparison | null;
}

/** Units each window needs, returns both need together, and how rarely chance may look like an effect. */
export const EFFECT_MINIMUM = { shipped: 50, returned: 10, error: 0.05, fall: 0.2 } as const;

const shown = (before: Returns, after: Returns): Pick<Effect, 'difference' | 'interval'> => ({
  difference: before.returned / before.shipped - after.returned / after.shipped,
  interval: differenceInterval(before, after),
});

/**
 * Whether a rate fell: better when it fell by a fifth or more and chance makes such a difference at most once in 20, worse when it
 * rose as surely, else unproven. With fewer than 50 units shipped in either window or 10 returns in both together there is too little
 * to tell; without any units in one of them the difference is 0 and its interval from -1 to 1.
 */
export function judgeEffect(before: Returns, after: Returns): Effect {
  const least = Math.min(before.shipped, after.shipped);
  if (least <= 0) return { verdict: 'too-few', difference: 0, interval: [-1, 1], comparison: null };
  const figures = shown(before, after);
  if (least < EFFECT_MINIMUM.shipped || before.returned + after.returned < EFFECT_MINIMUM.returned)
    return { verdict: 'too-few', ...figures, comparison: null };
  const comparison = compareRates(before, after);
  const sure = comparison.p <= EFFECT_MINIMUM.error;
  const fell = figures.difference >= EFFECT_MINIMUM.fall * (before.returned / before.shipped) && figures.difference > 0;
  const verdict = sure && fell ? 'better' : sure && figures.difference < 0 ? 'worse' : 'unproven';
  return { verdict, ...figures, comparison };
}
