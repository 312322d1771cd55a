import type { Cohort } from '../../core/analysis/cohorts.ts';
import { familiesOf } from '../../core/analysis/family-cohorts.ts';
import { marketplaceCohortsOf } from '../../core/analysis/marketplace-cohorts.ts';
import { controllableRate, plainRates } from '../../core/analysis/plain-rates.ts';
import { marketplaceOf } from '../../core/reports/cells/marketplace.ts';
import { marketplacesOfOrders, unitsByMarketplace } from '../../core/units/by-marketplace.ts';
import { SOLD_ELSEWHERE } from '../../core/units/counted.ts';
import { controllableIn, type Facts } from './facts.ts';
import { parentsIn } from './parents.ts';
import type { RateRow } from './rate-row.ts';
import { type Counted, MONTHS, ratesIn } from './write-rates.ts';

/** Months told by marketplace, the newest: these rows are as many again as there are marketplaces. */
const MONTHS_BY_MARKETPLACE = 12;

const NO_REST = { shipped: 0, returned: 0 };

/** Tells where a returned unit was sold, as shipped units call it: where its voice says, a country or elsewhere than on Amazon; else where its order was made. */
function marketplaceTeller({ units, productOf, orderSalt }: Facts): (line: Counted['returned'][number]) => string {
  const countries = new Map<string, string>([['', '']]);
  const countryOf = (name: string): string => {
    const known = countries.get(name);
    if (known !== undefined) return known;
    const country = marketplaceOf(name) || SOLD_ELSEWHERE;
    countries.set(name, country);
    return country;
  };
  const ofOrder = marketplacesOfOrders(units, productOf, orderSalt);
  return ({ voice, product }) => countryOf(voice.marketplace.trim()) || ofOrder(product, voice.order);
}

/** The newest months of each product. */
function newestOf(cohorts: Counted['cohorts'], count: number): Map<string, readonly Cohort[]> {
  const newest = new Map<string, readonly Cohort[]>();
  for (const [product, months] of cohorts) newest.set(product, months.slice(-count));
  return newest;
}

/** The rows of Rates: judged ones of products and their causes, and beside them what is told and never judged. */
export function rateRowsIn(facts: Facts, counted: Counted): RateRow[] {
  const { units, productOf } = facts;
  const parents = parentsIn(facts);
  const parentOf = (product: string): string => parents.get(product) ?? '';
  const isControllable = controllableIn(facts);
  const recent = newestOf(counted.cohorts, MONTHS);
  const byMarketplace = marketplaceCohortsOf(
    newestOf(counted.cohorts, MONTHS_BY_MARKETPLACE),
    counted.shipped,
    counted.returned,
    marketplaceTeller(facts),
    unitsByMarketplace(units, productOf),
    counted.basis,
  );
  const rowsOf = (product: string, months: readonly Cohort[]): RateRow[] => {
    const whole = { product, parent: parentOf(product), ofFamily: false, marketplace: '', rest: NO_REST };
    const cohortOf = new Map(months.map((cohort) => [cohort.month, cohort]));
    const judged = ratesIn(new Map([[product, months]])).flatMap((line): RateRow[] => {
      const cohort = line.cause === '' ? cohortOf.get(line.month) : undefined;
      const more = cohort ? [{ ...whole, line: controllableRate(cohort, isControllable) }] : [];
      return [{ ...whole, line }, ...more];
    });
    const parted = (byMarketplace.get(product) ?? []).flatMap(({ marketplace, cohort, rest }) =>
      plainRates([cohort], isControllable).map((line) => ({ ...whole, marketplace, rest, line })),
    );
    return [...judged, ...parted];
  };
  const families = familiesOf(recent, parentOf).flatMap(({ parent, cohorts }) =>
    plainRates(cohorts.slice(-MONTHS), isControllable).map((line) => ({
      product: '',
      parent,
      ofFamily: true,
      marketplace: '',
      rest: NO_REST,
      line,
    })),
  );
  return [...[...recent].flatMap(([product, months]) => rowsOf(product, months)), ...families];
}
