import { marketplaceOf } from '../../reports/cells/marketplace.ts';
import { normaliseHeading } from '../../reports/heading.ts';

/** What a message may say of an order; nothing of the buyer is ever read. Cells are `''` where the file says nothing. */
export interface OrderToTell {
  order: string;
  sku: string;
  product: string;
  date: string;
  tracking: string;
  /** Two capitals. */
  country: string;
}

/** Headings the parts of an order go by in the exports of platforms, most telling first. */
const HEADINGS: Readonly<Record<keyof OrderToTell, readonly string[]>> = {
  order: [
    'amazon-order-id',
    'order-id',
    'order-number',
    'order-no',
    'order-no.',
    'sales-record-number',
    'po#',
    '订单号',
    '订单编号',
    '注文番号',
    'bestellnummer',
    'name',
    'order',
  ],
  sku: ['sku', 'seller-sku', 'lineitem-sku', 'custom-label', 'merchant-sku', 'msku'],
  product: [
    'product-name',
    'lineitem-name',
    'item-name',
    'item-title',
    'title',
    'product',
    'item-description',
    '商品名称',
    '品名',
    '商品名',
  ],
  date: ['purchase-date', 'created-at', 'sale-date', 'order-date', 'payments-date', '下单时间', '注文日'],
  tracking: ['tracking-number', 'tracking-id', 'tracking-no', 'tracking', '物流单号', '运单号', '追跡番号'],
  country: ['sales-channel', 'marketplace', 'site', '站点'],
};

/** Rows looked at for headings. */
const TOP = 20;

interface Found {
  at: number;
  places: Partial<Record<keyof OrderToTell, number>>;
}

function findHeadings(rows: readonly (readonly string[])[]): Found | null {
  for (const [at, row] of rows.slice(0, TOP).entries()) {
    const headings = row.map(normaliseHeading);
    const places = Object.fromEntries(
      Object.entries(HEADINGS).flatMap(([key, names]) => {
        const name = names.find((one) => headings.includes(one));
        return name === undefined ? [] : [[key, headings.indexOf(name)]];
      }),
    ) as Found['places'];
    if (places.order !== undefined && Object.keys(places).length >= 2) return { at, places };
  }
  return null;
}

/** The day of a date that begins with one, else the date as it stands. */
const dayOf = (date: string): string => /^\d{4}-\d{2}-\d{2}/.exec(date)?.[0] ?? date;

/**
 * The orders of an export, each once, the products of its lines in a row; `null` where no heading names order numbers. Columns of any other
 * kind, those of buyers among them, are passed over.
 */
export function readOrders(rows: readonly (readonly string[])[]): OrderToTell[] | null {
  const found = findHeadings(rows);
  if (!found) return null;
  const orders = new Map<string, OrderToTell>();
  for (const row of rows.slice(found.at + 1)) {
    const cell = (key: keyof OrderToTell): string => (row[found.places[key] ?? -1] ?? '').trim();
    const order = cell('order');
    if (order === '') continue;
    const known = orders.get(order);
    const product = cell('product');
    if (!known) {
      const country = marketplaceOf(cell('country'));
      orders.set(order, {
        order,
        sku: cell('sku'),
        product,
        date: dayOf(cell('date')),
        tracking: cell('tracking'),
        country,
      });
      continue;
    }
    if (product !== '' && !known.product.split(', ').includes(product))
      known.product = known.product === '' ? product : `${known.product}, ${product}`;
    known.tracking ||= cell('tracking');
  }
  return [...orders.values()];
}
