import { type Money, moneyOf, type ProductCosts } from '../../core/analysis/money.ts';
import type { Period } from '../../core/analysis/tally.ts';
import { syncRows } from '../../sheets/sync.ts';
import type { Workbook } from '../../sheets/workbook.ts';
import { meaningOfCause } from './causes.ts';
import type { Facts } from './facts.ts';
import { setUp } from './set-up.ts';

/** What the Products tab says of what a unit of each product costs and brings. */
export function pricesIn({ listed, productOf }: Pick<Facts, 'listed' | 'productOf'>): Map<string, ProductCosts> {
  const costs = new Map<string, ProductCosts>();
  for (const line of listed) {
    // Of a product that stands there twice each figure counts that is there.
    const { price, landed, outbound } = costs.get(productOf(line)) ?? line;
    costs.set(productOf(line), {
      price: price ?? line.price,
      landed: landed ?? line.landed,
      outbound: outbound ?? line.outbound,
    });
  }
  return costs;
}

/** What the returns of the period, or of another, cost, as far as the Products tab says what units cost. */
export function moneyIn(facts: Facts, period: Period = facts.period): Money {
  const { voices, policies, productOf } = facts;
  const costs = pricesIn(facts);
  const returns = voices.filter(({ type, date }) => type === 'return' && date >= period.from && date <= period.to);
  return moneyOf(
    returns.map((voice) => ({
      product: productOf(voice),
      cause: voice.cause,
      units: voice.units,
      disposition: voice.disposition,
    })),
    (product) => costs.get(product),
    policies,
  );
}

/** Brings the Money tab up to date, making it when there is the first cost to show. */
export function writeMoney(
  workbook: Workbook,
  { lines }: Money,
  { period, words, readCause }: Pick<Facts, 'period' | 'words' | 'readCause'>,
): void {
  if (lines.length === 0 && workbook.find('money') === null) return;
  setUp(workbook, ['money']);
  const { causes, money } = words.workbook;
  const all = lines.reduce((sum, { cents }) => sum + cents, 0);
  syncRows(
    workbook,
    'money',
    lines.map(({ product, cause, units, sellable, cents }) => ({
      sku: product,
      cause: cause === '' ? money.none : causes[cause],
      units,
      sellable: Math.round((sellable / units) * 1_000) / 1_000,
      cost: cents / 100,
      share: all > 0 ? Math.round((cents / all) * 100_000) / 100_000 : 0,
      from: period.from,
      to: period.to,
    })),
    meaningOfCause(readCause),
  );
}
