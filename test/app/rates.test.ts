import { describe, expect, test } from 'vitest';
import { newest, openShop, order, ordersFile, returnsFile, type Shop } from './shop.ts';

const MONTHS = ['2025-11', '2025-12', '2026-01', '2026-02', '2026-03', '2026-04', '2026-05'] as const;
const SHIPPED = 200;

/** 200 mugs a month, in one order each. */
const orders = (months: readonly string[] = MONTHS): Uint8Array =>
  ordersFile(months.map((month, at) => order(`${month}-03`, 'MUG-1', SHIPPED, at + 1)));

/** So many mugs that came back for a reason in a month, a row each. */
const back = (month: string, reason: string, count: number) =>
  Array.from({ length: count }, (_, at) => ({
    lpn: `LPN-${month}-${reason}-${at}`,
    order: `112-${month.replace('-', '')}${String(reason.length)}-${String(at).padStart(7, '0')}`,
    date: `${month}-${String(4 + (at % 24)).padStart(2, '0')}T10:00:00+00:00`,
    reason,
  }));

/** Ten that do not work each month; in the last month fourteen with parts missing come as well, and one return of June ends May. */
const returns = (): Uint8Array =>
  returnsFile([
    ...MONTHS.flatMap((month) => back(month, 'DEFECTIVE', 10)),
    ...back('2026-05', 'MISSING_PARTS', 14),
    ...back('2026-06', 'DEFECTIVE', 1),
  ]);

const lines = (shop: Shop, cause: string) => shop.rows('Rates').filter((row) => row.Cause === cause);

async function filled(): Promise<Shop> {
  const shop = openShop();
  await shop.bring('orders.txt', orders());
  await shop.bring('returns.txt', returns());
  return shop;
}

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
      State: 'Complete',
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
    await shop.bring('first.txt', returnsFile(back('2025-11', 'DEFECTIVE', 10)));
    const before = shop.rows('Rates');
    await shop.bring('returns.txt', returns());
    expect(shop.rows('Rates').length).toBeGreaterThan(before.length);
    shop.ask('undoImport', { id: newest(shop) });
    expect(shop.rows('Rates')).toEqual(before);
  });

  test('a month that is not over says so and is not judged', async () => {
    const shop = openShop();
    await shop.bring('orders.txt', orders());
    await shop.bring('returns.txt', returnsFile(MONTHS.flatMap((month) => back(month, 'DEFECTIVE', 10))));
    const [may] = lines(shop, 'All causes').slice(-1);
    expect(may).toMatchObject({ Month: '2026-05', State: 'Month not over yet', Signal: '' });
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
    await shop.bring('more.txt', returnsFile(back('2026-04', 'MISSING_PARTS', 9)));
    const changed = shop.requests.findLast(({ name }) => name === 'refresh')?.trips ?? 0;
    expect(changed - same).toBeLessThanOrEqual(20);
  });
});
