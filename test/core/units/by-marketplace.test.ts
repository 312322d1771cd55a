import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  marketplacesOfOrders,
  parentsTold,
  type ToldUnits,
  unitsByMarketplace,
} from '../../../src/core/units/by-marketplace.ts';
import { unitsByMonth } from '../../../src/core/units/by-month.ts';
import { packOrders } from '../../../src/core/units/order-codes.ts';
import { UNITS_SOURCES, type UnitsSource } from '../../../src/core/units/shipped-units.ts';
import { hideOrder } from '../../../src/core/voices/hide-order.ts';

const line = (source: UnitsSource, units: number, split: Record<string, number>, more: Partial<ToldUnits> = {}) => ({
  sku: 'A',
  asin: 'B0A',
  month: '2026-05',
  units,
  source,
  knownTo: 31,
  orders: '',
  parent: '',
  split: new Map(Object.entries(split)),
  ordersIn: [],
  ...more,
});

const productOf = ({ sku, asin }: { sku: string; asin: string }): string => sku || (asin === 'B0A' ? 'A' : asin);

const splitOf = (lines: readonly ToldUnits[]) =>
  Object.fromEntries(unitsByMarketplace(lines, productOf)('A', '2026-05') ?? []);

test.each<[ToldUnits[], Record<string, number>, string]>([
  [[line('orders', 200, { US: 150, UK: 50 })], { US: 150, UK: 50 }, 'one source'],
  [
    [line('orders', 200, { US: 150, UK: 50 }), line('shipments', 190, { US: 160, UK: 30 })],
    { US: 150, UK: 50 },
    'of two views of the same sales the larger stands in each marketplace, not the larger of each',
  ],
  [
    [line('business-report', 210, {}), line('orders', 200, { US: 150, UK: 50 })],
    { US: 150, UK: 50 },
    'the largest knows no marketplace: ten units of the month then have none',
  ],
  [
    [line('orders', 200, { US: 150, UK: 50 }), line('other-channels', 7, {}), line('own-shop', 9, {})],
    { US: 150, UK: 50, 'Non-Amazon': 9 },
    'what was sold elsewhere is one more, by its largest source',
  ],
  [[line('orders', 200, {})], {}, 'a row of an earlier version'],
  [
    [line('orders', 20, { US: 20 }, { sku: 'B0A' }), line('shipments', 30, { UK: 30 })],
    { UK: 30 },
    'a row known by its ASIN is of the same product',
  ],
])('%#: %s', (lines, split) => {
  expect(splitOf(lines)).toEqual(split);
});

test('of lines that know all, marketplaces add up to the units that count; of others never to more', () => {
  const anyLine = fc.record({
    source: fc.constantFrom(...UNITS_SOURCES),
    us: fc.nat({ max: 90 }),
    uk: fc.nat({ max: 90 }),
    unknown: fc.nat({ max: 20 }),
  });
  fc.assert(
    fc.property(fc.array(anyLine, { maxLength: 8 }), fc.boolean(), (all, knowsAll) => {
      const lines = all.map(({ source, us, uk, unknown }) =>
        line(source, us + uk + (knowsAll ? 0 : unknown), { US: us, UK: uk }),
      );
      const total = unitsByMonth(lines, productOf).reduce((sum, { units }) => sum + units, 0);
      const known = Object.values(splitOf(lines)).reduce((sum, units) => sum + units, 0);
      if (knowsAll) expect(known).toBe(total);
      else expect(known).toBeLessThanOrEqual(total);
    }),
  );
});

describe('orders', () => {
  const lines = [
    line(
      'orders',
      3,
      {},
      {
        ordersIn: [
          { marketplace: 'UK', orders: packOrders(['1', '2']) },
          { marketplace: 'US', orders: packOrders(['3']) },
        ],
      },
    ),
    line(
      'shipments',
      3,
      {},
      { ordersIn: [{ marketplace: 'US', orders: packOrders(['2', '3', hideOrder('4', 'salt')]) }] },
    ),
  ];
  test.each<[string, string | null, string, string]>([
    ['1', null, 'UK', 'told once'],
    ['3', null, 'US', 'told twice alike'],
    ['2', null, '', 'told otherwise by two exports'],
    ['9', null, '', 'told by none'],
    ['', null, '', 'no order at all'],
    ['4', 'salt', 'US', 'hidden where units stand, open where the return does'],
  ])('order %j with salt %j was made in %j (%s)', (order, salt, marketplace) => {
    expect(marketplacesOfOrders(lines, productOf, salt)('A', order)).toBe(marketplace);
    expect(marketplacesOfOrders(lines, productOf, salt)('B', order)).toBe('');
  });
});

test('the parent of the newest month counts', () => {
  const parents = parentsTold(
    [
      line('business-report', 1, {}, { parent: 'B0NEW00001' }),
      line('business-report', 1, {}, { parent: 'B0OLD00001', month: '2026-04' }),
      line('orders', 1, {}, { month: '2026-06' }),
    ],
    productOf,
  );
  expect([...parents]).toEqual([['A', 'B0NEW00001']]);
});
