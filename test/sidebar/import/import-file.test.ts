import { strToU8, zipSync } from 'fflate';
import { expect, test } from 'vitest';
import { importEach, importFile } from '../../../sidebar/import/import-file.ts';
import { fail, succeed } from '../../../src/core/problem.ts';
import { writeXlsx } from '../../fixtures/make/xlsx.ts';
import { fakeServer } from '../fake-server.ts';
import { sampleContext } from '../sample.ts';

const HEADINGS = [
  'return-date',
  'order-id',
  'sku',
  'asin',
  'fnsku',
  'product-name',
  'quantity',
  'fulfillment-center-id',
  'detailed-disposition',
  'reason',
  'status',
  'license-plate-number',
  'customer-comments',
];

const line = (number: number, quantity: string, comment: string): string =>
  [
    '2026-10-05T08:00:00+00:00',
    `111-0000000-000000${number}`,
    'MUG-RED',
    'B0DEMOMUG1',
    'X00DEMO001',
    'Travel mug',
    quantity,
    'DEM1',
    'SELLABLE',
    'APPAREL_TOO_SMALL',
    'Unit returned to inventory',
    `LPNDEMO00${number}`,
    comment,
  ].join('\t');

const file = {
  name: 'returns.txt',
  bytes: new TextEncoder().encode(
    [HEADINGS.join('\t'), line(1, '1', 'too small'), line(2, 'two', 'broken'), line(3, '1', 'Way too tight')].join(
      '\n',
    ),
  ),
};
const newId = (): string => 'import-0001';

test('a file goes from its bytes into the workbook, tagged nowhere but there', async () => {
  const fake = fakeServer();
  const result = await importFile(fake.server, file, { newId });
  expect(result).toMatchObject({ ok: true, value: { state: 'done', added: 2, id: 'import-0001' } });
  expect(fake.asked.map(({ name }) => name)).toEqual([
    'mappings',
    'prepareImport',
    'lexicon',
    'commitChunk',
    'refresh',
  ]);
  const [chunk] = fake.requests('commitChunk');
  expect(chunk?.header).toMatchObject({
    fileName: 'returns.txt',
    target: 'voices',
    records: 2,
    rejected: 1,
    rowsRead: 3,
  });
  expect(chunk?.rejected).toMatchObject([{ line: 3, column: 'quantity', found: 'two' }]);
});

test('each sheet of a workbook that holds an export is imported', async () => {
  const cellsOf = (number: number) => line(number, '1', 'too small').split('\t');
  const bytes = writeXlsx([
    { name: 'May', rows: [HEADINGS, cellsOf(1), cellsOf(2)] },
    { name: 'June', rows: [HEADINGS, cellsOf(3)] },
  ]);
  const imported = await importEach(fakeServer().server, { name: 'returns.xlsx', bytes }, { newId });
  expect(imported.map(({ name, answer }) => [name, answer.ok && answer.value.added])).toEqual([
    ['returns.xlsx', 2],
    ['returns.xlsx (June)', 1],
  ]);
});

test('the same file again has nothing to send, and writes nothing', async () => {
  const clean = {
    ...file,
    bytes: new TextEncoder().encode([HEADINGS.join('\t'), line(1, '1', 'too small')].join('\n')),
  };
  const fake = fakeServer({ prepareImport: ({ keys }) => succeed(sampleContext('s'.repeat(keys.length))) });
  const result = await importFile(fake.server, clean, { newId });
  expect(result).toMatchObject({ ok: true, value: { state: 'done', added: 0, unchanged: 1 } });
  expect(fake.requests('commitChunk')).toEqual([]);
});

test.each([
  { step: 'mappings', asked: ['mappings'] },
  { step: 'prepareImport', asked: ['mappings', 'prepareImport'] },
  { step: 'lexicon', asked: ['mappings', 'prepareImport', 'lexicon'] },
  { step: 'commitChunk', asked: ['mappings', 'prepareImport', 'lexicon', 'commitChunk'] },
  { step: 'refresh', asked: ['mappings', 'prepareImport', 'lexicon', 'commitChunk', 'refresh'] },
] as const)('a problem of $step is the answer', async ({ step, asked }) => {
  const fake = fakeServer({ [step]: () => fail('busy') });
  expect(await importFile(fake.server, file, { newId })).toEqual({ ok: false, problem: { code: 'busy', facts: {} } });
  expect(fake.asked.map(({ name }) => name)).toEqual(asked);
});

test('a file that cannot be read never reaches the workbook', async () => {
  const fake = fakeServer();
  const result = await importFile(fake.server, { name: 'a.txt', bytes: new Uint8Array() }, { newId });
  expect(result).toMatchObject({ ok: false, problem: { code: 'empty-file' } });
  expect(fake.asked.map(({ name }) => name)).toEqual(['mappings']);
});

test('each file of an archive is imported in turn, and one that fails does not stop the next', async () => {
  const fake = fakeServer();
  const archive = {
    name: 'exports.zip',
    bytes: zipSync({ 'a/returns.txt': file.bytes, 'notes.txt': strToU8('nothing of use'), 'b.txt': file.bytes }),
  };
  let ids = 0;
  const freshId = (): string => {
    ids += 1;
    return `import-000${ids}`;
  };
  const imported = await importEach(fake.server, archive, { newId: freshId });
  expect(imported).toMatchObject([
    { name: 'returns.txt', answer: { ok: true, value: { id: 'import-0001', added: 2 } } },
    { name: 'notes.txt', answer: { ok: false, problem: { code: 'not-a-table' } } },
    { name: 'b.txt', answer: { ok: true, value: { id: 'import-0002' } } },
  ]);
  expect(fake.requests('commitChunk').map(({ header }) => header.fileName)).toEqual(['returns.txt', 'b.txt']);
});

test('an archive with one file is like that file, a broken one is a problem', async () => {
  const bytes = zipSync({ 'returns.txt': file.bytes });
  const fake = fakeServer();
  expect(await importFile(fake.server, { name: 'a.zip', bytes }, { newId })).toMatchObject({
    ok: true,
    value: { added: 2 },
  });
  expect(await importFile(fake.server, { name: 'a.zip', bytes: bytes.slice(0, 90) }, { newId })).toMatchObject({
    problem: { code: 'damaged-archive' },
  });
});
