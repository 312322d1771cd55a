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
    const row = new Array<typeof look>(3);
    row[0] = look;
    row[2] = look;
    const copy = copyPlain(row);
    const [first, , second] = copy;
    expect(first).toBe(second);
    expect(first).not.toBe(look);
    expect(1 in copy).toBe(false);
    expect(copy).toHaveLength(3);
  });

  test('refuses what is more than data', () => {
    expect(() => copyPlain({ day: new Date(0) })).toThrow('A spreadsheet holds plain data, but this is a Date.');
  });
});
