import { Workbook } from '@cj-tech-master/excelts';
import { strFromU8, unzipSync } from 'fflate';
import { describe, expect, test } from 'vitest';
import type { Book, Chart, Pivot, PivotGroup, Sheet, Style, Validation } from '../../book/model.ts';
import { newBook, newSheet } from '../../book/new-book.ts';
import { put } from '../../book/plane.ts';
import { tabNames } from './tab-names.ts';
import { writeWorkbook } from './write-workbook.ts';

const CAUSES = Array.from({ length: 18 }, (_, index) => `A cause with a long name ${index + 1}`);

interface Given {
  value: string | number | boolean;
  error?: string;
  format?: string;
  formula?: string;
  link?: string;
  note?: string;
  look?: Style;
  rule?: Validation;
}

function sheetOf(
  id: number,
  name: string,
  rows: (Given | string | number | null)[][],
  more: Partial<Sheet> = {},
): Sheet {
  const sheet = { ...newSheet(id, name, 1000, 26), ...more };
  rows.forEach((line, down) => {
    line.forEach((given, right) => {
      if (given === null) return;
      const cell: Given = typeof given === 'object' ? given : { value: given };
      const [row, column] = [down + 1, right + 1];
      const { value, error, link } = cell;
      const kept = error === undefined ? value : { error: String(value), message: error };
      put(sheet.values, row, column, kept);
      put(sheet.formats, row, column, cell.format);
      put(sheet.notes, row, column, cell.note);
      put(sheet.styles, row, column, cell.look);
      put(sheet.validations, row, column, cell.rule);
      if (cell.formula) put(sheet.formulas, row, column, { text: cell.formula, rows: 1, columns: 1 });
      if (link && typeof value === 'string')
        put(sheet.richTexts, row, column, { text: value, runs: [{ start: 0, end: value.length, link, style: {} }] });
    });
  });
  return sheet;
}

const bookOf = (...sheets: Sheet[]): Book => ({
  ...newBook({ name: 'Returns', locale: 'en_US', timeZone: 'Etc/UTC', owner: 'seller@example.com' }),
  sheets,
});

async function reopened(book: Book) {
  const { bytes, shortened } = await writeWorkbook(book);
  const workbook = new Workbook();
  await workbook.xlsx.load(bytes);
  return { workbook, shortened, parts: unzipSync(bytes) };
}

describe('cells', () => {
  test.each([
    { view: { value: '00123' }, expected: '00123', because: 'digits of an id stay text' },
    { view: { value: '=1+1' }, expected: '=1+1', because: 'a text is no formula' },
    { view: { value: '+86 755' }, expected: '+86 755', because: 'nor with another sign' },
    {
      view: { value: 46_027, format: 'yyyy-mm-dd' },
      expected: new Date(Date.UTC(2026, 0, 5)),
      because: 'a date is a number with a format',
    },
    {
      view: { value: '#N/A', error: 'Did not find a value.' },
      expected: { error: '#N/A' },
      because: 'an error both know',
    },
    {
      view: { value: '#ERROR!', error: 'HW_RATE needs numbers.' },
      expected: '#ERROR!',
      because: 'an error only Sheets knows',
    },
    { view: { value: 'Late', formula: '=HW_CAUSE(A1)' }, expected: 'Late', because: 'Excel has no function of ours' },
    {
      view: { value: 3, formula: '=SUM(A1:A2)' },
      expected: { formula: 'SUM(A1:A2)', result: 3 },
      because: 'a formula of the book',
    },
    { view: { value: 3, formula: '=SUM(A1:A)' }, expected: 3, because: 'Excel has no open ranges' },
    {
      view: { value: 'Open', link: 'https://example.com/' },
      expected: { text: 'Open', hyperlink: 'https://example.com/' },
      because: 'a link',
    },
    {
      view: { value: 'bell \u0007 and <tag>' },
      expected: 'bell  and <tag>',
      because: 'what XML cannot hold is left out',
    },
  ])('$because', async ({ view, expected }) => {
    const { workbook } = await reopened(bookOf(sheetOf(0, 'Voices', [[view]])));
    expect(workbook.getWorksheet('Voices')?.getCell('A1').value).toEqual(expected);
  });

  test('a text longer than Excel holds is cut and counted', async () => {
    const { workbook, shortened } = await reopened(bookOf(sheetOf(0, 'Voices', [['x'.repeat(40_000)]])));
    expect([shortened, String(workbook.getWorksheet('Voices')?.getCell('A1').value).length]).toEqual([1, 32_767]);
  });

  test('dropdowns, notes, looks, sizes and frozen lines come along', async () => {
    const list = (values: string[]): Validation => ({
      ...{ type: 'VALUE_IN_LIST', values, dropdown: true, allowInvalid: false, help: 'Choose one.' },
    });
    const sheet = sheetOf(
      0,
      'Tasks',
      [
        ['Status', 'Cause'],
        [
          { value: 'Open', rule: list(['Open', 'Closed']), note: 'Yours' },
          { value: 'Late', rule: list(CAUSES), look: { bold: true, background: '#ffcc00' } },
        ],
      ],
      {
        frozenRows: 1,
        columnWidths: new Map([[1, 140]]),
        hiddenColumns: new Set([3]),
        tabColor: '#00ff00',
        conditionalFormats: [
          {
            areas: [{ row: 2, column: 1, rows: 9, columns: 1 }],
            condition: { type: 'TEXT_EQUAL_TO', values: ['Open'] },
            look: { background: '#ff0000' },
            gradient: null,
          },
        ],
      },
    );
    const { workbook } = await reopened(bookOf(sheet));
    const target = workbook.getWorksheet('Tasks');
    expect(target?.getCell('A2').dataValidation).toMatchObject({ type: 'list', formulae: ['"Open,Closed"'] });
    expect(target?.getCell('B2').dataValidation).toMatchObject({ type: 'list', formulae: ["'Lists'!$A$1:$A$18"] });
    expect(workbook.getWorksheet('Lists')?.state).toBe('veryHidden');
    expect(JSON.stringify(target?.getCell('A2').note)).toContain('Yours');
    expect(target?.getCell('B2').font?.bold).toBe(true);
    expect(target?.views[0]).toMatchObject({ state: 'frozen', ySplit: 1 });
    expect(target?.getColumn(1).width).toBeCloseTo(20, 0);
    expect(target?.getColumn(3).hidden).toBe(true);
    expect(JSON.stringify(target?.conditionalFormattings)).toContain('A2=\\"Open\\"');
  });
});

describe('charts and pivot tables', () => {
  const area = (row: number, column: number, rows: number, columns: number) => ({ row, column, rows, columns });
  const chart: Chart = {
    id: 1,
    type: 'COMBO',
    ranges: [{ sheetId: 0, area: area(1, 1, 3, 3) }],
    options: {
      title: 'Causes & effects',
      seriesType: 'bars',
      'series.1': { type: 'line', targetAxisIndex: 1 },
      'vAxes.1': { maxValue: 1, format: 'percent' },
    },
    anchor: { row: 2, column: 5, offsetX: 0, offsetY: 0 },
    width: 600,
    height: 300,
    headers: 1,
    transposed: false,
    mergeStrategy: 'MERGE_COLUMNS',
    hiddenStrategy: 'IGNORE_BOTH',
  };
  const home = sheetOf(
    0,
    'Home',
    [
      ['Cause', 'Units', 'Share'],
      ['Late', 3, 0.75],
      ['Broken', 1, 1],
    ],
    { charts: [chart] },
  );

  test('a chart is native: live references, both axes, its place', async () => {
    const { parts } = await reopened(bookOf(home));
    const xml = strFromU8(parts['xl/charts/chart1.xml'] ?? new Uint8Array());
    expect(xml).toContain("<c:f>'Home'!$B$2:$B$3</c:f>");
    expect(xml).toContain('<c:lineChart>');
    expect(xml).toContain('Causes &amp; effects');
    expect(strFromU8(parts['xl/worksheets/sheet1.xml'] ?? new Uint8Array())).toContain('<drawing r:id=');
  });

  const group = (sourceColumn: number): PivotGroup => ({
    ...{ sourceColumn, displayName: null, ascending: true, totals: true, repeatLabels: false, dateRule: null },
    ...{ histogram: null, manual: [], sortBy: null },
  });
  const pivot: Pivot = {
    id: 2,
    anchor: { row: 1, column: 1 },
    source: { sheetId: 0, area: area(1, 1, 1000, 3) },
    rowGroups: [group(1)],
    columnGroups: [],
    values: [{ sourceColumn: 2, formula: null, summarize: 'SUM', displayName: null, showAs: 'DEFAULT' }],
    filters: [
      {
        sourceColumn: 1,
        criterion: { condition: { type: 'CELL_NOT_EMPTY', values: [] }, visible: null, hidden: null },
      },
    ],
    valuesAs: 'COLUMNS',
    area: area(1, 1, 4, 2),
  };
  const shown = [
    ['Cause', 'SUM of Units'],
    ['Broken', 1],
    ['Late', 3],
    ['Grand Total', 4],
  ];

  test('a pivot is native over the filled rows of its source', async () => {
    const { parts, workbook } = await reopened(bookOf(home, sheetOf(1, 'By cause', shown, { pivots: [pivot] })));
    expect(strFromU8(parts['xl/pivotCache/pivotCacheDefinition1.xml'] ?? new Uint8Array())).toContain(
      'ref="A1:C3" sheet="Home"',
    );
    expect(strFromU8(parts['xl/pivotTables/pivotTable1.xml'] ?? new Uint8Array())).toContain('name="SUM of Units"');
    expect(workbook.getWorksheet('By cause')?.getCell('B4').value).toBe(4);
  });

  test('a pivot by months stands as values', async () => {
    const byMonth = { ...pivot, rowGroups: [{ ...group(1), dateRule: 'YEAR_MONTH' }] };
    const { parts, workbook } = await reopened(bookOf(home, sheetOf(1, 'By month', shown, { pivots: [byMonth] })));
    expect(Object.keys(parts).filter((path) => path.includes('pivot'))).toEqual([]);
    expect(workbook.getWorksheet('By month')?.getCell('A2').value).toBe('Broken');
  });

  test('the same workbook gives the same bytes', async () => {
    const [one, other] = [await writeWorkbook(bookOf(home)), await writeWorkbook(bookOf(home))];
    expect(Buffer.from(one.bytes).equals(Buffer.from(other.bytes))).toBe(true);
  });
});

test('names of tabs fit Excel and stay different', () => {
  expect([...tabNames(['a/b', 'a:b', 'x'.repeat(40), 'SKU × cause']).values()]).toEqual([
    'a-b',
    'a-b 2',
    'x'.repeat(31),
    'SKU × cause',
  ]);
});
