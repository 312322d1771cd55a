import { Model } from '@ironcalc/wasm';
import { describe, expect, test, vi } from 'vitest';
import type { Book, CellValue, CustomFunctions } from '../book/model.ts';
import { newBook } from '../book/new-book.ts';
import { put } from '../book/plane.ts';
import { addSheet } from '../book/sheets.ts';
import { callsIn } from './calls.ts';
import { createFormulaEngine } from './formula-engine.ts';

const engine = createFormulaEngine({ today: () => 46_349, now: () => 46_349.5 });
const LATE: CustomFunctions = {
  has: (name) => ['HW_CAUSE', 'HW_FAIL'].includes(name.toUpperCase()),
  call: (name, [first = null]) => {
    if (name.toUpperCase() === 'HW_FAIL') return [[{ error: '#ERROR!', message: 'HW_FAIL needs a text.' }]];
    const cause = (value: CellValue): CellValue => (String(value).includes('late') ? 'Late' : null);
    return Array.isArray(first) ? first.map((line) => line.map(cause)) : [[cause(first)]];
  },
};

/** A book with comments and units in its first tab and a second tab with a name to quote. */
function sampleBook(): Book {
  const book = newBook({ name: 'Returns', locale: 'en_US', timeZone: 'Etc/UTC', owner: 'owner@example.com' });
  const rows: CellValue[][] = [
    ['Comment', 'Units', 'SKU'],
    ['came late', 2, '00123'],
    ['broken', null, 'MUG-1'],
    ['too late', 0.1, 'MUG-1'],
  ];
  rows.forEach((row, index) => {
    row.forEach((value, column) => {
      const [sheet] = book.sheets;
      if (sheet && value !== null) put(sheet.values, index + 1, column + 1, value);
    });
  });
  put(addSheet(book, 'Cause × month', 1).values, 1, 1, 7);
  book.namedRanges.push({ name: 'UNITS', sheetId: 0, area: { row: 2, column: 2, rows: 3, columns: 1 } });
  return book;
}

const computed = (text: string, book = sampleBook()) => {
  const [block = []] = engine.evaluate([{ sheetId: 0, row: 1, column: 5, text }], book, LATE);
  return block.map((line) => line.map((value) => (typeof value === 'object' && value !== null ? value.error : value)));
};
const message = (text: string) => {
  const value = engine.evaluate([{ sheetId: 0, row: 1, column: 5, text }], sampleBook(), LATE)[0]?.[0]?.[0];
  return typeof value === 'object' && value !== null ? value.message : null;
};

describe('built-in functions', () => {
  test.each([
    { text: '=SUM(B2:B)', expected: 2.1, because: 'an open range runs to the end of the grid' },
    { text: '=0.1+0.2', expected: 0.30000000000000004, because: 'numbers come exactly' },
    { text: '=2*1.5e3+1E-1', expected: 3000.1, because: 'a power of ten with and without its sign' },
    { text: '="1e3"&A1', expected: '1e3Comment', because: 'a text is left alone' },
    { text: '=1/3', expected: 1 / 3, because: 'numbers come exactly' },
    { text: '=C2', expected: '00123', because: 'text of digits stays text' },
    { text: '=B3', expected: null, because: 'a reference to an empty cell is empty' },
    { text: "='Cause × month'!A1+1", expected: 8, because: 'a tab with a quoted name' },
    { text: '=SUM(units)', expected: 2.1, because: 'a named range in any letter case' },
    { text: '=SUM(B2;B4)', expected: 2.1, because: 'semicolons between arguments' },
    { text: '=TODAY()', expected: 46_349, because: 'the clock of the host' },
    { text: '=COUNTUNIQUE(C2:C4)', expected: 2, because: 'a function of Google only' },
    { text: '=REGEXMATCH(A2,"la+te")', expected: true, because: 'a function of Google only' },
    { text: '=JOIN("/",C3:C4)', expected: 'MUG-1/MUG-1', because: 'a function of Google only' },
    { text: '=HYPERLINK("https://example.com","Open")', expected: 'Open', because: 'a link shows its label' },
    { text: '=SPARKLINE(B2:B4)', expected: '', because: 'a drawing has no text' },
    { text: '=IFERROR(1/0)', expected: '', because: 'IFERROR with one argument' },
    { text: '=LET(x,2,x*3)', expected: 6, because: 'names of LET are no named ranges' },
  ])('$text is $expected ($because)', ({ text, expected }) => {
    expect(computed(text)).toEqual([[expected]]);
  });

  test('an array gives its whole block, blanks stay blank and zeros zero', () => {
    expect(computed('=FILTER(A2:B4,C2:C4="MUG-1")')).toEqual([
      ['broken', null],
      ['too late', 0.1],
    ]);
    expect(computed('=ARRAYFORMULA(B2:B4*2)')).toEqual([[4], [0], [0.2]]);
    expect(computed('=SORT(B2:B4,1,FALSE)')).toEqual([[2], [0.1], [null]]);
  });

  test('without an array function an array is refused', () => {
    expect(computed('=B2:B4*2')).toEqual([['#VALUE!']]);
  });

  test.each([
    { text: '=1/0', error: '#DIV/0!', says: 'cannot be zero' },
    { text: '=NO_SUCH(A1)', error: '#NAME?', says: "Unknown function: 'NO_SUCH'." },
    { text: '=TO_TEXT(A1)', error: '#NAME?', says: 'not in the local host: TO_TEXT' },
    { text: '=QUERY(A1:C4,"select A")', error: '#NAME?', says: 'not in the local host: QUERY' },
    { text: '=nowhere', error: '#NAME?', says: 'range name' },
    { text: '=Nowhere!A1', error: '#REF!', says: 'not exist' },
    { text: '=SUM(', error: '#ERROR!', says: 'parse error' },
    { text: '=FILTER(A2:A4,B2:B4>100)', error: '#N/A', says: 'No matches' },
    { text: '=E1+1', error: '#REF!', says: 'Circular' },
    { text: '=SQRT(-1)', error: '#NUM!', says: 'number' },
  ])('$text is $error', ({ text, error, says }) => {
    expect(computed(text)).toEqual([[error]]);
    expect(message(text)).toContain(says);
  });
});

describe('custom functions', () => {
  test.each([
    { text: '=HW_CAUSE(A2:A4)', expected: [['Late'], [null], ['Late']], because: 'a range spills' },
    { text: '=hw_cause(A2)', expected: [['Late']], because: 'in any letter case' },
    { text: '=COUNTIF(HW_CAUSE(A2:A4),"Late")', expected: [[2]], because: 'inside a built-in function' },
    { text: '=HW_CAUSE(FILTER(A2:A4,B2:B4>1))', expected: [['Late']], because: 'around a built-in function' },
    { text: '=HW_CAUSE(HW_CAUSE(A2)&" was late")', expected: [['Late']], because: 'inside itself' },
    {
      text: '=ARRAYFORMULA(HW_CAUSE(A2:A4))',
      expected: [['Late'], [null], ['Late']],
      because: 'called once with the whole array',
    },
    { text: '=HW_FAIL(A2)&"!"', expected: [['#ERROR!']], because: 'its error goes through' },
  ])('$text ($because)', ({ text, expected }) => {
    expect(computed(text)).toEqual(expected);
  });

  test('the message of a failing call hovers over the cell', () => {
    expect(message('=HW_FAIL(A2)')).toBe('HW_FAIL needs a text.');
    expect(message('=HW_FAIL(A2)&"!"')).toBe('HW_FAIL needs a text.');
  });
});

test('a formula may stand beyond the columns of the engine', () => {
  const far = { sheetId: 0, row: 1, column: 18_000, text: '=SUM(B2:B4)' };
  expect(engine.evaluate([far], sampleBook(), LATE)).toEqual([[[2.1]]]);
});

test('formulas given together see each other, whatever their order', () => {
  const at = (row: number, text: string) => ({ sheetId: 0, row, column: 6, text });
  const blocks = engine.evaluate(
    [at(1, '=HW_CAUSE(F2)'), at(2, '=F3&" late"'), at(3, '=UPPER("x")'), at(4, '=COUNTA(F1:F3)')],
    sampleBook(),
    LATE,
  );
  expect(blocks.map((block) => block[0]?.[0])).toEqual(['Late', 'X late', 'X', 3]);
});

test('a block comes whole where a cell stands in its way', () => {
  const book = sampleBook();
  const [sheet] = book.sheets;
  if (sheet) put(sheet.values, 3, 5, 'in the way');
  const texts = ['=ARRAYFORMULA(A2:A4&E3)', '=HW_CAUSE(A2:A4)'];
  const blocks = engine.evaluate(
    texts.map((text, index) => ({ sheetId: 0, row: 2, column: 5 + index, text })),
    book,
    LATE,
  );
  expect(blocks[0]).toEqual([['came latein the way'], ['brokenin the way'], ['too latein the way']]);
});

test('a custom function over 50,000 cells is one call and takes no engine', () => {
  const book = sampleBook();
  const [sheet] = book.sheets;
  if (!sheet) throw new Error('a new book has a tab');
  sheet.maxRows = 50_000;
  for (let row = 5; row <= 50_000; row += 1) put(sheet.values, row, 1, `comment ${row}, late`);
  const entered = vi.spyOn(Model.prototype, 'setUserInput');
  const called = vi.spyOn(LATE, 'call');
  expect(computed('=HW_CAUSE(A2:A)', book)).toHaveLength(49_999);
  expect(called).toHaveBeenCalledTimes(1);
  expect(entered).not.toHaveBeenCalled();
  expect(computed('=COUNTA(HW_CAUSE(A2:A9))', book)).toEqual([[7]]);
  expect(entered).toHaveBeenCalled();
  vi.restoreAllMocks();
});

test('calls close from the inside out, texts and quoted tabs are not looked into', () => {
  const calls = callsIn(`=IF(A1="f(x)",SUM('My (tab), too'!B2:B,1),{1,2})`);
  expect(calls.map(({ name, args }) => [name, args.map(({ text }) => text)])).toEqual([
    ['SUM', ["'My (tab), too'!B2:B", '1']],
    ['IF', ['A1="f(x)"', "SUM('My (tab), too'!B2:B,1)", '{1,2}']],
  ]);
});
