import { strToU8, zipSync } from 'fflate';
import { expect, test, vi } from 'vitest';
import { kindOf } from '../../../sidebar/file/kind.ts';
import { readExport } from '../../../sidebar/file/read-export.ts';
import type { ReadOutcome } from '../../../src/core/reports/report.ts';
import { PRODUCTS } from '../../fixtures/make/shop.ts';
import { writeXlsx } from '../../fixtures/make/xlsx.ts';
import { outcomeOf } from './read-fixture.ts';

const read = (text: string | Uint8Array, name = 'file.txt') =>
  readExport({ name, bytes: typeof text === 'string' ? new TextEncoder().encode(text) : text });

const HEADINGS = 'return-date\torder-id\tsku\tquantity\treason\tcustomer-comments';

const good = async (text: string | Uint8Array, name?: string): Promise<ReadOutcome> => {
  const outcome = await read(text, name);
  if (!outcome.ok) throw new Error(JSON.stringify(outcome.problem));
  return outcome.value;
};

test.each([
  [Uint8Array.from([0x89, 0x50, 0x4e, 0x47, 13, 10]), 'picture'],
  [Uint8Array.from([0xff, 0xd8, 0xff, 0xe0]), 'picture'],
  [strToU8('RIFF\x10\x10\x10\x10WEBPVP8 '), 'picture'],
  [strToU8('%PDF-1.7\n'), 'pdf'],
  [zipSync({ 'report.txt': strToU8('hello') }), 'archive'],
  [zipSync({}), 'archive'],
  [zipSync({ 'returns.xlsx': [writeXlsx([{ name: 'S', rows: [['a']] }]), { level: 0 }] }), 'archive'],
  [zipSync({ 'word/document.xml': strToU8('<x/>'), '[Content_Types].xml': strToU8('<x/>') }), 'other-office'],
  [zipSync({ mimetype: strToU8('x'), 'content.xml': strToU8('<x/>') }), 'other-office'],
  [Uint8Array.from([0x1f, 0x8b, 8, 0]), 'archive'],
  [strToU8('Rar!\x1a\x07'), 'other-archive'],
  [Uint8Array.from([0x37, 0x7a, 0xbc, 0xaf, 0x27, 0x1c]), 'other-archive'],
  [strToU8(`${'returns.txt'.padEnd(257, '\0')}ustar`), 'other-archive'],
  [Uint8Array.from([0xd0, 0xcf, 0x11, 0xe0]), 'old-workbook'],
  [strToU8('\n <!doctype HTML><html>'), 'html'],
  [strToU8('<html><body><table><tr><td>a</td></tr></table></body></html>'), 'markup-table'],
  [strToU8('<table border="1"><tr><td>a</td></tr></table>'), 'markup-table'],
  [
    strToU8('<?xml version="1.0"?><Workbook xmlns="urn:schemas-microsoft-com:office:spreadsheet"></Workbook>'),
    'markup-table',
  ],
  [strToU8('\uFEFF<?xml version="1.0"?>\n<AmazonEnvelope></AmazonEnvelope>'), 'xml'],
  [new Uint8Array(Buffer.from('\uFEFF<?xml version="1.0"?><AmazonEnvelope/>', 'utf16le')), 'xml'],
  [strToU8('<AmazonEnvelope><Message/></AmazonEnvelope>'), 'xml'],
  [strToU8('[{"asin":"B0XSCALE01"}]\n'), 'json'],
  [Uint8Array.from({ length: 400 }, (_, at) => (at * 37) % 256), 'binary'],
  [strToU8('BMW roof rack\tB0\n'), 'text'],
  [strToU8('Stop\0ped\twithout a reason\nanother line of it\n'), 'text'],
  [writeXlsx([{ name: 'S', rows: [['a']] }]), 'workbook'],
])('file %# is told by its bytes', (bytes, kind) => {
  expect(kindOf(bytes)).toBe(kind);
});

test('every unit the shop sold is counted, once', async () => {
  const { units } = await outcomeOf('all-orders.us-2026-h1.txt');
  for (const { sku, sold } of PRODUCTS) {
    const months = units
      .filter((one) => one.sku === sku && one.source === 'orders')
      .sort((a, b) => (a.month < b.month ? -1 : 1));
    expect(months.map(({ days }) => days.reduce((a, b) => a + b))).toEqual(sold);
  }
});

test('every unit that came back is a voice, and rates are those of a shop', async () => {
  const { voices } = await outcomeOf('fba-customer-returns.us-2026-h1.txt');
  expect(new Set(voices.map(({ key }) => key)).size).toBe(voices.length);
  for (const { sku, sold, scenes } of PRODUCTS) {
    const returned = voices.filter((voice) => voice.sku === sku).reduce((sum, voice) => sum + voice.units, 0);
    const planned = scenes.flatMap((scene) => scene.returned).reduce((a, b) => a + b);
    expect(returned).toBeGreaterThanOrEqual(planned);
    expect(returned).toBeLessThanOrEqual(planned + 5);
    const rate = returned / sold.reduce((a, b) => a + b);
    expect(rate).toBeGreaterThan(0.01);
    expect(rate).toBeLessThan(0.12);
  }
});

test('a second download of June repeats the keys of units with a licence plate and of equal units', async () => {
  const first = await outcomeOf('fba-customer-returns.us-2026-h1.txt');
  const second = await outcomeOf('fba-customer-returns.overlap-june.txt');
  const known = new Set(first.voices.map(({ key }) => key));
  const june = first.voices.filter(({ date }) => date.startsWith('2026-06'));
  const again = new Set(second.voices.map(({ key }) => key));
  expect(june.filter(({ key }) => !again.has(key))).toEqual([]);
  expect(second.voices.filter(({ key }) => !known.has(key))).toHaveLength(10);
});

test('the encoding of Japan keeps names and days of Japan', async () => {
  const { units, from, to } = await outcomeOf('all-orders.jp.cp932.txt');
  expect([from, to]).toEqual(['2026-05-10', '2026-06-20']);
  expect(new Set(units.map(({ sku }) => sku))).toEqual(new Set(['KS-5KG-BLK/JP', 'RJ-NAVY-M/JP', 'JAR-SET6/JP']));
});

test('a review file takes its product from its name where it says it nowhere else', async () => {
  const { voices } = await outcomeOf('B0XMOUNT01  Magnetic Phone Mount for Car Vent  20260522.csv');
  expect(voices[0]).toMatchObject({
    asin: 'B0XMOUNT01',
    product: 'Magnetic Phone Mount for Car Vent',
    marketplace: 'US',
    units: 1,
  });
  expect(voices[4]?.comment).toBe('Good mount\nGood mount, a bit loose on thin vents but "good enough" for the price.');
});

test('a workbook of returns is read like a text file, damaged ids are reported', async () => {
  const rows = [
    HEADINGS.split('\t'),
    ['2026-01-02', '114-1', 412, 1, 'DEFECTIVE', '=1+1'],
    ['2026-01-02', '114-2', 9.78e17, 1, 'DEFECTIVE', ''],
  ];
  const { voices, issues } = await good(writeXlsx([{ name: 'Returns', rows }]), 'returns.xlsx');
  expect(voices.map(({ sku, comment }) => [sku, comment])).toEqual([['412', '=1+1']]);
  expect(issues).toMatchObject([{ line: 3, column: 'sku', found: '9.78E+17', expected: 'digits-lost' }]);
});

test.each([
  [zipSync({ 'xl/workbook.xml': strToU8('<x'), '[Content_Types].xml': strToU8('') }), 'a workbook without its parts'],
  [writeXlsx([{ name: 'S', rows: [['a']] }]).slice(0, 900), 'a workbook cut in half'],
])('file %# is called a damaged workbook or archive', async (bytes) => {
  const outcome = await read(bytes, 'returns.xlsx');
  expect(outcome.ok ? 'read' : outcome.problem.code).toBe('not-a-table');
});

test('trailing tabs, blank lines, lines above and below are no trouble', async () => {
  const { voices, rowsRead } = await good(
    `FBA customer returns\n\n${HEADINGS}\t\t\n2026-01-02\t114-1\tA\t1\tDEFECTIVE\tx\t\t\t\n\n\t\t\t\n2026-01-03\t114-2\tA\t1\tDEFECTIVE\n`,
  );
  expect(voices.map(({ comment }) => comment)).toEqual(['x', '']);
  expect(rowsRead).toBe(2);
});

test('an open quotation mark is reported with its line', async () => {
  const { voices, issues } = await good(
    `${HEADINGS.replace(/\t/g, ',')}\n2026-01-02,114-1,A,1,DEFECTIVE,"open\n2026-01-03,114-2,A,1,DEFECTIVE,ok\n`,
  );
  expect(voices).toHaveLength(1);
  expect(issues).toMatchObject([{ line: 2, expected: 'closed-quote' }]);
});

test('a comment of 60,000 characters is reported and not cut', async () => {
  const { issues, voices } = await good(
    `${HEADINGS}\n2026-01-02\t114-1\tA\t1\tDEFECTIVE\t${'x'.repeat(60_000)}\n2026-01-02\t114-2\tA\t1\tDEFECTIVE\tok\n`,
  );
  expect(voices).toHaveLength(1);
  expect(issues).toMatchObject([{ line: 2, column: 'customer-comments', expected: 'short-enough' }]);
});

test.each([
  {
    text: `${HEADINGS}\n2026-01-02\t114-1\tA\t1\tDEFECTIVE\t${'='.padEnd(50_000, 'x')}\n`,
    column: 'customer-comments',
    because: 'the apostrophe that keeps it text needs a place too',
  },
  {
    text: `${HEADINGS}\n2026-01-02\t114-1\tA\t1\tDEFECTIVE\t${'mail a@b.co '.repeat(4_100)}\n`,
    column: 'customer-comments',
    because: 'masks are longer than what they hide',
  },
  {
    text: `${HEADINGS}\n2026-01-02\t114-1\t${'A'.repeat(60_000)}\t1\tDEFECTIVE\tx\n`,
    column: 'sku',
    because: 'so is a SKU nobody can have',
  },
  {
    text: `${HEADINGS}\n2026-01-02\t114-1\tA\t1\t${'R'.repeat(60_000)}\tx\n`,
    column: 'reason',
    because: 'or a reason',
  },
])('a cell too long for a spreadsheet is one rejected row: $because', async ({ text, column }) => {
  const { issues } = await good(`${text}2026-01-02\t114-2\tA\t1\tDEFECTIVE\tok\n`);
  expect(issues).toMatchObject([{ line: 2, column, expected: 'short-enough' }]);
});

test.each([
  {
    text: 'date,author,verified,rating,title,body\n2026-05-02,Jane Example,TRUE,1,Bad,"never closed,1\n2026-05-03,Joe Example,TRUE,1,Bad,ok\n',
    name: 'B0XMOUNT01.csv',
    because: 'of a row that was never closed nothing is shown',
  },
  {
    text: `${HEADINGS}\n2026-01-02\t114-1\tA\t1\tDEFECTIVE\tx\tJane Example\n2026-01-02\t114-2\tA\t1\tDEFECTIVE\tok\n`,
    name: 'a.txt',
    because: 'of a row with a cell too many only their number',
  },
  {
    text: `${HEADINGS}\nJane Example\t114-1\tA\t1\tDEFECTIVE\tx\n2026-01-02\t114-2\tA\t1\tDEFECTIVE\tok\n`,
    name: 'a.txt',
    because: 'words where a date belongs may be a name',
  },
])('no name gets into the list of rejected rows: $because', async ({ text, name }) => {
  const { issues } = await good(text, name);
  expect(issues).toHaveLength(1);
  expect(JSON.stringify(issues)).not.toContain('Example');
});

test('a file cut off in its last row says so, and the row is not half a voice', async () => {
  const whole = '2026-01-02\t114-1\tA\t1\tDEFECTIVE\tx\n';
  const { voices, issues } = await good(`${HEADINGS}\n${whole}2026-01-03\t114-2\tA\t1`);
  expect(voices).toHaveLength(1);
  expect(issues).toMatchObject([{ line: 3, expected: 'whole-row' }]);
  expect((await good(`${HEADINGS}\n${whole}2026-01-03\t114-2\tA\t1\tDEFECTIVE\ty`)).voices).toHaveLength(2);
  const short = '2026-01-02\t114-1\tA\t1\tDEFECTIVE\n';
  expect((await good(`${HEADINGS}\n${short}2026-01-03\t114-2\tA\t1\tDEFECTIVE`)).voices).toHaveLength(2);
});

test('a tab file that quotes every cell is read without the quotation marks', async () => {
  const quoted = (line: string) =>
    line
      .split('\t')
      .map((cell) => `"${cell}"`)
      .join('\t');
  const { voices } = await good(`${quoted(HEADINGS)}\n${quoted('2026-01-02\t114-1\tA\t1\tDEFECTIVE\tso ""small""')}\n`);
  expect(voices).toMatchObject([{ sku: 'A', comment: 'so "small"' }]);
});

const ONE_ROW = '2026-01-02\t114-1\tA\t1\tDEFECTIVE\t';
const commas = (text: string): string => text.replace(/\t/g, ',');

test.each<{ text: string; comment: string; because: string }>([
  { text: `${HEADINGS}\n${ONE_ROW}x\t\t\t\n`, comment: 'x', because: 'trailing tabs' },
  { text: `${HEADINGS}\n${ONE_ROW}x   \t \n`, comment: 'x', because: 'trailing blanks and a blank cell too many' },
  { text: `${HEADINGS}\n${ONE_ROW}St\0op\0ped\n`, comment: 'Stopped', because: 'NUL bytes in a cell' },
  { text: `${HEADINGS}\0\n${ONE_ROW}x\n\0\0\n`, comment: 'x', because: 'NUL bytes after the headings and at the end' },
  { text: commas(`${HEADINGS}\n${ONE_ROW}"a\nb, c"\n`), comment: 'a\nb, c', because: 'a line break in a quoted cell' },
  {
    text: commas(`${HEADINGS}\r\n${ONE_ROW}"a\r\n\r\nb"\r\n`),
    comment: 'a\n\nb',
    because: 'line breaks of Windows in one',
  },
  {
    text: `${HEADINGS}\n${ONE_ROW}can&#39;t &amp; won&apos;t &lt;ever&gt;\n`,
    comment: "can't & won't <ever>",
    because: 'HTML entities',
  },
  {
    text: `${HEADINGS}\n${ONE_ROW}&#20559;&#x5c0f;&nbsp;M\n`,
    comment: '偏小 M',
    because: 'characters by their numbers',
  },
  { text: `${HEADINGS}\n${ONE_ROW}a &b; c & d\n`, comment: 'a &b; c & d', because: 'what only looks like an entity' },
])('real files: $because', async ({ text, comment }) => {
  const { voices, issues } = await good(text);
  expect(voices.map((voice) => voice.comment)).toEqual([comment]);
  expect(issues).toEqual([]);
});

test('an entity in a SKU is the character it stands for', async () => {
  const { voices } = await good(`${HEADINGS}\n2026-01-02\t114-1\tLeaf&amp;Feather\t1\tDEFECTIVE\tx\n`);
  expect(voices).toMatchObject([{ sku: 'Leaf&Feather' }]);
});

test('text pasted from a spreadsheet keeps cells of several lines and inch marks', async () => {
  const text = `${HEADINGS}\n${ONE_ROW}"too ""small""\nfor me"\n${ONE_ROW.replace('114-1', '114-2')}5" wide`;
  const outcome = await readExport({ name: 'pasted', bytes: new TextEncoder().encode(text) }, { pasted: true });
  expect(outcome.ok && outcome.value.voices.map(({ comment }) => comment)).toEqual(['too "small"\nfor me', '5" wide']);
});

test('blank lines on top, however many, are passed over', async () => {
  const { voices } = await good(`${'\n'.repeat(30)}${HEADINGS}\n2026-01-02\t114-1\tA\t1\tDEFECTIVE\tx\n`);
  expect(voices).toHaveLength(1);
});

test('UTF-16 without a mark is told by its empty bytes, also where most of it is Chinese', async () => {
  const row = `2026-01-02\t114-1\tA\t1\tDEFECTIVE\t${'收到的杯子盖子裂开了不能用退货'.repeat(4)}\n`;
  const { voices } = await good(new Uint8Array(Buffer.from(`${HEADINGS}\n${row}`, 'utf16le')));
  expect(voices[0]?.comment).toContain('盖子裂开了');
});

test.each([
  {
    parts: { '[Content_Types].xml': '<a/>', 'xl/workbook.xml': '<workbook><sheets/></workbook>' },
    because: 'no sheets',
  },
  {
    parts: {
      '[Content_Types].xml': '<a/>',
      'xl/workbook.xml': '<workbook><sheets><sheet name="S" sheetId="1" r:id="rId1"/></sheets></workbook>',
      'xl/_rels/workbook.xml.rels':
        '<Relationships><Relationship Id="rId1" Target="worksheets/sheet1.xml"/></Relationships>',
      'xl/worksheets/sheet1.xml': '<worksheet><sheetData><row r="1"><c r="A1"',
    },
    because: 'a sheet cut off',
  },
])('a damaged workbook is a sentence, not a crash: $because', async ({ parts }) => {
  const bytes = zipSync(Object.fromEntries(Object.entries(parts).map(([name, text]) => [name, strToU8(text)])));
  const outcome = await read(bytes, 'returns.xlsx');
  expect(outcome.ok ? 'read' : outcome.problem.code).toMatch(/^(not-a-table|empty-file)$/);
});

const MANY = `${HEADINGS}\n${Array.from({ length: 300_000 }, (_, at) => `2026-01-02T10:00:00+00:00\t114-1234567-${at}\tSKU-${at % 50}\t1\tDEFECTIVE\t${at % 2 ? 'Does not fit, too small in the shoulders' : ''}`).join('\n')}\n`;

test('300,000 rows are read while the page stays alive, and progress is told', async () => {
  const bytes = new TextEncoder().encode(MANY);
  const shares: number[] = [];
  let longest = 0;
  const start = performance.now();
  let last = start;
  const beat = setInterval(() => {
    longest = Math.max(longest, performance.now() - last);
    last = performance.now();
  }, 1);
  const outcome = await readExport({ name: 'big.txt', bytes }, { onProgress: (share) => shares.push(share) });
  const all = performance.now() - start;
  clearInterval(beat);
  expect(outcome.ok && outcome.value.voices.length).toBe(300_000);
  expect(shares.length).toBeGreaterThan(10);
  expect(shares).toEqual([...shares].sort((a, b) => a - b));
  expect(shares.at(-1)).toBe(1);
  // Measured beside other work the longest was a sixtieth of all; were the rows read at once, it would be nearly all.
  expect(longest).toBeLessThan(all / 3);
});

test('reading stops when it is told to', async () => {
  const control = new AbortController();
  const onProgress = vi.fn(() => control.abort());
  await expect(
    readExport({ name: 'big.txt', bytes: new TextEncoder().encode(MANY) }, { signal: control.signal, onProgress }),
  ).rejects.toThrow(/abort/i);
  expect(onProgress.mock.calls.length).toBeLessThan(3);
});

test('the XML form of seller-fulfilled returns gives a voice an entry, equal ones too', async () => {
  const { report, voices, issues } = await outcomeOf('seller-fulfilled-returns.us.xml');
  expect({ report, issues }).toEqual({ report: 'seller-fulfilled-returns', issues: [] });
  expect(voices.map(({ sku, reason, units }) => `${units} ${sku} ${reason}`)).toEqual([
    '1 KS-5KG-BLK CR-DEFECTIVE',
    '1 KS-5KG-BLK CR-DEFECTIVE',
    '1 JAR&LID-SET6 AMZ-PG-BAD-DESC',
    '1 00412 AMZ-PG-APP-TOO-SMALL',
    '1 KS-5KG-BLK CR-DEFECTIVE',
  ]);
  expect(new Set(voices.map(({ key }) => key)).size).toBe(5);
});
