import { code, count, date, filledId, id } from '../cells/kinds.ts';
import { defineUnitsReport, needed, optional } from '../define.ts';
import { isOtherChannel } from './other-channels.ts';

/**
 * Seller Central > Reports > Fulfillment > Amazon Fulfilled Shipments. One line an item in a parcel. Most of its 48 columns are
 * about the buyer and are never read; it names no ASIN.
 */
export const fbaFulfilledShipments = defineUnitsReport({
  id: 'fba-fulfilled-shipments',
  from: 'amazon',
  target: 'units',
  alsoHas: [],
  columns: {
    item: needed(filledId, 'shipment-item-id'),
    date: needed(date, 'shipment-date'),
    sku: needed(filledId, 'sku'),
    quantity: needed(count, 'quantity-shipped'),
    order: optional(id, 'amazon-order-id'),
    salesChannel: optional(code, 'sales-channel'),
  },
  personal: [
    'buyer-email',
    'buyer-name',
    'buyer-phone-number',
    'recipient-name',
    'ship-address-1',
    'ship-address-2',
    'ship-address-3',
    'ship-city',
    'ship-state',
    'ship-postal-code',
    'ship-country',
    'ship-phone-number',
    'bill-address-1',
    'bill-address-2',
    'bill-address-3',
    'bill-city',
    'bill-state',
    'bill-postal-code',
    'bill-country',
    'tracking-number',
  ],
  toShipment: ({ item, date, sku, quantity, order, salesChannel }) => {
    if (quantity === 0) return { because: 'not-shipped', date };
    return {
      sku,
      asin: '',
      date,
      units: quantity,
      source: isOtherChannel(salesChannel, order) ? 'other-channels' : 'shipments',
      order,
      key: item,
      marketplace: salesChannel,
      ofMonth: false,
    };
  },
});
