import fc from 'fast-check';
import { expect, test } from 'vitest';
import { base36 } from '../../../src/core/voices/base36.ts';
import { quickHash, quickText } from '../../../src/core/voices/print.ts';

test('words are written as toString(36) writes them, with zeros before', () => {
  fc.assert(
    fc.property(
      fc.array(fc.integer({ min: -(2 ** 31), max: 2 ** 31 - 1 }), { minLength: 1, maxLength: 8 }),
      (words) => {
        const written = words.map((word) => (word >>> 0).toString(36).padStart(7, '0'));
        expect(base36(Int32Array.from(words), words.length, 7)).toBe(written.join(''));
      },
    ),
  );
});

test('a quick hash is written as toString(36) writes it, with zeros before', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme' }), (text) => {
      expect(quickText(text)).toBe(quickHash(text).toString(36).padStart(11, '0'));
    }),
  );
});
