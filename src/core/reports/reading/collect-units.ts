import type { IsoDate } from '../../cell.ts';
import type { ShippedUnits } from '../../units/shipped-units.ts';
import { daysInMonth } from '../cells/dates.ts';
import type { Shipment, Source, UnitsReport } from '../define.ts';
import { type Collector, createLeftOutCounter, createSpan, NOTHING } from './collector.ts';

const daysOf = (month: string): number => daysInMonth(Number(month.slice(0, 4)), Number(month.slice(5)));
const dayOf = (month: string, day: number): IsoDate => `${month}-${String(day).padStart(2, '0')}`;
const placeOf = ({ sku, month, source }: Pick<ShippedUnits, 'sku' | 'month' | 'source'>): string =>
  [sku, month, source].join('\n');

/** Gathers order lines into units per SKU, month and source. */
export function collectUnits(report: UnitsReport, source: Source): Collector {
  const months = new Map<string, ShippedUnits>();
  const orders = new Map<ShippedUnits, Set<string>>();
  const seen = new Set<string>();
  const leftOut = createLeftOutCounter();
  const span = createSpan();

  const recordOf = ({ sku, asin, date, source: from, ofMonth }: Shipment): ShippedUnits => {
    const month = date.slice(0, 7);
    const place = placeOf({ sku, month, source: from });
    let record = months.get(place);
    if (!record) {
      const days = new Array<number>(daysOf(month)).fill(0);
      record = {
        sku,
        asin,
        month,
        days,
        wholeDays: ofMonth ? days.map((_, at) => at + 1) : [],
        source: from,
        orders: [],
      };
      months.set(place, record);
      orders.set(record, new Set());
    }
    if (record.asin === '') record.asin = asin;
    return record;
  };

  return {
    take: (row) => {
      const line = report.toShipment(row as never, source);
      if ('field' in line) return line;
      if ('because' in line) {
        span.see(line.date);
        leftOut.add(line.because);
        return null;
      }
      if (line.key !== '' && seen.has(line.key)) {
        leftOut.add('repeated-in-file');
        return null;
      }
      seen.add(line.key);
      const record = recordOf(line);
      const { days, month } = record;
      if (line.order !== '') orders.get(record)?.add(line.order);
      // The figure of a month stands on its first day.
      const at = line.ofMonth ? 0 : Number(line.date.slice(8)) - 1;
      days[at] = (days[at] ?? 0) + line.units;
      span.see(line.ofMonth ? dayOf(month, 1) : line.date);
      if (line.ofMonth) span.see(dayOf(month, daysOf(month)));
      return null;
    },
    outcome: () => {
      const units = [...months.values()].sort((a, b) =>
        placeOf(a) < placeOf(b) ? -1 : placeOf(a) > placeOf(b) ? 1 : 0,
      );
      const [from, to] = [span.from(), span.to()];
      for (const record of units) if (record.wholeDays.length === 0) record.wholeDays = wholeDaysOf(record, from, to);
      for (const [record, numbers] of orders) record.orders = [...numbers];
      return { ...NOTHING, units, leftOut: leftOut.counts(), from, to };
    },
  };
}

/** Days of a month strictly between the first and the last day of the file, which may have begun and ended at any hour. */
function wholeDaysOf({ month, days }: ShippedUnits, from: IsoDate, to: IsoDate): number[] {
  return days.flatMap((_, at) => (dayOf(month, at + 1) > from && dayOf(month, at + 1) < to ? [at + 1] : []));
}
