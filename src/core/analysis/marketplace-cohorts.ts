import type { IsoMonth } from '../cell.ts';
import { type Cohort, type CohortBasis, createCounter, placeReturns } from './cohorts.ts';
import type { MonthUnits, ReturnedUnits } from './month-units.ts';

/** Units shipped of a product in a month by the marketplaces that are known. */
export type ShippedBy = (product: string, month: IsoMonth) => ReadonlyMap<string, number> | undefined;

/** The part of a cohort that was sold in one marketplace. */
export interface MarketplaceCohort {
  marketplace: string;
  cohort: Cohort;
  /** Units of the whole cohort that stand in no part of it, since their marketplace is not known or shipped less than came back. */
  rest: { shipped: number; returned: number };
}

/** Of the units of a month, shipped and come back, so many may be of an unknown marketplace; beyond that its parts would mislead. */
const MOST_UNKNOWN = 0.1;

/** Marketplaces in which a product has to ship before its rates are told by marketplace. */
const LEAST_MARKETPLACES = 2;

const placeOf = (product: string, month: IsoMonth, marketplace: string): string =>
  `${product}\n${month}\n${marketplace}`;

const isLittle = (part: number, whole: number): boolean => part <= whole * MOST_UNKNOWN;

/**
 * The cohorts of each product that ships in two marketplaces or more, parted by marketplace: each return counts in the month in which it
 * counts in the whole, and each month is counted and known as the whole is. Of every month the parts and the rest add up to the whole.
 * Months of which the marketplace of more than a tenth is unknown are left out. `marketplaceOf` tells where a return was sold, `''` where
 * nobody knows; it is asked of these products only.
 */
export function marketplaceCohortsOf<Line extends ReturnedUnits>(
  cohorts: ReadonlyMap<string, readonly Cohort[]>,
  shipped: readonly MonthUnits[],
  returned: readonly Line[],
  marketplaceOf: (line: Line) => string,
  shippedBy: ShippedBy,
  basis: CohortBasis,
): Map<string, MarketplaceCohort[]> {
  const names = new Map<string, string[]>();
  for (const [product, months] of cohorts) {
    const all = new Set<string>();
    for (const { month } of months)
      for (const [marketplace, units] of shippedBy(product, month) ?? []) if (units > 0) all.add(marketplace);
    if (all.size >= LEAST_MARKETPLACES) names.set(product, [...all].sort());
  }
  const parted = new Map<string, MarketplaceCohort[]>();
  if (names.size === 0) return parted;
  const counter = createCounter();
  placeReturns(shipped, returned, basis, (month, line, isJoined) => {
    if (!names.has(line.product)) return;
    const marketplace = marketplaceOf(line);
    if (marketplace !== '') counter.count(placeOf(line.product, month, marketplace), line, isJoined);
  });
  for (const [product, marketplaces] of names) {
    const lines = (cohorts.get(product) ?? []).flatMap((whole) => {
      const { month } = whole;
      const units = shippedBy(product, month);
      const parts = marketplaces.flatMap((marketplace) => {
        const sold = units?.get(marketplace) ?? 0;
        if (sold <= 0) return [];
        const sums = counter.at(placeOf(product, month, marketplace));
        const back = Math.min(sold, Math.round(sums?.returned ?? 0));
        const byReturn = Math.min(sold, Math.round(sums?.byReturn ?? 0));
        return {
          marketplace,
          cohort: { ...whole, shipped: sold, returned: back, byReturn, causes: sums?.causes ?? new Map() },
        };
      });
      const rest = { shipped: whole.shipped, returned: whole.returned };
      for (const { cohort } of parts) {
        rest.shipped -= cohort.shipped;
        rest.returned -= cohort.returned;
      }
      const tells = isLittle(rest.shipped, whole.shipped) && isLittle(rest.returned, whole.returned);
      return tells ? parts.map((part) => ({ ...part, rest })) : [];
    });
    if (lines.length > 0) parted.set(product, lines);
  }
  return parted;
}
