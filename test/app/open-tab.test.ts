import { expect, test } from 'vitest';
import { openShop, returnsFile } from './shop.ts';

const sheetOf = (cells: readonly (readonly string[])[]) => {
  const shop = openShop();
  const sheet = shop.host.sheetNames()[0] ?? '';
  for (const [row, line] of cells.entries())
    for (const [at, cell] of line.entries()) shop.host.type(sheet, `${String.fromCharCode(65 + at)}${row + 1}`, cell);
  return { shop, sheet };
};

test('the open tab is read as text: ids digit for digit, days in ISO form, long numbers visibly damaged', () => {
  const { shop, sheet } = sheetOf([
    ['sku', 'return-date', 'note'],
    ["'00412", '2026-05-03', '1234567890123456789'],
    ['7', '2026-05-03 10:30', 'TRUE'],
  ]);
  expect(shop.ask('readSheet', { selection: false, from: 0 })).toEqual({
    name: sheet,
    first: 1,
    rows: [
      ['sku', 'return-date', 'note'],
      ['00412', '2026-05-03', expect.stringMatching(/^1\.23456789012345\d*E\+18$/)],
      ['7', '2026-05-03T10:30', 'true'],
    ],
    headed: false,
    more: false,
  });
});

test('selected rows are read under the headings of their tab', () => {
  const { shop, sheet } = sheetOf([
    ['a', 'b', 'c'],
    ['1', '2', '3'],
    ['4', '5', '6'],
    ['7', '8', '9'],
  ]);
  shop.host.act({ do: 'select', sheet, a1: 'B3:C4' });
  expect(shop.ask('readSheet', { selection: true, from: 0 })).toEqual({
    name: sheet,
    first: 2,
    rows: [
      ['b', 'c'],
      ['5', '6'],
      ['8', '9'],
    ],
    headed: true,
    more: false,
  });
});

test('a tab the add-on fills itself is refused in one sentence', async () => {
  const shop = openShop();
  await shop.bring('a.txt', returnsFile([{}]));
  shop.host.act({ do: 'select', sheet: 'Voices', a1: 'A1' });
  const answer = await shop.server('readSheet', { selection: false, from: 0 });
  expect(answer).toEqual({ ok: false, problem: { code: 'own-tab', facts: { tab: 'Voices' } } });
});

test('a long tab comes in parts', () => {
  const { shop, sheet } = sheetOf([['x']]);
  shop.host.type(sheet, 'A900', 'end');
  const first = shop.ask('readSheet', { selection: false, from: 0 });
  expect([first.rows.length, first.more]).toEqual([900, false]);
  const rest = shop.ask('readSheet', { selection: false, from: 898 });
  expect(rest).toMatchObject({ first: 899, rows: [[''], ['end']], more: false });
});
