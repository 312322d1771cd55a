import { type Cohort, returnedFor } from '../../analysis/cohorts.ts';
import type { Returns } from '../../analysis/two-proportions.ts';
import { wilsonInterval } from '../../analysis/wilson.ts';
import type { IsoDate, IsoMonth } from '../../cell.ts';
import { lastDay } from '../../months.ts';
import { foldName } from './inspection-log.ts';
import { type Charted, judgeNewest } from './newest-month.ts';
import { SUPPLIER_CAUSES, type SupplierCause } from './standard.ts';

/** Why a line has the figures it has, or none. */
export type SupplierState = 'counted' | 'noUnits' | 'noMonths' | 'noDates';

/** How often units of a supplier, or of one of its batches, came back for one of the causes that lie with it, or all of these (`''`). */
export interface SupplierLine extends Charted {
  supplier: string;
  /** Both `''` for all that the supplier makes. */
  sku: string;
  batch: string;
  cause: SupplierCause | '';
  /** The complete months counted, `''` where there are none. */
  from: IsoMonth | '';
  to: IsoMonth | '';
  shipped: number;
  returned: number;
  interval: [from: number, to: number] | null;
  state: SupplierState;
}

/** A batch whose units were sold from a day (to a day, `''`: until the next batch of the SKU, or still). */
export interface SoldBatch {
  supplier: string;
  sku: string;
  batch: string;
  soldFrom: IsoDate | '';
  soldTo: IsoDate | '';
}

/** A month of several products added up. */
interface Month extends Returns {
  month: IsoMonth;
}

/** Months a rate is counted over. */
const MONTHS = 12;

function monthsOf(cohorts: readonly Cohort[], cause: SupplierCause | ''): Month[] {
  const causes: readonly SupplierCause[] = cause === '' ? SUPPLIER_CAUSES : [cause];
  const months = new Map<IsoMonth, Month>();
  for (const cohort of cohorts) {
    if (!cohort.complete) continue;
    const sums = months.get(cohort.month) ?? { month: cohort.month, shipped: 0, returned: 0 };
    months.set(cohort.month, sums);
    const returned = causes.reduce((sum, one) => sum + returnedFor(cohort, one), 0);
    sums.shipped += cohort.shipped;
    sums.returned += Math.min(cohort.shipped, returned);
  }
  return [...months.values()].sort((a, b) => (a.month < b.month ? -1 : 1));
}

type Figures = Omit<SupplierLine, 'supplier' | 'sku' | 'batch'>;

const NO_FIGURES: Omit<Figures, 'cause' | 'state'> = {
  from: '',
  to: '',
  shipped: 0,
  returned: 0,
  interval: null,
  newest: null,
  limits: null,
  signal: '',
  span: 1,
};

function figuresOf(all: readonly Month[], cause: SupplierCause | '', judged: boolean): Figures {
  const months = judged ? all.slice(-MONTHS) : all;
  const shipped = months.reduce((sum, month) => sum + month.shipped, 0);
  const returned = months.reduce((sum, month) => sum + month.returned, 0);
  if (shipped === 0) return { ...NO_FIGURES, cause, state: 'noMonths' };
  return {
    ...NO_FIGURES,
    cause,
    from: months[0]?.month ?? '',
    to: months[months.length - 1]?.month ?? '',
    shipped,
    returned,
    interval: wilsonInterval(returned, shipped),
    ...(judged ? judgeNewest(all) : {}),
    state: 'counted',
  };
}

/** The day before a day. */
function dayBefore(day: IsoDate): IsoDate {
  return new Date(Date.parse(`${day}T00:00:00Z`) - 86_400_000).toISOString().slice(0, 10);
}

/** The days on which batches of each SKU began to be sold, in their order. */
function beginsBySku(batches: readonly SoldBatch[]): Map<string, IsoDate[]> {
  const begins = new Map<string, IsoDate[]>();
  for (const { sku, soldFrom } of batches) begins.set(sku, [...(begins.get(sku) ?? []), soldFrom]);
  for (const days of begins.values()) days.sort();
  return begins;
}

/** The last day a batch was sold where nobody said: the day before the next batch of its SKU began. */
function soldUntil({ sku, soldFrom }: SoldBatch, begins: ReadonlyMap<string, readonly IsoDate[]>): IsoDate {
  const next = begins.get(sku)?.find((day) => day > soldFrom);
  return next === undefined ? '9999-12-31' : dayBefore(next);
}

const nameOf = ({ supplier, sku, batch }: SoldBatch): string => `${foldName(supplier)}\n${sku}\n${foldName(batch)}`;

/**
 * The lines of each supplier: over its newest 12 complete months for all causes that lie with it and for each, and for each batch over the
 * complete months that lie wholly within the days it was sold. A batch nobody gave those days of has no figures and says so.
 */
export function supplierQuality(
  products: readonly { supplier: string; product: string }[],
  batches: readonly SoldBatch[],
  cohorts: ReadonlyMap<string, readonly Cohort[]>,
): SupplierLine[] {
  const suppliers = new Map<string, { supplier: string; products: string[] }>();
  for (const { supplier, product } of products) {
    if (supplier.trim() === '') continue;
    const known = suppliers.get(foldName(supplier)) ?? { supplier: supplier.trim(), products: [] };
    suppliers.set(foldName(supplier), known);
    known.products.push(product);
  }
  const whole = [...suppliers.values()].flatMap(({ supplier, products: own }): SupplierLine[] => {
    const all = own.flatMap((product) => cohorts.get(product) ?? []);
    const place = { supplier, sku: '', batch: '' };
    if (all.length === 0) return [{ ...place, ...NO_FIGURES, cause: '', state: 'noUnits' }];
    return ['' as const, ...SUPPLIER_CAUSES].map((cause) => ({
      ...place,
      ...figuresOf(monthsOf(all, cause), cause, true),
    }));
  });
  const dated = new Map<string, SoldBatch>();
  for (const one of batches) if (one.soldFrom !== '' && !dated.has(nameOf(one))) dated.set(nameOf(one), one);
  const begins = beginsBySku([...dated.values()]);
  const seen = new Set<string>();
  const parts = batches.flatMap((one): SupplierLine[] => {
    const place = {
      supplier: suppliers.get(foldName(one.supplier))?.supplier ?? one.supplier,
      sku: one.sku,
      batch: one.batch,
    };
    const name = nameOf(one);
    if (seen.has(name)) return [];
    seen.add(name);
    const sold = dated.get(name);
    if (!sold) return [{ ...place, ...NO_FIGURES, cause: '', state: 'noDates' }];
    const until = sold.soldTo || soldUntil(sold, begins);
    const own = (cohorts.get(one.sku) ?? []).filter(
      ({ month }) => `${month}-01` >= sold.soldFrom && lastDay(month) <= until,
    );
    return ['' as const, ...SUPPLIER_CAUSES]
      .map((cause) => ({ ...place, ...figuresOf(monthsOf(own, cause), cause, false) }))
      .filter(({ cause, returned }) => cause === '' || returned > 0);
  });
  return [...whole, ...parts];
}
