import { describe, expect, test } from 'vitest';
import { checkMessage } from '../../../../src/core/prevention/messages/check.ts';
import { CLEAN, FAULTY } from './labelled.ts';
import { SECOND_CLEAN, SECOND_FAULTY } from './second-set.ts';

const ORDER = '113-1234567-7654321';
const rulesIn = (text: string, channel: Parameters<typeof checkMessage>[1]['channel'] = 'amazonFbm'): string[] =>
  checkMessage(text, { channel, orderId: ORDER }).map(({ rule }) => rule);

test.each([...CLEAN, ...FAULTY])('$channel: $because: $text', ({ channel, text, breaks }) => {
  expect(rulesIn(text, channel)).toEqual(breaks);
});

describe('the vectors of the rule table', () => {
  test.each([
    ['Your package has shipped!', ['P01']],
    [
      'we are sorry, your item is delayed because the carrier lost the trailer. The new delivery estimate is October 8. If you prefer not to wait you can cancel from Your Orders.',
      [],
    ],
    ['Use code SAVE10 for 10% off.', ['P03']],
    ['If you are happy please leave a review and get a gift card.', ['P04']],
    ['Could you update your review?', ['P05']],
    ['Please contact us before leaving a negative review', ['P07']],
    ['Call 415-555-0132 for help.', ['P08']],
    ['See https://amazon.com.shop.example/x', ['P09']],
    ['See https://www.amazon.com/gp/your-orders', []],
    ['Please cancel your order', ['P21']],
    [`We will refund the shipping cost of order ${ORDER} within 3 days.`, []],
  ] as const)('%s', (text, breaks) => {
    expect(checkMessage(`${text} ${ORDER}`, { channel: 'amazonFbm' }).map(({ rule }) => rule)).toEqual(breaks);
    expect(checkMessage(text.replace(ORDER, ''), { channel: 'amazonFbm' }).map(({ rule }) => rule)).toEqual(
      [...breaks, 'P18'].sort(),
    );
  });
});

describe('the second set', () => {
  test.each(SECOND_CLEAN)('clean on %s: %s', (channel, text) => {
    expect(rulesIn(text, channel)).toEqual([]);
  });

  test.each(SECOND_FAULTY)('on %s: %s breaks %s', (channel, text, rule) => {
    expect(rulesIn(text, channel)).toContain(rule);
  });
});

describe('what is known beside the words', () => {
  const TEXT = `Your parcel is delayed until Friday. ${ORDER}`;
  test.each([
    { state: {}, breaks: [], because: 'nothing more is known' },
    { state: { moment: 'M5' }, breaks: ['P01'], because: 'a moment at which Amazon forbids any message' },
    { state: { moment: 'M7' }, breaks: ['C02'], because: 'a moment allowed under a condition' },
    { state: { channel: 'amazonFba', moment: 'M4' }, breaks: ['C01'], because: 'Amazon handles delays of FBA itself' },
    { state: { askedBefore: true }, breaks: ['P06'], because: 'a second message for the order' },
    { state: { attachment: 'brochure' }, breaks: ['P10'], because: 'an attachment of another kind' },
    { state: { attachment: 'invoice' }, breaks: [], because: 'an attachment that is allowed' },
    { state: { showsProduct: true }, breaks: ['P15'], because: 'a picture of the product' },
    { state: { daysSince: 30 }, breaks: [], because: 'the last day' },
    { state: { daysSince: 31 }, breaks: ['P20'], because: 'a day too late' },
    { state: { type: 'invoice' }, breaks: ['P23'], because: 'a type without free text' },
    { state: { language: 'en' }, breaks: [], because: "the buyer's language" },
  ] as const)('$because', ({ state, breaks }) => {
    expect(checkMessage(TEXT, { channel: 'amazonFbm', ...state }).map(({ rule }) => rule)).toEqual(breaks);
  });

  test('a text in another language than the buyer\u2019s is found', () => {
    const german = `Ihr Paket verspätet sich leider und kommt erst am Freitag bei Ihnen an. ${ORDER}`;
    expect(checkMessage(german, { channel: 'amazonFbm', language: 'en' }).map(({ rule }) => rule)).toEqual(['P19']);
    expect(checkMessage(german, { channel: 'amazonFbm', language: 'de' })).toEqual([]);
  });

  test('2,000 characters pass and one more does not', () => {
    const fill = (length: number): string => `${TEXT} `.padEnd(length, 'x');
    expect(checkMessage(fill(2000), { channel: 'amazonFbm' })).toEqual([]);
    expect(checkMessage(fill(2001), { channel: 'amazonFbm' }).map(({ rule }) => rule)).toEqual(['P23']);
  });

  test('a link that the order needs may stay where it is secure', () => {
    const text = `Please choose the slot: https://slots.example/1 ${ORDER}`;
    expect(rulesIn(text)).toEqual(['P09']);
    expect(checkMessage(text, { channel: 'amazonFbm', linkNeeded: true })).toEqual([]);
    expect(rulesIn(text.replace('https', 'http'))).toEqual(['P09']);
  });
});
