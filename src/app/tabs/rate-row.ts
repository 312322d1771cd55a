import type { ProductRate } from '../../core/analysis/alerts.ts';
import type { PlainRate } from '../../core/analysis/plain-rates.ts';

/** A row of Rates: of a product, of its part in a marketplace, or of all variants of a parent together. */
export interface RateRow {
  product: string;
  /** The parent of the product, `''` where it has none. */
  parent: string;
  /** Whether the row is of all variants of the parent; it then names no product. */
  ofFamily: boolean;
  /** `''` in a row over all marketplaces. */
  marketplace: string;
  /** Units of the month that stand in none of its rows by marketplace. */
  rest: { shipped: number; returned: number };
  line: Omit<ProductRate, 'product'> | PlainRate;
}
