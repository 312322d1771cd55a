import fc from 'fast-check';
import { expect, test } from 'vitest';
import { createPrefilter } from '../../../../src/core/prevention/patterns/prefilter.ts';

const LETTERS = fc.constantFrom('a', 'b', 'c', ' ', '评', '价');
const textUpTo = (most: number): fc.Arbitrary<string> => fc.string({ unit: LETTERS, minLength: 1, maxLength: most });

test('a pattern may match where one of its texts stands, and nowhere else', () => {
  fc.assert(
    fc.property(
      fc.array(fc.option(fc.array(textUpTo(6), { minLength: 1, maxLength: 4 })), { maxLength: 8 }),
      textUpTo(40),
      (needs, text) => {
        const may = createPrefilter(needs)(text);
        expect([...may]).toEqual(needs.map((texts) => Number(!texts?.every((one) => !text.includes(one)))));
      },
    ),
  );
});

test.each([
  ['at the end, shorter than the signs a text is known by', ['ab'], 'cab', 1],
  ['longer than the text', ['abcdef'], 'abcde', 0],
  ['with the same beginning as another', ['abcdx', 'abcdy'], '-abcdy', 1],
])('a text %s', (_, texts, text, may) => {
  expect([...createPrefilter([texts])(text)]).toEqual([may]);
});
