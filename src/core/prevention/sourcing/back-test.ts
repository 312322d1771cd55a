import { QUESTIONS, type QuestionId } from './questions.ts';
import type { SourcingAnswers } from './score.ts';
import { spearman, spearmanRange } from './spearman.ts';

/** A product of the shop's own with its score, its answers, and what shipped and came back in months known as a whole. */
export interface SoldProduct {
  score: number;
  points: SourcingAnswers['points'];
  shipped: number;
  returned: number;
}

/** Products needed before anything is said, and units each must have shipped. */
export const LEAST_PRODUCTS = 15;
export const LEAST_SHIPPED = 100;

/** Whether products with higher scores come back less often. */
export interface BackTest {
  /** Products with a score and enough units. */
  products: number;
  /** Rank correlation of score and return rate: near -1 the score orders products as their returns do. `null` where nothing can be said. */
  rho: number | null;
  /** Where it truly lies with a confidence of 95 %. */
  range: [from: number, to: number] | null;
  /** The same for the points of single questions, over the products that have an answer, where these are enough. */
  byQuestion: Partial<Record<QuestionId, number>>;
}

/** Holds scores against the shop's own return rates. */
export function backTest(all: readonly SoldProduct[]): BackTest {
  const sold = all.filter(({ shipped }) => shipped >= LEAST_SHIPPED);
  const rateOf = ({ shipped, returned }: SoldProduct): number => returned / shipped;
  const byQuestion: BackTest['byQuestion'] = {};
  const rho = sold.length < LEAST_PRODUCTS ? null : spearman(sold.map((one) => [one.score, rateOf(one)]));
  for (const { id } of QUESTIONS) {
    const pairs = sold.flatMap((one): [number, number][] => {
      const points = one.points[id];
      return points === undefined ? [] : [[points, rateOf(one)]];
    });
    const own = pairs.length < LEAST_PRODUCTS ? null : spearman(pairs);
    if (own !== null) byQuestion[id] = own;
  }
  return { products: sold.length, rho, range: rho === null ? null : spearmanRange(rho, sold.length), byQuestion };
}
