import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Book, Sheet, Style, Validation } from '../book/model.ts';
import { newBook, newSheet } from '../book/new-book.ts';
import { each, put } from '../book/plane.ts';
import { readWorkbook } from './read/read-workbook.ts';
import { writeWorkbook } from './write/write-workbook.ts';

const OPENING = { name: 'Returns', locale: 'en_US', timeZone: 'Etc/UTC', owner: 'seller@example.com' };

function bookOf(...sheets: Sheet[]): Book {
  return { ...newBook(OPENING), sheets };
}

async function returned(book: Book): Promise<Book> {
  const { bytes } = await writeWorkbook(book);
  const { book: read, left } = await readWorkbook(bytes, OPENING);
  expect(left).toEqual([]);
  return read;
}

/** A tab as a person could compare it: cells by place, everything else as it is. */
function legible(sheet: Sheet) {
  const cells: Record<string, Record<string, unknown>> = {};
  for (const layer of ['values', 'formats', 'styles', 'notes', 'validations', 'richTexts'] as const) {
    each<unknown>(sheet[layer], (thing, row, column) => {
      cells[`R${row}C${column}`] = { ...cells[`R${row}C${column}`], [layer]: thing };
    });
  }
  each(sheet.formulas, ({ text }, row, column) => {
    cells[`R${row}C${column}`] = { ...cells[`R${row}C${column}`], formulas: text };
  });
  const { name, hidden, tabColor, gridlines, frozenRows, frozenColumns, columnWidths, rowHeights } = sheet;
  const { hiddenRows, hiddenColumns, filteredRows, merges, filter, conditionalFormats, maxRows, maxColumns } = sheet;
  return {
    ...{ cells, name, hidden, tabColor, gridlines, frozenRows, frozenColumns, columnWidths, rowHeights, maxRows },
    ...{ hiddenRows, hiddenColumns, filteredRows, merges, filter, conditionalFormats, maxColumns },
    protections: sheet.protections.map(({ area, unprotected }) => ({ area, unprotected })),
  };
}

const area = (row: number, column: number, rows: number, columns: number) => ({ row, column, rows, columns });

/** A tab with one of everything both sides have. */
function fullSheet(): Sheet {
  const sheet = newSheet(0, "Seller's tab", 1000, 26);
  const values = [
    ['Order', 'Units', 'Day', 'Cause', 'Share', 'Open'],
    ['00123', 3, 46_027, 'Late', 0.25, true],
    ['00124', 1, 46_028.5, 'Broken & "bent"', 0.75, false],
    ['=1+1', -2.5, 46_029, '', 1e-7, true],
  ];
  values.forEach((line, row) => {
    line.forEach((value, column) => {
      if (value !== '') put(sheet.values, row + 1, column + 1, value);
    });
  });
  for (const row of [2, 3, 4]) {
    put(sheet.formats, row, 1, '@');
    put(sheet.formats, row, 3, 'yyyy-mm-dd');
    put(sheet.formats, row, 5, '0.0%');
  }
  put(sheet.formulas, 5, 2, { text: '=SUM(B2:B4)', rows: 1, columns: 1 });
  put(sheet.values, 5, 2, 1.5);
  put(sheet.formulas, 5, 3, { text: '=IFNA(VLOOKUP("x",A2:B4,2,FALSE),"none")', rows: 1, columns: 1 });
  put(sheet.values, 5, 3, 'none');
  put(sheet.values, 5, 4, { error: '#DIV/0!', message: '' });
  const heading: Style = { bold: true, italic: true, background: '#ffcc00', color: '#112233', horizontal: 'center' };
  const line = { style: 'SOLID_MEDIUM', color: '#ff0000' };
  put(sheet.styles, 1, 1, heading);
  put(sheet.styles, 1, 2, { ...heading, fontSize: 14, fontFamily: 'Georgia', vertical: 'middle', wrap: 'WRAP' });
  put(sheet.styles, 9, 9, { border: { top: line, left: { style: 'DOUBLE', color: '#000000' } }, rotation: 45 });
  put(sheet.notes, 2, 4, 'Yours to change.\nTwo lines.');
  const rule = (type: string, values: Validation['values'], more: Partial<Validation> = {}): Validation => ({
    ...{ type, values, dropdown: true, allowInvalid: false, help: null },
    ...more,
  });
  const rules = [
    rule('VALUE_IN_LIST', ['Late', 'Broken'], { help: 'Choose one.' }),
    rule('VALUE_IN_LIST', ['with, comma', 'and "quotes"']),
    rule('VALUE_IN_RANGE', [{ range: { sheetId: 1, area: area(1, 1, 3, 1) } }], { allowInvalid: true }),
    rule('NUMBER_BETWEEN', [1, 10.5]),
    rule('DATE_AFTER', [{ serial: 46_000 }]),
    rule('TEXT_CONTAINS', ['la"te']),
    rule('CUSTOM_FORMULA', ['=ISNUMBER(B12)']),
  ];
  rules.forEach((each, index) => {
    for (const row of [12, 13]) put(sheet.validations, row, index + 1, each);
  });
  put(sheet.richTexts, 2, 4, {
    text: 'Late',
    runs: [{ start: 0, end: 4, link: 'https://example.com/?a=1&b=2', style: {} }],
  });
  const runs = [
    { start: 0, end: 7, link: null, style: { bold: true } },
    { start: 7, end: 15, link: null, style: { color: '#ff0000' } },
  ];
  put(sheet.richTexts, 3, 4, { text: 'Broken & "bent"', runs });
  const when = (type: string, values: Validation['values'], first = area(2, 2, 9, 1)) => ({
    ...{
      areas: [first, area(2, 7, 9, 1)],
      condition: { type, values },
      look: { background: '#ff0000', bold: true },
      gradient: null,
    },
  });
  const point = (color: string, type: string | null, value: string) => ({ color, type, value });
  const [low, middle, high] = [
    point('#ffffff', null, ''),
    point('#ffff00', 'PERCENT', '50'),
    point('#00ff00', 'NUMBER', '9'),
  ];
  const two = [low];
  two[2] = high;
  sheet.conditionalFormats = [
    when('TEXT_EQUAL_TO', ['Late']),
    when('TEXT_STARTS_WITH', ['La']),
    when('NUMBER_GREATER_THAN', [2]),
    when('NUMBER_NOT_BETWEEN', [-1, 1.5]),
    when('DATE_BEFORE_RELATIVE', [{ relative: 'PAST_WEEK' }]),
    when('CELL_NOT_EMPTY', []),
    when('CUSTOM_FORMULA', ['=$B2>AVERAGE($B$2:$B$9)']),
    { areas: [area(2, 5, 9, 1)], condition: null, look: {}, gradient: [low, middle, high] },
    { areas: [area(2, 6, 9, 1)], condition: null, look: {}, gradient: two },
  ];
  Object.assign(sheet, { tabColor: '#00ff00', gridlines: false, frozenRows: 1, frozenColumns: 2 });
  sheet.columnWidths = new Map([
    [1, 140],
    [4, 321],
  ]);
  sheet.rowHeights = new Map([[1, 40]]);
  sheet.hiddenColumns = new Set([8]);
  sheet.hiddenRows = new Set([20]);
  sheet.merges = [area(7, 1, 2, 3)];
  const criteria = new Map([
    [2, { condition: { type: 'NUMBER_GREATER_THAN', values: [0] }, visible: null, hidden: null }],
    [4, { condition: null, visible: ['Late', ''], hidden: null }],
  ]);
  sheet.filter = { area: area(1, 1, 4, 6), criteria, sorted: null };
  sheet.filteredRows = new Set([3]);
  sheet.protections = [
    { id: 1, area: null, description: '', warningOnly: false, editors: [], unprotected: [area(2, 2, 3, 1)] },
  ];
  return sheet;
}

describe('a spreadsheet written as Excel file and read again', () => {
  test('is the same in everything both have', async () => {
    const other = { ...newSheet(1, 'Choices', 1000, 26), hidden: true };
    ['Late', 'Broken', 'Other'].forEach((text, index) => {
      put(other.values, index + 1, 1, text);
    });
    const book = bookOf(fullSheet(), other);
    book.namedRanges = [{ name: 'Causes', sheetId: 1, area: area(1, 1, 3, 1) }];
    const read = await returned(book);
    expect(read.sheets.map(legible)).toEqual(book.sheets.map(legible));
    expect(read.namedRanges).toEqual(book.namedRanges);
    expect(read.activeSheet).toBe(0);
  });

  const letter = fc.constantFrom(...'aZ09 _x&<>"\'\\\n\t=+-.,;äß中文😀');
  const text = fc.string({ unit: letter, minLength: 1, maxLength: 30 }).filter((given) => !/^[\d+\-=.]/.test(given));
  const number = fc.double({ noNaN: true, noDefaultInfinity: true }).filter((value) => !Object.is(value, -0));
  const format = fc.constantFrom(undefined, '@', '0.00', '#,##0', 'yyyy-mm-dd', '"$"#,##0.00', 'M/d/yyyy');
  const cell = fc.record({
    row: fc.integer({ min: 1, max: 40 }),
    column: fc.integer({ min: 1, max: 26 }),
    value: fc.oneof(text, fc.integer(), number, fc.boolean(), fc.constantFrom('_x0041_', 'a\r\nb', '  spaces  ', "'q")),
    format,
  });

  test('any texts, numbers and booleans come back as they were', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(cell, { maxLength: 20 }), async (cells) => {
        const sheet = newSheet(0, 'Any', 1000, 26);
        for (const { row, column, value, format } of cells) {
          const isDay = format !== undefined && /y/.test(format);
          put(
            sheet.values,
            row,
            column,
            isDay && typeof value === 'number' ? Math.abs(Math.trunc(value) % 50_000) : value,
          );
          put(sheet.formats, row, column, format);
        }
        const read = await returned(bookOf(sheet));
        expect(read.sheets.map((each) => legible(each).cells)).toEqual([legible(sheet).cells]);
      }),
      { numRuns: 60 },
    );
  });
});
