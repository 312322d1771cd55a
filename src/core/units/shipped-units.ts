import type { IsoMonth } from '../cell.ts';

/** Where figures of shipped units come from; orders of other channels are counted apart from those of the marketplace. */
export const UNITS_SOURCES = ['orders', 'other-channels', 'shipments', 'business-report', 'own-shop'] as const;

/** One of the places figures of shipped units come from. */
export type UnitsSource = (typeof UNITS_SOURCES)[number];

/** Units of one marketplace among those of a SKU and month, and how many of their orders are of it. */
export interface Sold {
  /** Country of the marketplace, two capitals. */
  marketplace: string;
  /** Units on each day of the month; index 0 is day 1. */
  days: number[];
  /** Of the orders of the month, which stand sorted by marketplace as these do, so many are of this one. */
  orders: number;
}

/** Units of one SKU shipped in one month according to one source: the denominator of every rate. */
export interface ShippedUnits {
  /** The SKU, or the ASIN where the export names no SKU. */
  sku: string;
  asin: string;
  month: IsoMonth;
  /** Units shipped on each day of the month; index 0 is day 1. Its sum is the month's figure. */
  days: number[];
  /** Days (1 to 31) the file covers from midnight to midnight: there a newer file replaces an older one. */
  wholeDays: number[];
  source: UnitsSource;
  /** Numbers of the orders the units belong to, each once; none where the export does not tell. */
  orders: string[];
  /** The ASIN of its parent, where the export names one. */
  parent?: string;
  /** The marketplaces as far as the export names them, in the order in which `orders` stand. */
  sold?: Sold[];
}

/** Shipped units as they leave the page: orders by their codes, as `packOrders` makes them. */
export interface SentUnits extends Omit<ShippedUnits, 'orders' | 'parent' | 'sold'> {
  orders: string;
  /** Parent and marketplaces, as `packTold` makes them; `''` where nothing is told of them. */
  told: string;
}
