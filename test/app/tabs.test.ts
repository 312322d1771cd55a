import { describe, expect, test } from 'vitest';
import { bundleWith } from './probe.ts';
import {
  columnOf,
  everything,
  LATER,
  letter,
  openShop,
  openWithTwo,
  order,
  ordersFile,
  returnsFile,
  TWO,
} from './shop.ts';

describe('a tab the seller damaged is named and nothing is written', () => {
  test.each([
    { tab: 'Voices', heading: 'Key', how: 'rename', because: 'without keys every voice would come twice' },
    { tab: 'Voices', heading: 'Key', how: 'delete', because: 'the same with the column gone' },
    { tab: 'Voices', heading: 'Import', how: 'rename', because: 'undo would find nothing' },
    { tab: 'Voices', heading: 'Before', how: 'delete', because: 'undo could not put back what changes' },
    {
      tab: 'Voices',
      heading: 'Auto cause',
      how: 'rename',
      because: 'a choice of a person could not be told from a tag',
    },
    { tab: 'Imports', heading: 'Import', how: 'rename', because: 'the ledger finds its rows by it' },
  ])('$tab: $heading, $how: $because', async ({ tab, heading, how }) => {
    const shop = await openWithTwo();
    const place = columnOf(shop, tab, heading);
    expect(place).toBeGreaterThan(0);
    if (how === 'delete') shop.host.act({ do: 'delete-columns', sheet: tab, at: place, count: 1 });
    else shop.host.type(tab, `${letter(place)}1`, 'Mine');
    const before = everything(shop);
    const run = await shop.bring('b.txt', returnsFile(LATER));
    expect(run).toMatchObject({ ok: false, problem: { code: 'missing-tab-heading', facts: { tab, heading } } });
    expect(everything(shop)).toEqual(before);
  });

  test('Units without the source of a row, which would double them', async () => {
    const shop = openShop();
    await shop.bring('a.txt', ordersFile([order('2026-05-05', 'A', 2, 1)]));
    shop.host.type('Units', `${letter(columnOf(shop, 'Units', 'Source'))}1`, 'Mine');
    const run = await shop.bring('b.txt', ordersFile([order('2026-05-05', 'A', 3, 1)]));
    expect(run).toMatchObject({ ok: false, problem: { code: 'missing-tab-heading' } });
    expect(shop.rows('Units')).toHaveLength(1);
  });

  test('a Chinese workbook names its own headings', async () => {
    const shop = openShop({ userLocale: 'zh-CN' });
    await shop.bring('a.txt', returnsFile(TWO));
    const key = shop.host.displayed('买家声音')[0]?.find((heading) => heading === '识别码') ?? '';
    shop.host.type('买家声音', `${letter(columnOf(shop, '买家声音', key))}1`, '我的');
    const run = await shop.bring('b.txt', returnsFile(LATER));
    expect(run).toMatchObject({
      ok: false,
      problem: { code: 'missing-tab-heading', facts: { tab: '买家声音', heading: key } },
    });
  });
});

test('tabs of the seller that share a name with ours are left alone, and ours say whose they are', async () => {
  const shop = openShop();
  const own = [
    ['Name', 'Owner', 'Done'],
    ['Call the factory', 'Lin', 'no'],
  ];
  const names = [
    'Home',
    'Voices',
    'Causes',
    'Rules',
    'Owners',
    'Tasks',
    'Imports',
    'Rejected',
    'Units',
    'Cause × month',
  ];
  for (const name of names) {
    shop.host.act({ do: 'insert-sheet', sheet: name });
    for (const [at, row] of own.entries())
      for (const [place, text] of row.entries()) shop.host.type(name, `${letter(place + 1)}${at + 1}`, text);
  }
  await shop.bringFixture('all-orders.us-2026-h1.txt');
  const rows = Array.from({ length: 9 }, (_, at) => ({ lpn: `LPN${at}`, comment: 'Far too small' }));
  const first = await shop.bring('a.txt', returnsFile([...rows, { lpn: 'LPN99', date: 'yesterday' }]));
  expect(first).toMatchObject({ ok: true, value: { added: 9, refreshed: { newTasks: [{ cause: 'size_fit' }] } } });
  expect(await shop.bring('b.txt', returnsFile([{ lpn: 'LPN100' }]))).toMatchObject({ ok: true, value: { added: 1 } });
  for (const name of names) {
    expect(
      shop.host
        .displayed(name)
        .slice(0, 2)
        .map((row) => row.slice(0, 3)),
      name,
    ).toEqual(own);
    expect(
      shop.host.sheetNames().filter((one) => one.startsWith(`${name} (`)),
      name,
    ).toEqual([`${name} (Headwater)`]);
  }
  expect(shop.rows('Voices (Headwater)')).toHaveLength(10);
});

test('in a copy of the document, where nothing is remembered, our tabs are known by their headings', async () => {
  const bundle = bundleWith('function forget() { PropertiesService.getDocumentProperties().deleteAllProperties(); }');
  const shop = openShop({ bundle });
  await shop.bring('a.txt', returnsFile(TWO));
  shop.host.run('forget');
  expect(await shop.bring('b.txt', returnsFile(LATER))).toMatchObject({ ok: true, value: { added: 1, updated: 1 } });
  expect(shop.host.sheetNames().filter((name) => name.startsWith('Voices'))).toEqual(['Voices']);
});
