import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { unfold } from '../../../src/core/packed/unfold.ts';

/** A repeat as the build tells it: its kind, and how many characters back it begins. */
const repeat = (kind: number, back: number): string => {
  const value = kind * Math.floor((1920 * 90) / 8) + back - 1;
  return String.fromCharCode(128 + Math.floor(value / 90), 35 + (value % 90));
};

test.each([
  ['"abc"', 'abc', 'nothing that repeats'],
  [`"abcd${repeat(0, 4)}e"`, 'abcdabcde', 'four characters again'],
  [`"太小了，${repeat(0, 4)}"`, '太小了，太小了，', 'characters of three bytes'],
  [`"${'x'.repeat(30)}${repeat(7, 30)}"`, 'x'.repeat(60), 'the longest repeat'],
  ['"\\u00d7"', '×', 'a character that would tell a repeat is escaped'],
])('%s is %s (%#)', (folded, text) => {
  expect(unfold(folded)).toBe(text);
});

test('a repeat that lies as far back as one can', () => {
  const filler = Array.from({ length: 3_086 }, (_, at) => String(at).padStart(7, '0'))
    .join('')
    .slice(0, 21_596);
  expect(unfold(`"wxyz${filler}${repeat(0, 21_600)}"`)).toBe(`wxyz${filler}wxyz`);
});

test('the build and the script fold by the same figures', () => {
  const figures = (file: string): unknown =>
    readFileSync(file, 'utf8').match(/const LENGTHS = .*\nconst REACH = .*/)?.[0];
  expect(figures('build.mjs')).toBe(figures('src/core/packed/unfold.ts'));
});
