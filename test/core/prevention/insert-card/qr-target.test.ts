import { describe, expect, test } from 'vitest';
import {
  CHANNELS,
  isAddress,
  isShortened,
  judgeTarget,
  TARGETS,
  type Target,
  targetOf,
  targetShown,
} from '../../../../src/core/prevention/insert-card/qr-target.ts';

test.each<[string, string, string]>([
  ['https://example.com/m/mug-1', '', 'a static page shows nothing'],
  ['https://example.com/operating-instructions.pdf', '', 'operating is no rating'],
  ['https://example.com/preview/mug', '', 'preview is no review'],
  ['https://example.com/formats', '', 'formats are no form'],
  ['https://example.com/support/mug', 'T2', 'a support page'],
  ['https://help.example.com/mug', 'T2', 'a support page by its host'],
  ['https://example.com/warranty', 'T3', 'warranty registration'],
  ['https://example.com/register?sku=1', 'T3', 'registration'],
  ['https://example.de/garantie', 'T3', 'registration in German'],
  ['https://example.com/form', 'T3', 'a form collects data'],
  ['https://shop.example.com/', 'T4', 'a shop by its host'],
  ['https://wa.me/4915112345678', 'T4', 'a chat'],
  ['https://example.com/newsletter', 'T4', 'a mailing list'],
  ['https://www.amazon.com/dp/B0MUG00001', 'T4', 'a product page'],
  ['https://www.amazon.com/review/create-review', 'T5', 'the review page'],
  ['https://example.com/gift', 'T5', 'scan for gift'],
  ['https://example.com/support/feedback', 'T5', 'the gravest sign counts'],
  ['https://example.de/bewertung', 'T5', 'a review in German'],
  ['https://example.cn/%E5%A5%BD%E8%AF%84', 'T5', 'a review in Chinese, written in percent'],
  ['https://example.com/%zz/review', 'T5', 'percent signs that mean nothing'],
])('%s shows %s: %s', (url, target) => {
  expect(targetShown(url)).toBe(target);
});

test.each<[string, Target | '', string, string]>([
  ['', 'T2', 'T2', 'a person knows'],
  ['https://example.com/m', 'T4', 'T4', 'a person may say worse'],
  ['https://example.com/review', 'T1', 'T5', 'nobody talks a review page away'],
  ['https://example.com/m', '', '', 'nobody tells'],
])('%s said to be %s counts as %s: %s', (url, said, counts) => {
  expect(targetOf(url, said)).toBe(counts);
});

test.each<[string, boolean, string]>([
  ['https://example.com', true, ''],
  ['http://example.com/a?b#c', true, 'not secure, but an address'],
  ['https://example.com:8080/a', true, 'with a port'],
  ['https://例子.测试/手册', true, 'in Chinese'],
  ['example.com', false, 'no scheme'],
  ['https://localhost', false, 'no dot'],
  ['https://amazon.com@evil.example/', false, 'a user name hides the host'],
  ['https://example.com/a b', false, 'a blank'],
  ['javascript:alert(1)', false, 'a script'],
  ['mailto:a@example.com', false, 'mail'],
  ['BEGIN:VCARD', false, 'a visiting card is too dense'],
  ['', false, 'nothing'],
])('%s is an address: %s (%s)', (text, isOne) => {
  expect(isAddress(text)).toBe(isOne);
});

test('shortened addresses hide their target', () => {
  expect([isShortened('https://bit.ly/3xyz'), isShortened('https://bit.lyon.fr/')]).toEqual([true, false]);
});

describe('by channel', () => {
  test.each([
    ['T1', 'amazon', 'clear'],
    ['T1', 'walmart', 'care'],
    ['T2', 'amazon', 'care'],
    ['T2', 'ownStore', 'clear'],
    ['T3', 'ownStore', 'care'],
    ['T4', 'amazon', 'block'],
    ['T4', 'walmart', 'block'],
    ['T4', 'ownStore', 'clear'],
  ] as const)('%s on %s: %s', (target, channel, judged) => {
    expect(judgeTarget(target, channel)).toBe(judged);
  });

  test.each(CHANNELS)('reviews and gifts are blocked on %s', (channel) => {
    expect(judgeTarget('T5', channel)).toBe('block');
  });

  test.each(CHANNELS)(
    'a graver class is never judged milder on %s, but for the mild ones of a store of one’s own',
    (channel) => {
      const grave = ['clear', 'care', 'block'];
      const judged = TARGETS.map((target) => grave.indexOf(judgeTarget(target, channel)));
      if (channel !== 'ownStore') expect([...judged].sort()).toEqual(judged);
    },
  );
});
