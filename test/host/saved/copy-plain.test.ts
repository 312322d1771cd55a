import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { copyPlain } from './copy-plain.ts';

describe('a copy of plain data', () => {
  test('is equal and shares nothing with what it was made of', () => {
    const plain = fc.letrec((tie) => ({
      plain: fc.oneof(
        fc.string(),
        fc.integer(),
        fc.constantFrom(null, undefined, true),
        fc.array(tie('plain'), { maxLength: 4 }),
        fc.dictionary(fc.string(), tie('plain'), { maxKeys: 4 }),
        fc.array(fc.tuple(fc.string(), tie('plain')), { maxLength: 3 }).map((pairs) => new Map(pairs)),
        fc.array(fc.integer(), { maxLength: 3 }).map((items) => new Set(items)),
      ),
    })).plain;
    fc.assert(
      fc.property(plain, (given) => {
        const copy = copyPlain(given);
        expect(copy).toEqual(structuredClone(given));
        if (typeof given === 'object' && given !== null) expect(copy).not.toBe(given);
      }),
    );
  });

  test('keeps shared what was shared, and holes holes', () => {
    const look = { bold: true };
    // biome-ignore lint/suspicious/noSparseArray: rows of a spreadsheet are sparse.
    const [first, hole, second] = copyPlain([look, , look]);
    expect(first).toBe(second);
    expect(first).not.toBe(look);
    expect(hole).toBeUndefined();
    expect(1 in copyPlain(new Array(2))).toBe(false);
  });

  test('refuses what is more than data', () => {
    expect(() => copyPlain({ day: new Date(0) })).toThrow('A spreadsheet holds plain data, but this is a Date.');
  });
});
