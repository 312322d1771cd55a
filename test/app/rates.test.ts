import { describe, expect, test } from 'vitest';
import { filledOnce, formulasOf, newest, openShop, order, ordersFile, returnsFile, type Shop } from './shop.ts';
import { lastReturn, monthlyOrders, monthOf } from './year.ts';

const MONTHS = ['2025-11', '2025-12', '2026-01', '2026-02', '2026-03', '2026-04', '2026-05'] as const;
const orders = (): Uint8Array => monthlyOrders(MONTHS);

/** Ten that do not work each month; in the last month fourteen with parts missing come as well, and one return of June ends May. */
const returns = (): Uint8Array =>
  returnsFile([
    ...MONTHS.flatMap((month) => monthOf(month, 'DEFECTIVE', 10)),
    ...monthOf('2026-05', 'MISSING_PARTS', 14),
    lastReturn('2026-06-04'),
  ]);

const lines = (shop: Shop, cause: string) => shop.rows('Rates').filter((row) => row.Cause === cause);

const filled = filledOnce(async () => {
  const shop = openShop();
  await shop.bring('orders.txt', orders());
  await shop.bring('returns.txt', returns());
  return shop;
});

describe('rates by product and cause on Home', () => {
  const table = (shop: Shop) =>
    shop.host
      .displayed('Home')
      .slice(31, 34)
      .map((cells) => cells.slice(19, 26));

  test('stand beside count and money with their range, a link to the rates of the product, and a chart', async () => {
    const shop = await filled();
    expect(table(shop)).toEqual([
      [
        'Product · cause, sorted by "Rate from"',
        'Return rate',
        'Rate from',
        'Rate to',
        'Units returned',
        'Units shipped',
        '',
      ],
      ['MUG-1 · Does not work', '5.0%', '4.0%', '6.3%', '70', '1400', 'Show'],
      ['MUG-1 · Parts missing', '1.0%', '0.6%', '1.7%', '14', '1400', 'Show'],
    ]);
    const charts = shop.host.view().sheets.find(({ name }) => name === 'Home')?.charts ?? [];
    expect(charts.map(({ title }) => title)).toContain(
      'Return rate by product and cause, 2025-11 to 2026-05 (50+ units shipped)',
    );
  });

  test('without shipped units one sentence says what is missing, and there is no chart', async () => {
    const shop = openShop();
    await shop.bring('returns.txt', returns());
    expect(table(shop)[1]?.[0]).toMatch(/^No rates: shipped units/);
    const charts = shop.host.view().sheets.find(({ name }) => name === 'Home')?.charts ?? [];
    expect(charts.map(({ title }) => title).join()).not.toContain('Return rate by');
  });
});

describe('the Rates tab', () => {
  test('a row a month for all causes and for each cause, with interval, limits and signal', async () => {
    const shop = await filled();
    expect(lines(shop, 'All causes').map(({ Month }) => Month)).toEqual(MONTHS);
    const may = lines(shop, 'Parts missing');
    expect(may).toHaveLength(1);
    expect(may[0]).toMatchObject({
      SKU: 'MUG-1',
      Month: '2026-05',
      'Units shipped': '200',
      'Units returned': '14',
      'Return rate': '7.0%',
      'Rate from': '4.2%',
      'Rate to': '11.4%',
      'Upper limit': '0.0%',
      Signal: 'Signal up',
      State: 'By month of return',
    });
    expect(lines(shop, 'Does not work').map(({ Signal }) => Signal)).toEqual([
      'Too few to judge',
      'Too few to judge',
      'Too few to judge',
      'Noise',
      'Noise',
      'Noise',
      'Noise',
    ]);
  });

  test('is the same after the same exports once more, and after the seller sorted it', async () => {
    const shop = await filled();
    const before = shop.rows('Rates');
    await shop.bring('again.txt', returns());
    expect(shop.rows('Rates')).toEqual(before);
    shop.host.act({ do: 'sort', sheet: 'Rates', column: 3, ascending: false });
    const sorted = shop.rows('Rates');
    expect(sorted).not.toEqual(before);
    shop.ask('refresh', {});
    expect(shop.rows('Rates')).toEqual(sorted);
  });

  test('follows an undo: what an import brought to it goes with it', async () => {
    const shop = openShop();
    await shop.bring('orders.txt', orders());
    await shop.bring('first.txt', returnsFile(monthOf('2025-11', 'DEFECTIVE', 10)));
    const before = shop.rows('Rates');
    await shop.bring('returns.txt', returns());
    expect(shop.rows('Rates').length).toBeGreaterThan(before.length);
    shop.ask('undoImport', { id: newest(shop) });
    expect(shop.rows('Rates')).toEqual(before);
  });

  test('a month that is not over says so and is not judged', async () => {
    const shop = openShop();
    await shop.bring('orders.txt', orders());
    await shop.bring('returns.txt', returnsFile(MONTHS.flatMap((month) => monthOf(month, 'DEFECTIVE', 10))));
    const [may] = lines(shop, 'All causes').slice(-1);
    expect(may).toMatchObject({ Month: '2026-05', State: 'Not known for the whole month', Signal: '' });
  });

  test('a month whose orders are only known in part is not judged, nor one before the first return', async () => {
    const shop = openShop();
    await shop.bring('orders.txt', orders());
    await shop.bring(
      'more-orders.txt',
      ordersFile([order('2026-06-02', 'MUG-1', 30, 901), order('2026-06-08', 'MUG-1', 35, 902)]),
    );
    await shop.bring(
      'returns.txt',
      returnsFile([
        ...monthOf('2026-05', 'DEFECTIVE', 10),
        ...monthOf('2026-06', 'DEFECTIVE', 20),
        lastReturn('2026-07-02'),
      ]),
    );
    expect(lines(shop, 'All causes').map(({ Month, State }) => [Month, State])).toEqual([
      ...MONTHS.slice(0, -1).map((month) => [month, 'Not known for the whole month']),
      ['2026-05', 'By month of return'],
      ['2026-06', 'Not known for the whole month'],
    ]);
    expect(shop.ask('today', {}).alerts).toEqual([]);
  });

  test('a row of Units without a month, or without sense in it, is passed over', async () => {
    const shop = await filled();
    shop.type('Units', { Month: '2026-01' }, 'Month', 'total');
    shop.type('Units', { Month: '2026-02' }, 'Month', '');
    shop.type('Units', { Month: '2026-03' }, 'Units shipped', '-5');
    shop.ask('refresh', {});
    expect(lines(shop, 'All causes').map(({ Month }) => Month)).toEqual(['2025-11', '2025-12', '2026-04', '2026-05']);
  });

  test('a total the seller put below stays, and so does a note beside a cause that is renamed', async () => {
    const shop = await filled();
    const mine = String.fromCharCode(65 + (shop.host.displayed('Rates')[0]?.length ?? 0));
    const rows = shop.rows('Rates');
    shop.host.type('Rates', `${mine}1`, 'Mine');
    shop.host.type('Rates', `${mine}${rows.findIndex(({ Cause }) => Cause === 'Parts missing') + 2}`, 'lid');
    shop.host.type('Rates', `A${rows.length + 2}`, 'Total');
    shop.type('Causes', { Code: 'missing_parts' }, 'Name', 'Lid missing');
    shop.ask('refresh', {});
    expect(lines(shop, 'Lid missing')).toMatchObject([{ Mine: 'lid' }]);
    expect(lines(shop, 'Parts missing')).toEqual([]);
    expect(shop.rows('Rates').some(({ SKU }) => SKU === 'Total')).toBe(true);
    shop.ask('showVoices', { behind: { product: 'MUG-1', cause: 'missing_parts', month: '2026-05' } });
    const hidden = new Set(shop.host.view().sheets.find(({ name }) => name === 'Voices')?.hiddenRows);
    expect(shop.rows('Voices').filter((_, at) => !hidden.has(at + 2))).toHaveLength(14);
  });

  test('a product whose name is a formula stays a text on Home too', async () => {
    const shop = openShop();
    await shop.bring(
      'orders.txt',
      ordersFile(MONTHS.flatMap((month, at) => [order(`${month}-28`, '=1+1', 200, at + 1)])),
    );
    await shop.bring(
      'returns.txt',
      returnsFile([
        ...MONTHS.map((month) => ({ ...lastReturn(`${month}-05`), sku: '=1+1' })),
        ...monthOf('2026-05', 'MISSING_PARTS', 30).map((row) => ({ ...row, sku: '=1+1' })),
        lastReturn('2026-06-04'),
      ]),
    );
    expect(shop.host.displayed('Home')[8]?.[0]).toMatch(/^=1\+1: "Parts missing"/);
    expect(formulasOf(shop)).toEqual([]);
  });

  test("a person's cause counts at the next refresh; a note of theirs beside a row stays with it", async () => {
    const shop = await filled();
    const width = shop.host.displayed('Rates')[0]?.length ?? 0;
    shop.host.type('Rates', `${String.fromCharCode(65 + width)}1`, 'Mine');
    const at = shop.rows('Rates').findIndex((row) => row.Cause === 'Parts missing');
    shop.host.type('Rates', `${String.fromCharCode(65 + width)}${at + 2}`, 'ask the supplier');
    shop.type('Voices', { Date: '2026-05-04', 'Reason code': 'MISSING_PARTS' }, 'Cause', 'Does not work');
    shop.ask('refresh', {});
    expect(lines(shop, 'Parts missing')).toMatchObject([{ 'Units returned': '13', Mine: 'ask the supplier' }]);
    expect(lines(shop, 'Does not work').at(-1)).toMatchObject({ 'Units returned': '11' });
  });

  test('there is none while shipped units are unknown', async () => {
    const shop = openShop();
    await shop.bring('returns.txt', returns());
    expect(shop.host.sheetNames()).not.toContain('Rates');
  });

  test('a refresh that changes it writes the tab in few trips', async () => {
    const shop = await filled();
    shop.ask('refresh', {});
    const same = shop.requests.at(-1)?.trips ?? 0;
    await shop.bring('more.txt', returnsFile(monthOf('2026-04', 'MISSING_PARTS', 9)));
    const changed = shop.requests.findLast(({ name }) => name === 'refresh')?.trips ?? 0;
    expect(changed - same).toBeLessThanOrEqual(20);
  });
});

describe('what rose by more than chance explains', () => {
  test('is said on Home in a sentence and told to the sidebar', async () => {
    const shop = await filled();
    const home = shop.host.displayed('Home').map(([first]) => first);
    expect(home[8]).toMatch(
      /^MUG-1: "Parts missing" is new: 14 of 200 units shipped in 2026-05 \(7\.0%\), none before\. Chance alone does that at most 1 time in 10,000\.$/,
    );
    const { alerts, alertCount } = shop.ask('today', {});
    expect(alertCount).toBe(1);
    expect(alerts).toMatchObject([
      {
        product: 'MUG-1',
        cause: 'missing_parts',
        month: '2026-05',
        returned: 14,
        shipped: 200,
        before: { returned: 0 },
      },
    ]);
  });

  test('opens Voices at the returns behind it, and at all of them again', async () => {
    const shop = await filled();
    const seen = (): string[] => {
      const sheet = shop.host.view().sheets.find(({ name }) => name === 'Voices');
      return shop
        .rows('Voices')
        .flatMap((row, at) =>
          sheet?.hiddenRows.includes(at + 2) ? [] : [`${row['Reason code']} ${row.Date?.slice(0, 7)}`],
        );
    };
    expect(seen()).toHaveLength(85);
    shop.ask('showVoices', { behind: { product: 'MUG-1', cause: 'missing_parts', month: '2026-05' } });
    expect(seen()).toEqual(Array.from({ length: 14 }, () => 'MISSING_PARTS 2026-05'));
    shop.ask('showVoices', { behind: { product: 'MUG-1', cause: '', month: '2026-05' } });
    expect(seen()).toHaveLength(24);
    shop.ask('showVoices', { behind: { product: '', cause: 'function_defect', month: '2026-04' } });
    expect(seen()).toEqual(Array.from({ length: 10 }, () => 'DEFECTIVE 2026-04'));
    shop.ask('showVoices', { behind: { product: '', cause: 'function_defect', month: '' } });
    expect(seen()).toHaveLength(70);
    shop.ask('showVoices', { behind: null });
    expect(seen()).toHaveLength(85);
    // A row may name its ASIN only, and be of the product all the same.
    const at = shop.rows('Voices').findIndex((row) => row['Reason code'] === 'MISSING_PARTS');
    shop.host.type('Voices', `D${at + 2}`, '');
    shop.ask('showVoices', { behind: { product: 'MUG-1', cause: 'missing_parts', month: '2026-05' } });
    expect(seen()).toHaveLength(14);
    shop.host.type('Voices', `D${at + 2}`, 'CUP-1');
    shop.ask('showVoices', { behind: { product: 'MUG-1', cause: 'missing_parts', month: '2026-05' } });
    expect(seen()).toHaveLength(13);
  });

  test('a filter of the seller over some columns gives way; an import goes on under it', async () => {
    const shop = await filled();
    shop.host.act({ do: 'create-filter', sheet: 'Voices', a1: 'B1:D20' });
    shop.ask('showVoices', { behind: { product: 'MUG-1', cause: 'missing_parts', month: '2026-05' } });
    await shop.bring('more.txt', returnsFile(monthOf('2026-06', 'MISSING_PARTS', 3)));
    expect(shop.rows('Voices')).toHaveLength(88);
  });

  test('opens a task however little it weighs, which says what rose; undone, the task goes with it', async () => {
    const shop = openShop();
    await shop.bring('orders.txt', orders());
    await shop.bring('quiet.txt', returnsFile(MONTHS.flatMap((month) => monthOf(month, 'DEFECTIVE', 20))));
    const before = shop.rows('Tasks').map(({ Cause }) => Cause);
    expect(before).toEqual(['Does not work']);
    await shop.bring('may.txt', returnsFile([...monthOf('2026-05', 'MISSING_PARTS', 12), lastReturn('2026-06-04')]));
    const [, task] = shop.rows('Tasks');
    expect(task).toMatchObject({ Cause: 'Parts missing', SKU: 'MUG-1', Source: 'Signal', Status: 'Proposed' });
    expect(task?.Why).toMatch(/^MUG-1: "Parts missing" is new: 12 of 200 units shipped in 2026-05 .*\nVoices: 12, /);
    shop.ask('undoImport', { id: newest(shop) });
    expect(shop.rows('Tasks').map(({ Cause }) => Cause)).toEqual(before);
  });

  test('nothing is said while all is quiet', async () => {
    const shop = openShop();
    await shop.bring('orders.txt', orders());
    await shop.bring(
      'returns.txt',
      returnsFile([...MONTHS.flatMap((month) => monthOf(month, 'DEFECTIVE', 10)), lastReturn('2026-06-04')]),
    );
    expect(shop.host.displayed('Home')[8]?.[0]).toBe('');
    expect(shop.ask('today', {}).alerts).toEqual([]);
  });
});
