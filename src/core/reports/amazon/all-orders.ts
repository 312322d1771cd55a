import { code, date, filledId, id } from '../cells/kinds.ts';
import { defineUnitsReport, needed, optional } from '../define.ts';
import { isOtherChannel } from './other-channels.ts';

const WHOLE = /^\d{1,7}$/;

/** Seller Central > Reports > Fulfillment > All Orders. One line an order line; a day is the day as the file writes it. */
export const allOrders = defineUnitsReport({
  id: 'all-orders',
  from: 'amazon',
  target: 'units',
  alsoHas: [],
  columns: {
    order: needed(filledId, 'amazon-order-id'),
    date: needed(date, 'purchase-date'),
    status: needed(code, 'order-status'),
    sku: needed(filledId, 'sku'),
    quantity: needed(code, 'quantity'),
    asin: optional(id, 'asin'),
    salesChannel: optional(code, 'sales-channel'),
  },
  personal: [
    'ship-city',
    'ship-state',
    'ship-postal-code',
    'ship-country',
    'cpf',
    'buyer-identification-number',
    'buyer-identification-type',
    'purchase-order-number',
    'buyer-company-name',
  ],
  toShipment: ({ order, date, status, sku, quantity, asin, salesChannel }) => {
    if (/^cancell?ed/i.test(status)) return { because: 'cancelled', date };
    if (!/^shipped/i.test(status)) return { because: 'not-shipped', date };
    // Only now: cancelled and pending lines may have no quantity at all.
    if (!WHOLE.test(quantity)) return { field: 'quantity', expected: 'units' };
    if (Number(quantity) === 0) return { because: 'not-shipped', date };
    return {
      sku,
      asin,
      date,
      units: Number(quantity),
      source: isOtherChannel(salesChannel, order) ? 'other-channels' : 'orders',
      order,
      key: '',
      marketplace: salesChannel,
      ofMonth: false,
    };
  },
});
