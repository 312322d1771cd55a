import { expect, test } from 'vitest';
import { describeProblem } from '../../src/core/words/describe-problem.ts';
import { pageWordsOf } from '../../src/core/words/page-words.ts';
import { bundleWith } from './probe.ts';
import { openShop, returnsFile, type Shop } from './shop.ts';

const FILL = `function fill(free) {
  var book = SpreadsheetApp.getActiveSpreadsheet();
  var used = book.getSheets().reduce(function (sum, one) { return sum + one.getMaxRows() * one.getMaxColumns(); }, 0);
  var sheet = book.insertSheet('Ballast');
  sheet.deleteColumns(2, 25);
  sheet.insertRowsAfter(1000, 10000000 - used - free - 1000);
}`;

/** A workbook with so many cells left. */
async function almostFull(free: number, imported: boolean): Promise<Shop> {
  const shop = openShop({ bundle: bundleWith(FILL) });
  if (imported) await shop.bring('first.txt', returnsFile([{ lpn: 'LPN-FIRST' }]));
  shop.host.run('fill', [free]);
  return shop;
}

const file = (rows: number): Uint8Array =>
  returnsFile(Array.from({ length: rows }, (_, at) => ({ lpn: `LPN${at}`, comment: 'Too small' })));

const everything = (shop: Shop) => shop.host.sheetNames().map((name) => [name, shop.host.displayed(name).length]);

test.each([
  { free: 200, imported: false, rows: 1, because: 'there is no room for the first tab' },
  { free: 60_000, imported: false, rows: 1, because: 'there is room for some tabs and not for all' },
  { free: 100_000, imported: true, rows: 6_000, because: 'the tabs are there, the rows do not fit' },
])(
  '9.9 million cells and more: the import says so before it writes anything ($because)',
  async ({ free, imported, rows }) => {
    const shop = await almostFull(free, imported);
    const before = everything(shop);
    const run = await shop.bring('next.txt', file(rows));
    if (run.ok) throw new Error('The import went through.');
    expect(run.problem).toMatchObject({ code: 'workbook-full', facts: { limit: 10_000_000, free } });
    expect(everything(shop)).toEqual(before);
    for (const language of ['en', 'zh'] as const)
      expect(describeProblem(run.problem, pageWordsOf(language)).message).toContain(free.toLocaleString('en-US'));
  },
);

test('where there is room, a nearly full spreadsheet takes the import', async () => {
  const shop = await almostFull(100_000, true);
  expect(await shop.bring('next.txt', file(100))).toMatchObject({ ok: true, value: { added: 100 } });
});

test('more rows than one import takes are refused with their number', async () => {
  const shop = openShop();
  const run = await shop.bring('big.txt', file(100_001));
  expect(run).toMatchObject({
    ok: false,
    problem: { code: 'too-many-rows', facts: { rows: 100_001, limit: 100_000 } },
  });
  expect(shop.host.sheetNames()).toEqual(['Sheet1']);
});

test('undoing rows that lie scattered costs few trips, and the others keep their order', async () => {
  const shop = openShop();
  const part = (from: number) =>
    returnsFile(
      Array.from({ length: 300 }, (_, at) => ({
        lpn: `LPN${from + at * 2}`,
        order: `111-${2_000_000 + from + at * 2}-2223334`,
      })),
    );
  await shop.bring('even.txt', part(0));
  await shop.bring('odd.txt', part(1));
  const column = (shop.host.displayed('Voices')[0]?.indexOf('Order') ?? 0) + 1;
  shop.host.act({ do: 'sort', sheet: 'Voices', column, ascending: true });
  const left = shop
    .rows('Voices')
    .filter(({ Import }) => Import === 'import-0002')
    .map(({ Order }) => Order);
  expect(shop.ask('undoImport', { id: 'import-0001' })).toMatchObject({ removed: 300 });
  expect(shop.requests.at(-1)?.trips).toBeLessThan(100);
  expect(shop.rows('Voices').map(({ Order }) => Order)).toEqual(left);
});

test('undoing every row works though the seller deleted the spare one', async () => {
  const shop = openShop();
  await shop.bring('a.txt', file(3));
  const rows = shop.host.displayed('Voices').length;
  const grid = shop.host.view().sheets.find(({ name }) => name === 'Voices')?.rows ?? rows;
  if (grid > rows) shop.host.act({ do: 'delete-rows', sheet: 'Voices', at: rows + 1, count: grid - rows });
  expect(shop.ask('undoImport', { id: 'import-0001' })).toMatchObject({ removed: 3 });
});
