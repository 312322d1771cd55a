import { date, filledId, units } from '../cells/kinds.ts';
import { defineUnitsReport, needed } from '../define.ts';

/** Etsy Shop Manager > Settings > Options > Download data > Order items. One line an item sold, known by its transaction. */
export const etsyOrders = defineUnitsReport({
  id: 'etsy-orders',
  from: 'shops',
  target: 'units',
  alsoHas: ['item-name'],
  dateOrder: 'mdy',
  columns: {
    date: needed(date, 'sale-date'),
    quantity: needed(units, 'quantity'),
    transaction: needed(filledId, 'transaction-id'),
    sku: needed(filledId, 'sku'),
  },
  personal: [
    'buyer',
    'ship-name',
    'ship-address1',
    'ship-address2',
    'ship-city',
    'ship-state',
    'ship-zipcode',
    'ship-country',
    'variations',
  ],
  toShipment: ({ date, quantity, transaction, sku }) => ({
    sku,
    asin: '',
    date,
    units: quantity,
    source: 'own-shop',
    order: '',
    key: transaction,
    ofMonth: false,
  }),
});
