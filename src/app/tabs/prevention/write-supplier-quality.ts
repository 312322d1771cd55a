import { rounded } from '../../../core/analysis/rounded.ts';
import type { JudgedLot } from '../../../core/prevention/inspection/inspection-log.ts';
import { type SupplierLine, supplierQuality } from '../../../core/prevention/inspection/supplier-quality.ts';
import { fill } from '../../../core/words/fill.ts';
import type { Words } from '../../../core/words/words.ts';
import { syncRows } from '../../../sheets/sync.ts';
import type { Row } from '../../../sheets/table.ts';
import type { Shop } from '../../prevent/tool.ts';
import { meaningOfCause } from '../causes.ts';
import { cohortsIn } from '../write-rates.ts';

/** How often units of suppliers and their batches came back for causes that lie with them. */
export function qualityIn({ facts, products }: Shop, lots: readonly JudgedLot[]): SupplierLine[] {
  return supplierQuality(
    products.map((product) => ({ supplier: product.supplier, product: facts.productOf(product) })),
    lots.map(({ inspection }) => ({ ...inspection, sku: facts.productOf({ sku: inspection.sku, asin: '' }) })),
    cohortsIn(facts, 'orders'),
  );
}

/** The cause of a line as a cell calls it. */
export const nameOfType = (cause: SupplierLine['cause'], { prevention, workbook }: Words): string =>
  cause === '' ? prevention.inspection.quality.all : workbook.causes[cause];

function rowOf(line: SupplierLine, words: Words): Row {
  const { quality } = words.prevention.inspection;
  const { supplier, sku, batch, cause, from, to, shipped, returned, interval, newest, limits, signal, span, state } =
    line;
  const signals: Readonly<Record<string, string>> = { ...words.figures.signals, ...quality.signals, '': '' };
  const share = (value: number | undefined): number | '' => (value === undefined ? '' : rounded(value));
  return {
    ...{ supplier, sku, batch, from, to },
    cause: nameOfType(cause, words),
    shipped: interval ? shipped : '',
    returned: interval ? returned : '',
    rate: interval ? rounded(returned / shipped) : '',
    rateFrom: share(interval?.[0]),
    rateTo: share(interval?.[1]),
    newest: newest ? rounded(newest.returned / newest.shipped) : '',
    lower: share(limits?.[0]),
    upper: share(limits?.[1]),
    signal: signals[signal] ?? '',
    state: span > 1 ? fill(quality.merged, { span }) : quality.states[state],
  };
}

/** Brings the tab Supplier quality up to date. */
export function writeSupplierQuality({ workbook, facts }: Shop, lines: readonly SupplierLine[]): void {
  syncRows(
    workbook,
    'supplierQuality',
    lines.map((line) => rowOf(line, facts.words)),
    meaningOfCause(facts.readCause),
  );
}
