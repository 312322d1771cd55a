import { costOfReturn, REFUND_FEE } from '../analysis/return-cost.ts';
import type { Output, Range } from './cellwise.ts';
import { amount, readFigures, share } from './figures.ts';

/** HW_COST: what returned units cost, by what can be sold again; blank where one of the first five cells is empty. */
export function cost(
  units: Range,
  price: Range,
  landed: Range,
  fee: Range,
  sellable: Range,
  processing?: Range,
  disposal?: Range,
  handling?: Range,
  referral?: Range,
): Output[][] {
  const rows = readFigures('HW_COST', [
    amount('units', units),
    amount('price', price),
    amount('landed', landed),
    amount('fee', fee),
    share('sellable', sellable),
    amount('processing', processing, 0),
    amount('disposal', disposal, 0),
    amount('handling', handling, 0),
    share('referral', referral, REFUND_FEE.referral),
  ]);
  return rows.map((row) => {
    if (row === null) return [''];
    const [
      count = 0,
      sold = 0,
      bought = 0,
      outbound = 0,
      again = 0,
      processed = 0,
      disposed = 0,
      handled = 0,
      part = 0,
    ] = row;
    const costs = costOfReturn({
      price: sold,
      landed: bought,
      outbound,
      processing: processed,
      disposal: disposed,
      handling: handled,
      referral: part,
    });
    return [Math.round(count * (again * costs.sellable + (1 - again) * costs.unsellable)) / 100];
  });
}
