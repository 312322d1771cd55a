import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { DEFAULT_MONEY, moneyOf, type ProductCosts, type ReturnedGoods } from '../../../src/core/analysis/money.ts';
import { costOfReturn, type ReturnCosts } from '../../../src/core/analysis/return-cost.ts';
import { CAUSE_CODES } from '../../../src/core/causes.ts';

const MUG: ProductCosts = { price: 30, landed: 8, outbound: 4.5 };
const costsOf = (product: string): ProductCosts | undefined => (product === 'MUG' ? MUG : undefined);
const back = (more: Partial<ReturnedGoods> = {}): ReturnedGoods => ({
  product: 'MUG',
  cause: 'size_fit',
  units: 1,
  disposition: 'SELLABLE',
  ...more,
});

describe('what a returned unit costs', () => {
  const nothing = { price: 0, landed: 0, outbound: 0, processing: 0, disposal: 0, handling: 0, referral: 0.15 };
  test.each<[Partial<ReturnCosts>, number, number, string]>([
    [{ price: 345 }, 500, 500, 'the refund administration fee is at most 5'],
    [{ price: 57 }, 171, 171, 'a fifth of 15 % of the price'],
    [{ price: 30, landed: 8, outbound: 4.5 }, 540, 1340, 'goods are lost only where nobody can sell them'],
    [{ processing: 1.78, handling: 2, disposal: 0.84 }, 378, 462, 'disposal only of what is not sold again'],
  ])('%j: %d cents sellable, %d not (%s)', (costs, sellable, unsellable, _) => {
    expect(costOfReturn({ ...nothing, ...costs })).toEqual({ sellable, unsellable });
  });
});

describe('money by cause', () => {
  test.each([
    [[back()], 540, 'sellable'],
    [[back({ disposition: 'DEFECTIVE' })], 1340, 'defective'],
    [[back({ disposition: 'CARRIER_DAMAGED', units: 3 })], 4020, 'damaged on the way'],
    [[back({ disposition: '' })], 940, 'nobody knows: half by the policies'],
    [
      [back(), back({ disposition: '' }), back({ disposition: 'sellable' })],
      1620,
      'nobody knows: as the others, which all are',
    ],
  ])('%#: %d cents (%s)', (returns, cents) => {
    const { lines } = moneyOf(returns as ReturnedGoods[], costsOf, DEFAULT_MONEY);
    expect(lines.reduce((sum, line) => sum + line.cents, 0)).toBe(cents);
  });

  test('products without a price or a landed cost are named and not guessed at', () => {
    const costs: Record<string, ProductCosts> = {
      A: { price: 10, landed: null, outbound: 1 },
      B: { price: null, landed: 1, outbound: 1 },
    };
    const returns = ['A', 'B', 'C', 'A'].map((product) => back({ product }));
    expect(moneyOf(returns, (product) => costs[product], DEFAULT_MONEY)).toEqual({
      lines: [],
      unpriced: ['A', 'B', 'C'],
    });
  });

  test('the sum over causes is the sum over products, and over single returns, to the cent', () => {
    const goods = fc.record({
      product: fc.constantFrom('A', 'B', 'C'),
      cause: fc.constantFrom('' as const, ...CAUSE_CODES),
      units: fc.integer({ min: 1, max: 9 }),
      disposition: fc.constantFrom('', 'SELLABLE', 'DEFECTIVE', 'CUSTOMER_DAMAGED'),
    });
    const amount = fc.integer({ min: 0, max: 99_999 }).map((cents) => cents / 100);
    const costs = fc.record({ price: amount, landed: amount, outbound: amount });
    fc.assert(
      fc.property(fc.array(goods, { maxLength: 60 }), fc.tuple(costs, costs, costs), (returns, [a, b, c]) => {
        const known: Record<string, ProductCosts> = { A: a, B: b, C: c };
        const { lines } = moneyOf(returns, (product) => known[product], { ...DEFAULT_MONEY, handling: 1.37 });
        const by = (key: 'product' | 'cause'): number => {
          const sums = new Map<string, number>();
          for (const line of lines) sums.set(line[key], (sums.get(line[key]) ?? 0) + line.cents);
          return [...sums.values()].reduce((sum, cents) => sum + cents, 0);
        };
        expect(by('product')).toBe(by('cause'));
        expect(lines.every(({ cents }) => Number.isInteger(cents))).toBe(true);
        expect(lines.reduce((sum, { units }) => sum + units, 0)).toBe(
          returns.reduce((sum, { units }) => sum + units, 0),
        );
        expect(
          moneyOf([...returns].reverse(), (product) => known[product], {
            ...DEFAULT_MONEY,
            handling: 1.37,
          }).lines.reduce((sum, { cents }) => sum + cents, 0),
        ).toBe(by('cause'));
      }),
    );
  });
});
