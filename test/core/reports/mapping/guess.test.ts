import fc from 'fast-check';
import { expect, test } from 'vitest';
import { guessMapping } from '../../../../src/core/reports/mapping/guess.ts';
import { TABLES } from './tables.ts';
import { UNSEEN } from './unseen.ts';

test.each(TABLES)('$name', ({ headings, rows, is, type, personal }) => {
  const guess = guessMapping(headings, rows);
  expect(guess.columns).toEqual(is);
  expect(guess.type).toBe(type);
  expect(guess.personal).toEqual(personal);
});

test.each(UNSEEN)('$name', ({ headings, rows, is, personal }) => {
  const guess = guessMapping(headings, rows);
  expect(guess.columns).toEqual(is);
  expect(guess.personal).toEqual(personal);
});

test.each(TABLES)('$name: the order of columns changes nothing', ({ headings, rows, is }) => {
  const turned = rows.map((cells) => headings.map((_, at) => cells[at] ?? '').reverse());
  expect(guessMapping([...headings].reverse(), turned).columns).toEqual(is);
});

test('headings that stand twice are named, since neither can be chosen', () => {
  expect(guessMapping(['Date', 'Comment', ' comment '], []).repeated).toEqual(['Comment', 'comment']);
});

test('columns of dates that can be read in several orders are named', () => {
  const rows = [['03/04/26', '2026-01-05']];
  expect(guessMapping(['Return date', 'Order date'], rows).openDates).toEqual(['Return date']);
});

test('no heading is given to two fields, and none that is personal to any', () => {
  const heading = fc.oneof(fc.constantFrom(...TABLES.flatMap((table) => table.headings)), fc.string({ maxLength: 30 }));
  const cell = fc.oneof(
    fc.constantFrom(...TABLES.flatMap((table) => table.rows.flat())),
    fc.string({ unit: 'grapheme', maxLength: 60 }),
  );
  const table = fc
    .array(heading, { minLength: 1, maxLength: 14 })
    .chain((headings) =>
      fc.tuple(fc.constant(headings), fc.array(fc.array(cell, { maxLength: headings.length + 1 }), { maxLength: 8 })),
    );
  fc.assert(
    fc.property(table, ([headings, rows]) => {
      const { columns, personal, repeated } = guessMapping(headings, rows);
      const chosen = Object.values(columns);
      expect(new Set(chosen).size).toBe(chosen.length);
      for (const one of chosen) {
        expect(headings.map((name) => name.trim())).toContain(one);
        expect(personal).not.toContain(one);
        expect(repeated).not.toContain(one);
      }
    }),
  );
});
