import * as library from '@e965/xlsx';
import fc from 'fast-check';
import { strToU8, zipSync } from 'fflate';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { chooseSheets } from '../../../sidebar/file/choose-sheet.ts';
import type { ExportFile } from '../../../sidebar/file/export-file.ts';
import { readMarkupSheets, readOldSheets } from '../../../sidebar/file/old-workbook.ts';
import { readExport } from '../../../sidebar/file/read-export.ts';
import { readSheets } from '../../../sidebar/file/workbook.ts';
import { encode } from '../../fixtures/make/encode.ts';
import { writeXls } from '../../fixtures/make/xls.ts';
import { writeXlsx } from '../../fixtures/make/xlsx.ts';
import { writeZip } from '../../fixtures/make/zip.ts';

const HEADINGS = ['return-date', 'order-id', 'sku', 'quantity', 'reason', 'customer-comments'];
const ROW = ['2026-01-02', '114-1', '00412', 1, 'DEFECTIVE', 'too <small>'];

/** A workbook of one sheet in each of the forms a file called .xls may have. */
const XLS = (rows: readonly (readonly (string | number | Date)[])[]) => writeXls([{ name: 'Sheet1', rows }]);

const markup = (rows: string) => `<html><head><meta charset="utf-8"></head><body><table>${rows}</table></body></html>`;

const xmlWorkbook = (rows: string) =>
  `<?xml version="1.0"?>\n<?mso-application progid="Excel.Sheet"?>\n<Workbook xmlns="urn:schemas-microsoft-com:office:spreadsheet" xmlns:ss="urn:schemas-microsoft-com:office:spreadsheet"><Styles><Style ss:ID="d"><NumberFormat ss:Format="Short Date"/></Style></Styles><Worksheet ss:Name="Returns"><Table>${rows}</Table></Worksheet></Workbook>`;

describe('cells as text', () => {
  test.each<[string, string | number, string]>([
    ['4006381333931', 4006381333931, 'the 13 digits of an EAN'],
    ['999999999999999', 999999999999999, '15 digits, the most that are certain'],
    ['1.234567890123456E+18', 1234567890123456000, 'more have lost some, and show it'],
    ['00412', '00412', 'zeros in front of text stay'],
    ['114-2223334-4445556', '114-2223334-4445556', 'text stays text'],
    ['1.5', 1.5, 'a fraction'],
    ['-3', -3, 'a negative number'],
    ['偏小 “tight” ®', '偏小 “tight” ®', 'letters of any script'],
    ['two\nlines', 'two\nlines', 'lines in a cell'],
  ])('%j from %j in .xlsx and .xls (%s)', async (expected, cell) => {
    expect(await readSheets(writeXlsx([{ name: 'S', rows: [[cell]] }]))).toEqual([{ name: 'S', rows: [[expected]] }]);
    expect(readOldSheets(XLS([[cell]]))).toEqual([{ name: 'Sheet1', rows: [[expected]] }]);
  });

  test('dates by their number format are ISO text, with the time where there is one', () => {
    const rows = [[new Date(Date.UTC(2026, 0, 31)), new Date(Date.UTC(2026, 4, 5, 15, 31, 40))]];
    expect(readOldSheets(XLS(rows))?.[0]?.rows).toEqual([['2026-01-31', '2026-05-05T15:31:40.000Z']]);
  });

  test('the places of empty cells and rows are kept', () => {
    expect(readOldSheets(XLS([['a', '', 'c'], [], ['', 'b']]))?.[0]?.rows).toEqual([['a', '', 'c'], [], ['', 'b']]);
  });

  test('an old workbook of Chinese Windows is read in its code page', () => {
    const sheet = library.utils.aoa_to_sheet([['return-date', 'KS-5KG']]);
    const book = { SheetNames: ['S'], Sheets: { S: sheet } };
    const bytes = new Uint8Array(library.write(book, { type: 'array', bookType: 'biff5' }));
    const marked = swap(bytes, 'KS-5KG', [0xc6, 0xab, 0xd0, 0xa1, 0xc1, 0xcb]);
    // The record that names the code page: number 0x42, two bytes.
    const page = find(marked, [0x42, 0, 2, 0]);
    marked.set([936 % 256, Math.floor(936 / 256)], page + 4);
    expect(readOldSheets(marked)?.[0]?.rows).toEqual([['return-date', '偏小了']]);
  });

  test('a web page called .xls keeps its cells as they are written', () => {
    const page = markup(
      '<tr><th>a</th><th>b</th><th>c</th></tr><tr><td>00412</td><td>1234567890123456789</td><td>A&amp;B&nbsp;<br>x</td></tr>',
    );
    expect(readMarkupSheets(page)?.[0]?.rows).toEqual([
      ['a', 'b', 'c'],
      ['00412', '1234567890123456789', 'A&B \nx'],
    ]);
  });

  test('an XML workbook keeps text, numbers and dates apart', () => {
    const row =
      '<Row><Cell><Data ss:Type="String">00412</Data></Cell><Cell><Data ss:Type="Number">5</Data></Cell><Cell><Data ss:Type="Number">1234567890123456789</Data></Cell><Cell ss:StyleID="d"><Data ss:Type="DateTime">2026-01-31T00:00:00.000</Data></Cell></Row>';
    expect(readMarkupSheets(xmlWorkbook(row))).toEqual([
      { name: 'Returns', rows: [['00412', '5', '1.2345678901234568E+18', '2026-01-31']] },
    ]);
  });
});

function find(bytes: Uint8Array, wanted: readonly number[]): number {
  const at = bytes.findIndex((_, start) => wanted.every((byte, place) => bytes[start + place] === byte));
  if (at < 0) throw new Error(`There is no ${wanted}.`);
  return at;
}

function swap(bytes: Uint8Array, text: string, other: readonly number[]): Uint8Array {
  const own = bytes.slice();
  own.set(other, find(own, [...strToU8(text)]));
  return own;
}

describe('as an export', () => {
  const table = [HEADINGS, ROW];
  const cells = (rows: readonly (readonly (string | number)[])[], tag: string) =>
    rows
      .map((row) => `<tr>${row.map((cell) => `<${tag}>${String(cell).replace(/</g, '&lt;')}</${tag}>`).join('')}</tr>`)
      .join('\n');
  const inXml = table
    .map(
      (row) =>
        `<Row>${row.map((cell) => `<Cell><Data ss:Type="${typeof cell === 'number' ? 'Number' : 'String'}">${String(cell).replace(/</g, '&lt;')}</Data></Cell>`).join('')}</Row>`,
    )
    .join('\n');
  const chinese = '尺码偏小，退货了';
  const gb = encode(markup(cells([HEADINGS, [...ROW.slice(0, 5), chinese]], 'td')), 'gb18030');
  test.each<{ bytes: Uint8Array; comment?: string; because: string }>([
    { bytes: writeXlsx([{ name: 'Returns', rows: table }]), because: 'a workbook' },
    { bytes: XLS(table), because: 'a workbook of before 2007' },
    { bytes: strToU8(markup(cells(table, 'td'))), because: 'a web page with one table' },
    {
      bytes: new Uint8Array(Buffer.from(`\uFEFF${markup(cells(table, 'td'))}`, 'utf16le')),
      because: 'the same in UTF-16',
    },
    { bytes: gb, comment: chinese, because: 'the same of a Chinese ERP' },
    { bytes: strToU8(xmlWorkbook(inXml)), because: 'an XML workbook' },
    {
      bytes: writeXlsx([
        { name: 'Read me', rows: [['This file was made by an ERP'], ['Sheet', 'Rows']] },
        { name: 'Returns', rows: table },
        { name: 'Note', rows: [['Buy', 'more']] },
      ]),
      because: 'the sheet with headings of a report, wherever it stands',
    },
  ])('$because', async ({ bytes, comment = 'too <small>' }) => {
    const read = await readExport({ name: 'returns.xls', bytes });
    if (!read.ok) throw new Error(JSON.stringify(read.problem));
    expect(read.value.voices).toMatchObject([{ sku: '00412', date: '2026-01-02', comment }]);
    expect(read.value.issues).toEqual([]);
  });

  test('ids that lost digits are refused', async () => {
    const rows = [HEADINGS, ROW, ['2026-01-02', '114-2', 9.78e17, 1, 'DEFECTIVE', '']];
    const read = await readExport({ name: 'returns.xls', bytes: XLS(rows) });
    expect(read.ok && read.value.issues).toMatchObject([
      { line: 3, column: 'sku', found: '9.78E+17', expected: 'digits-lost' },
    ]);
  });

  test.each<{ bytes: Uint8Array; kind: string; because: string }>([
    { bytes: XLS(table).slice(0, 700), kind: 'locked-workbook', because: 'cut off' },
    {
      bytes: Uint8Array.from([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]),
      kind: 'locked-workbook',
      because: 'a head alone',
    },
    {
      bytes: strToU8(markup('<tr><td>Sign in</td><td>to go on</td></tr>')),
      kind: 'html',
      because: 'a sign-in page with a table',
    },
  ])('$because is a sentence, not a crash', async ({ bytes, kind }) => {
    const read = await readExport({ name: 'returns.xls', bytes });
    expect(read).toMatchObject({ problem: { code: 'not-a-table', facts: { kind } } });
  });

  test('a web page with a table of another export says which', async () => {
    const page = markup(cells([HEADINGS.filter((heading) => heading !== 'reason')], 'th'));
    const read = await readExport({ name: 'returns.xls', bytes: strToU8(page) });
    expect(read).toMatchObject({ problem: { code: 'missing-headings' } });
  });
});

test('without a known sheet it is the first, and without any an empty one', () => {
  const sheets = [
    { name: 'A', rows: [['x', 'y']] },
    { name: 'B', rows: [['z', 'w']] },
  ];
  expect(chooseSheets('a.xlsx', sheets)).toEqual({ sheet: sheets[0], others: [] });
  expect(chooseSheets('a.xlsx', [])).toEqual({ sheet: { name: '', rows: [] }, others: [] });
});

test('further sheets that hold exports are files of their own: no row is left behind unseen', async () => {
  const rowOf = (order: string) => ROW.map((cell) => (cell === '114-1' ? order : cell));
  const bytes = writeXlsx([
    { name: 'Notes', rows: [['made by', 'us']] },
    { name: 'May', rows: [HEADINGS, rowOf('114-1')] },
    { name: 'June', rows: [['June'], HEADINGS, rowOf('114-2')] },
    { name: 'July', rows: [HEADINGS] },
  ]);
  const others: ExportFile[] = [];
  const ordersOf = async (file: ExportFile) => {
    const read = await readExport(file, { onOtherSheets: (files) => others.push(...files) });
    return read.ok ? read.value.voices.map(({ order }) => order) : read.problem.code;
  };
  expect(await ordersOf({ name: 'returns.xlsx', bytes })).toEqual(['114-1']);
  expect(others.map(({ name }) => name)).toEqual(['returns.xlsx (June)']);
  for (const other of [...others]) expect(await ordersOf(other)).toEqual(['114-2']);
});

describe('broken bytes', () => {
  // The library tells the console of records it does not know.
  beforeEach(() => void vi.spyOn(console, 'error').mockImplementation(() => undefined));
  afterEach(() => void vi.restoreAllMocks());

  const BOOKS = [XLS([HEADINGS, ROW]), writeXlsx([{ name: 'S', rows: [HEADINGS, ROW] }])];

  test('whatever is changed in a workbook, reading ends in a value or a problem', async () => {
    const change = fc.tuple(fc.nat(6000), fc.nat(255));
    await fc.assert(
      fc.asyncProperty(
        fc.constantFrom(...BOOKS),
        fc.array(change, { maxLength: 6 }),
        fc.integer({ min: 8, max: 6000 }),
        async (book, changes, length) => {
          const bytes = book.slice(0, length);
          for (const [at, value] of changes) bytes[8 + (at % (bytes.length - 8))] = value;
          const read = await readExport({ name: 'a.xls', bytes });
          expect(typeof read.ok).toBe('boolean');
        },
      ),
      { numRuns: 300 },
    );
  });

  test('an old workbook cut off anywhere is damaged, never fewer rows', () => {
    const rows = Array.from({ length: 300 }, (_, at) => ['2026-01-02', `114-${at}`, 'A', 1, 'x'.repeat(at % 50)]);
    const whole = XLS(rows);
    for (let length = 600; length < whole.length; length += 997)
      expect(readOldSheets(whole.slice(0, length))?.[0]?.rows.length ?? 300).toBe(300);
  });

  test('whatever the bytes, reading ends in a value or a problem', async () => {
    const starts = [
      '',
      '\xD0\xCF\x11\xE0\xA1\xB1\x1A\xE1',
      '<table>',
      '<?xml version="1.0"?><a>',
      'PK\x03\x04',
      '{\\rtf',
    ];
    const piece = fc.oneof(
      fc.uint8Array({ maxLength: 60 }),
      fc.constantFrom('<tr><td>', '</table>', '<![CDATA[', '&#x;', '\0').map(strToU8),
    );
    await fc.assert(
      fc.asyncProperty(fc.constantFrom(...starts), fc.array(piece, { maxLength: 8 }), async (start, pieces) => {
        const bytes = Uint8Array.from([...strToU8(start, true), ...pieces.flatMap((part) => [...part])]);
        const read = await readExport({ name: 'a', bytes });
        expect(typeof read.ok).toBe('boolean');
      }),
      { numRuns: 400 },
    );
  });
});

test('a workbook that would fill the memory is refused before it is unpacked', async () => {
  const bytes = writeZip([
    { name: '[Content_Types].xml', bytes: strToU8('<x/>') },
    { name: 'xl/worksheets/sheet1.xml', bytes: strToU8('<x/>'), size: 301 << 20 },
  ]);
  expect(await readExport({ name: 'a.xlsx', bytes })).toMatchObject({ problem: { code: 'archive-too-large' } });
});

test('a workbook that is an archive of other things is no workbook', async () => {
  const bytes = zipSync({ 'word/document.xml': strToU8('<x/>') });
  expect(await readExport({ name: 'a.docx', bytes })).toMatchObject({ problem: { facts: { kind: 'other-office' } } });
});
