import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { monthsOfOrders } from '../../../src/core/units/months-of-orders.ts';
import {
  orderCode,
  packOrderCells,
  packOrders,
  unpackOrderCells,
  unpackOrders,
} from '../../../src/core/units/order-codes.ts';
import { hideOrder } from '../../../src/core/voices/hide-order.ts';

const orders = fc.array(fc.stringMatching(/^\d{3}-\d{7}-\d{7}$/), { maxLength: 50 });

describe('codes of orders', () => {
  test('each order stands once, by a code of six digits that does not show it', () => {
    fc.assert(
      fc.property(orders, (numbers) => {
        const packed = packOrders([...numbers, ...numbers, '']);
        expect(unpackOrders(packed)).toEqual([...new Set(numbers.map(orderCode))]);
        for (const number of numbers) expect(packed).not.toContain(number);
      }),
    );
  });

  test('what each import said comes back as it was, and one can be left out', () => {
    const parts = [
      { import: 'import-0001', orders: packOrders(['111-1111111-1111111', '111-2222222-2222222']) },
      { import: 'import-0002', orders: packOrders(['111-3333333-3333333']) },
    ];
    expect(unpackOrderCells(packOrderCells(parts))).toEqual(parts);
    expect(packOrderCells([{ import: 'import-0003', orders: '' }])).toBe('');
  });

  test.each([
    ['', 'an empty cell'],
    ['import-0001=abc', 'half a code'],
    ['what is this?', 'what a person typed'],
    ['import-0001=abcdef+', 'half of both'],
  ])('of a damaged cell nothing is taken: %j (%s)', (cell) => expect(unpackOrderCells(cell)).toEqual([]));

  const many = (from: number, count: number): string =>
    packOrders(Array.from({ length: count }, (_, at) => `111-${String(from + at).padStart(7, '0')}-0000001`));

  test('a cell never takes more than 50,000 characters: what finds no room says so, and taken back it leaves what was there before', () => {
    const [a, b, c] = [0, 1, 2].map((at) => ({ import: `import-000${at}`, orders: many(at * 4_000, 3_900) }));
    if (!a || !b || !c) throw new Error('There are three.');
    const cell = packOrderCells([a, b, c]);
    expect(cell.length).toBeLessThanOrEqual(50_000);
    expect(unpackOrderCells(cell)).toEqual([a, b, { ...c, orders: '+' }]);
    expect(
      unpackOrders(
        unpackOrderCells(cell)
          .map(({ orders }) => orders)
          .join(''),
      ),
    ).toBeNull();
    expect(packOrderCells(unpackOrderCells(cell).filter((one) => one.import !== c.import))).toBe(
      packOrderCells([a, b]),
    );
  });

  test('exports that overlap need the room of their orders once', () => {
    const weekly = Array.from({ length: 8 }, (_, at) => ({ import: `import-000${at}`, orders: many(at * 500, 3_000) }));
    const cell = packOrderCells(weekly);
    expect(cell.length).toBeLessThanOrEqual(50_000);
    const told = unpackOrders(
      unpackOrderCells(cell)
        .map(({ orders }) => orders)
        .join(''),
    );
    expect(new Set(told).size).toBe(new Set(unpackOrders(many(0, 6_500))).size);
  });

  test('one export with more orders than a cell takes tells none of them', () => expect(many(0, 9_000)).toBe('+'));
});

describe('months of orders', () => {
  const line = (sku: string, month: string, numbers: string[]) => ({
    ...{ sku, asin: `B0-${sku}`, month, units: numbers.length, source: 'orders' as const, knownTo: 31 },
    orders: packOrders(numbers),
  });
  const productOf = ({ sku }: { sku: string }): string => sku;
  const lines = [
    line('MUG', '2026-02', ['111-1', '111-2']),
    line('MUG', '2026-01', ['111-2']),
    line('LID', '2026-03', ['111-3']),
  ];

  test.each([
    ['MUG', '111-1', '2026-02', 'the month of the order'],
    ['MUG', '111-2', '2026-01', 'ordered in one month, sent in the next: the earlier one'],
    ['MUG', '111-3', '', 'an order of another product'],
    ['CUP', '111-1', '', 'a product nobody knows'],
    ['MUG', '', '', 'a voice without an order'],
  ])('%s %s: %j (%s)', (product, order, month) => {
    expect(monthsOfOrders(lines, productOf, null)(product, order)).toBe(month);
  });

  test('order numbers that are hidden now are found beside those that were not, where their codes were hidden too', () => {
    const hidden = [line('MUG', '2026-02', [hideOrder('111-1', 'salt')])];
    const monthOf = monthsOfOrders(hidden, productOf, 'salt');
    expect([monthOf('MUG', '111-1'), monthOf('MUG', hideOrder('111-1', 'salt'))]).toEqual(['2026-02', '2026-02']);
  });
});
