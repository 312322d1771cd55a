import fc from 'fast-check';
import { compress } from 'lzma1';
import { expect, test } from 'vitest';
import { decodeLzma } from '../../../src/core/packed/decode-lzma.ts';
import { lexiconOf } from '../../../src/core/tagging/lexicon/lexicons.ts';

const bytesOf = (text: string): Uint8Array => new TextEncoder().encode(text);

test.each([
  ['', 'nothing'],
  ['a', 'one byte'],
  ['abcabcabcabcabcabcabcabc', 'a match of itself'],
  ['太小了，太小了，太小了', 'characters of three bytes'],
  [`${'x'.repeat(70_000)}y${'x'.repeat(70_000)}`, 'matches as long as they get'],
  [JSON.stringify(lexiconOf('zh')), 'a lexicon'],
])('what was packed comes back (%#: %s)', (text) => {
  const bytes = bytesOf(text);
  expect(decodeLzma(compress(bytes, 9), bytes.length)).toEqual(bytes);
});

test('any bytes come back', () => {
  const bytes = fc.oneof(
    fc.uint8Array({ maxLength: 2_000 }),
    fc.array(fc.constantFrom(0, 1, 65, 66, 67, 255), { maxLength: 3_000 }).map((list) => Uint8Array.from(list)),
  );
  fc.assert(
    fc.property(bytes, (plain) => {
      expect(decodeLzma(compress(plain, 9), plain.length)).toEqual(plain);
    }),
  );
});

test('what is not packed ends all the same', () => {
  fc.assert(
    fc.property(fc.uint8Array({ maxLength: 400 }), (noise) => {
      const packed = Uint8Array.from([93, ...noise]);
      expect(decodeLzma(packed, 500)).toHaveLength(500);
    }),
  );
});
