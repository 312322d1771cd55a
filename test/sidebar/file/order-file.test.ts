import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { messagesCsv, readOrderFile } from '../../../sidebar/file/order-file.ts';
import { writeXlsx } from '../../fixtures/make/xlsx.ts';

const bytes = (text: string): Uint8Array => new TextEncoder().encode(text);

test('orders that have not shipped are read too, and the same from a workbook', async () => {
  const rows = [
    ['amazon-order-id', 'order-status', 'product-name', 'sku', 'sales-channel', 'buyer-email'],
    ['113-1234567-7654321', 'Unshipped', 'Mug', '007', 'Amazon.de', 'a@b.example'],
  ];
  const orders = [{ order: '113-1234567-7654321', sku: '007', product: 'Mug', date: '', tracking: '', country: 'DE' }];
  const text = rows.map((row) => row.join('\t')).join('\n');
  expect(await readOrderFile({ name: 'a.txt', bytes: bytes(text) })).toEqual({ ok: true, value: orders });
  expect(await readOrderFile({ name: 'a.xlsx', bytes: writeXlsx([{ name: 'S', rows }]) })).toEqual({
    ok: true,
    value: orders,
  });
});

test("Amazon's own report gives every order once", async () => {
  const file = readFileSync('test/fixtures/all-orders.us-2026-h1.txt');
  const lines = file.toString('utf8').split(/\r?\n/).slice(1);
  const ids = new Set(lines.map((line) => line.split('\t')[0] ?? '').filter((id) => id !== ''));
  const read = await readOrderFile({ name: 'all-orders.txt', bytes: new Uint8Array(file) });
  expect(read.ok && read.value.map(({ order }) => order)).toEqual([...ids]);
});

test.each([
  { name: 'a file of another kind', text: 'return-date,sku\n2026-01-01,7', code: 'no-orders' },
  { name: 'an empty file', text: '', code: 'empty-file' },
])('$name says what it is', async ({ text, code }) => {
  expect(await readOrderFile({ name: 'a.csv', bytes: bytes(text) })).toMatchObject({ ok: false, problem: { code } });
});

test('the CSV keeps line breaks and quotation marks, and has no formula', () => {
  const csv = messagesCsv([
    { order: '=1+1', language: 'en', subject: '@x', text: '+say "hi",\nplease' },
    { order: '113-1', language: 'zh', subject: '关于', text: '-1' },
  ]);
  expect(csv).toBe(
    `\uFEFForder id,language,subject,text\r\n"'=1+1",en,"'@x","'+say ""hi"",\nplease"\r\n113-1,zh,关于,"'-1"\r\n`,
  );
});
