import fc from 'fast-check';
import { expect, test } from 'vitest';
import { decode } from '../../../sidebar/file/decode.ts';

/** The first piece is of this length, whatever the size asked for. */
const FIRST = 1 << 19;

const inPieces = (bytes: Uint8Array, size: number): string =>
  [...decode(bytes, 'utf-8', size)].map(({ text }) => text).join('');

const inOne = (bytes: Uint8Array): string => new TextDecoder().decode(bytes).replaceAll('\0', '');

const behind = (length: number, odd: Uint8Array): Uint8Array => {
  const bytes = new Uint8Array(length + odd.length).fill(0x61);
  bytes.set(odd, length);
  return bytes;
};

test('short pieces are the same text as the whole, whatever the bytes', () => {
  // Lead bytes, what may and may not follow them, and the mark.
  const odd = fc.constantFrom(0x61, 0x0a, 0x80, 0xbf, 0xc3, 0xe2, 0xef, 0xbb, 0xbf, 0xf0, 0x9f, 0xff, 0xed, 0xa0, 0);
  fc.assert(
    fc.property(fc.array(odd, { maxLength: 40 }), fc.integer({ min: 4, max: 12 }), (odds, size) => {
      const bytes = behind(FIRST - 5, Uint8Array.from(odds));
      expect(inPieces(bytes, size).slice(FIRST - 9)).toBe(inOne(bytes).slice(FIRST - 9));
    }),
    { numRuns: 60 },
  );
});

test('a mark is taken away at the top and stays elsewhere', () => {
  const mark = '\uFEFF';
  const text = `${mark}${'a'.repeat(FIRST - 3)}${mark}b`;
  expect(inPieces(new TextEncoder().encode(text), 4) === text.slice(1)).toBe(true);
});
