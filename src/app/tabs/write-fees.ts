import { type FeeLine, watchFee } from '../../core/analysis/fee-watch.ts';
import { syncRows } from '../../sheets/sync.ts';
import type { Row } from '../../sheets/table.ts';
import type { Workbook } from '../../sheets/workbook.ts';
import type { Facts } from './facts.ts';
import { setUp } from './set-up.ts';
import type { Cohorts } from './task-proof.ts';

const rounded = (share: number): number => Math.round(share * 100_000) / 100_000;

/** The products whose threshold stands in Products, each beside it; of a product that stands there twice the lower one counts. */
export function feesIn({ listed, productOf }: Pick<Facts, 'listed' | 'productOf'>, cohorts: Cohorts): FeeLine[] {
  const thresholds = new Map<string, number>();
  for (const line of listed) {
    if (line.feeThreshold === null || line.feeThreshold <= 0 || line.feeThreshold >= 1) continue;
    const product = productOf(line);
    thresholds.set(product, Math.min(line.feeThreshold, thresholds.get(product) ?? 1));
  }
  return [...thresholds].map(([product, threshold]) => watchFee(product, threshold, cohorts.get(product) ?? []));
}

function rowOf({ product, threshold, month, rate, forecast, chance, state }: FeeLine, { words }: Facts): Row {
  const shown = (share: number | null | undefined): number | '' => (share == null ? '' : rounded(share));
  return {
    sku: product,
    threshold: rounded(threshold),
    month,
    rate: shown(rate),
    distance: rate === null ? '' : rounded(threshold - rate),
    units: forecast?.shipped ?? '',
    forecast: shown(forecast?.rate),
    from: shown(forecast?.range[0]),
    to: shown(forecast?.range[1]),
    chance: shown(chance),
    state: words.workbook.feeStates[state],
  };
}

/** Brings the tab of return fees up to date, making it when the first threshold stands in Products. */
export function writeFees(workbook: Workbook, lines: readonly FeeLine[], facts: Facts): void {
  if (lines.length === 0 && workbook.find('fees') === null) return;
  setUp(workbook, ['fees']);
  syncRows(
    workbook,
    'fees',
    lines.map((line) => rowOf(line, facts)),
  );
}
