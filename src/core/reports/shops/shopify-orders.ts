import { code, date, filledId, id } from '../cells/kinds.ts';
import { defineUnitsReport, needed, optional } from '../define.ts';

const WHOLE = /^[1-9]\d{0,6}$/;

const addressOf = (kind: 'billing' | 'shipping'): string[] =>
  [
    'name',
    'street',
    'address1',
    'address2',
    'company',
    'city',
    'zip',
    'province',
    'province-name',
    'country',
    'phone',
  ].map((part) => `${kind}-${part}`);

/**
 * Shopify admin > Orders > Export. One line an item; cells of the order stand on its first line only. Refunded units count as sold,
 * because what came back is read from elsewhere.
 */
export const shopifyOrders = defineUnitsReport({
  id: 'shopify-orders',
  from: 'shops',
  target: 'units',
  alsoHas: [],
  carry: { within: 'order', fields: ['date', 'cancelled'] },
  columns: {
    order: needed(filledId, 'name'),
    date: needed(date, 'created-at'),
    sku: needed(id, 'lineitem-sku'),
    quantity: needed(code, 'lineitem-quantity'),
    cancelled: optional(code, 'cancelled-at'),
  },
  personal: ['email', 'phone', 'notes', 'note-attributes', ...addressOf('billing'), ...addressOf('shipping')],
  toShipment: ({ date, sku, quantity, cancelled }) => {
    if (cancelled !== '') return { because: 'cancelled', date };
    if (sku === '' && quantity === '') return { because: 'not-shipped', date };
    if (!WHOLE.test(quantity)) return { field: 'quantity', expected: 'units' };
    if (sku === '') return { field: 'sku', expected: 'filled' };
    return { sku, asin: '', date, units: Number(quantity), source: 'own-shop', order: '', key: '', ofMonth: false };
  },
});
