import { keyOfTicket } from '../../voices/key.ts';
import { code, comment, date, filledId, id, personName, text } from '../cells/kinds.ts';
import { withoutPerson } from '../cells/person.ts';
import { defineVoiceReport, needed, optional } from '../define.ts';
import { voiceOf } from '../reading/voice-of.ts';
import { salesPlaceOf } from '../shops/sales-places.ts';
import { messageText, orderIn, skuTyped } from './message-text.ts';
import { BODY, BUYER, CHANNEL, CREATED, ORDER, PEOPLE, PRODUCT, SKU, SUBJECT, TICKET } from './ticket-headings.ts';

/**
 * An export of any help desk (Freshdesk, Gorgias, eDesk, Odoo, ...), where each user picks the columns: the number of the ticket, the
 * day it was created, and a subject or a message. Of rows with one number and day the first stands; numbers alone may be
 * those of two help desks.
 */
export const tickets = defineVoiceReport({
  id: 'tickets',
  from: 'service',
  target: 'voices',
  words: 'body',
  alsoHas: [],
  // Those of reviews, whose stars nobody would read.
  neverHas: ['rating', 'stars', 'star-rating', 'review-rating', '评分', '星级', '評価'],
  repeats: 'first-stands',
  columns: {
    ticket: needed(filledId, ...TICKET),
    date: needed(date, ...CREATED),
    subject: needed(comment, ...SUBJECT, ...BODY),
    body: optional(comment, ...BODY, 'description', 'beschreibung', 'descripción', 'descrizione', '描述', '説明'),
    sku: optional(id, ...SKU),
    asin: optional(id, 'asin'),
    product: optional(text, ...PRODUCT),
    order: optional(id, ...ORDER),
    channel: optional(code, ...CHANNEL),
    person: optional(personName, ...BUYER),
  },
  personal: [...BUYER, ...PEOPLE],
  toVoice: ({ ticket, date, subject, body, sku, asin, product, order, channel, person }) => {
    const words = withoutPerson(messageText(body === subject ? '' : subject, body), person);
    if (words === '') return { because: 'no-words', date };
    return {
      voice: voiceOf('message', {
        date,
        marketplace: salesPlaceOf(channel),
        sku: skuTyped(sku),
        asin: skuTyped(asin),
        product: skuTyped(product),
        order: skuTyped(order) || orderIn(subject, body),
        comment: words,
      }),
      key: keyOfTicket({ desk: '', ticket, date }),
    };
  },
});
