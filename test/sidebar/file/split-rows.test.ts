import fc from 'fast-check';
import { expect, test } from 'vitest';
import { chooseDelimiter } from '../../../sidebar/file/delimiter.ts';
import { createSplitter, type Delimiter, type FileRow } from '../../../sidebar/file/split-rows.ts';

/** Splits a text that arrives in pieces of the given length. */
function split(delimiter: Delimiter, text: string, length = text.length || 1): FileRow[] {
  const splitter = createSplitter(delimiter);
  const rows: FileRow[] = [];
  for (let at = 0; at < Math.max(1, text.length); at += length) {
    for (const row of splitter(text.slice(at, at + length), at + length >= text.length)) rows.push(row);
  }
  return rows;
}

const cells = (rows: readonly FileRow[]) => rows.filter(({ unclosed }) => !unclosed).map((row) => row.cells);

test.each<[Delimiter, string, string[][], string]>([
  ['\t', 'a\tb\n1\t2\n', [['a', 'b'], ['1', '2'], ['']], 'tabs'],
  [
    '\t',
    'a\tb\n2.4" scale\t"x\n3\t4',
    [
      ['a', 'b'],
      ['2.4" scale', '"x'],
      ['3', '4'],
    ],
    'unbalanced quotes swallow nothing',
  ],
  ['\t', 'a\tb\r\n1\t2\r\n', [['a', 'b'], ['1', '2'], ['']], 'lines of Windows'],
  [
    '\t',
    'a\tb\r1\t2',
    [
      ['a', 'b'],
      ['1', '2'],
    ],
    'lines of an old Mac',
  ],
  [
    '\t',
    'a\tb\nx\ry\t2',
    [
      ['a', 'b'],
      ['x y', '2'],
    ],
    'a lone return inside a cell',
  ],
  [
    ',',
    'a,b\n"1,5","say ""hi"""\n',
    [
      ['a', 'b'],
      ['1,5', 'say "hi"'],
    ],
    'quotes and commas',
  ],
  [
    ',',
    'a,b\r\n"two\r\nlines",2\r\n3,4',
    [
      ['a', 'b'],
      ['two\nlines', '2'],
      ['3', '4'],
    ],
    'a line break in a cell',
  ],
  [
    ',',
    'a,b\n5" wide,2\n3,4',
    [
      ['a', 'b'],
      ['5" wide', '2'],
      ['3', '4'],
    ],
    'an inch in an unquoted cell',
  ],
  [
    ';',
    'a;b\n1,5;2',
    [
      ['a', 'b'],
      ['1,5', '2'],
    ],
    'semicolons',
  ],
])('%j cuts %j into %j (%s)', (delimiter, text, expected) => {
  const rest = (rows: string[][]) => rows.filter((row) => row.join('') !== '');
  expect(rest(cells(split(delimiter, text)))).toEqual(rest(expected));
});

test.each<[string, string]>([
  ['a,b\n1,"never closed\n3,4\n5,6', 'open to the end'],
  ['a,b\n1,"never closed\n3,"x"\n5,6', 'a later cell closes it by accident'],
  ['a,b\n1,"bad"quote\ninside"\n5,6', 'quotes inside that pull a line in'],
])('a quotation mark that is never closed costs one line, not the rest: %j (%s)', (text) => {
  const rows = split(',', text);
  expect(rows.filter(({ unclosed }) => unclosed).map(({ line }) => line)).toEqual([2]);
  expect(cells(rows).at(-1)).toEqual(['5', '6']);
  expect(rows.at(-1)?.line).toBe(4);
});

test('an open quotation mark in a large file costs no more than its line', () => {
  const rows = split(',', `a,b\n1,"open\n${'2,3\n'.repeat(300_000)}`, 1 << 20);
  expect(rows.filter(({ unclosed }) => unclosed).map(({ line }) => line)).toEqual([2]);
  expect(cells(rows).filter((row) => row[0] === '2')).toHaveLength(300_000);
});

test('lines are numbered as in the file, whatever the cells hold', () => {
  expect(split(',', 'a,b\n"1\n2\n3",x\n4,y').map(({ line }) => line)).toEqual([1, 2, 5]);
});

const cell = fc.string({ unit: fc.constantFrom('a', '"', ',', ';', '\n', ' ', '日', '|'), maxLength: 6 });
const table = fc.array(fc.array(cell, { minLength: 2, maxLength: 4 }), { minLength: 1, maxLength: 6 });

test('a table written with quotes comes back as it was, in pieces of any length', () => {
  const write = (rows: readonly string[][], delimiter: string) =>
    rows.map((row) => row.map((text) => `"${text.replace(/"/g, '""')}"`).join(delimiter)).join('\n');
  fc.assert(
    fc.property(
      table,
      fc.constantFrom<Delimiter>(',', ';'),
      fc.integer({ min: 1, max: 40 }),
      (rows, delimiter, length) => {
        expect(split(delimiter, write(rows, delimiter), length).map((row) => row.cells)).toEqual(rows);
      },
    ),
  );
});

test('a table written with tabs comes back as it was, in pieces of any length', () => {
  const plain = fc.string({ unit: fc.constantFrom('a', '"', ',', ' ', '日'), maxLength: 6 });
  fc.assert(
    fc.property(
      fc.array(fc.array(plain, { minLength: 1, maxLength: 4 }), { minLength: 1, maxLength: 6 }),
      fc.integer({ min: 1, max: 40 }),
      (rows, length) => {
        expect(split('\t', rows.map((row) => row.join('\t')).join('\r\n'), length).map((row) => row.cells)).toEqual(
          rows,
        );
      },
    ),
  );
});

test.each<[string, Delimiter | null, string]>([
  ['return-date\torder-id, or so\tsku\tquantity\treason\n', '\t', 'tabs beside commas'],
  ['return-date,order-id,sku,quantity,reason\n', ',', 'commas'],
  ['return-date;order-id;sku;quantity;reason\n', ';', 'semicolons of a European Excel'],
  ['Report, as of today, for you\nreturn-date;order-id;sku;quantity;reason\n', ';', 'commas in a line above'],
  ['sep=;\nreturn-date;order-id;sku;quantity;reason\n', ';', 'a hint for Excel above'],
  ['Part;Price\nLid;0,42\n', ';', 'headings nobody knows'],
  ['one word\nanother\n', null, 'no columns at all'],
])('%j is cut at %j (%s)', (text, delimiter) => {
  expect(chooseDelimiter('file.csv', text)).toBe(delimiter);
});

/** Splits a text that was copied from cells of a spreadsheet. */
const paste = (text: string) =>
  Array.from(createSplitter('\t', true)(text, true), ({ line, cells }) => [line, ...cells]);

test.each<[string, (string | number)[][], string]>([
  [
    'a\tb\n1\t2',
    [
      [1, 'a', 'b'],
      [2, '1', '2'],
    ],
    'cells without quotation marks',
  ],
  [
    'a\tb\r\n1\t2\r\n',
    [
      [1, 'a', 'b'],
      [2, '1', '2'],
      [3, ''],
    ],
    'lines of Windows',
  ],
  [
    'x\t"a\nb"\t3\ny\tz\t4',
    [
      [1, 'x', 'a\nb', '3'],
      [3, 'y', 'z', '4'],
    ],
    'a cell of two lines, and the line after it',
  ],
  [
    '"a\r\nb"\t2\r\n3\t4',
    [
      [1, 'a\nb', '2'],
      [3, '3', '4'],
    ],
    'a cell of two lines of Windows',
  ],
  ['x\t"say ""hi""\nto all"', [[1, 'x', 'say "hi"\nto all']], 'doubled quotation marks in it'],
  ['"""quoted"""\t2', [[1, '"quoted"', '2']], 'a cell that is a quotation'],
  ['""\t2', [[1, '', '2']], 'an empty cell in quotation marks'],
  [
    '5" wide\t2.4"\n3\t4',
    [
      [1, '5" wide', '2.4"'],
      [2, '3', '4'],
    ],
    'inch marks',
  ],
  [
    '"Great" product\t2\n3\t4',
    [
      [1, '"Great" product', '2'],
      [2, '3', '4'],
    ],
    'a cell that begins with a quoted word',
  ],
  [
    '"open\t2\n3\t4',
    [
      [1, '"open', '2'],
      [2, '3', '4'],
    ],
    'a quotation mark that is never closed',
  ],
  [
    '"wide\t5"\n3\t4',
    [
      [1, '"wide', '5"'],
      [2, '3', '4'],
    ],
    'marks of two cells are not one cell',
  ],
  ['say "hi"\t2', [[1, 'say "hi"', '2']], 'a quotation at the end of a cell'],
  ['', [[1, '']], 'nothing'],
])('pasted %j is cut into %j (%s)', (text, expected) => {
  expect(paste(text)).toEqual(expected);
});

test('a pasted table written with quotes where they are needed comes back as it was', () => {
  const plain = fc.string({ unit: fc.constantFrom('a', '"', ',', '\n', ' ', '日'), maxLength: 6 });
  const write = (text: string) => (/[\n"]/.test(text) ? `"${text.replace(/"/g, '""')}"` : text);
  fc.assert(
    fc.property(fc.array(fc.array(plain, { minLength: 1, maxLength: 4 }), { minLength: 1, maxLength: 6 }), (rows) => {
      const text = rows.map((row) => row.map(write).join('\t')).join('\n');
      expect(Array.from(createSplitter('\t', true)(text, true), (row) => row.cells)).toEqual(rows);
    }),
  );
});
