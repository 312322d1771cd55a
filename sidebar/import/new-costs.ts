import type { ImportContext } from '../../src/api.ts';
import { type MoneyLine, moneyOf, type ReturnedGoods } from '../../src/core/analysis/money.ts';
import type { Period } from '../../src/core/analysis/tally.ts';
import type { Voice } from '../../src/core/voices/voice.ts';

/** What returns cost by product and cause, as proposed tasks are ranked by. */
export type PairCost = Pick<MoneyLine, 'product' | 'cause' | 'cents'>;

/** Adds up what new returns cost, voice by voice. */
export interface CostCounter {
  /** Takes a voice in; only a return inside the period, of a product whose costs are known, costs anything. */
  add: (voice: Pick<Voice, 'date' | 'type' | 'units' | 'disposition'>, pair: Omit<PairCost, 'cents'>) => void;
  /** What is in the workbook already, and the voices taken in. */
  costs: () => PairCost[];
}

/** A counter that goes on from what the returns in the workbook cost. */
export function createCostCounter(
  { prices, costs, thresholds }: Pick<ImportContext, 'prices' | 'costs' | 'thresholds'>,
  { from, to }: Period,
): CostCounter {
  const priceOf = new Map(prices.map((price) => [price.product, price]));
  const goods: ReturnedGoods[] = [];
  return {
    add: ({ date, type, units, disposition }, { product, cause }) => {
      if (type === 'return' && date >= from && date <= to && priceOf.has(product))
        goods.push({ product, cause, units, disposition });
    },
    costs: () => {
      const sums = new Map<string, PairCost>();
      for (const { product, cause, cents } of [
        ...costs,
        ...moneyOf(goods, (product) => priceOf.get(product), thresholds).lines,
      ]) {
        const place = `${product}\n${cause}`;
        sums.set(place, { product, cause, cents: cents + (sums.get(place)?.cents ?? 0) });
      }
      return [...sums.values()];
    },
  };
}
