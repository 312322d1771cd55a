import { keyOfReplacement } from '../../voices/key.ts';
import { bareCode, date, filledId, hashed, id, units } from '../cells/kinds.ts';
import { defineVoiceReport, needed, optional } from '../define.ts';
import { voiceOf } from '../reading/voice-of.ts';
import { channelOf } from './order-number.ts';
import { replacementReason } from './replacement-reasons.ts';

/**
 * Seller Central > Reports > Fulfillment > Customer Concessions > Replacements. One line a unit sent once more; it stands under the
 * order the buyer placed, so that a return of that order can be found beside it.
 */
export const fbaReplacements = defineVoiceReport({
  id: 'fba-replacements',
  from: 'amazon',
  target: 'voices',
  words: 'reason',
  alsoHas: [],
  columns: {
    date: needed(date, 'shipment-date'),
    sku: needed(filledId, 'sku'),
    reason: needed(bareCode, 'replacement-reason-code'),
    quantity: needed(units, 'quantity'),
    order: optional(id, 'original-amazon-order-id'),
    sentAs: optional(hashed, 'replacement-amazon-order-id', 'replacement-customer-order-id'),
    asin: optional(id, 'asin'),
  },
  personal: ['replacement-amazon-order-id', 'replacement-customer-order-id'],
  toVoice: ({ date, sku, reason, quantity, order, sentAs, asin }) => {
    const identity = { order, sentAs, sku, date };
    return {
      voice: voiceOf('replacement', {
        date,
        marketplace: order === '' ? '' : channelOf(order, ''),
        sku,
        asin,
        units: quantity,
        order,
        reason: replacementReason(reason),
      }),
      key: {
        group: [sentAs || `${order} ${date}`, sku].join('\n'),
        keyOf: (number) => keyOfReplacement(identity, number),
      },
    };
  },
});
