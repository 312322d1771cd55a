import type { AnyCauseCode } from '../causes.ts';
import type { IsoMonth } from '../cell.ts';
import type { RateLine } from './rates.ts';
import type { Returns } from './two-proportions.ts';

/** The return rate of one product in one month. */
export type ProductRate = RateLine & { product: string };

/** A rate that rose, or fell, by more than chance explains in a complete month of its product. */
export interface Alert extends Returns {
  product: string;
  /** The cause that did; `''` where only the rate over all causes did. */
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
 * What rose (or fell) by more than chance explains in a complete month, the furthest from what the months before it let expect first: of
 * each product the causes that did, or where no single one did the rate over all.
 */
export function changesIn(rates: readonly ProductRate[], month: IsoMonth, signal: 'up' | 'down'): Alert[] {
  const changed = rates.filter((line) => line.complete && line.month === month && line.signal === signal);
  const named = new Set(changed.filter(({ cause }) => cause !== '').map(({ product }) => product));
  const sign = signal === 'up' ? 1 : -1;
  return changed
    .filter(({ product, cause }) => cause !== '' || !named.has(product))
    .map(({ product, cause, returned, shipped, before, chance }) => ({
      product,
      cause,
      month,
      returned,
      shipped,
      before,
      chance: chance ?? 1,
    }))
    .sort((a, b) => sign * (excessOf(b) - excessOf(a)) || (a.product < b.product ? -1 : 1));
}

/** What rose in the newest complete month of the shop. A product whose newest complete month is an older one is quiet. */
export function alertsOf(rates: readonly ProductRate[]): Alert[] {
  const newest = rates.reduce((month, line) => (line.complete && line.month > month ? line.month : month), '');
  return changesIn(rates, newest, 'up');
}
