import { describe, expect, test } from 'vitest';
import { checkMessage } from '../../../../src/core/prevention/messages/check.ts';
import { blotQuotes } from '../../../../src/core/prevention/messages/quotes.ts';

const ORDER = '113-1234567-7654321';
const rulesIn = (text: string): string[] =>
  checkMessage(text, { channel: 'amazonFbm', orderId: ORDER }).map(({ rule }) => rule);

describe('what the seller does not say, refuses or only tells of is no breach', () => {
  test.each([
    ['a wish to be put on a card', '贺卡上写的是“妈妈，生日快乐！永远爱您”，对吗？请回复。'],
    ['a wish the buyer wants in gold', '您说“生日快乐”四个字要金色，我们已照做，请确认字体。'],
    [
      'a threat of the buyer, quoted',
      'You wrote "refund me or I leave a 1 star review". Return the item through Your Orders and we refund it on arrival.',
    ],
    [
      'praise that is to be printed',
      'Soll auf das Schild „Danke für 5 Sterne“ oder „Danke“? Wir drucken nach Ihrer Antwort.',
    ],
    [
      'a quotation in Spanish',
      'Usted escribió «pondré una mala reseña sin reembolso». Envíe el artículo y lo abonamos.',
    ],
    ['a refusal in Italian', 'Non Le chiederemo mai di cancellare la recensione; il reso procede comunque.'],
    ['a rule that is told in Chinese', '用退款换取删除差评是平台禁止的，我们不会这样做；退款照常处理。'],
    [
      'what a buyer asked of the seller',
      'Vous nous demandez si nous pouvons supprimer votre avis. Non, seul Amazon le peut.',
    ],
    ['a refund that hangs on no review', '返金はレビューの内容とは関係ありません。返品が届き次第、返金いたします。'],
    ['a delay in Chinese', '很抱歉，包裹已发出但比原计划晚两天，预计周五送达。'],
    ['a discount of the past', 'Der Rabatt wurde beim Kauf abgezogen, deshalb erstatten wir 31 Euro.'],
    ['a current is no opinion', 'The power rating is 60 W, so please change the bulb only for one of that rating.'],
    [
      'the seller cancels',
      'You asked us to cancel. Please confirm that you want this, and we cancel and refund it today.',
    ],
  ])('%s', (_, text) => {
    expect(rulesIn(text)).toEqual([]);
  });
});

describe('what only looks like it stays one', () => {
  test.each([
    ['a condition behind a refusal', "We can't refund you unless you delete your review.", 'P05'],
    ['the same in Chinese', '不删除差评我们就无法退款。', 'P05'],
    ['the same in German', 'Wir können nichts erstatten, solange Sie die Bewertung nicht ändern.', 'P05'],
    ['a rule told, and then broken', '平台不允许索要好评，但您写五星我们会送小礼物。', 'P04'],
    ['a quotation of nobody', 'Just write “great, 5 stars” and we will be happy.', 'P04'],
    ['an address in the words of the buyer', 'You wrote "whatsapp me", here it is: "+1 415 555 0177".', 'P08'],
    ['tonight is not late', '包裹已发出，今晚到，请留意电话。', 'P01'],
  ])('%s', (_, text, rule) => {
    expect(rulesIn(text)).toContain(rule);
  });
});

describe('quotations are blotted out sign for sign', () => {
  const always = (): boolean => true;
  test.each([
    ['say “so” to me', 'say “__” to me'],
    ["it's the dog's bone", "it's the dog's bone"],
    ['„so“ und «so» 「はい」', '„__“ und «__» 「__」'],
    ['no marks', 'no marks'],
  ])('%s', (text, blotted) => {
    expect(blotQuotes(text, always)).toBe(blotted);
  });

  test('only where they are somebody else’s', () => {
    expect(blotQuotes('you said “a”. Now “b”', (before) => before.includes('said'))).toBe('you said “_”. Now “b”');
  });
});
