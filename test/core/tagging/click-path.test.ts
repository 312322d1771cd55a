import { expect, test } from 'vitest';
import { readClickPath } from '../../../src/core/tagging/click-path.ts';
import { createTagger } from '../../../src/core/tagging/tag.ts';

const tag = createTagger({});

const splitOf = (comment: string) => {
  const path = readClickPath(comment);
  return path && { code: path.code, detail: comment.slice(path.from, path.to).trim() };
};

test.each([
  ['Changed Mind|My needs changed|No', 'UNWANTED_ITEM', ''],
  ['Changed Mind|Found other item|No', 'UNWANTED_ITEM', ''],
  ['Changed Mind|Found a better price|No', 'FOUND_BETTER_PRICE', ''],
  ['Changed Mind|Not as expected|No', 'UNWANTED_ITEM', ''],
  ['Changed Mind|Item is defective|No', 'DEFECTIVE', ''],
  ['Ordering Issue|Ordered too many|No', 'UNWANTED_ITEM', ''],
  ['Ordering Issue|Accidental purchase|No', 'UNAUTHORIZED_PURCHASE', ''],
  ['Ordering Issue|Ordered wrong item|No', 'ORDERED_WRONG_ITEM', ''],
  ['Ordering Issue|Unauthorized purchase|No', 'UNAUTHORIZED_PURCHASE', ''],
  ['Delivery Issue|Item was late|No', 'MISSED_ESTIMATED_DELIVERY', ''],
  ['Not as Expected|too tight|no', '', 'too tight'],
  ['Not Compatible|does not fit my car|None', 'NOT_COMPATIBLE', 'does not fit my car'],
  ['Defective|Zipper does not work|n/a', 'DEFECTIVE', 'Zipper does not work'],
  ['Received wrong item|a blue one|nothing specific', 'SWITCHEROO', 'a blue one'],
  ['Too Small|Length too short|ok', 'APPAREL_TOO_SMALL', 'Length too short'],
  ['Too Large|Overall too large|same', 'APPAREL_TOO_LARGE', 'Overall too large'],
  ['Incorrect size|one size off|I don’t know', 'WRONG_SIZE', 'one size off'],
  ["Wrong size|Runs small|I don't know", 'WRONG_SIZE', 'Runs small'],
  ['New|box was never opened|No', '', 'box was never opened'],
  ['Too Small|No', 'APPAREL_TOO_SMALL', ''],
  [
    ' too small | Sleeves too short | I need one size up ',
    'APPAREL_TOO_SMALL',
    'Sleeves too short | I need one size up',
  ],
])('%j is split: %s, "%s"', (comment, code, detail) => {
  expect(splitOf(comment)).toEqual({ code, detail });
});

test.each(['came broken | very sad', 'Size M | too small', 'constructor|x|No', 'too small'])(
  '%j is no click path',
  (comment) => {
    expect(readClickPath(comment)).toBeNull();
  },
);

test.each([
  ['Not as Expected|too tight|no', 'size_fit', 'the detail beats a head that says nothing'],
  ['Changed Mind|Item is defective|No', 'function_defect', 'a defect is no change of mind'],
  ['Changed Mind|My needs changed|No', 'buyer_remorse', 'the head stands where the detail agrees'],
  ['Delivery Issue|Item was late|No', 'delivery', 'late'],
  ['Ordering Issue|Ordered too many|No', 'buyer_remorse', "too many are nobody's fault but the buyer's"],
  ['Not as Expected||No', '', 'not as expected gives no cause'],
])('%j is "%s": %s', (comment, cause) => {
  expect(tag({ comment }).causes.join(' ')).toBe(cause);
});
