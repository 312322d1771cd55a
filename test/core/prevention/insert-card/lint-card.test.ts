import { describe, expect, test } from 'vitest';
import { type Card, EMPTY_CARD } from '../../../../src/core/prevention/insert-card/card.ts';
import { NEUTRAL } from '../../../../src/core/prevention/insert-card/card-rules.ts';
import { describeFinding } from '../../../../src/core/prevention/insert-card/describe-card.ts';
import { lintCard, lintNeeds, verdictOf } from '../../../../src/core/prevention/insert-card/lint-card.ts';
import { CHANNELS } from '../../../../src/core/prevention/insert-card/qr-target.ts';
import { wordsOf } from '../../../../src/core/words/words.ts';

const MAKER = 'Acme GmbH\nHauptstraße 1, 10115 Berlin, Germany\nhello@acme.example';

const GOOD: Card = {
  ...EMPTY_CARD,
  language: 'de',
  channel: 'amazon',
  markets: 'DE, AT',
  size: 'a6',
  product: 'Tasse M1',
  story: 'Wir brennen Tassen seit 1990.',
  care: 'Von Hand spülen.',
  warnings: 'Nicht in die Mikrowelle stellen.',
  step1: '[box] 1 Tasse, 1 Deckel',
  url: 'https://example.com/m/tasse',
  target: 'T1',
  print: 'smooth',
  manufacturer: MAKER,
  responsible: 'same',
  batch: 'M1-2026-11',
};

const rulesOf = (changes: Partial<Card>): string[] =>
  lintCard({ ...GOOD, ...changes }, []).map(({ rule, severity }) => `${severity} ${rule}`);

test('a whole card has no known problem', () => {
  expect(rulesOf({})).toEqual([]);
  expect(verdictOf([])).toBe('clear');
});

describe('words', () => {
  test.each([
    ['Use code SAVE10 for 10% off.', 'block marketing'],
    ['If you are happy please leave a review and get a gift card.', 'block steering'],
    ['Could you update your review?', 'block changeReview'],
    ['Please contact us before leaving a negative review', 'block divert'],
    ['Leave a 5 star review', 'block steering'],
    ['We love five stars', 'block steering'],
    ['leave a review and tell us', 'block steering'],
    ['Get a gift card', 'block marketing'],
    ['free replacement if you write to us', 'block steering'],
    ['Talk to us before you leave', 'block divert'],
    ['⭐⭐⭐⭐⭐', 'block steering'],
    ['Call 415-555-0132 for help.', 'care contact'],
    ['Write to help@acme.example', 'care contact'],
    ['Geben Sie uns 5 Sterne!', 'block steering'],
    ['Für Ihre Bewertung erhalten Sie einen Gutschein', 'block steering'],
    ['Bitte löschen Sie Ihre Bewertung', 'block changeReview'],
    ['Schreiben Sie uns, bevor Sie eine Bewertung abgeben', 'block divert'],
    ['Donnez-nous cinq étoiles', 'block steering'],
    ['Un cadeau pour votre avis', 'block steering'],
    ['Merci de modifier votre avis', 'block changeReview'],
    ['Contactez-nous avant de laisser un avis', 'block divert'],
    ['Lascia una recensione positiva', 'block steering'],
    ['Un buono per la tua recensione', 'block steering'],
    ['Puoi eliminare la recensione?', 'block changeReview'],
    ['Scrivici prima di lasciare una recensione', 'block divert'],
    ['Denos 5 estrellas', 'block steering'],
    ['Un regalo por su reseña', 'block steering'],
    ['¿Puede cambiar su reseña?', 'block changeReview'],
    ['Escríbanos antes de dejar una reseña', 'block divert'],
    ['五つ星をお願いします', 'block steering'],
    ['レビューを書いてプレゼントをもらおう', 'block steering'],
    ['低評価の前にご連絡ください', 'block divert'],
    ['レビューの削除をお願いします', 'block changeReview'],
    ['给五星好评返现', 'block steering'],
    ['晒图评价送红包', 'block steering'],
    ['请修改一下您的评价', 'block changeReview'],
    ['不满意请先联系我们，不要给差评', 'block divert'],
    ['加微信领优惠券', 'block marketing'],
    ['５つ星', 'block steering'],
  ])('%s: %s', (story, expected) => {
    expect(rulesOf({ story })).toContain(expected);
  });

  test.each(Object.entries(NEUTRAL))('neutral words on reviews pass in %s, on every channel', (_, story) => {
    for (const channel of CHANNELS)
      expect(rulesOf({ story, channel }).filter((rule) => rule.startsWith('block'))).toEqual([]);
  });

  test.each([
    ['Danke 🎉 für Ihren Kauf', 'emoji are allowed on paper'],
    ['Model M1-2026-0112', 'a model number is no telephone'],
    ['Avoid David’s mistake: read first', 'names are no words of reviews'],
    ['Seit 5 Jahren Sterneküche', 'not every star is one of a review'],
    ['Refunds follow the law.', 'a reward without a review'],
  ])('%s passes: %s', (story) => {
    expect(rulesOf({ story })).toEqual([]);
  });

  test.each(['product', 'care', 'warnings', 'step7'] as const)('are looked for in %s too', (field) => {
    expect(rulesOf({ [field]: 'five stars' })).toContain('block steering');
  });

  test('a coupon is a matter of taste in a store of one’s own', () => {
    expect(rulesOf({ story: 'Gutschein im Shop', channel: 'ownStore' })).toEqual(['care marketing']);
  });

  test('texts in languages without rules are for a person to read', () => {
    expect(rulesOf({ language: 'pl', markets: 'PL' })).toEqual(['care ownEyes']);
  });
});

describe('the address block', () => {
  test.each<[Partial<Card>, string[], string]>([
    [{ manufacturer: '' }, ['block noManufacturer'], 'nobody is named'],
    [{ manufacturer: 'Acme GmbH' }, ['block thinManufacturer'], 'a name is no address'],
    [{ manufacturer: 'Acme GmbH\nhello@acme.example' }, ['block thinManufacturer'], 'e-mail alone is not enough'],
    [{ manufacturer: 'Acme GmbH, Hauptstr. 1, Berlin' }, ['block thinManufacturer'], 'no electronic address'],
    [{ responsible: '' }, ['block noResponsible'], 'who answers in the EU'],
    [{ batch: '' }, ['block noBatch'], 'type, batch or serial number'],
    [{ responsible: '同上' }, [], 'the manufacturer sits in the EU'],
  ])('%j on cards for Germany: %j (%s)', (changes, expected) => {
    expect(rulesOf(changes)).toEqual(expected);
  });

  test('is asked for where goods may go to Northern Ireland, and nowhere else', () => {
    const none = { manufacturer: '', responsible: '', batch: '', language: 'en' } as const;
    expect(rulesOf({ ...none, markets: 'UK' })).toEqual(['care noManufacturer', 'care noResponsible', 'care noBatch']);
    expect(rulesOf({ ...none, markets: 'US' })).toEqual([]);
  });
});

describe('the code', () => {
  test.each<[Partial<Card>, string[], string]>([
    [{ url: '' }, [], 'a card needs none'],
    [{ url: 'example.com' }, ['block badUrl'], 'no address'],
    [{ url: 'http://example.com/m' }, ['care notSecure'], 'not secure'],
    [{ url: 'https://bit.ly/3xyz' }, ['care shortened'], 'nobody sees where it leads'],
    [{ target: '' }, ['todo noTarget'], 'a person says what it is'],
    [{ url: 'https://example.com/review', target: 'T1' }, ['block target', 'care graverTarget'], 'it shows what it is'],
    [{ target: 'T2' }, ['care target'], 'a support page on Amazon'],
    [{ target: 'T4', channel: 'ownStore' }, [], 'a shop on a card of that shop'],
    [{ distance: 'far' }, ['block badDistance'], 'no number'],
    [{ distance: '-5' }, ['block badDistance'], 'no distance'],
    [{ distance: '0' }, ['block badDistance'], 'no distance'],
    [{ distance: '30,5' }, [], 'a comma'],
    [{ size: 'business', url: `https://example.com/${'m'.repeat(400)}` }, ['block qrTooLarge'], 'too dense'],
  ])('%j: %j (%s)', (changes, expected) => {
    expect(rulesOf(changes)).toEqual(expected);
  });
});

describe('what is missing', () => {
  test.each<[Partial<Card>, string[]]>([
    [{ language: '' }, ['todo noLanguage']],
    [{ size: '' }, ['todo noSize']],
    [{ product: '  ' }, ['todo noProduct']],
    [{ warnings: '' }, ['todo noWarnings']],
    [{ markets: '' }, ['todo noMarkets']],
    [{ warnings: 'none' }, []],
    [{ markets: 'DE, Mars' }, ['care unknownMarkets']],
    [{ markets: 'DE, GB' }, []],
    [{ language: 'ja' }, ['care unreadHere']],
  ])('%j: %j', (changes, expected) => {
    expect(rulesOf(changes)).toEqual(expected);
  });

  test('a card with more text than fits says by how much', () => {
    const [finding] = lintCard({ ...GOOD, size: 'business', story: 'Wir brennen Tassen. '.repeat(60) }, []);
    expect(finding).toMatchObject({ rule: 'tooMuchText', severity: 'block' });
    expect(Number(finding?.facts.over)).toBeGreaterThan(0);
  });

  test('verdicts follow the gravest finding', () => {
    expect(verdictOf(lintCard({ ...GOOD, batch: '', product: '' }, []))).toBe('blocked');
    expect(verdictOf(lintCard({ ...GOOD, product: '' }, []))).toBe('todo');
    expect(verdictOf(lintCard({ ...GOOD, target: 'T2' }, []))).toBe('care');
  });
});

test('a card that does not name what buyers need gets a look, in both languages; an empty one is asked for its texts first', () => {
  const found = lintNeeds(GOOD, ['battery', 'tools']);
  expect(found.map(({ severity }) => severity)).toEqual(['care']);
  expect(found.map((one) => describeFinding(one, wordsOf('en').prevention.card))).toEqual([
    'By Sourcing and Products it needs: batteries, tools. The card does not name it. Add a step.',
  ]);
  expect(found.map((one) => describeFinding(one, wordsOf('zh').prevention.card))).toEqual([
    '根据选品答卷和“产品”，买家需要：电池、工具。卡片上没有提到，请补一步。',
  ]);
  expect(
    lintNeeds({ ...GOOD, step1: '[battery] 2 AA-Batterien einlegen, Schraubendreher nötig' }, ['battery', 'tools']),
  ).toEqual([]);
  expect(lintNeeds(EMPTY_CARD, ['battery'])).toEqual([]);
});
