import { beforeAll, describe, expect, test } from 'vitest';
import type { Saved } from '../host/host.ts';
import { columnOf, letter, openShop, order, ordersFile, returnsFile, type Shop } from './shop.ts';
import { lastReturn, monthOf } from './year.ts';

const MONTHS = ['2025-11', '2025-12', '2026-01', '2026-02', '2026-03', '2026-04', '2026-05'] as const;
const TAB = 'Control chart';
const FIRST = 31;

const rowsOf = (month: string, reason: string, count: number, sku: string) =>
  monthOf(month, reason, count).map((row) => ({
    ...row,
    sku,
    lpn: `${sku}-${row.lpn}`,
    order: sku === 'MUG-1' ? row.order : row.order.replace('112-', '114-'),
  }));

/** 200 mugs and 100 jars a month; of the mugs ten do not work, in January none of them, and fourteen lack parts in May. Jars: five. */
async function filled(options = {}): Promise<Shop> {
  const shop = openShop(options);
  const lines = MONTHS.flatMap((month, at) => [
    order(`${month}-28`, 'MUG-1', 200, 2 * at + 1),
    order(`${month}-28`, 'JAR-1', 100, 2 * at + 2),
  ]);
  await shop.bring('orders.txt', ordersFile(lines));
  await shop.bring(
    'returns.txt',
    returnsFile([
      ...MONTHS.flatMap((month) => rowsOf(month, 'DEFECTIVE', month === '2026-01' ? 0 : 10, 'MUG-1')),
      ...MONTHS.flatMap((month) => rowsOf(month, 'DEFECTIVE', 5, 'JAR-1')),
      ...rowsOf('2026-05', 'MISSING_PARTS', 14, 'MUG-1'),
      lastReturn('2026-06-04'),
    ]),
  );
  return shop;
}

let kept: Saved | null = null;

/** The shop above with its chart, filled once. */
async function charted(): Promise<Shop> {
  if (kept !== null) return openShop({ saved: kept });
  const shop = await filled();
  shop.ask('addPivot', { pivot: 'controlChart' });
  kept = shop.host.save();
  return shop;
}

/** Chooses with as few keys as it takes: each has every formula reckoned anew. */
const choose = (shop: Shop, product: string, cause: string, tab = TAB): void => {
  const [before, beforeCause] = chosen(shop, tab);
  if (before !== product) shop.host.type(tab, 'B4', product);
  if (beforeCause !== cause) shop.host.type(tab, 'B5', cause);
};
/** The rows of months as they are displayed, up to the tenth column. */
const figures = (shop: Shop, tab = TAB): string[][] =>
  shop.host
    .displayed(tab)
    .slice(FIRST - 1)
    .map((row) => row.slice(0, 10))
    .filter(([month]) => month !== '');
const chosen = (shop: Shop, tab = TAB): (string | undefined)[] =>
  [3, 4].map((row) => shop.host.displayed(tab)[row]?.[1]);
const said = (shop: Shop): string => shop.host.displayed(TAB)[5]?.[0] ?? '';
const chartOf = (shop: Shop, tab = TAB) => {
  const [chart] = shop.host.view().sheets.find(({ name }) => name === tab)?.charts ?? [];
  if (!chart) throw new Error('There is no chart.');
  return chart;
};
const seriesOf = (shop: Shop, name: string): (number | null)[] =>
  chartOf(shop)
    .series.find((series) => series.name === name)
    ?.values.slice(0, MONTHS.length) ?? [];

describe('the control chart of one product', () => {
  let shop: Shop;
  beforeAll(async () => {
    shop = await charted();
  });

  test('is offered where there are rates, and made once', async () => {
    expect(openShop().ask('today', {}).pivots).not.toContain('controlChart');
    expect(shop.ask('today', {}).pivots).toContain('controlChart');
    const before = shop.host.sheetNames();
    shop.ask('addPivot', { pivot: 'controlChart' });
    expect(shop.host.sheetNames()).toEqual(before);
  });

  test('shows first what rose last, with its point out of line', () => {
    expect(chosen(shop)).toEqual(['MUG-1', 'Parts missing']);
    expect(figures(shop).at(-1)).toEqual([
      ...['2026-05', '200', '14', '7.0%', '0.0%', '0.0%', '0.0%', '7.0%', '', 'Signal up'],
    ]);
    expect(seriesOf(shop, 'Stands out')).toEqual([null, null, null, null, null, null, 0.07]);
  });

  test('follows what is chosen: rate, centre and limits reckoned by hand', async () => {
    choose(shop, 'JAR-1', 'All causes');
    expect(said(shop)).toBe('');
    // 5 of 100 each month: centre 5 %, three deviations of sqrt(0.05 * 0.95 / 100) are 6.54 points.
    expect(figures(shop).map((row) => row.slice(0, 8))).toEqual(
      MONTHS.map((month, at) =>
        at < 3 ? [month, '100', '5', '5.0%', '', '', '', ''] : [month, '100', '5', '5.0%', '5.0%', '0.0%', '11.5%', ''],
      ),
    );
    expect(chartOf(shop)).toMatchObject({ type: 'LINE', title: 'Return rate by month' });
    expect(chartOf(shop).labels.slice(0, MONTHS.length)).toEqual(MONTHS);
    expect(chartOf(shop).series.map(({ name }) => name)).toEqual([
      'Return rate',
      'Usual rate',
      'Lower limit',
      'Upper limit',
      'Stands out',
      'Not judged yet',
    ]);
  });

  test('has the limits of Rates wherever Rates has the month, and a month without any return as well', async () => {
    for (const [sku, cause] of [
      ['JAR-1', 'Does not work'],
      ['MUG-1', 'Does not work'],
    ] as const) {
      choose(shop, sku, cause);
      const rates = shop.rows('Rates').filter((row) => row.SKU === sku && row.Cause === cause);
      const shown = new Map(figures(shop).map((row) => [row[0], row]));
      expect([...shown.keys()]).toEqual([...MONTHS]);
      for (const row of rates) {
        const [, shipped, returned, rate, , lower, upper] = shown.get(row.Month ?? '') ?? [];
        expect([shipped, returned, rate, lower, upper], `${sku} ${cause} ${row.Month}`).toEqual([
          row['Units shipped'],
          row['Units returned'],
          row['Return rate'],
          row['Lower limit'],
          row['Upper limit'],
        ]);
      }
    }
    expect(figures(shop)[2]?.slice(0, 4)).toEqual(['2026-01', '200', '0', '0.0%']);
  });

  test.each([
    ['NO-SUCH', 'All causes', /^There are no rates of this product/],
    ['MUG-1', 'Too smal', /^No product has rates of this cause/],
    ['JAR-1', 'Parts missing', /^Nothing of this product came back for this cause/],
    ['', 'All causes', /^Choose a product and a cause/],
    ['MUG*', 'All causes', /^There are no rates of this product/],
  ])('of %s for "%s" it says what is the matter', async (product, cause, sentence) => {
    choose(shop, product, cause);
    expect(said(shop)).toMatch(sentence);
    if (!/^Nothing/.test(said(shop))) expect(figures(shop)).toEqual([]);
  });

  test('a month not known as a whole stands apart and is in no limit', async () => {
    const late = await charted();
    await late.bring(
      'june.txt',
      ordersFile([order('2026-06-28', 'JAR-1', 100, 99), order('2026-06-28', 'MUG-1', 50, 98)]),
    );
    choose(late, 'MUG-1', 'All causes');
    expect(figures(late).at(-1)?.slice(0, 9)).toEqual(['2026-06', '50', '1', '', '', '', '', '', '2.0%']);
    choose(late, 'JAR-1', 'All causes');
    const june = figures(late).at(-1);
    expect(june).toEqual(['2026-06', '100', '0', '', '', '', '', '', '0.0%', 'Not known for the whole month']);
    expect(figures(late).at(-2)?.slice(3, 7)).toEqual(['5.0%', '5.0%', '0.0%', '11.5%']);
  });

  test('of the causes a seller can remove together, which are told and never judged, it says no more than the limits do', async () => {
    choose(shop, 'JAR-1', 'Causes you can remove');
    expect(said(shop)).toBe('');
    expect(figures(shop).at(-1)).toEqual(['2026-05', '100', '5', '5.0%', '5.0%', '0.0%', '11.5%', '', '', '']);
  });

  test('all variants of a parent are never judged, so they have no chart, which it says', async () => {
    const families = await charted();
    ['MUG-1', 'JAR-1'].forEach((sku, at) => {
      families.ask('addProduct', { ...{ sku, name: '', brand: '', supplier: '' }, weight: null, properties: [] });
      families.host.type('Products', `${letter(columnOf(families, 'Products', 'Parent'))}${at + 2}`, 'B0PARENT01');
    });
    families.ask('refresh', {});
    const family = 'B0PARENT01 (all variants)';
    expect(families.rows('Rates').filter(({ SKU }) => SKU === family)).not.toEqual([]);
    choose(families, family, 'All causes');
    expect(said(families)).toMatch(/^All variants together .* no control chart/);
    expect(figures(families)).toEqual([]);
    choose(families, 'JAR-1', 'All causes');
    expect([said(families), figures(families).length]).toEqual(['', MONTHS.length]);
  });

  test('without three months before one it has no limits yet', async () => {
    const shop = openShop();
    const months = MONTHS.slice(0, 3);
    await shop.bring('o.txt', ordersFile(months.map((month, at) => order(`${month}-28`, 'MUG-1', 200, at))));
    await shop.bring(
      'r.txt',
      returnsFile([...months.flatMap((month) => monthOf(month, 'DEFECTIVE', 9)), lastReturn('2026-02-03')]),
    );
    shop.ask('addPivot', { pivot: 'controlChart' });
    expect(said(shop)).toMatch(/^Too early for limits/);
    expect(figures(shop).map((row) => row[3])).toEqual(['4.5%', '4.5%', '4.5%']);
  });
});

describe('it holds whatever the seller does', () => {
  test('sorting and filtering Rates, and moving its columns', async () => {
    const shop = await charted();
    choose(shop, 'MUG-1', 'Does not work');
    const before = figures(shop);
    shop.host.act({ do: 'sort', sheet: 'Rates', column: 3, ascending: false });
    expect(figures(shop)).toEqual(before);
    shop.host.act({ do: 'create-filter', sheet: 'Rates', a1: 'A1:L20' });
    shop.host.act({ do: 'insert-columns', sheet: 'Rates', at: 1, count: 2 });
    expect(figures(shop)).toEqual(before);
    shop.ask('refresh', {});
    expect(figures(shop)).toEqual(before);
  });

  test('Rates that was deleted and made anew, and a renamed one', async () => {
    const shop = await charted();
    choose(shop, 'MUG-1', 'Does not work');
    const before = figures(shop);
    shop.host.act({ do: 'rename-sheet', sheet: 'Rates', name: 'My rates' });
    expect(figures(shop)).toEqual(before);
    shop.host.act({ do: 'delete-sheet', sheet: 'My rates' });
    shop.ask('refresh', {});
    expect(figures(shop)).toEqual(before);
    shop.host.act({ do: 'delete-columns', sheet: 'Rates', at: columnOf(shop, 'Rates', 'State'), count: 1 });
    shop.ask('refresh', {});
    shop.host.type('Rates', `${letter((shop.host.displayed('Rates')[0]?.length ?? 0) + 1)}1`, 'State');
    shop.ask('refresh', {});
    shop.ask('refresh', {});
    expect(figures(shop)).toHaveLength(7);
  });

  test('a chart the seller changed, and notes beside it, outlive imports, which it follows', async () => {
    const shop = await charted();
    choose(shop, 'JAR-1', 'All causes');
    shop.host.type(TAB, 'K4', 'mine');
    const before = chartOf(shop);
    await shop.bring('june.txt', ordersFile([order('2026-06-28', 'JAR-1', 100, 99)]));
    await shop.bring('more.txt', returnsFile([lastReturn('2026-07-02')]));
    expect(chartOf(shop)).toMatchObject({ id: before.id, anchor: before.anchor, title: before.title });
    expect(chartOf(shop).labels.slice(0, 8)).toEqual([...MONTHS, '2026-06']);
    expect(shop.host.displayed(TAB)[3]?.[10]).toBe('mine');
    expect(shop.host.displayed(TAB)[3]?.[1]).toBe('JAR-1');
  });

  test('a product whose name is a formula or digits stays a text', async () => {
    const shop = openShop();
    const skus = ['=1+1', '00123'];
    await shop.bring(
      'o.txt',
      ordersFile(MONTHS.flatMap((month, at) => skus.map((sku, one) => order(`${month}-28`, sku, 200, 2 * at + one)))),
    );
    await shop.bring(
      'r.txt',
      returnsFile(
        MONTHS.flatMap((month) =>
          skus.map((sku) => ({ ...lastReturn(`${month}-05`), sku, lpn: `L${sku}${month}` })),
        ).concat({ ...lastReturn('2026-06-02'), sku: 'X' }),
      ),
    );
    shop.ask('addPivot', { pivot: 'controlChart' });
    const [row] = shop.rows('Rates');
    expect(shop.host.displayed(TAB)[3]?.[1]).toBe(row?.SKU);
    for (const sku of ["'=1+1", '00123']) {
      shop.host.type(TAB, 'B4', sku);
      expect(figures(shop)).toHaveLength(7);
    }
  });

  test('in Chinese', async () => {
    const shop = await filled({ userLocale: 'zh-CN' });
    shop.ask('addPivot', { pivot: 'controlChart' });
    expect(chosen(shop, '控制图')).toEqual(['MUG-1', '缺件少件']);
    expect(figures(shop, '控制图').at(-1)?.slice(6)).toEqual(['0.0%', '7.0%', '', '异常升高']);
  });
});
