import { type ShippedUnits, UNITS_SOURCES } from './shipped-units.ts';

type Place = Pick<ShippedUnits, 'sku' | 'month' | 'source'>;

/** Makes shipped units the same record in the next download: month, source and SKU. */
export function keyOfUnits({ sku, month, source }: Place): string {
  return `${month} ${source} ${sku}`;
}

/** What `keyOfUnits` made the key from, or `null` for any other text. */
export function readUnitsKey(key: string): Place | null {
  const [, month, name, sku] = /^(\d{4}-\d{2}) ([a-z-]+) ([\s\S]*)$/.exec(key) ?? [];
  const source = UNITS_SOURCES.find((one) => one === name);
  return month === undefined || sku === undefined || source === undefined ? null : { month, sku, source };
}
