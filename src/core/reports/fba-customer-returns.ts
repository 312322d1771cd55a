import { keyOfPlainReturn, keyOfPlatedReturn } from '../voices/key.ts';
import { defineVoiceReport, needed, optional } from './define.ts';
import { code, comment, date, filledId, id, text, units } from './kinds.ts';
import { marketplaceOf } from './marketplace.ts';

/** Seller Central > Reports > Fulfillment > FBA customer returns. One line a returned unit; no column says which marketplace. */
export const fbaCustomerReturns = defineVoiceReport({
  id: 'fba-customer-returns',
  target: 'voices',
  words: 'comment',
  alsoHas: [],
  columns: {
    date: needed(date, 'return-date', 'returned-date'),
    order: needed(filledId, 'order-id', 'amazon-order-id'),
    sku: needed(filledId, 'sku', 'merchant-sku'),
    quantity: needed(units, 'quantity'),
    reason: needed(code, 'reason', 'customer-return-reason'),
    asin: optional(id, 'asin'),
    product: optional(text, 'product-name', 'title'),
    disposition: optional(code, 'detailed-disposition', 'disposition'),
    licensePlate: optional(id, 'license-plate-number', 'lpn'),
    comment: optional(comment, 'customer-comments'),
    marketplace: optional(code, 'marketplace', 'sales-channel', 'country'),
  },
  personal: ['license-plate-number', 'lpn'],
  toVoice: (row) => {
    const { order, sku, licensePlate, reason, quantity, date } = row;
    const identity = { order, sku, licensePlate, reason, units: quantity, date };
    return {
      voice: {
        key: '',
        type: 'return',
        date,
        marketplace: marketplaceOf(row.marketplace),
        sku,
        asin: row.asin,
        product: row.product,
        units: quantity,
        order,
        reason,
        disposition: row.disposition,
        rating: null,
        comment: row.comment,
      },
      keyOf: (number) => (licensePlate ? keyOfPlatedReturn(identity) : keyOfPlainReturn(identity, number)),
      group: licensePlate ? '' : [order, sku, reason, quantity, date].join('\n'),
    };
  },
});
