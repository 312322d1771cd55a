import type { MonthUnits } from '../analysis/cohorts.ts';
import type { IsoMonth } from '../cell.ts';
import { countedUnits } from './counted.ts';
import type { UnitsSource } from './shipped-units.ts';

/** Units shipped of one SKU in one month according to one source; a SKU that equals its ASIN stands for an export without SKUs. */
export interface UnitsLine {
  sku: string;
  asin: string;
  month: IsoMonth;
  units: number;
  source: UnitsSource;
}

/** Units shipped by product and month; of several sources as many as count. */
export function unitsByMonth(
  lines: Iterable<UnitsLine>,
  productOf: (record: { sku: string; asin: string }) => string,
): MonthUnits[] {
  const months = new Map<string, MonthUnits & { figures: { source: UnitsSource; units: number }[] }>();
  for (const { sku, asin, month, units, source } of lines) {
    const product = productOf({ sku: sku === asin ? '' : sku, asin });
    const place = `${product}\n${month}`;
    const line = months.get(place) ?? { product, month, units: 0, figures: [] };
    months.set(place, line);
    line.figures.push({ source, units });
  }
  return [...months.values()].map(({ product, month, figures }) => ({ product, month, units: countedUnits(figures) }));
}
