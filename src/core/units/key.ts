import type { ShippedUnits } from './shipped-units.ts';

type Place = Pick<ShippedUnits, 'sku' | 'month' | 'channel'>;

/** Makes shipped units the same record in the next download: month, channel and SKU. */
export function keyOfUnits({ sku, month, channel }: Place): string {
  return `${month} ${channel} ${sku}`;
}

/** What `keyOfUnits` made the key from, or `null` for any other text. */
export function readUnitsKey(key: string): Place | null {
  const [, month, channel, sku] = /^(\d{4}-\d{2}) (marketplace|other) ([\s\S]*)$/.exec(key) ?? [];
  return month === undefined || sku === undefined
    ? null
    : { month, sku, channel: channel === 'other' ? 'other' : 'marketplace' };
}
