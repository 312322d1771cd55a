import { type AnyCauseCode, CAUSE_CODES, type CauseCode } from '../causes.ts';
import type { IsoMonth } from '../cell.ts';
import { monthsLater } from '../months.ts';
import type { Cohort } from './cohorts.ts';
import type { Returns } from './two-proportions.ts';
import { wilsonInterval } from './wilson.ts';

/** How often units of one product come back for one cause. */
export interface PairRate extends Returns {
  product: string;
  cause: CauseCode;
  /** Where the true rate lies, with a confidence of 95 %. */
  interval: [from: number, to: number];
}

/** How often units come back by product and cause, over the months counted. */
export interface PairRates {
  from: IsoMonth;
  to: IsoMonth;
  /** Units shipped in the months counted, of all products. */
  shipped: number;
  /** Units a product must have shipped to be ranked, and how many products have. */
  least: number;
  products: number;
  /** At most 12, the highest lower end of the interval first. */
  lines: PairRate[];
}

const MONTHS = 12;
const MOST_LINES = 12;

const isRanked = (cause: AnyCauseCode): cause is CauseCode => (CAUSE_CODES as readonly string[]).includes(cause);

/** The rates of one product by cause over its cohorts. */
function ratesOfProduct(product: string, cohorts: readonly Cohort[], shipped: number): PairRate[] {
  const sums = new Map<CauseCode, number>();
  for (const { causes } of cohorts)
    for (const [cause, units] of causes) if (isRanked(cause)) sums.set(cause, (sums.get(cause) ?? 0) + units);
  return [...sums]
    .map(([cause, units]) => ({ product, cause, shipped, returned: Math.min(shipped, Math.round(units)) }))
    .filter(({ returned }) => returned > 0)
    .map((line) => ({ ...line, interval: wilsonInterval(line.returned, shipped) }));
}

/**
 * Causes of products by how often units come back for them, in complete months only, the newest 12 of the shop. They are ranked by the lower
 * end of the Wilson interval, so that few units never come first by luck (E. Miller, How Not To Sort By Average Rating, 2009); products
 * that shipped fewer than `least` are left out.
 */
export function pairRates(cohorts: ReadonlyMap<string, readonly Cohort[]>, least: number): PairRates {
  const complete = [...cohorts].flatMap(([product, months]) =>
    months.filter((cohort) => cohort.complete).map((cohort) => ({ product, cohort })),
  );
  const months = complete.map(({ cohort }) => cohort.month).sort();
  const to = months[months.length - 1];
  if (to === undefined) return { from: '', to: '', shipped: 0, least, products: 0, lines: [] };
  const oldest = monthsLater(to, 1 - MONTHS);
  const counted = new Map<string, Cohort[]>();
  for (const { product, cohort } of complete)
    if (cohort.month >= oldest) counted.set(product, [...(counted.get(product) ?? []), cohort]);
  const sums = [...counted].map(([product, all]) => ({
    product,
    all,
    shipped: all.reduce((sum, cohort) => sum + cohort.shipped, 0),
  }));
  const enough = sums.filter(({ shipped }) => shipped >= least);
  const lines = enough
    .flatMap(({ product, all, shipped }) => ratesOfProduct(product, all, shipped))
    .sort((a, b) => b.interval[0] - a.interval[0] || b.returned - a.returned || (a.product < b.product ? -1 : 1))
    .slice(0, MOST_LINES);
  return {
    from: months.find((month) => month >= oldest) ?? to,
    to,
    shipped: sums.reduce((sum, { shipped }) => sum + shipped, 0),
    least,
    products: enough.length,
    lines,
  };
}
