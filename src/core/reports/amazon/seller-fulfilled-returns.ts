import { keyOfRequestedReturn } from '../../voices/key.ts';
import { WITHDRAWN } from '../../voices/withdrawn.ts';
import { bareCode, code, date, filledId, hashed, id, text, units } from '../cells/kinds.ts';
import { defineVoiceReport, needed, optional } from '../define.ts';
import { voiceOf } from '../reading/voice-of.ts';

/** Return types of parcels that came back without reaching the buyer, as their units are marked. */
const NEVER_REACHED: readonly (readonly [type: RegExp, disposition: string])[] = [
  [/^undeliver/i, 'UNDELIVERED'],
  [/^reject/i, 'REJECTED'],
];

/**
 * Seller Central > Orders > Manage Returns, as the tab file or the XML form laid out as a table. One line an item of a return
 * request, no words of the buyer. Amazon adds columns and reorders them, so nothing but names is relied on.
 */
export const sellerFulfilledReturns = defineVoiceReport({
  id: 'seller-fulfilled-returns',
  from: 'amazon',
  target: 'voices',
  words: 'reason',
  alsoHas: [],
  columns: {
    date: needed(date, 'return-request-date'),
    order: needed(filledId, 'order-id'),
    sku: needed(filledId, 'merchant-sku'),
    reason: needed(bareCode, 'return-reason', 'return-reason-code'),
    quantity: needed(units, 'return-quantity'),
    request: optional(hashed, 'amazon-rma-id'),
    status: optional(code, 'return-request-status'),
    type: optional(code, 'return-type'),
    asin: optional(id, 'asin'),
    product: optional(text, 'item-name'),
  },
  personal: ['amazon-rma-id', 'merchant-rma-id', 'tracking-id'],
  toVoice: ({ date, order, sku, reason, quantity, request, status, type, asin, product }) => {
    const identity = { order, request, sku, date };
    return {
      voice: voiceOf('return', {
        date,
        sku,
        asin,
        product,
        units: quantity,
        order,
        reason,
        disposition: NEVER_REACHED.find(([form]) => form.test(type))?.[1] ?? '',
        ...(/^cancell?ed/i.test(status) && WITHDRAWN),
      }),
      key: {
        group: [order, request || date, sku].join('\n'),
        keyOf: (number) => keyOfRequestedReturn(identity, number),
      },
    };
  },
});
