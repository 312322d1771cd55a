import type { IsoDate } from '../../cell.ts';
import { soldOnAmazon } from '../../units/counted.ts';
import type { ShippedUnits } from '../../units/shipped-units.ts';
import { daysInMonth } from '../cells/dates.ts';
import { marketplaceOf } from '../cells/marketplace.ts';
import type { Shipment, Source, UnitsReport } from '../define.ts';
import { type Collector, createLeftOutCounter, createSpan, NOTHING } from './collector.ts';

const daysOf = (month: string): number => daysInMonth(Number(month.slice(0, 4)), Number(month.slice(5)));
const dayOf = (month: string, day: number): IsoDate => `${month}-${String(day).padStart(2, '0')}`;
const placeOf = ({ sku, month, source }: Pick<ShippedUnits, 'sku' | 'month' | 'source'>): string =>
  [sku, month, source].join('\n');

/** The country a line was sold in, `''` where nobody knows; what was sold elsewhere than on Amazon has none. */
function countryOf({ source: from, marketplace = '' }: Shipment, { answers }: Source): string {
  const country = soldOnAmazon(from) ? marketplaceOf(marketplace) || (answers.marketplace ?? '') : '';
  return /^[A-Z]{2}$/.test(country) ? country : '';
}

/** Units and orders of a month in one marketplace, `''` for those of none that is known. */
interface Place {
  days: number[];
  orders: Set<string>;
}

/** Adds the marketplaces to a record, and puts its orders into their order. */
function tellPlaces(record: ShippedUnits, places: ReadonlyMap<string, Place>): void {
  const known = [...places].filter(([country]) => country !== '').sort(([a], [b]) => (a < b ? -1 : 1));
  const orders = new Set<string>();
  const sold = known.map(([marketplace, place]) => {
    const before = orders.size;
    for (const order of place.orders) orders.add(order);
    return { marketplace, days: place.days, orders: orders.size - before };
  });
  for (const order of places.get('')?.orders ?? []) orders.add(order);
  record.orders = [...orders];
  if (sold.length > 0) record.sold = sold;
}

/** Gathers order lines into units per SKU, month and source. */
export function collectUnits(report: UnitsReport, source: Source): Collector {
  const months = new Map<string, ShippedUnits>();
  const placesOf = new Map<ShippedUnits, Map<string, Place>>();
  const seen = new Set<string>();
  const leftOut = createLeftOutCounter();
  const span = createSpan();

  const recordOf = ({ sku, asin, date, source: from, parent = '', ofMonth }: Shipment): ShippedUnits => {
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
      placesOf.set(record, new Map());
    }
    if (record.asin === '') record.asin = asin;
    if (parent !== '') record.parent = parent;
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
      // The figure of a month stands on its first day.
      const at = line.ofMonth ? 0 : Number(line.date.slice(8)) - 1;
      days[at] = (days[at] ?? 0) + line.units;
      const places = placesOf.get(record) as Map<string, Place>;
      const country = countryOf(line, source);
      const place = places.get(country) ?? { days: days.map(() => 0), orders: new Set() };
      places.set(country, place);
      place.days[at] = (place.days[at] ?? 0) + line.units;
      if (line.order !== '') place.orders.add(line.order);
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
      for (const [record, places] of placesOf) tellPlaces(record, places);
      return { ...NOTHING, units, leftOut: leftOut.counts(), from, to };
    },
  };
}

/** Days of a month strictly between the first and the last day of the file, which may have begun and ended at any hour. */
function wholeDaysOf({ month, days }: ShippedUnits, from: IsoDate, to: IsoDate): number[] {
  return days.flatMap((_, at) => (dayOf(month, at + 1) > from && dayOf(month, at + 1) < to ? [at + 1] : []));
}
