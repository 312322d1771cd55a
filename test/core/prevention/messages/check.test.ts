import { describe, expect, test } from 'vitest';
import { checkMessage } from '../../../../src/core/prevention/messages/check.ts';
import { CLEAN, FAULTY } from './labelled.ts';

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
