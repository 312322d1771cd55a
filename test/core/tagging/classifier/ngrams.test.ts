import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { createNgrams, KEYS, readNgrams } from '../../../../src/core/tagging/classifier/ngrams.ts';
import { createFolded, fold } from '../../../../src/core/tagging/normalise.ts';
import type { Language } from '../../../../src/core/tagging/tagging.ts';

function piecesOf(text: string, language: Language): string[] {
  const folded = fold(text, language, createFolded());
  const { starts, ends, count } = readNgrams(folded, createNgrams());
  const codes = Array.from(folded.codes.subarray(0, folded.length), (code) => String.fromCharCode(code)).join('');
  return Array.from({ length: count }, (_, at) => codes.slice(starts[at], ends[at]));
}

describe('n-grams', () => {
  test('of a word are three to five letters with its begin and end, and the word', () => {
    expect(piecesOf('Hums', 'en').sort()).toEqual(
      ['hu', 'hum', 'hums', 'hum', 'hums', 'hums', 'ums', 'ums', 'ms', 'hums'].sort(),
    );
  });

  test('of text without blanks are one to three characters', () => {
    expect(new Set(piecesOf('坏了', 'zh'))).toEqual(new Set(['坏', '了', '坏了', '']));
  });

  test('never reach over a blank or a mark', () => {
    for (const piece of piecesOf('it hums, then stops. 没用 了', 'en')) expect(piece).not.toMatch(/[ ,.]/);
  });

  test('have keys in bounds and places in the text, whatever the text', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 200 }), (text) => {
        const folded = fold(text, 'en', createFolded());
        const { keys, starts, ends, count } = readNgrams(folded, createNgrams());
        for (let at = 0; at < count; at += 1) {
          expect(keys[at]).toBeGreaterThanOrEqual(0);
          expect(keys[at]).toBeLessThan(KEYS);
          expect(starts[at]).toBeLessThanOrEqual(ends[at] as number);
          expect(ends[at]).toBeLessThanOrEqual(folded.length);
        }
      }),
    );
  });
});
