import type { Records } from './records.ts';

const bytesOf = (lines: readonly (readonly (string | number)[])[]): Uint8Array =>
  new TextEncoder().encode(lines.map((cells) => cells.join('\t')).join('\n'));

/** Number of the reason DEFECTIVE in the replacements export. */
const REPLACED_AS_DEFECTIVE = 2;

/** What happened as the exports a seller downloads, by file name. */
export function exportsOf({ voices, orders, costs }: Records): Record<string, Uint8Array> {
  const returns = voices.filter(({ kind }) => kind === 'return');
  const replacements = voices.filter(({ kind }) => kind === 'replacement');
  return {
    'orders.txt': bytesOf([
      ['amazon-order-id', 'purchase-date', 'order-status', 'sku', 'quantity', 'asin', 'sales-channel'],
      ...orders.map(({ day, sku, units, cancelled }, at) => [
        ...[`114-${String(at).padStart(7, '0')}-0000001`, `${day}T23:50:00+00:00`, cancelled ? 'Cancelled' : 'Shipped'],
        ...[sku, units, '', 'Amazon.com'],
      ]),
    ]),
    'listings.txt': bytesOf([
      ['item-name', 'listing-id', 'seller-sku', 'price', 'open-date', 'asin1', 'status'],
      ...costs.map(({ sku }, at) => [
        ...[`Thing ${at + 1}`, `L-${at}`, sku, 1, '2024-01-01 10:00:00 PST', `B0ORACLE${sku.slice(4)}`, 'Active'],
      ]),
    ]),
    'returns.txt': bytesOf([
      [
        ...['return-date', 'order-id', 'sku', 'asin', 'fnsku', 'product-name', 'quantity', 'fulfillment-center-id'],
        ...['detailed-disposition', 'reason', 'status', 'license-plate-number', 'customer-comments'],
      ],
      ...returns.map(({ day, order, sku, asin, units, disposition, reason, comment }, at) => [
        ...[`${day}T00:10:00+00:00`, order, sku, asin, 'X001', `Thing ${sku}`, units, 'LEX1'],
        ...[disposition, reason, 'Unit returned to inventory', `LPN${String(at).padStart(9, '0')}`, comment],
      ]),
    ]),
    'replacements.txt': bytesOf([
      [
        ...['shipment-date', 'sku', 'asin', 'fulfillment-center-id', 'original-fulfillment-center-id', 'quantity'],
        ...['replacement-reason-code', 'replacement-amazon-order-id', 'original-amazon-order-id'],
      ],
      ...replacements.map(({ day, sku, asin, units, order }, at) => [
        ...[`${day}T07:15:00+00:00`, sku, asin, 'LEX1', 'IND9', units],
        ...[REPLACED_AS_DEFECTIVE, `115-${String(at).padStart(7, '0')}-0000001`, order],
      ]),
    ]),
  };
}
