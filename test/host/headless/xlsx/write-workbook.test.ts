import { Workbook } from '@cj-tech-master/excelts';
import { strFromU8, unzipSync } from 'fflate';
import { describe, expect, test } from 'vitest';
import type { BookView, CellView, ChartView, PivotView, SheetView } from '../../view.ts';
import { tabNames } from './tab-names.ts';
import { writeWorkbook } from './write-workbook.ts';

const CAUSES = Array.from({ length: 18 }, (_, index) => `A cause with a long name ${index + 1}`);

function sheetOf(
  id: number,
  name: string,
  rows: (Partial<CellView> | string | number | null)[][],
  more: Partial<SheetView> = {},
): SheetView {
  const cells: SheetView['cells'] = new Map();
  rows.forEach((row, index) => {
    const line = new Map<number, CellView>();
    row.forEach((given, column) => {
      if (given === null) return;
      const cell = typeof given === 'object' ? given : { value: given };
      const value = cell.value ?? null;
      line.set(column + 1, { display: value === null ? '' : String(value), ...cell, value });
    });
    cells.set(index + 1, line);
  });
  return {
    id,
    name,
    hidden: false,
    rows: 1000,
    columns: 26,
    lastRow: rows.length,
    lastColumn: Math.max(0, ...rows.map((row) => row.length)),
    frozenRows: 0,
    frozenColumns: 0,
    columnWidths: {},
    rowHeights: {},
    hiddenColumns: [],
    hiddenRows: [],
    merges: [],
    filter: null,
    filteredColumns: [],
    cells,
    charts: [],
    pivots: [],
    conditionalFormats: [],
    gridlines: true,
    filledRows: rows.length,
    inputs: [],
    ...more,
  };
}

const bookOf = (...sheets: SheetView[]): BookView => ({
  name: 'Returns',
  locale: 'en_US',
  timeZone: 'Etc/UTC',
  activeSheet: 0,
  sheets,
  namedRanges: [],
  allocatedCells: 0,
});

async function reopened(book: BookView) {
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
    const list = (values: string[]) => ({ kind: 'list' as const, values, allowInvalid: false, help: 'Choose one.' });
    const sheet = sheetOf(
      0,
      'Tasks',
      [
        ['Status', 'Cause'],
        [
          { value: 'Open', input: list(['Open', 'Closed']), note: 'Yours' },
          { value: 'Late', input: list(CAUSES), look: { bold: true, background: '#ffcc00' } },
        ],
      ],
      {
        frozenRows: 1,
        columnWidths: { 1: 144 },
        hiddenColumns: [3],
        tabColor: '#00ff00',
        conditionalFormats: [
          {
            areas: [{ row: 2, column: 1, rows: 9, columns: 1 }],
            condition: 'TEXT_EQUAL_TO',
            values: ['Open'],
            look: { background: '#ff0000' },
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
  const chart: ChartView = {
    id: 1,
    type: 'COMBO',
    title: 'Causes & effects',
    anchor: { row: 2, column: 5, offsetX: 0, offsetY: 0, width: 600, height: 300 },
    ranges: [{ sheet: 'Home', area: area(1, 1, 3, 3) }],
    options: { vAxes: { 1: { maxValue: 1, format: 'percent' } } },
    labels: ['Late', 'Broken'],
    series: [
      { name: 'Units', values: [3, 1], type: 'bars', axis: 0 },
      { name: 'Share', values: [0.75, 1], type: 'line', axis: 1 },
    ],
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

  const group = (sourceColumn: number, heading: string) => ({ sourceColumn, heading, ascending: true, totals: true });
  const pivot: PivotView = {
    anchor: { row: 1, column: 1 },
    source: { sheet: 'Home', area: area(1, 1, 1000, 3) },
    rowGroups: [group(1, 'Cause')],
    columnGroups: [],
    values: [{ sourceColumn: 2, heading: 'Units', summarize: 'SUM' }],
    filters: [{ sourceColumn: 1, criteria: 'CELL_NOT_EMPTY' }],
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
    const byMonth = { ...pivot, rowGroups: [{ ...group(1, 'Date'), dateRule: 'YEAR_MONTH' }] };
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
