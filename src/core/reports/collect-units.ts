import type { IsoDate } from '../cell.ts';
import type { ShippedUnits } from '../units/shipped-units.ts';
import type { Collector } from './collector.ts';
import { daysInMonth } from './dates.ts';
import type { LeftOut, Shipment, UnitsReport } from './define.ts';

/** Gathers order lines into units per SKU, month and channel. */
export function collectUnits(report: UnitsReport): Collector {
  const months = new Map<string, ShippedUnits>();
  const leftOut = new Map<LeftOut['because'], number>();
  let from = '';
  let to = '';

  const seeDay = (date: IsoDate) => {
    if (from === '' || date < from) from = date;
    if (date > to) to = date;
  };

  const addShipment = ({ sku, asin, date, units, channel }: Shipment) => {
    const month = date.slice(0, 7);
    const place = [sku, month, channel].join('\n');
    let record = months.get(place);
    if (!record) {
      const days = new Array<number>(daysInMonth(Number(month.slice(0, 4)), Number(month.slice(5)))).fill(0);
      record = { sku, asin, month, days, wholeDays: [], channel };
      months.set(place, record);
    }
    if (record.asin === '') record.asin = asin;
    const at = Number(date.slice(8)) - 1;
    record.days[at] = (record.days[at] ?? 0) + units;
  };

  return {
    take: (row) => {
      const line = report.toShipment(row as never);
      if ('field' in line) return line;
      seeDay(line.date);
      if ('because' in line) leftOut.set(line.because, (leftOut.get(line.because) ?? 0) + 1);
      else addShipment(line);
      return null;
    },
    outcome: () => {
      const units = [...months.values()].sort(bySkuMonthChannel);
      for (const record of units) record.wholeDays = wholeDaysOf(record, from, to);
      return {
        voices: [],
        units,
        leftOut: [...leftOut].map(([because, rows]) => ({ because, rows })),
        from,
        to,
        redactedComments: 0,
        disguised: [],
      };
    },
  };
}

/** Days of a month strictly between the first and the last day of the file, which may have begun and ended at any hour. */
function wholeDaysOf({ month, days }: ShippedUnits, from: IsoDate, to: IsoDate): number[] {
  const dayOf = (at: number) => `${month}-${String(at + 1).padStart(2, '0')}`;
  return days.flatMap((_, at) => (dayOf(at) > from && dayOf(at) < to ? [at + 1] : []));
}

const bySkuMonthChannel = (a: ShippedUnits, b: ShippedUnits): number => {
  const left = [a.sku, a.month, a.channel].join('\n');
  const right = [b.sku, b.month, b.channel].join('\n');
  return left < right ? -1 : left > right ? 1 : 0;
};
