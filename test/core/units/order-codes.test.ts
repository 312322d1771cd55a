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
  ])('of a damaged cell nothing is taken: %j (%s)', (cell) => expect(unpackOrderCells(cell)).toEqual([]));

  test('a cell never takes more than 50,000 characters: what was said first gives way', () => {
    const many = (from: number): string =>
      packOrders(Array.from({ length: 5_000 }, (_, at) => `111-${String(from + at).padStart(7, '0')}-0000001`));
    const parts = ['a', 'b', 'c'].map((id, at) => ({ import: `import-000${id}`, orders: many(at * 5_000) }));
    const cell = packOrderCells(parts);
    expect(cell.length).toBeLessThanOrEqual(50_000);
    expect(unpackOrderCells(cell).map((one) => one.import)).toEqual(['import-000b', 'import-000c']);
  });
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
