import { keyOfNumberedReturn } from '../../voices/key.ts';
import { WITHDRAWN } from '../../voices/withdrawn.ts';
import { code, date, filledId, id, text } from '../cells/kinds.ts';
import { defineVoiceReport, needed, optional } from '../define.ts';
import { voiceOf } from '../reading/voice-of.ts';

/** Lazada Seller Center > Orders > Return orders > Export. One line a returned unit with a number of its own; no words of the buyer. */
export const lazadaReturns = defineVoiceReport({
  id: 'lazada-returns',
  from: 'shops',
  target: 'voices',
  words: 'reason',
  alsoHas: ['return-order-id'],
  columns: {
    number: needed(filledId, 'return-item-id'),
    order: needed(id, 'order-id'),
    sku: needed(id, 'seller-sku-id', 'seller-sku'),
    date: needed(date, 'return-order-date'),
    reason: needed(code, 'return-reason'),
    product: optional(text, 'item-name'),
    status: optional(code, 'status'),
  },
  personal: ['tracking-number'],
  toVoice: ({ number, order, sku, date, reason, product, status }) => ({
    voice: voiceOf('return', {
      date,
      marketplace: 'Lazada',
      sku,
      product,
      order,
      reason,
      ...(/cancel/i.test(status) && WITHDRAWN),
    }),
    key: keyOfNumberedReturn('Lazada', number, ''),
  }),
});
