import fc from 'fast-check';
import { expect, test } from 'vitest';
import { withoutPerson } from '../../../src/core/reports/cells/person.ts';
import { messageText, orderIn, skuTyped } from '../../../src/core/reports/service/message-text.ts';

test.each([
  ['Return authorization notification for order 114-2223334-4445556', 'English: return authorised'],
  ['Your return request was approved', 'English: return approved'],
  ['Refund issued for order 114-2223334-4445556', 'English: refund issued'],
  ['Your refund has been issued (Order: 114-2223334-4445556)', 'English: the order in brackets'],
  ['A-to-z Guarantee claim received for order 114-2223334-4445556', 'English: claim opened'],
  ['Automatic reply: Re: your order', 'English: out of office'],
  ['Out of office until 12 May', 'English: out of office, another wording'],
  ['您的退货申请已批准', 'Chinese: return authorised'],
  ['退款已发放（订单 114-2223334-4445556）', 'Chinese: refund issued'],
  ['亚马逊商城交易保障索赔已提交', 'Chinese: claim opened'],
  ['自动回复：我正在休假', 'Chinese: out of office'],
  ['Ihre Rücksendung wurde genehmigt', 'German: return authorised'],
  ['Erstattung veranlasst für Bestellung 302-1112223-3334445', 'German: refund issued'],
  ['A-bis-z-Garantieantrag gestellt', 'German: claim opened'],
  ['Abwesenheitsnotiz: Ihre Nachricht', 'German: out of office'],
  ['返品リクエストのお知らせ', 'Japanese: return authorised'],
  ['返金のお知らせ', 'Japanese: refund issued'],
  ['マーケットプレイス保証申請がありました', 'Japanese: claim opened'],
  ['自動返信：不在にしております', 'Japanese: out of office'],
  ['Autorización de devolución para el pedido 405-1112223-3334445', 'Spanish: return authorised'],
  ['Reembolso emitido', 'Spanish: refund issued'],
  ['Reclamación abierta para el pedido 405-1112223-3334445', 'Spanish: claim opened'],
  ['Respuesta automática: vacaciones', 'Spanish: out of office'],
  ['Demande de retour acceptée', 'French: return authorised'],
  ['Votre remboursement a été effectué', 'French: refund issued'],
  ['Réclamation ouverte pour votre commande 403-1112223-3334445', 'French: claim opened'],
  ['Réponse automatique : en congé', 'French: out of office'],
  ['Autorizzazione al reso', 'Italian: return authorised'],
  ['Rimborso emesso', 'Italian: refund issued'],
  ['Reclamo aperto per il tuo ordine 408-1112223-3334445', 'Italian: claim opened'],
  ['Risposta automatica: ferie', 'Italian: out of office'],
])('%j is no message of a person (%s)', (subject) => {
  expect(messageText(subject, 'We have told the buyer how to send it back.')).toBe('');
  expect(messageText('', subject)).toBe('');
});

test.each([
  ['Refund issued but I still have no money', 'a complaint that begins alike'],
  ['My return was never picked up', 'a sentence of a buyer'],
  ['Rückerstattung immer noch nicht da', 'German: waits for money'],
  ['退款什么时候到账', 'Chinese: asks for the refund'],
  ['Reso difettoso', 'Italian: names a fault'],
  ['Out of the box it was broken', 'only begins like an absence'],
])('%j is what a buyer says (%s)', (subject) => {
  expect(messageText(subject, '')).toBe(subject);
});

test.each([
  ['x', ''],
  ['XX', ''],
  ['.', ''],
  ['-', ''],
  ['n/a', 'N/A'],
  ['', '—'],
  ['(no subject)', ''],
  ['', 'Missed chat.'],
])('%j with %j says nothing', (subject, body) => {
  expect(messageText(subject, body)).toBe('');
});

test.each([
  {
    because: 'an answer to a notice keeps what the buyer adds and drops the notice',
    subject: 'Re: Refund issued for order 114-2223334-4445556',
    body: 'The lid is still missing.',
    words: 'The lid is still missing.',
  },
  {
    because: 'the name of the buyer and the order leave the subject',
    subject: 'Product inquiry from Amazon customer Anna Beispiel (Order: 114-2223334-4445556)',
    body: 'Does it fit a Golf?',
    words: 'Product inquiry from Amazon customer\nDoes it fit a Golf?',
  },
  {
    because: 'the German subject names the buyer too',
    subject: 'Anfrage von Amazon-Kunde Beate Muster (Bestellung: 302-1112223-3334445)',
    body: 'Waage geht nicht an',
    words: 'Anfrage von Amazon-Kunde\nWaage geht nicht an',
  },
  {
    because: 'English quote',
    subject: 'Lid missing',
    body: 'Only five lids.\n\nOn Mon, May 4, 2026 at 9:12 AM Shop <shop@example.com> wrote:\n> Thank you for your order',
    words: 'Lid missing\nOnly five lids.',
  },
  {
    because: 'a quote head that a mail program broke in two',
    subject: 'Lid missing',
    body: 'Only five lids.\nOn Mon, May 4, 2026 at 9:12 AM Headwater Demo Shop\n<shop@example.com> wrote:\n\nThank you',
    words: 'Lid missing\nOnly five lids.',
  },
  {
    because: 'German quote and a signature of the phone',
    subject: '',
    body: 'Waage geht nicht an\n\nVon meinem iPhone gesendet\n\nAm 04.05.2026 um 09:12 schrieb Shop <shop@example.com>:\nVielen Dank',
    words: 'Waage geht nicht an',
  },
  {
    because: 'French quote',
    subject: '',
    body: 'Bocal cassé\nLe lun. 4 mai 2026 à 09:12, Shop <shop@example.com> a écrit :\n> Merci',
    words: 'Bocal cassé',
  },
  {
    because: 'Spanish quote',
    subject: '',
    body: 'Llegó roto\nEl lun, 4 may 2026 a las 9:12, Shop (<shop@example.com>) escribió:\n> Gracias',
    words: 'Llegó roto',
  },
  {
    because: 'Italian quote',
    subject: '',
    body: 'Arrivato rotto\nIl giorno lun 4 mag 2026 alle ore 09:12 Shop <shop@example.com> ha scritto:\n> Grazie',
    words: 'Arrivato rotto',
  },
  {
    because: 'Chinese quote',
    subject: '',
    body: '罐子碎了\n在 2026年5月4日，店铺 <shop@example.com> 写道：\n> 感谢您的订单',
    words: '罐子碎了',
  },
  {
    because: 'Japanese quote',
    subject: '',
    body: '電源が入りません\n2026年5月4日(月) 9:12 ショップ <shop@example.com>:\n> ご注文ありがとうございます',
    words: '電源が入りません',
  },
  {
    because: 'a separator of Outlook',
    subject: '',
    body: 'Wrong colour\r\n-----Original Message-----\r\nFrom: Shop\r\nSent: Monday\r\nHello'.replace(/\r/g, ''),
    words: 'Wrong colour',
  },
  {
    because: 'a head of two lines and more',
    subject: '',
    body: 'Falsche Farbe\nVon: Shop\nGesendet: Montag\nAn: mich\nBetreff: Danke\n\nHallo',
    words: 'Falsche Farbe',
  },
  {
    because: 'one line that looks like a head is the words of a buyer',
    subject: '',
    body: 'To: whoever packs these\nPlease use more paper',
    words: 'To: whoever packs these\nPlease use more paper',
  },
  {
    because: 'an answer below the quote',
    subject: '',
    body: 'On Mon, May 4, 2026 at 9:12 AM Shop <shop@example.com> wrote:\n> Did it arrive?\n\nYes, in pieces.',
    words: 'Yes, in pieces.',
  },
  {
    because: 'the frame the marketplace puts around a message',
    subject: '',
    body: 'You have received a message.\n------------- Begin message -------------\nThe arm snapped.\n------------- End message -------------\nTo help arbitrate disputes',
    words: 'The arm snapped.',
  },
  {
    because: 'a legal footer',
    subject: '',
    body: 'Arm snapped.\n\nThis e-mail and any attachments are confidential.',
    words: 'Arm snapped.',
  },
  {
    because: 'text of a page',
    subject: '',
    body: '<div>Arm <b>snapped</b>.</div><div>Twice.</div><blockquote>Thank you</blockquote>',
    words: 'Arm snapped.\nTwice.',
  },
  {
    because: 'a body that repeats the subject stands once',
    subject: 'Arm snapped',
    body: 'Arm snapped',
    words: 'Arm snapped',
  },
])('$because', ({ subject, body, words }) => {
  expect(messageText(subject, body)).toBe(words);
});

test('no text takes long and none makes it throw', () => {
  const piece = fc.constantFrom(
    'On ',
    ' wrote:',
    '\n',
    '> ',
    'From: a',
    '写道：',
    'Refund issued',
    '<div',
    '-- ',
    '((',
    'x',
  );
  fc.assert(
    fc.property(fc.array(piece, { maxLength: 300 }), fc.string(), (pieces, subject) => {
      expect(messageText(subject, pieces.join('')).length).toBeLessThanOrEqual(
        subject.length + pieces.join('').length + 1,
      );
    }),
    { numRuns: 100 },
  );
  const start = performance.now();
  messageText('('.repeat(20_000), 'On '.repeat(15_000));
  messageText('Return '.repeat(5_000), '<a '.repeat(15_000));
  expect(performance.now() - start).toBeLessThan(500);
});

test.each([
  ['Where is 114-2223334-4445556?', '114-2223334-4445556'],
  ['tracking 1114-2223334-4445556', ''],
  ['#1042', ''],
])('the order in %j is %j', (text, order) => {
  expect(orderIn(text)).toBe(order);
});

test.each([
  ['No SKU', ''],
  ['x', ''],
  ['N/A', ''],
  ['-', ''],
  ['X-100', 'X-100'],
  ['NOSKUWEAR-1', 'NOSKUWEAR-1'],
])('the product code typed as %j is %j', (cell, sku) => {
  expect(skuTyped(cell)).toBe(sku);
});

test.each([
  ['Lid missing\nErika Beispiel', 'Erika Beispiel', 'Lid missing', 'a signature'],
  ['Lid missing\n- Erika', 'Erika Beispiel', 'Lid missing', 'the first name alone under a text'],
  ['This is erika  beispiel again', 'Erika Beispiel', 'This is [name] again', 'the name in a sentence'],
  ['Rose', 'Rose Beispiel', 'Rose', 'a text of one word stays'],
  ['Scale is broken', 'Scale', 'Scale is broken', 'one word may be a word of the language'],
  ['Lid missing', '', 'Lid missing', 'nobody'],
  ['a (b c', '(b c', 'a [name]', 'a name with signs'],
])('%j by %j is %j (%s)', (text, person, without) => {
  expect(withoutPerson(text, person)).toBe(without);
});
