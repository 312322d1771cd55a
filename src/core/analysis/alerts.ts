import type { AnyCauseCode } from '../causes.ts';
import type { IsoMonth } from '../cell.ts';
import type { RateLine } from './rates.ts';
import type { Returns } from './two-proportions.ts';

/** The return rate of one product in one month. */
export type ProductRate = RateLine & { product: string };

/** A rate that rose by more than chance explains, in the newest complete month of its product. */
export interface Alert extends Returns {
  product: string;
  /** The cause that rose; `''` where only the rate over all causes did. */
  cause: AnyCauseCode | '';
  month: IsoMonth;
  /** The months before it added up. */
  before: Returns;
  /** How often chance alone does the like. */
  chance: number;
}

/** Units more than the months before let expect. */
const excessOf = ({ returned, shipped, before }: Alert): number =>
  returned - (shipped * before.returned) / before.shipped;

/**
 * What rose in the newest complete month of the shop, the most units above the usual first: of each product the causes that did, or where
 * no single one did the rate over all. A product whose newest complete month is an older one is quiet.
 */
export function alertsOf(rates: readonly ProductRate[]): Alert[] {
  const newest = rates.reduce((month, line) => (line.complete && line.month > month ? line.month : month), '');
  const risen = rates.filter(({ month, complete, signal }) => complete && month === newest && signal === 'up');
  const named = new Set(risen.filter(({ cause }) => cause !== '').map(({ product }) => product));
  return risen
    .filter(({ product, cause }) => cause !== '' || !named.has(product))
    .map(({ product, cause, month, returned, shipped, before, chance }) => ({
      product,
      cause,
      month,
      returned,
      shipped,
      before,
      chance: chance ?? 1,
    }))
    .sort((a, b) => excessOf(b) - excessOf(a) || (a.product < b.product ? -1 : 1));
}
