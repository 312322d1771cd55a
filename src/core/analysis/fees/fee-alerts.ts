import type { IsoMonth } from '../../cell.ts';
import { monthsLater } from '../../months.ts';
import { fill } from '../../words/fill.ts';
import { percent } from '../../words/percent.ts';
import type { Words } from '../../words/words.ts';
import { MONTHS_TO_RETURN } from '../orders-known.ts';
import { type FeeLine, LIKELY } from './fee-watch.ts';

/** A product that will more likely than not come above the threshold of its return fee. */
export interface FeeAlert {
  product: string;
  /** The newest complete month and its rate. */
  month: IsoMonth;
  rate: number;
  threshold: number;
  /** The month after it, and how often it comes out above the threshold: half the time at least. */
  next: IsoMonth;
  chance: number;
}

/** Beyond this a chance is not told more exactly. */
const NEAR_CERTAIN = 0.99;

/**
 * Products the forecast sees above their threshold, the surest first. A product whose newest complete month lies further back than units
 * take to come home (counted from `newest`, that of the shop) is quiet: it ships no more.
 */
export function feeAlertsOf(lines: readonly FeeLine[], newest: IsoMonth): FeeAlert[] {
  return lines
    .flatMap(({ product, month, rate, threshold, chance, state }) => {
      const isForetold = (state === 'likely' || state === 'above') && chance !== null && chance >= LIKELY;
      if (!isForetold || month === '' || rate === null || threshold === null) return [];
      const isRecent = monthsLater(month, MONTHS_TO_RETURN) >= newest;
      return isRecent ? [{ product, month, rate, threshold, next: monthsLater(month, 1), chance }] : [];
    })
    .sort((a, b) => b.chance - a.chance || b.rate - b.threshold - (a.rate - a.threshold));
}

/** One sentence that names product, rate, threshold and chance, and says what to do. */
export function sayFeeAlert({ product, month, rate, threshold, next, chance }: FeeAlert, words: Words): string {
  return fill(words.figures.feeAlerts.say, {
    product,
    month,
    rate: percent(rate),
    threshold: percent(threshold),
    next,
    chance: chance > NEAR_CERTAIN ? `>${percent(NEAR_CERTAIN)}` : percent(chance),
  });
}
