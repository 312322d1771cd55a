import { describe, expect, test } from 'vitest';
import { requiredLiterals } from '../../../../src/core/prevention/patterns/required-literals.ts';

/** A pattern, the texts everything it matches holds one of, and why. */
const KNOWN: readonly (readonly [string, readonly string[] | null, string])[] = [
  ['coupon', ['coupon'], 'letters stand for themselves'],
  ['coupons?', ['coupons', 'coupon'], 'the last letter may be there or not'],
  ['(?:re|pre)view', ['review', 'preview'], 'a choice is written out'],
  ['coupon|gift', ['coupon', 'gift'], 'one of both'],
  ['coupon|\\d+', null, 'the other choice holds no letters'],
  ['\\bgift ?cards?\\b', ['gift cards', 'gift card', 'giftcards', 'giftcard'], 'the edge of a word takes no room'],
  [
    '(?:please )?cancel[^.!?]{0,40}order',
    ['please cancel', 'cancel'],
    'as long as its shortest text, and fewer of them',
  ],
  ['[ao]ffer', ['affer', 'offer'], 'few signs in brackets are written out'],
  ['[a-z]ffer', ['ffer'], 'a range is not'],
  ['[^.]{0,9}好评', ['好评'], 'what is left out tells nothing'],
  ['(?=\\w)refund(?! of)', ['refund'], 'what must stand beside it need not be in it'],
  ['go{2,}d', null, 'single letters stand everywhere'],
  ['(?:ab)+c', ['ab'], 'what is repeated is there once'],
  ['(?:ab){0,2}c', null, 'what may be missing is not needed'],
  ['a*', null, 'nothing at all matches'],
  ['\\.com\\/x', ['.com/x'], 'signs behind a stroke stand for themselves'],
  ['\\p{L}\\u{1F000}abc', ['abc'], 'kinds of signs are unknown'],
  ['@\\w+', ['@'], 'a rare sign is enough'],
  ['刻|印', ['刻', '印'], 'a wide sign is enough'],
];

describe('texts a pattern needs one of', () => {
  test.each(KNOWN)('%s: %j, for %s', (pattern, texts) => {
    expect(requiredLiterals(pattern)).toEqual(texts);
  });
});
