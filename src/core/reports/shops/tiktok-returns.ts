import { keyOfNumberedReturn } from '../../voices/key.ts';
import { WITHDRAWN } from '../../voices/withdrawn.ts';
import { code, comment, date, filledId, id, text, units } from '../cells/kinds.ts';
import { defineVoiceReport, needed, optional } from '../define.ts';
import { voiceOf } from '../reading/voice-of.ts';

const bare = (words: string): string =>
  words
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();

/**
 * TikTok Shop Seller Center > Orders > Manage returns > Export. One line an item of a return; a request the buyer took back counts
 * for nothing. Cells may hold stray tabs, and a note may just repeat the reason.
 */
export const tiktokReturns = defineVoiceReport({
  id: 'tiktok-returns',
  from: 'shops',
  target: 'voices',
  words: 'note',
  alsoHas: [],
  dateOrder: 'dmy',
  columns: {
    number: needed(filledId, 'return-order-id'),
    order: needed(id, 'order-id'),
    sku: needed(id, 'seller-sku'),
    date: needed(date, 'time-requested'),
    reason: needed(code, 'return-reason'),
    quantity: needed(units, 'return-quantity'),
    skuId: optional(id, 'sku-id'),
    product: optional(text, 'product-name'),
    variant: optional(text, 'sku-name'),
    status: optional(code, 'return-status'),
    subStatus: optional(code, 'return-sub-status'),
    note: optional(comment, 'buyer-note'),
  },
  personal: ['buyer-username', 'return-logistics-tracking-id'],
  toVoice: ({ number, order, sku, date, reason, quantity, skuId, product, variant, status, subStatus, note }) => {
    return {
      voice: voiceOf('return', {
        date,
        marketplace: 'TikTok Shop',
        sku,
        product: [product, variant].filter((part) => part !== '' && part !== 'Default').join(', '),
        units: quantity,
        order,
        reason,
        comment: bare(note) === bare(reason) ? '' : note,
        ...(/cancel/i.test(`${status} ${subStatus}`) && WITHDRAWN),
      }),
      key: keyOfNumberedReturn('TikTok Shop', number, sku || skuId),
    };
  },
});
