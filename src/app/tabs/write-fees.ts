import { rounded } from '../../core/analysis/rounded.ts';
import { fill } from '../../core/words/fill.ts';
import type { Words } from '../../core/words/words.ts';
import { syncRows } from '../../sheets/sync.ts';
import type { Row } from '../../sheets/table.ts';
import type { Workbook } from '../../sheets/workbook.ts';
import type { Facts } from './facts.ts';
import type { ListedFee } from './fees.ts';
import { setUp } from './set-up.ts';

function rowOf(line: ListedFee, { workbook }: Words): Row {
  const { product, threshold, least, month, rate, forecast, chance, state, basis } = line;
  const shown = (share: number | null | undefined): number | '' => (share == null ? '' : rounded(share));
  return {
    sku: product,
    threshold: shown(threshold),
    month,
    rate: shown(rate),
    distance: rate === null || !threshold ? '' : rounded(threshold - rate),
    units: forecast?.shipped ?? '',
    forecast: shown(forecast?.rate),
    from: shown(forecast?.range[0]),
    to: shown(forecast?.range[1]),
    chance: shown(chance),
    state: fill(workbook.feeStates[state], { least }),
    basis,
  };
}

/** Brings the tab of return fees up to date, making it when the first threshold or category stands in Products. */
export function writeFees(workbook: Workbook, lines: readonly ListedFee[], { words }: Pick<Facts, 'words'>): void {
  if (lines.length === 0 && workbook.find('fees') === null) return;
  setUp(workbook, ['fees']);
  syncRows(
    workbook,
    'fees',
    lines.map((line) => rowOf(line, words)),
  );
}
