import type { AnyCauseCode } from '../causes.ts';
import { costOfReturn } from './return-cost.ts';

/** What the Products tab says one unit of a product costs and brings; `null` where it does not say. */
export interface ProductCosts {
  price: number | null;
  landed: number | null;
  outbound: number | null;
}

/** What holds for all products; each figure is a row of the Policies tab. */
export interface MoneyPolicies {
  /** Referral fee as a share of the price. */
  referral: number;
  /** Returns processing fee a unit. */
  processing: number;
  /** Removal or disposal of a unit nobody can sell. */
  disposal: number;
  /** Inspecting, answering and repacking a unit. */
  handling: number;
  /** Share of returned units that can be sold again, where no disposition tells. */
  sellable: number;
}

/** The figures a new workbook starts with. */
export const DEFAULT_MONEY: MoneyPolicies = { referral: 0.15, processing: 0, disposal: 0, handling: 0, sellable: 0.5 };

/** Units that came back, with what became of them. */
export interface ReturnedGoods {
  product: string;
  cause: AnyCauseCode | '';
  units: number;
  disposition: string;
}

/** What the returns of a product cost for one cause (`''`: none was found). */
export interface MoneyLine {
  product: string;
  cause: AnyCauseCode | '';
  units: number;
  /** Units that can be sold again; where no disposition tells by the share of the others. */
  sellable: number;
  /** Whole cents, so that sums are the same whichever way they are added. */
  cents: number;
}

/** What returns cost, and the products of which too little is known to say. */
export interface Money {
  lines: MoneyLine[];
  unpriced: string[];
}

const SELLABLE = 'SELLABLE';

/** Shares of units that can be sold again by product, of those whose disposition is known. */
function sellableShares(returns: readonly ReturnedGoods[]): (product: string) => number | null {
  const counts = new Map<string, { known: number; sellable: number }>();
  for (const { product, units, disposition } of returns) {
    if (disposition === '') continue;
    const count = counts.get(product) ?? { known: 0, sellable: 0 };
    counts.set(product, count);
    count.known += units;
    if (disposition.toUpperCase() === SELLABLE) count.sellable += units;
  }
  return (product) => {
    const count = counts.get(product);
    return count && count.known > 0 ? count.sellable / count.known : null;
  };
}

/**
 * What returns cost by product and cause. A unit that can be sold again costs its fulfilment, the referral fee kept, processing and
 * handling; any other its landed cost and disposal too. Of a unit without a disposition the share of its product's others is taken,
 * without any that of the policies. Products without price or landed cost are named, not guessed at.
 */
export function moneyOf(
  returns: readonly ReturnedGoods[],
  costsOf: (product: string) => ProductCosts | undefined,
  policies: MoneyPolicies,
): Money {
  const shareOf = sellableShares(returns);
  const lines = new Map<string, MoneyLine>();
  const unpriced = new Set<string>();
  for (const { product, cause, units, disposition } of returns) {
    const costs = costsOf(product);
    if (!costs || costs.price === null || costs.landed === null) {
      if (product !== '') unpriced.add(product);
      continue;
    }
    const { referral, processing, disposal, handling } = policies;
    const unit = costOfReturn({
      price: costs.price,
      landed: costs.landed,
      outbound: costs.outbound ?? 0,
      processing,
      disposal,
      handling,
      referral,
    });
    const share =
      disposition === '' ? (shareOf(product) ?? policies.sellable) : Number(disposition.toUpperCase() === SELLABLE);
    const place = `${product}\n${cause}`;
    const line = lines.get(place) ?? { product, cause, units: 0, sellable: 0, cents: 0 };
    lines.set(place, line);
    line.units += units;
    line.sellable += units * share;
    line.cents += Math.round(units * (share * unit.sellable + (1 - share) * unit.unsellable));
  }
  return { lines: [...lines.values()].sort((a, b) => b.cents - a.cents), unpriced: [...unpriced].sort() };
}
