import { describe, expect, test } from 'vitest';
import { columnOf, filledOnce, newest, openShop, order, ordersFile, returnsFile, type Shop } from './shop.ts';
import { lastReturn } from './year.ts';

const MONTHS = ['2026-01', '2026-02', '2026-03', '2026-04'] as const;

/** Thirty orders of one mug each in the US and twenty in the UK a month, numbered from 1 over all months. */
const orders = (): Uint8Array =>
  ordersFile(
    MONTHS.flatMap((month, of) =>
      Array.from({ length: 50 }, (_, at) => {
        const line = order(`${month}-${String((at % 28) + 1).padStart(2, '0')}`, 'MUG-1', 1, of * 50 + at + 1);
        return at < 30 ? line : line.replace('Amazon.com', 'Amazon.co.uk');
      }),
    ),
  );

const returnOf = (number: number, date: string, reason: string) => ({
  lpn: `LPN-${number}`,
  order: `111-${String(number).padStart(7, '0')}-0000001`,
  date: `${date}T10:00:00+00:00`,
  reason,
});

/** Of the orders of January three come back of the US and two of the UK; of those of February one of the UK, in April. */
const returns = (): Uint8Array =>
  returnsFile([
    ...[1, 2, 3].map((number) => returnOf(number, '2026-01-20', 'DEFECTIVE')),
    ...[31, 32].map((number) => returnOf(number, '2026-02-10', 'MISSING_PARTS')),
    returnOf(90, '2026-04-02', 'DEFECTIVE'),
    lastReturn('2026-05-31'),
  ]);

const filled = filledOnce(async () => {
  const shop = openShop();
  await shop.bring('orders.txt', orders());
  await shop.bring('returns.txt', returns());
  return shop;
});

const clear = (shop: Shop, tab: string, heading: string): void => {
  const column = columnOf(shop, tab, heading);
  shop.rows(tab).forEach((_, at) => {
    shop.host.type(tab, `${String.fromCharCode(64 + column)}${at + 2}`, '');
  });
};

const remove = (shop: Shop, tab: string, heading: string): void =>
  shop.host.act({ do: 'delete-columns', sheet: tab, at: columnOf(shop, tab, heading), count: 1 });

const shipped = (shop: Shop) =>
  shop.rows('Units').map((row) => [row.SKU, row.Month, row['Units shipped'], row.Marketplaces]);

const WITH_MARKETPLACES = MONTHS.map((month) => ['MUG-1', month, '50', 'UK 20, US 30']);

const lines = (shop: Shop, where: Record<string, string>) =>
  shop
    .rows('Rates')
    .filter((row) => Object.entries(where).every(([key, value]) => row[key] === value))
    .map((row) => [row.Month, row.Cause, row['Units returned'], row['Units shipped']]);

describe('a workbook written before marketplaces were known', () => {
  test('rows without them learn them of the same file, which doubles nothing; a third time nothing is new; undone, all is as it was', async () => {
    const shop = await filled();
    clear(shop, 'Units', 'Marketplaces');
    clear(shop, 'Units', 'Told by imports');
    shop.ask('refresh', {});
    const [units, rates] = [shop.rows('Units'), shop.rows('Rates')];
    expect(rates.filter(({ Marketplace }) => Marketplace !== '')).toEqual([]);

    await shop.bring('again.txt', orders());
    const again = newest(shop);
    expect(shipped(shop)).toEqual(WITH_MARKETPLACES);
    expect(shop.rows('Rates').filter(({ Marketplace }) => Marketplace === '')).toEqual(rates);
    expect(shop.rows('Imports').at(-1)).toMatchObject({ New: '0', Updated: '4' });

    const [now, imports] = [shop.rows('Units'), shop.rows('Imports')];
    await shop.bring('third.txt', orders());
    expect([shop.rows('Units'), shop.rows('Imports')]).toEqual([now, imports]);

    shop.ask('undoImport', { id: again });
    expect(shop.rows('Units')).toEqual(units);
    expect(shop.rows('Rates')).toEqual(rates);
  });

  test('tabs without the new columns go on as they were: no row by marketplace, and the same file changes nothing', async () => {
    const shop = await filled();
    const whole = lines(shop, { Marketplace: '' });
    for (const heading of ['Marketplaces', 'Told by imports']) remove(shop, 'Units', heading);
    for (const heading of ['Marketplace', 'Parent']) remove(shop, 'Rates', heading);
    shop.ask('refresh', {});
    const [units, imports] = [shop.rows('Units'), shop.rows('Imports')];
    await shop.bring('again.txt', orders());
    expect([shop.rows('Units'), shop.rows('Imports')]).toEqual([units, imports]);
    expect(lines(shop, {})).toEqual(whole);
  });

  test('Rates alone without its column holds no rows by marketplace, though Units knows them', async () => {
    const shop = await filled();
    const whole = lines(shop, { Marketplace: '' });
    remove(shop, 'Rates', 'Marketplace');
    shop.ask('refresh', {});
    expect(lines(shop, {})).toEqual(whole);
  });
});

describe('rates by marketplace', () => {
  test('the control chart of a product shows its rates over all of them', async () => {
    const shop = await filled();
    shop.ask('addPivot', { pivot: 'controlChart' });
    shop.host.type('Control chart', 'B4', 'MUG-1');
    shop.host.type('Control chart', 'B5', 'All causes');
    const months = shop.host.displayed('Control chart').slice(30);
    expect(months.filter(([month]) => month !== '').map(([month, shippedUnits]) => [month, shippedUnits])).toEqual(
      MONTHS.map((month) => [month, '50']),
    );
  });

  test('count returns where their orders were made; over all marketplaces they add up to what stands above them', async () => {
    const shop = await filled();
    expect(shipped(shop)).toEqual(WITH_MARKETPLACES);
    const all = (marketplace: string) => lines(shop, { Marketplace: marketplace, Cause: 'All causes' });
    expect(all('')).toEqual(MONTHS.map((month, at) => [month, 'All causes', ['5', '1', '0', '0'][at], '50']));
    expect(all('US')).toEqual(MONTHS.map((month, at) => [month, 'All causes', ['3', '0', '0', '0'][at], '30']));
    expect(all('UK')).toEqual(MONTHS.map((month, at) => [month, 'All causes', ['2', '1', '0', '0'][at], '20']));
    expect(lines(shop, { Marketplace: 'UK', Month: '2026-01' }).slice(2)).toEqual([
      ['2026-01', 'Parts missing', '2', '20'],
    ]);
    expect(shop.rows('Rates').filter((row) => row.Marketplace !== '' && row.Signal !== '')).toEqual([]);
  });

  test('stand for a product that ships in two marketplaces only', async () => {
    const shop = openShop();
    await shop.bring(
      'orders.txt',
      ordersFile([order('2026-01-03', 'MUG-1', 50, 1), order('2026-03-30', 'MUG-1', 9, 2)]),
    );
    await shop.bring('returns.txt', returns());
    expect(shop.rows('Units').map(({ Marketplaces }) => Marketplaces)).toEqual(['US 50', 'US 9']);
    expect(lines(shop, { Marketplace: 'US' })).toEqual([]);
  });

  test('a marketplace the seller writes into Voices counts before that of the order; more than a tenth unknown, and none is told', async () => {
    const shop = await filled();
    shop.type('Voices', { Order: '111-0000001-0000001' }, 'Marketplace', 'UK');
    shop.ask('refresh', {});
    expect(lines(shop, { Marketplace: 'UK', Month: '2026-01', Cause: 'All causes' })).toEqual([
      ['2026-01', 'All causes', '3', '20'],
    ]);
    shop.type('Voices', { Order: '111-0000001-0000001' }, 'Marketplace', 'France');
    shop.ask('refresh', {});
    expect(lines(shop, { Marketplace: 'UK', Month: '2026-01' })).toEqual([]);
    expect(lines(shop, { Marketplace: 'UK', Month: '2026-02', Cause: 'All causes' })).toHaveLength(1);
  });

  test('stay the same at a second refresh, and go with the import that told them', async () => {
    const shop = openShop();
    await shop.bring('returns.txt', returns());
    await shop.bring('orders.txt', orders());
    const rates = shop.rows('Rates');
    shop.ask('refresh', {});
    expect(shop.rows('Rates')).toEqual(rates);
    shop.ask('undoImport', { id: newest(shop) });
    expect(shop.rows('Rates')).toEqual([]);
    expect(shop.rows('Units')).toEqual([]);
  });
});

describe('causes the seller can remove', () => {
  const january = (shop: Shop) => lines(shop, { Marketplace: '', Month: '2026-01', Cause: 'Causes you can remove' });

  test('have a row of their own without a signal, and follow the column Controllable', async () => {
    const shop = await filled();
    expect(january(shop)).toEqual([['2026-01', 'Causes you can remove', '5', '50']]);
    shop.type('Causes', { Code: 'function_defect' }, 'Controllable', 'No');
    shop.ask('refresh', {});
    expect(january(shop)).toEqual([['2026-01', 'Causes you can remove', '2', '50']]);
    const told = shop.rows('Rates').filter(({ Cause }) => Cause === 'Causes you can remove');
    expect(told.map(({ Signal }) => Signal).join('')).toBe('');
  });

  test('and their share of the units with a cause stands on Home, with its range', async () => {
    const shop = openShop();
    await shop.bring(
      'returns.txt',
      returnsFile(
        Array.from({ length: 40 }, (_, at) => returnOf(at, '2026-01-20', at < 30 ? 'DEFECTIVE' : 'MISSING_PARTS')),
      ),
    );
    shop.type('Causes', { Code: 'missing_parts' }, 'Controllable', 'No');
    shop.ask('refresh', {});
    // Wilson, 30 of 40: 0.5981 to 0.8581.
    expect(shop.host.displayed('Home')[2]?.[0]).toBe(
      'Of 40 units with a cause, 30 (75%; 95 % range 60% to 86%) have one you can remove. Which causes these are, the column Controllable of Causes says.',
    );
  });
});

describe('families', () => {
  const report = (parent: string): Uint8Array =>
    new TextEncoder().encode(
      `"(Parent) ASIN","(Child) ASIN","Title","SKU","Units Ordered"\n${[1, 2]
        .map((number) => `"${parent}","B0MUG0000${number}","Mug","MUG-${number}","9"`)
        .join('\n')}\n"B0SINGLE01","B0SINGLE01","Cup","CUP-1","9"\n`,
    );
  const listings = new TextEncoder().encode(
    'seller-sku\tasin1\titem-name\nMUG-1\tB0MUG00001\tMug\nMUG-2\tB0MUG00002\tMug\nCUP-1\tB0SINGLE01\tCup\n',
  );

  async function twoMugs(): Promise<Shop> {
    const shop = openShop();
    await shop.bring('listings.txt', listings);
    await shop.bring(
      'orders.txt',
      ordersFile(
        ['MUG-1', 'MUG-2', 'CUP-1'].flatMap((sku, of) =>
          MONTHS.map((month, at) => order(`${month}-28`, sku, 50 + of, 10 * of + at)),
        ),
      ),
    );
    await shop.bring(
      'returns.txt',
      returnsFile([
        ...[1, 2, 3].map((number) => ({
          ...returnOf(number, '2026-01-20', 'DEFECTIVE'),
          order: `222-000000${number}-0000001`,
        })),
        { ...returnOf(4, '2026-01-20', 'DEFECTIVE'), order: '222-0000004-0000001', sku: 'MUG-2' },
        lastReturn('2026-05-31'),
      ]),
    );
    await shop.bring('business.csv', report('B0PARENT01'), undefined, { month: '2026-01' });
    return shop;
  }
  const family = (shop: Shop, parent: string) => lines(shop, { SKU: `${parent} (all variants)`, Month: '2026-01' });
  const parents = (shop: Shop) => shop.rows('Products').map(({ SKU, Parent }) => [SKU, Parent]);

  test('a parent the business report names is filled in, and its variants are added up in a row of their own', async () => {
    const shop = await twoMugs();
    expect(parents(shop)).toEqual([
      ['MUG-1', 'B0PARENT01'],
      ['MUG-2', 'B0PARENT01'],
      ['CUP-1', ''],
    ]);
    expect(family(shop, 'B0PARENT01')).toEqual([
      ['2026-01', 'All causes', '4', '101'],
      ['2026-01', 'Causes you can remove', '4', '101'],
      ['2026-01', 'Does not work', '4', '101'],
    ]);
    expect(lines(shop, { Parent: 'B0PARENT01', Month: '2026-01', Cause: 'All causes' })).toEqual([
      ['2026-01', 'All causes', '3', '50'],
      ['2026-01', 'All causes', '1', '51'],
      ['2026-01', 'All causes', '4', '101'],
    ]);
    expect(shop.rows('Rates').filter((row) => row.SKU?.includes('(all') && row.Signal !== '')).toEqual([]);
  });

  test("a person's parent wins, an emptied one stays empty, and an undo takes back only what the import filled in", async () => {
    const shop = await twoMugs();
    const report = newest(shop);
    shop.type('Products', { SKU: 'CUP-1' }, 'Parent', 'B0PARENT01');
    shop.type('Products', { SKU: 'MUG-2' }, 'Parent', '');
    shop.ask('refresh', {});
    expect(family(shop, 'B0PARENT01')[0]).toEqual(['2026-01', 'All causes', '3', '102']);
    expect(lines(shop, { SKU: 'MUG-2', Parent: 'B0PARENT01' })).toEqual([]);
    shop.ask('undoImport', { id: report });
    expect(parents(shop)).toEqual([
      ['MUG-1', ''],
      ['MUG-2', ''],
      ['CUP-1', 'B0PARENT01'],
    ]);
    expect(family(shop, 'B0PARENT01')).toEqual([]);
    shop.type('Products', { SKU: 'MUG-2' }, 'Parent', 'B0PARENT01');
    shop.ask('refresh', {});
    expect(family(shop, 'B0PARENT01')[0]).toEqual(['2026-01', 'All causes', '1', '103']);
  });

  test.each([
    [['Parent', 'Parent in exports'], 'as one of an earlier version is'],
    [['Parent'], 'and with the hidden one left'],
  ])('Products without %j goes on working; the family is known all the same (%s)', async (headings) => {
    const shop = await twoMugs();
    for (const heading of headings) remove(shop, 'Products', heading);
    shop.ask('refresh', {});
    expect(family(shop, 'B0PARENT01')[0]).toEqual(['2026-01', 'All causes', '4', '101']);
  });
});
