import { keyOfTicket } from '../../voices/key.ts';
import { code, comment, date, filledId, id, personName, text } from '../cells/kinds.ts';
import { withoutPerson } from '../cells/person.ts';
import { defineVoiceReport, needed, optional } from '../define.ts';
import { voiceOf } from '../reading/voice-of.ts';
import { salesPlaceOf } from '../shops/sales-places.ts';
import { messageText, orderIn, skuTyped } from './message-text.ts';

/** A field of a shop's own as Zendesk exports it: with the kind of field behind its name. */
const own = (...names: readonly string[]): string[] =>
  names.flatMap((name) => [`${name}-[txt]`, `${name}-[list]`, name]);

/** Zendesk > a view > Export as CSV. It holds subjects and no messages; fields a shop added tell product and order. */
export const zendeskTickets = defineVoiceReport({
  id: 'zendesk-tickets',
  from: 'service',
  target: 'voices',
  words: 'subject',
  alsoHas: ['requester'],
  repeats: 'first-stands',
  columns: {
    ticket: needed(filledId, 'id'),
    subject: needed(comment, 'subject'),
    date: needed(date, 'created-at'),
    sku: optional(id, ...own('sku', 'product-sku', 'seller-sku', 'item-sku')),
    asin: optional(id, ...own('asin')),
    product: optional(text, ...own('product', 'product-name', 'item')),
    order: optional(id, ...own('order-number', 'order-id', 'order-no', 'order-no.', 'order', 'amazon-order-id')),
    channel: optional(code, ...own('order-source', 'sales-channel', 'marketplace', 'channel')),
    person: optional(personName, 'requester'),
  },
  personal: [
    'requester',
    'requester-id',
    'requester-external-id',
    'requester-email',
    'requester-domain',
    'submitter',
    'assignee',
    'organization',
  ],
  toVoice: ({ ticket, subject, date, sku, asin, product, order, channel, person }) => {
    const words = withoutPerson(messageText(subject, ''), person);
    if (words === '') return { because: 'no-words', date };
    return {
      voice: voiceOf('message', {
        date,
        marketplace: salesPlaceOf(channel),
        sku: skuTyped(sku),
        asin: skuTyped(asin),
        product: skuTyped(product),
        order: skuTyped(order) || orderIn(subject),
        comment: words,
      }),
      key: keyOfTicket({ desk: 'zendesk', ticket, date }),
    };
  },
});
