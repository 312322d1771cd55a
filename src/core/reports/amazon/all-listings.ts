import { filledAsin } from '../cells/asin.ts';
import { amount, code, dateOrNone, filledId, type Kind, text } from '../cells/kinds.ts';
import { defineRecordReport, needed, optional } from '../define.ts';
import { recordOf } from '../reading/table-record.ts';

/** Amazon's own number of an offer, letters and digits; anything else there is the rest of a description that holds a tab. */
const listingId: Kind<string> = (cell) =>
  /^[A-Za-z0-9-]*$/.test(cell.trim()) ? { value: cell.trim() } : { expected: 'same-columns' };

/**
 * Seller Central > Inventory > Inventory Reports > All Listings, or Active Listings, which has no status. A description may hold
 * tabs and line breaks that shift the cells behind it. Nothing tells where it ends, so such a row is refused: by the cells it has
 * too many, or by the number of the offer and the ASIN that are not where they belong.
 *
 * The file of Japan is in cp932 and may have headings in Japanese [I], seen in programs that read it and in no file itself;
 * both languages are accepted, as is the Chinese of the page.
 */
export const allListings = defineRecordReport({
  id: 'all-listings',
  from: 'amazon',
  target: 'products',
  alsoHas: [],
  columns: {
    sku: needed(filledId, 'seller-sku', '出品者sku', '卖家-sku'),
    asin: needed(filledAsin, 'asin1', 'asin-1'),
    listing: optional(listingId, 'listing-id', '出品id'),
    name: optional(text, 'item-name', '商品名', '商品名称'),
    price: optional(amount, 'price', '価格', '价格'),
    launched: optional(dateOrNone, 'open-date', '出品日', '开售日期'),
    status: optional(code, 'status', 'ステータス', '状态'),
  },
  personal: [],
  toRecord: ({ sku, asin, name, price, launched, status }) =>
    recordOf(sku, { sku, asin, name, price, launchDate: launched, listingStatus: status }),
});
