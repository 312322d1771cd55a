import { keyOfPlainReturn, keyOfPlatedReturn, type PlainReturnIdentity, partsOfPlainReturn } from '../../voices/key.ts';
import { bareCode, code, comment, date, filledId, hashed, id, text, units } from '../cells/kinds.ts';
import { marketplaceOf, marketplaceOfShop } from '../cells/marketplace.ts';
import { defineVoiceReport, type NumberedKey, needed, optional } from '../define.ts';
import { voiceOf } from '../reading/voice-of.ts';
import { channelOf } from './order-number.ts';

const keyOfPlain = (identity: PlainReturnIdentity): NumberedKey => ({
  group: partsOfPlainReturn(identity).join('\n'),
  keyOf: (number) => keyOfPlainReturn(identity, number),
});

/**
 * Seller Central > Reports > Fulfillment > FBA customer returns, also with the headings of its page, of the Chinese help, and of
 * the ERP Lingxing. One line a returned unit; only programs of others add a column that says which marketplace. What Amazon shipped
 * for another channel comes back here too.
 */
export const fbaCustomerReturns = defineVoiceReport({
  id: 'fba-customer-returns',
  from: 'amazon',
  target: 'voices',
  words: 'comment',
  alsoHas: [],
  columns: {
    date: needed(date, 'return-date', 'returned-date', '退货日期', '退货时间'),
    order: needed(filledId, 'order-id', 'amazon-order-id', '亚马逊订单编号', '订单号'),
    sku: needed(filledId, 'sku', 'merchant-sku', 'msku'),
    quantity: needed(units, 'quantity', '数量', '退货数量'),
    reason: needed(bareCode, 'reason', 'customer-return-reason', '原因', '退货原因'),
    asin: optional(id, 'asin'),
    product: optional(text, 'product-name', 'title', '商品名称'),
    disposition: optional(bareCode, 'detailed-disposition', 'disposition', '库存属性详情', '库存属性'),
    licensePlate: optional(hashed, 'license-plate-number', 'lpn', 'lpn编号'),
    comment: optional(comment, 'customer-comments', '买家评论', '买家备注'),
    marketplace: optional(code, 'marketplace', 'sales-channel', 'country', '国家'),
    shop: optional(code, '店铺/站点'),
  },
  personal: ['license-plate-number', 'lpn', 'lpn编号'],
  toVoice: (row) => {
    const { order, sku, licensePlate, reason, quantity, date } = row;
    return {
      voice: voiceOf('return', {
        date,
        marketplace: channelOf(order, marketplaceOf(row.marketplace) || marketplaceOfShop(row.shop)),
        sku,
        asin: row.asin,
        product: row.product,
        units: quantity,
        order,
        reason,
        disposition: row.disposition,
        comment: row.comment,
      }),
      key: licensePlate ? keyOfPlatedReturn(row) : keyOfPlain({ order, sku, reason, units: quantity, date }),
    };
  },
});
