import { type Money, moneyOf, type ProductCosts } from '../../core/analysis/money.ts';
import type { Words } from '../../core/words/words.ts';
import { syncRows } from '../../sheets/sync.ts';
import type { Workbook } from '../../sheets/workbook.ts';
import type { Facts } from './facts.ts';
import { setUp } from './set-up.ts';

/** What the returns of the period cost, as far as the Products tab says what units cost. */
export function moneyIn({ voices, listed, policies, period, productOf }: Facts): Money {
  const costs = new Map<string, ProductCosts>(listed.map((line) => [productOf(line), line]));
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
  { period }: Pick<Facts, 'period'>,
  words: Words,
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
  );
}
