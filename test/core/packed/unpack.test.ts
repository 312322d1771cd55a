import fc from 'fast-check';
import { deflateSync } from 'fflate';
import { expect, test } from 'vitest';
import { type Packed, unpack } from '../../../src/core/packed/unpack.ts';

const ALPHABET = Array.from({ length: 94 }, (_, at) => String.fromCharCode(33 + at))
  .filter((one) => !'"\\-'.includes(one))
  .join('');

/** The bits of bytes, the lowest of each first, 13 or 14 at a time as basE91 takes them: 13 where those are more than 88. */
function inBase91(bytes: Uint8Array): string {
  const bits = Array.from(bytes, (byte) => Array.from({ length: 8 }, (_, at) => (byte >> at) & 1)).flat();
  const valueAt = (from: number, many: number) =>
    bits.slice(from, from + many).reduce((sum, bit, at) => sum + bit * 2 ** at, 0);
  let text = '';
  for (let at = 0; at < bits.length; ) {
    const many = valueAt(at, 13) > 88 ? 13 : 14;
    const value = valueAt(at, many);
    text += ALPHABET.charAt(value % 91) + ALPHABET.charAt(Math.floor(value / 91));
    at += many;
  }
  return text;
}

const pair = (value: number): number[] => [(value >> 8) & 255, value & 255];

/** Packs as the description of the format says, in the simplest way. */
function pack(value: unknown): Packed {
  const text = JSON.stringify(value);
  const book = [...new Set(text.split(''))].filter((unit) => unit > '\x7f').sort();
  const codes = book.map((unit) => unit.charCodeAt(0));
  const coded = text.split('').flatMap((unit) => {
    const at = book.indexOf(unit);
    if (at < 0) return [unit.charCodeAt(0)];
    return at < 100 ? [128 + at] : [228 + ((at - 100) >> 7), 128 + ((at - 100) & 127)];
  });
  const steps = codes.flatMap((code, at) => pair(code - (codes[at - 1] ?? 0)));
  const bytes = Uint8Array.from([...pair(book.length), ...steps, ...coded]);
  return { size: bytes.length, data: inBase91(deflateSync(bytes)) };
}

const MANY = Array.from({ length: 900 }, (_, at) => String.fromCharCode(0x4e00 + at)).join('');

test.each<[unknown, string]>([
  [null, 'nothing'],
  ['', 'no text'],
  [{ de: ['zu groß', 'zu groß'], ja: '小さい' }, 'texts by name'],
  ['太小了，太小了，太小了', 'characters of three bytes'],
  [MANY, 'more characters than one byte can tell'],
  ['x'.repeat(70_000), 'repeats as long as they get'],
  ['a "quote" and a \\ backslash', 'what is escaped'],
])('what was packed comes back: %j (%s)', (value) => {
  expect(unpack(pack(value))).toEqual(value);
});

test('any text comes back', () => {
  const text = fc.oneof(fc.string({ maxLength: 400 }), fc.string({ unit: 'binary', maxLength: 400 }));
  fc.assert(
    fc.property(fc.array(text, { maxLength: 4 }), (texts) => {
      expect(unpack(pack(texts))).toEqual(texts);
    }),
  );
});
