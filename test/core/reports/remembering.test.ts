import fc from 'fast-check';
import { expect, test, vi } from 'vitest';
import { remembering } from '../../../src/core/reports/reading/remembering.ts';

test('gives what the function gives, however often texts come again', () => {
  const lengthOf = (text: string): { length: number } => ({ length: text.length });
  fc.assert(
    fc.property(fc.array(fc.string({ maxLength: 3 }), { minLength: 400, maxLength: 1500 }), (texts) => {
      expect(texts.map(remembering(lengthOf))).toEqual(texts.map(lengthOf));
    }),
    { numRuns: 30 },
  );
});

test('asks once for each text of a column that repeats itself', () => {
  const give = vi.fn((text: string) => text.length);
  const remembered = remembering(give);
  for (let at = 0; at < 5_000; at += 1) remembered(`MUG-${at % 7}`);
  expect(give).toHaveBeenCalledTimes(7);
});

test('keeps no texts of a column that never repeats itself', () => {
  const give = vi.fn((text: string) => text.length);
  const remembered = remembering(give);
  for (let at = 0; at < 5_000; at += 1) remembered(`111-${at}`);
  remembered('111-0');
  expect(give).toHaveBeenCalledTimes(5_001);
});
