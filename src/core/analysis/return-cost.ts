/** What one unit that comes back costs, in the currency of the shop. */
export interface ReturnCosts {
  /** Price with shipping and gift wrap, without tax: what the refund administration fee is reckoned from. */
  price: number;
  /** What the unit cost until it lay in the warehouse. */
  landed: number;
  /** Fulfilment of the first delivery, which nobody gives back. */
  outbound: number;
  /** Returns processing fee of the marketplace for the unit. */
  processing: number;
  /** Removal or disposal of a unit nobody can sell. */
  disposal: number;
  /** Inspecting, answering and repacking, sellable or not. */
  handling: number;
  /** Referral fee as a share of the price. */
  referral: number;
}

/** Referral fee where nothing else is known, and what Amazon keeps of it when it refunds: a fifth, at most 5 in the shop's currency. */
export const REFUND_FEE = { referral: 0.15, kept: 0.2, most: 5 } as const;

const cents = (money: number): number => Math.round(money * 100);

/**
 * What a returned unit costs in cents, where it can be sold again and where it cannot: fulfilment, the referral fee kept, processing
 * and handling; an unsellable unit its landed cost and disposal too. The price itself is no cost: it was never earned. (Amazon's
 * refund administration fee: the lesser of 5 and a fifth of the referral fee.)
 */
export function costOfReturn(costs: ReturnCosts): { sellable: number; unsellable: number } {
  const kept = Math.min(REFUND_FEE.most, REFUND_FEE.kept * costs.referral * costs.price);
  const sellable = cents(costs.outbound + kept + costs.processing + costs.handling);
  return { sellable, unsellable: sellable + cents(costs.landed + costs.disposal) };
}
