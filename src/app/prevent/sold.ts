import type { AnyCauseCode } from '../../core/causes.ts';
import type { Facts } from '../tabs/facts.ts';
import { cohortsIn } from '../tabs/write-rates.ts';

/** What shipped of a product in months known as a whole, and what came back of it. */
export interface Sold {
  shipped: number;
  returned: number;
  causes: ReadonlyMap<AnyCauseCode, number>;
}

const known = new WeakMap<Facts, Map<string, Sold>>();

/** Figures of all products that were sold, by product: as fixes are proven, by the month of the order where it is known. Reckoned once for the same facts. */
export function soldIn(facts: Facts): Map<string, Sold> {
  const before = known.get(facts);
  if (before) return before;
  const sold = new Map<string, Sold>();
  known.set(facts, sold);
  for (const [product, months] of cohortsIn(facts, 'orders')) {
    const whole = months.filter(({ complete }) => complete);
    const causes = new Map<AnyCauseCode, number>();
    for (const month of whole)
      for (const [cause, units] of month.causes) causes.set(cause, (causes.get(cause) ?? 0) + units);
    const sum = (of: 'shipped' | 'returned'): number => whole.reduce((total, month) => total + month[of], 0);
    sold.set(product, { shipped: sum('shipped'), returned: sum('returned'), causes });
  }
  return sold;
}
