import type { Inspection } from './inspection.ts';
import { judgeLot, type LotVerdict } from './judge-lot.ts';
import { afterLot, FIRST_LOT, resume, type Series, type Inspection as Severe } from './switching.ts';

/** A lot judged as its place in the series of its supplier and SKU has it. */
export interface JudgedLot {
  inspection: Inspection;
  severity: Severe;
  /** `null` where inspection is stopped and nobody has said what the supplier changed. */
  judged: LotVerdict | null;
  /** Whether its batch was judged before: lots presented again do not count for the series. */
  again: boolean;
  /** How the next lot of this supplier and SKU is inspected. */
  next: Severe;
}

/** What names of suppliers and batches are compared by: neither case nor blanks tell them apart. */
export const foldName = (name: string): string => name.replace(/\s+/g, ' ').trim().toLowerCase();

const seriesOf = ({ supplier, sku }: Inspection): string => `${foldName(supplier)}\n${sku}`;

/**
 * Judges the lots of a log, in the order they are given, each normally or tightened by the lots of its supplier and SKU with an earlier date (of
 * one day those that stand above it). A lot not judged yet changes nothing.
 */
export function judgeLog(inspections: readonly Inspection[]): JudgedLot[] {
  const series = new Map<string, { series: Series; seen: Set<string> }>();
  const judgedLots = new Map<Inspection, JudgedLot>();
  const inTime = [...inspections].sort((a, b) => (a.date < b.date ? -1 : a.date > b.date ? 1 : 0));
  for (const inspection of inTime) {
    const name = seriesOf(inspection);
    const known = series.get(name) ?? { series: FIRST_LOT, seen: new Set<string>() };
    series.set(name, known);
    if (inspection.action !== '') known.series = resume(known.series);
    const { next: severity } = known.series;
    const again = known.seen.has(foldName(inspection.batch));
    const judged = severity === 'stopped' ? null : judgeLot(inspection, severity);
    if (judged && judged.verdict !== 'open') {
      if (!again) known.series = afterLot(known.series, judged.verdict === 'accept');
      known.seen.add(foldName(inspection.batch));
    }
    judgedLots.set(inspection, { inspection, severity, judged, again, next: known.series.next });
  }
  return inspections.map((one) => judgedLots.get(one) as JudgedLot);
}

/** The lot of a SKU inspected last, `null` where there is none. */
export function newestLot(lots: readonly JudgedLot[], sku: string): JudgedLot | null {
  const own = lots.filter(({ inspection }) => inspection.sku === sku);
  return own.reduce<JudgedLot | null>(
    (newest, lot) => (newest === null || lot.inspection.date >= newest.inspection.date ? lot : newest),
    null,
  );
}
