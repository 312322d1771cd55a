import { describe, expect, test } from 'vitest';
import { newest, openShop, order, ordersFile, returnsFile, type Shop } from './shop.ts';
import { lastReturn } from './year.ts';

const MONTHS = ['2026-01', '2026-02', '2026-03', '2026-04'] as const;

/** Fifty orders of one mug each a month. */
const orders = (months: readonly string[] = MONTHS): Uint8Array =>
  ordersFile(
    months.flatMap((month) => {
      const from = MONTHS.indexOf(month as (typeof MONTHS)[number]) * 50;
      return Array.from({ length: 50 }, (_, at) =>
        order(`${month}-${String((at % 28) + 1).padStart(2, '0')}`, 'MUG-1', 1, from + at + 1),
      );
    }),
  );

/** The return of the mug of one of these orders, counted from 1 over all months. */
const returnOf = (number: number, date: string) => ({
  lpn: `LPN-${number}`,
  order: `111-${String(number).padStart(7, '0')}-0000001`,
  date: `${date}T10:00:00+00:00`,
  reason: 'MISSING_PARTS',
});

/** Of the orders of January four come back, one of them in March; of those of February two, both in March; the last return ends May. */
const RETURNS = [
  ...[1, 2, 3].map((number) => returnOf(number, '2026-01-05')),
  returnOf(4, '2026-03-10'),
  ...[51, 52].map((number) => returnOf(number, '2026-03-20')),
  { ...returnOf(999, '2026-03-12'), order: '222-7777777-7777777' },
  lastReturn('2026-05-31'),
];

const ratesOf = (shop: Shop) =>
  Object.fromEntries(
    shop
      .rows('Rates')
      .filter(({ Cause }) => Cause === 'All causes')
      .map((row) => [row.Month, [row['Units returned'], row.State]]),
  );

const BY_ORDER = {
  '2026-01': ['4', 'By month of order'],
  '2026-02': ['2', 'By month of order'],
  '2026-03': ['1', 'By month of order; 1 of them by month of return'],
  '2026-04': ['0', 'Too young: units still come back until 2026-06'],
};

const BY_RETURN = {
  '2026-01': ['3', 'By month of return'],
  '2026-02': ['0', 'By month of return'],
  '2026-03': ['4', 'By month of return'],
  '2026-04': ['0', 'By month of return'],
};

describe('returns and the month of their order', () => {
  test('they are counted there whichever export came first; one whose order nobody knows stays in its own month', async () => {
    for (const first of ['orders', 'returns']) {
      const shop = openShop();
      if (first === 'orders') await shop.bring('orders.txt', orders());
      await shop.bring('returns.txt', returnsFile(RETURNS));
      if (first === 'returns') await shop.bring('orders.txt', orders());
      expect(ratesOf(shop)).toEqual(BY_ORDER);
    }
  });

  test('orders of another shop are no orders of these returns: all is counted by the month of the return', async () => {
    const shop = openShop();
    await shop.bring('orders.txt', orders());
    await shop.bring(
      'returns.txt',
      returnsFile(RETURNS.map((row) => ({ ...row, order: row.order.replace('111', '333') }))),
    );
    expect(ratesOf(shop)).toEqual(BY_RETURN);
  });

  test('overlapping exports of orders change nothing; undoing one leaves the orders of the other', async () => {
    const shop = openShop();
    await shop.bring('returns.txt', returnsFile(RETURNS));
    await shop.bring('spring.txt', orders(MONTHS.slice(0, 3)));
    await shop.bring('orders.txt', orders());
    expect(ratesOf(shop)).toEqual(BY_ORDER);
    shop.ask('undoImport', { id: newest(shop) });
    const { '2026-04': _, ...spring } = BY_ORDER;
    expect(ratesOf(shop)).toEqual(spring);
  });

  test('no order number stands in Units, and returns find their orders where both are hidden', async () => {
    const shop = openShop();
    shop.ask('setPrivacy', { hashOrders: true });
    await shop.bring('orders.txt', orders());
    await shop.bring('returns.txt', returnsFile(RETURNS));
    expect(JSON.stringify(shop.host.displayed('Units'))).not.toContain('111-00000');
    expect(ratesOf(shop)).toEqual(BY_ORDER);
  });
});
