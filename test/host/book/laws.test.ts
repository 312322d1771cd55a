import fc from 'fast-check';
import { expect, test } from 'vitest';
import { readFlags } from '../flags.ts';
import { areaName, columnLetters, columnNumber, parseArea } from './a1.ts';
import { newBook } from './new-book.ts';
import { at, emptyPlane, put } from './plane.ts';
import { formulaFromR1C1, formulaInR1C1 } from './r1c1.ts';
import { movedFormula } from './references.ts';
import { momentOf, serialOf } from './serial.ts';
import { shiftArea } from './shift.ts';
import { restructure } from './structure.ts';
import { readTyped } from './typed.ts';

const line = fc.integer({ min: 1, max: 300 });
const area = fc.record({ row: line, column: line, rows: line, columns: line });
const context = { locale: 'en_US', year: 2026, flags: readFlags() };

test('column letters and numbers undo each other', () => {
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 18_278 }), (column) => columnNumber(columnLetters(column)) === column),
  );
});

test('an area and its name undo each other', () => {
  fc.assert(
    fc.property(area, (one) => {
      expect(parseArea(areaName(one), 1_000, 18_278)?.area).toEqual(one);
    }),
  );
});

test('inserting lines and deleting them leaves an area as it was', () => {
  fc.assert(
    fc.property(area, line, line, (one, place, count) => {
      const wide = shiftArea(one, { axis: 'rows', kind: 'insert', at: place, count });
      expect(wide && shiftArea(wide, { axis: 'rows', kind: 'delete', at: place, count })).toEqual(one);
    }),
  );
});

test('a formula in R1C1 and back is the formula', () => {
  fc.assert(
    fc.property(line, line, line, line, (row, column, down, right) => {
      const formula = `=${areaName({ row: down, column: right, rows: 1, columns: 1 })}+$A$1*SUM(B2:C$3)`;
      expect(formulaFromR1C1(formulaInR1C1(formula, row, column), row, column)).toBe(formula);
    }),
  );
});

test('a formula moved there and back is the formula', () => {
  fc.assert(
    fc.property(line, line, (rows, columns) => {
      const formula = `=A1+$B$2&"A1"&'My tab'!C3:D$4`;
      expect(movedFormula(movedFormula(formula, rows, columns), -rows, -columns)).toBe(formula);
    }),
  );
});

test.each(['America/New_York', 'Asia/Tokyo', 'Etc/UTC', 'Australia/Lord_Howe'])(
  'in %s a moment of the day survives its serial',
  (zone) => {
    const noons = fc.integer({ min: 0, max: 40_000 }).map((day) => Date.UTC(1950, 0, 1, 12) + day * 86_400_000);
    fc.assert(fc.property(noons, (moment) => momentOf(serialOf(moment, zone), zone) === moment));
  },
);

test('a text cell keeps every text that does not begin with an equals sign or apostrophe', () => {
  const text = fc.string({ unit: 'binary' }).filter((value) => value !== '' && !/^[=']/.test(value));
  fc.assert(
    fc.property(text, (value) => {
      expect(readTyped(value, '@', context)).toEqual({ value });
    }),
  );
});

test('a number typed as JavaScript writes it is that number', () => {
  fc.assert(
    fc.property(
      fc.double({ noNaN: true, noDefaultInfinity: true, min: -1e15, max: 1e15 }),
      (value) => readTyped(String(value), undefined, context).value === value,
    ),
  );
});

test('cells keep their neighbours when columns move', () => {
  fc.assert(
    fc.property(
      fc.integer({ min: 1, max: 10 }),
      fc.integer({ min: 1, max: 3 }),
      fc.integer({ min: 1, max: 14 }),
      (from, count, to) => {
        fc.pre(to < from || to > from + count);
        const book = newBook({ name: '', locale: 'en_US', timeZone: 'Etc/UTC', owner: 'a@example.com' });
        const [sheet] = book.sheets;
        if (!sheet) throw new Error('a new book has a sheet');
        for (let column = 1; column <= 13; column++) put(sheet.values, 1, column, column);
        restructure(book, sheet, { axis: 'columns', kind: 'move', at: from, count, to });
        const order = Array.from({ length: 26 }, (_, index) => at(sheet.values, 1, index + 1)).filter(
          (value) => value !== undefined,
        );
        const rest = order.filter((value) => Number(value) < from || Number(value) >= from + count);
        expect([...order].sort((one, other) => Number(one) - Number(other))).toEqual(
          Array.from({ length: 13 }, (_, index) => index + 1),
        );
        expect(rest).toEqual([...rest].sort((one, other) => Number(one) - Number(other)));
        expect(order.indexOf(from + count - 1) - order.indexOf(from)).toBe(count - 1);
      },
    ),
  );
});

test('a plane gives back what was put', () => {
  fc.assert(
    fc.property(line, line, fc.integer(), (row, column, thing) => {
      const plane = emptyPlane<number>();
      put(plane, row, column, thing);
      return at(plane, row, column) === thing && at(plane, row, column + 1) === undefined;
    }),
  );
});
