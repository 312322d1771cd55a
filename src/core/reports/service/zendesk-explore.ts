import { keyOfTicket } from '../../voices/key.ts';
import { code, comment, date, filledId, id } from '../cells/kinds.ts';
import { defineVoiceReport, needed, optional } from '../define.ts';
import { voiceOf } from '../reading/voice-of.ts';
import { salesPlaceOf } from '../shops/sales-places.ts';
import { messageText, orderIn, skuTyped } from './message-text.ts';

/** Zendesk Explore > a query or dashboard > Export. `Issue` is what an agent typed; rows repeat per ticket and the first one stands. */
export const zendeskExplore = defineVoiceReport({
  id: 'zendesk-explore',
  from: 'service',
  target: 'voices',
  words: 'issue',
  alsoHas: [],
  repeats: 'first-stands',
  columns: {
    ticket: needed(filledId, 'ticket-id'),
    date: needed(date, 'ticket-created-date'),
    issue: needed(comment, 'issue'),
    sku: optional(id, 'sku'),
    channel: optional(code, 'order-source'),
  },
  personal: [],
  toVoice: ({ ticket, date, issue, sku, channel }) => {
    const words = messageText('', issue);
    if (words === '') return { because: 'no-words', date };
    return {
      voice: voiceOf('message', {
        date,
        marketplace: salesPlaceOf(channel),
        sku: skuTyped(sku),
        order: orderIn(issue),
        comment: words,
      }),
      key: keyOfTicket({ desk: 'zendesk', ticket, date }),
    };
  },
});
