import { describe, expect, test } from 'vitest';
import type { Request } from '../../src/api.ts';
import { bundleWith } from './probe.ts';
import { openShop, returnsFile, type Shop } from './shop.ts';

type Chunk = Request<'commitChunk'>;

const TWO = [
  { lpn: 'LPN1', comment: 'Far too small, could not get my arm in' },
  { lpn: 'LPN2', order: '111-5555555-2223334', comment: 'The lid was missing' },
];
const LATER = [
  { lpn: 'LPN1', disposition: 'DEFECTIVE', comment: 'Far too small for me' },
  { lpn: 'LPN3', order: '111-6666666-2223334', comment: 'The zipper broke' },
];

const columnOf = (shop: Shop, tab: string, heading: string): number =>
  (shop.host.displayed(tab)[0]?.indexOf(heading) ?? -1) + 1;

const formulasOf = (shop: Shop): string[] =>
  shop.host
    .view()
    .sheets.flatMap(({ cells }) => [...cells.values()].flatMap((row) => [...row.values()]))
    .flatMap(({ formula }) => (formula ? [formula] : []));

const everything = (shop: Shop): Record<string, string[][]> =>
  Object.fromEntries(shop.host.sheetNames().map((name) => [name, shop.host.displayed(name)]));

const newest = (shop: Shop): string => shop.ask('today', {}).imports[0]?.id ?? '';

/** An order line of the All Orders report. */
const order = (day: string, sku: string, quantity: number, number: number): string =>
  [
    `111-${String(number).padStart(7, '0')}-0000001`,
    `${day}T10:00:00+00:00`,
    'Shipped',
    sku,
    quantity,
    'B0MUG00001',
    'Amazon.com',
  ].join('\t');
const ordersFile = (lines: readonly string[]): Uint8Array =>
  new TextEncoder().encode(
    ['amazon-order-id\tpurchase-date\torder-status\tsku\tquantity\tasin\tsales-channel', ...lines].join('\n'),
  );

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
    const shop = openShop();
    await shop.bring('a.txt', returnsFile(TWO));
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

const letter = (column: number): string =>
  column <= 26
    ? String.fromCharCode(64 + column)
    : letter(Math.floor((column - 1) / 26)) + letter(((column - 1) % 26) + 1);

describe('what the seller does to Voices survives the next import', () => {
  test('a tab by another name is found', async () => {
    const shop = openShop();
    await shop.bring('a.txt', returnsFile(TWO));
    shop.host.act({ do: 'rename-sheet', sheet: 'Voices', name: 'Returns of Ann' });
    await shop.bring('b.txt', returnsFile(LATER));
    expect(shop.rows('Returns of Ann')).toHaveLength(3);
    expect(shop.host.sheetNames()).not.toContain('Voices');
  });

  test('own formulas inside and beside our columns stay formulas, also those drawn down ahead of the rows', async () => {
    const shop = openShop();
    await shop.bring('a.txt', returnsFile(TWO));
    shop.host.act({ do: 'insert-columns', sheet: 'Voices', at: 3, count: 1 });
    const right = shop.host.displayed('Voices')[0]?.length ?? 0;
    const own = letter(right + 1);
    shop.host.type('Voices', 'C1', 'Mine');
    shop.host.type('Voices', `${own}1`, 'Also mine');
    for (let row = 2; row <= 8; row += 1) {
      shop.host.type('Voices', `C${row}`, `=ROW()*2`);
      shop.host.type('Voices', `${own}${row}`, `=ROW()+1`);
    }
    const before = formulasOf(shop);
    expect(before).toHaveLength(14);
    await shop.bring('b.txt', returnsFile(LATER));
    expect(formulasOf(shop).sort()).toEqual(before.sort());
    expect(
      shop
        .rows('Voices')
        .slice(0, 3)
        .map(({ Mine }) => Mine),
    ).toEqual(['4', '6', '8']);
  });

  test('a voice typed in by hand below the others is not overwritten', async () => {
    const shop = openShop();
    await shop.bring('a.txt', returnsFile(TWO));
    shop.host.type('Voices', `${letter(columnOf(shop, 'Voices', 'Comment'))}4`, 'Told me on the phone');
    await shop.bring('b.txt', returnsFile(LATER));
    expect(shop.rows('Voices').map(({ Comment }) => Comment)).toEqual(
      expect.arrayContaining(['Told me on the phone', 'The zipper broke']),
    );
  });

  test('rows sorted between two imports are updated where they stand', async () => {
    const shop = openShop();
    await shop.bring('a.txt', returnsFile(TWO));
    shop.host.act({ do: 'sort', sheet: 'Voices', column: columnOf(shop, 'Voices', 'Comment'), ascending: false });
    expect(shop.rows('Voices')[0]?.Comment).toBe('The lid was missing');
    await shop.bring('b.txt', returnsFile(LATER));
    expect(shop.rows('Voices').map(({ Comment, Disposition }) => [Comment, Disposition])).toEqual([
      ['The lid was missing', 'SELLABLE'],
      ['Far too small for me', 'DEFECTIVE'],
      ['The zipper broke', 'SELLABLE'],
    ]);
  });

  test('rows deleted by hand come back with the same file, each once', async () => {
    const shop = openShop();
    await shop.bring('a.txt', returnsFile(TWO));
    shop.host.act({ do: 'delete-rows', sheet: 'Voices', at: 2, count: 1 });
    const run = await shop.bring('a.txt', returnsFile(TWO));
    expect(run).toMatchObject({ ok: true, value: { added: 1, updated: 0, unchanged: 1 } });
    expect(new Set(shop.rows('Voices').map(({ Key }) => Key)).size).toBe(2);
  });

  test('a row cleared by hand counts for nothing', async () => {
    const shop = openShop();
    await shop.bring('a.txt', returnsFile(TWO));
    shop.host.erase('Voices', 'A2:Z2');
    expect(shop.ask('refresh', {}).today).toMatchObject({ voices: 1 });
  });

  test('a cause cleared by hand stays cleared through an update and its undo', async () => {
    const shop = openShop();
    await shop.bring('a.txt', returnsFile(TWO));
    shop.type('Voices', { Comment: 'Far too small, could not get my arm in' }, 'Cause', '');
    await shop.bring('b.txt', returnsFile(LATER));
    expect(shop.rows('Voices')[0]).toMatchObject({ Cause: '', Disposition: 'DEFECTIVE' });
    shop.ask('undoImport', { id: newest(shop) });
    expect(shop.rows('Voices')[0]).toMatchObject({ Cause: '', Disposition: 'SELLABLE' });
  });

  test('a cause chosen by hand after an update outlives the undo of that update', async () => {
    const shop = openShop();
    await shop.bring('a.txt', returnsFile([{ lpn: 'LPN1', comment: 'too small' }]));
    await shop.bring('b.txt', returnsFile([{ lpn: 'LPN1', comment: 'The lid was missing' }]));
    expect(shop.rows('Voices')[0]?.Cause).toBe('Parts missing');
    shop.type('Voices', { Comment: 'The lid was missing' }, 'Cause', 'Not as described');
    shop.ask('undoImport', { id: newest(shop) });
    expect(shop.rows('Voices')[0]).toMatchObject({
      Comment: 'too small',
      'Auto cause': 'Size or fit',
      Cause: 'Not as described',
    });
  });

  test('words typed where a date belongs do not stop the figures', async () => {
    const shop = openShop();
    await shop.bring('a.txt', returnsFile(TWO));
    shop.type('Voices', { Comment: 'The lid was missing' }, 'Date', 'some day in May');
    expect(shop.ask('refresh', {}).today).toMatchObject({ voices: 2 });
    const run = await shop.bring(
      'b.txt',
      returnsFile([...TWO, ...LATER].map((row) => ({ ...row, disposition: 'LOST' }))),
    );
    expect(run).toMatchObject({ ok: true });
    expect(
      everything(shop)
        .Voices?.flat()
        .filter((shown) => /^#/.test(shown)),
    ).toEqual([]);
  });

  test('a tab of the seller that happens to be called as one of ours is left as it is', async () => {
    const shop = openShop();
    shop.host.act({ do: 'insert-sheet', sheet: 'Home' });
    shop.host.type('Home', 'A1', 'My own notes');
    shop.host.type('Home', 'B7', 'Rent');
    await shop.bring('a.txt', returnsFile(TWO));
    const mine = Object.values(everything(shop)).flat(2);
    expect(mine).toEqual(expect.arrayContaining(['My own notes', 'Rent']));
  });

  test('numbers stay text after the seller cleared the formats', async () => {
    const shop = openShop();
    await shop.bring('a.txt', returnsFile(TWO));
    const size = shop.host.view().sheets.find(({ name }) => name === 'Voices')?.rows ?? 0;
    shop.host.act({ do: 'insert-rows', sheet: 'Voices', at: size + 1, count: 5 });
    await shop.bring(
      'b.txt',
      returnsFile([
        { lpn: 'X1', sku: '00123' },
        { lpn: 'X2', sku: '3-4' },
        { lpn: 'X3', sku: 'TRUE' },
      ]),
    );
    expect(
      shop.host
        .values('Voices')
        .slice(3)
        .map((row) => row[columnOf(shop, 'Voices', 'SKU') - 1]),
    ).toEqual(['00123', '3-4', 'TRUE']);
  });
});

describe('imports can be undone in any order', () => {
  test('the older of two overlapping ones goes, the rows both brought stay', async () => {
    const shop = openShop();
    await shop.bring('a.txt', returnsFile(TWO));
    const older = newest(shop);
    await shop.bring('b.txt', returnsFile(LATER));
    const newer = newest(shop);
    shop.ask('undoImport', { id: older });
    expect(shop.rows('Voices').map(({ Comment }) => Comment)).toEqual(['Far too small for me', 'The zipper broke']);
    shop.ask('undoImport', { id: newer });
    expect(shop.rows('Voices').filter(({ Key }) => Key !== '')).toEqual([]);
  });

  test('undoing the older leaves exactly what the newer alone would have brought', async () => {
    const line = (lpn: string, comment: string) => ({ lpn, comment, order: `111-${lpn.slice(3)}000000-2223334` });
    const [first, second, third] = [line('LPN1', 'too small'), line('LPN2', 'zipper broke'), line('LPN3', '')];
    const newer = returnsFile([second, third]);
    const alone = openShop();
    await alone.bring('newer.txt', newer);
    const shop = openShop();
    await shop.bring('older.txt', returnsFile([first, second]));
    const older = newest(shop);
    expect(await shop.bring('newer.txt', newer)).toMatchObject({ value: { added: 1, updated: 0, unchanged: 1 } });
    const both = shop.rows('Imports').at(-1);
    expect(both).toMatchObject({ New: '1', Updated: '0', 'Already there': '1' });
    expect(shop.ask('undoImport', { id: older })).toMatchObject({ removed: 1 });
    const told = (one: Shop): unknown => one.rows('Voices').map(({ Import, ...row }) => row);
    expect(told(shop)).toEqual(told(alone));
    shop.ask('undoImport', { id: newest(shop) });
    expect(shop.rows('Voices').filter(({ Key }) => Key !== '')).toEqual([]);
  });

  test('a file that says nothing new writes nothing, not even that it was there', async () => {
    const shop = openShop();
    await shop.bring('a.txt', returnsFile(TWO));
    const before = shop.host.displayed('Voices');
    await shop.bring('again.txt', returnsFile(TWO));
    expect(shop.host.displayed('Voices')).toEqual(before);
    expect(shop.rows('Imports')).toHaveLength(1);
  });

  test('tasks only the undone import speaks for go with it, unless a person has touched them', async () => {
    const shop = openShop();
    const returns = (sku: string) =>
      Array.from({ length: 8 }, (_, at) => ({ sku, lpn: `${sku}${at}`, comment: 'Too small' }));
    await shop.bring('a.txt', returnsFile(returns('MUG')));
    await shop.bring('b.txt', returnsFile([...returns('JAR'), ...returns('PAN')]));
    shop.type('Tasks', { SKU: 'PAN' }, 'Notes', 'Asked the factory');
    expect(shop.rows('Tasks').map(({ SKU }) => SKU)).toEqual(['MUG', 'JAR', 'PAN']);
    expect(shop.ask('undoImport', { id: newest(shop) })).toMatchObject({ removed: 16, withdrawn: 1 });
    expect(shop.rows('Tasks').map(({ SKU }) => SKU)).toEqual(['MUG', 'PAN']);
  });

  test('import, undo, import again gives the same rows and counts', async () => {
    const shop = openShop();
    await shop.bringFixture('fba-customer-returns.us-2026-h1.txt');
    const first = shop.rows('Voices').map(({ Import, ...row }) => row);
    const counts = shop.ask('today', {});
    shop.ask('undoImport', { id: newest(shop) });
    expect(shop.ask('today', {})).toMatchObject({ voices: 0, withCause: 0 });
    const again = await shop.bringFixture('fba-customer-returns.us-2026-h1.txt');
    expect(again).toMatchObject({ added: first.length, updated: 0, unchanged: 0 });
    expect(shop.rows('Voices').map(({ Import, ...row }) => row)).toEqual(first);
    expect(shop.ask('today', {})).toMatchObject({
      voices: counts.voices,
      withCause: counts.withCause,
      topCauses: counts.topCauses,
    });
  });

  test('an empty id undoes nothing', async () => {
    const shop = openShop();
    await shop.bring('a.txt', returnsFile(TWO));
    expect(shop.host.callServer('callServer', ['undoImport', { id: '' }])).toMatchObject({
      ok: false,
      problem: { code: 'out-of-step' },
    });
  });
});

test('long comments that change often do not outgrow the cell that remembers them', async () => {
  const shop = openShop();
  for (const letterOf of ['a', 'b', 'c', 'd']) {
    const run = await shop.bring(
      `${letterOf}.txt`,
      returnsFile([{ lpn: 'LPN1', comment: `${letterOf} `.repeat(12_000) }]),
    );
    expect(run, letterOf).toMatchObject({ ok: true });
  }
  expect(shop.rows('Voices')[0]?.Comment?.startsWith('d d')).toBe(true);
  shop.ask('undoImport', { id: newest(shop) });
  expect(shop.rows('Voices')[0]?.Comment?.startsWith('c c')).toBe(true);
});

describe('two downloads of All Orders that overlap by half a month', () => {
  const lines = Array.from({ length: 120 }, (_, at) => {
    const day = new Date(Date.UTC(2026, 3, 1 + (at % 60))).toISOString().slice(0, 10);
    return { day, sku: `SKU-${at % 3}`, quantity: 1 + (at % 4), at };
  });
  const fileOf = (from: string, to: string): Uint8Array =>
    ordersFile(
      lines
        .filter(({ day }) => day >= from && day <= to)
        .map(({ day, sku, quantity, at }) => order(day, sku, quantity, at)),
    );
  const recount = (from: string, to: string): Record<string, number> => {
    const sums: Record<string, number> = {};
    for (const { day, sku, quantity } of lines)
      if (day >= from && day <= to)
        sums[`${sku} ${day.slice(0, 7)}`] = (sums[`${sku} ${day.slice(0, 7)}`] ?? 0) + quantity;
    return sums;
  };
  const shown = (shop: Shop): Record<string, number> =>
    Object.fromEntries(
      shop
        .rows('Units')
        .filter(({ SKU }) => SKU)
        .map((row) => [`${row.SKU} ${row.Month}`, Number(row['Units shipped'])]),
    );

  test('are not added up, in either order, and each can be undone', async () => {
    for (const turned of [false, true]) {
      const shop = openShop();
      const halves = [fileOf('2026-04-01', '2026-05-15'), fileOf('2026-05-01', '2026-05-30')];
      if (turned) halves.reverse();
      for (const [at, half] of halves.entries()) await shop.bring(`${at}.txt`, half);
      expect(shown(shop)).toEqual(recount('2026-04-01', '2026-05-30'));
      shop.ask('undoImport', { id: newest(shop) });
      expect(shown(shop)).toEqual(turned ? recount('2026-05-01', '2026-05-30') : recount('2026-04-01', '2026-05-15'));
    }
  });

  test('undoing the older leaves the months the newer brought too, also those it found as they were', async () => {
    const shop = openShop();
    await shop.bring('may.txt', fileOf('2026-05-01', '2026-05-30'));
    const older = newest(shop);
    await shop.bring('both.txt', fileOf('2026-04-01', '2026-05-30'));
    shop.ask('undoImport', { id: older });
    expect(shown(shop)).toEqual(recount('2026-04-01', '2026-05-30'));
  });
});

describe('a chunk that broke half-way is sent again', () => {
  const record = (chunk: Partial<Chunk>): Chunk => ({
    header: {
      id: 'import-9999',
      fileName: 'x.txt',
      report: 'fba-customer-returns',
      target: 'voices',
      from: '2026-01-01',
      to: '2026-01-31',
      rowsRead: 5,
      unchanged: 0,
      records: 4,
      rejected: 1,
      leftOut: 0,
    },
    chunk: 1,
    of: 1,
    voices: [],
    units: [],
    rejected: [{ line: 7, column: 'return-date', found: 'yesterday', expected: 'a date' }],
    known: [],
    causeNames: null,
    rules: null,
    stopped: false,
    ...chunk,
  });
  const voice = (key: string): Chunk['voices'][number] => ({
    key,
    type: 'return',
    date: '2026-01-05',
    marketplace: '',
    sku: 'A',
    asin: '',
    product: '',
    units: 1,
    order: '',
    reason: '',
    disposition: '',
    rating: null,
    comment: 'too small',
  });

  test('without a twin, a gap or a rejected line too many', () => {
    const shop = openShop();
    const all = ['a', 'b', 'c', 'd'].map(voice);
    shop.ask('commitChunk', record({ voices: all.slice(0, 2) }));
    expect(shop.ask('commitChunk', record({ voices: all }))).toMatchObject({ added: 2, unchanged: 2, done: true });
    expect(shop.rows('Voices').map(({ Key }) => Key)).toEqual(['a', 'b', 'c', 'd']);
    expect(shop.rows('Rejected')).toHaveLength(1);
    expect(shop.rows('Imports')).toMatchObject([{ New: '4', Updated: '0', 'Already there': '0', State: 'Done' }]);
    expect(shop.ask('undoImport', { id: 'import-9999' })).toMatchObject({ removed: 4, restored: 0 });
  });

  test('units count as new ones, whichever chunk brought them', () => {
    const shop = openShop();
    const line = (sku: string): Chunk['units'][number] => ({
      sku,
      asin: '',
      month: '2026-01',
      days: [0, 3],
      wholeDays: [2],
      channel: 'marketplace',
    });
    const header = {
      ...record({}).header,
      report: 'all-orders' as const,
      target: 'units' as const,
      records: 3,
      rejected: 0,
      leftOut: 0,
    };
    const chunk = (at: number, skus: string[]): Chunk =>
      record({ header, chunk: at, of: 2, rejected: [], units: skus.map(line) });
    shop.ask('commitChunk', chunk(1, ['A', 'B']));
    shop.ask('commitChunk', chunk(1, ['A', 'B']));
    shop.ask('commitChunk', chunk(2, ['C']));
    expect(shop.rows('Units').map((row) => row['Units shipped'])).toEqual(['3', '3', '3']);
    expect(shop.rows('Imports')).toMatchObject([{ New: '3', Updated: '0', 'Already there': '0', State: 'Done' }]);
  });
});
