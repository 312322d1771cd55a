import type { IsoMonth } from '../cell.ts';

/** Units of one SKU shipped in one month according to one source: the denominator of every rate. */
export interface ShippedUnits {
  sku: string;
  asin: string;
  month: IsoMonth;
  /** Units shipped on each day of the month; index 0 is day 1. Its sum is the month's figure. */
  days: number[];
  /** Days (1 to 31) the file covers from midnight to midnight: there a newer file replaces an older one. */
  wholeDays: number[];
  /** Where the units were sold: `marketplace`, or `other` for multi-channel orders, which are counted apart. */
  channel: 'marketplace' | 'other';
}
