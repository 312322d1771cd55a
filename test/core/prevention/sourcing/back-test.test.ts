import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { backTest } from '../../../../src/core/prevention/sourcing/back-test.ts';
import { ranksOf, spearman, spearmanRange } from '../../../../src/core/prevention/sourcing/spearman.ts';

const pairsOf = (a: readonly number[], b: readonly number[]) => a.map((one, at) => [one, b[at] ?? Number.NaN] as const);

// By hand, with exact fractions and with scipy.stats.spearmanr 1.17.
const IQ = [106, 86, 100, 101, 99, 103, 97, 113, 112, 110];
const TV = [7, 0, 27, 50, 28, 29, 20, 12, 6, 17];
const SCORES = [91, 88, 85, 82, 80, 78, 76, 74, 70, 68, 66, 60, 58, 55, 50];
const RATES = [2, 3, 1, 4, 5, 4, 6, 5, 8, 7, 9, 9, 10, 12, 11];

test('equal values share the mean of their ranks', () => {
  expect(ranksOf([1, 2, 2, 4, 5, 5, 5, 8])).toEqual([1, 2.5, 2.5, 4, 6, 6, 6, 8]);
  expect(ranksOf([])).toEqual([]);
});

test.each([
  ['hours of television and intelligence, -29/165', IQ, TV, -0.17575757575757575],
  ['ties on both sides', [1, 2, 2, 4, 5, 5, 5, 8], [9, 7, 8, 8, 3, 3, 4, 1], -0.925626545313669],
  ['fifteen scores and rates with ties', SCORES, RATES, -0.9668790467524813],
  ['the same order', [1, 2, 3], [10, 20, 99], 1],
  ['the reverse', [1, 2, 3], [9, 4, 1], -1],
])('rank correlation: %s', (_, a, b, rho) => {
  expect(spearman(pairsOf(a, b))).toBeCloseTo(rho, 12);
});

test.each([
  ['no pair', [], []],
  ['a single pair', [1], [2]],
  ['one side all equal', [3, 3, 3], [1, 2, 3]],
])('nothing can be said of %s', (_, a, b) => {
  expect(spearman(pairsOf(a, b))).toBeNull();
});

test('the range of a rank correlation', () => {
  const [from, to] = spearmanRange(-0.5, 15);
  expect(from).toBeCloseTo(-0.8175618798663649, 10);
  expect(to).toBeCloseTo(0.050764141297654726, 10);
  expect(spearmanRange(1, 20)).toEqual([1, 1]);
});

test('law: it lies between -1 and 1, turns with the order, and heeds order alone', () => {
  const pair = fc.tuple(fc.integer({ min: -9, max: 9 }), fc.integer({ min: -9, max: 9 }));
  fc.assert(
    fc.property(fc.array(pair, { minLength: 3, maxLength: 30 }), (pairs) => {
      const rho = spearman(pairs);
      if (rho === null) return;
      expect(Math.abs(rho)).toBeLessThanOrEqual(1 + 1e-12);
      expect(spearman(pairs.map(([a, b]) => [-a, b] as const))).toBeCloseTo(-rho, 10);
      expect(spearman(pairs.map(([a, b]) => [b, a] as const))).toBeCloseTo(rho, 10);
      expect(spearman(pairs.map(([a, b]) => [Math.exp(a), b * 3 + 1] as const))).toBeCloseTo(rho, 10);
    }),
  );
});

describe('the back-test', () => {
  const sold = SCORES.map((score, at) => ({
    score,
    points: { A1: (at < 8 ? 4 : 0) as 4 | 0 },
    shipped: 1_000,
    returned: (RATES[at] ?? 0) * 10,
  }));

  test('says how scores of fifteen products go with their return rates', () => {
    const { products, rho, range, byQuestion } = backTest(sold);
    expect(products).toBe(15);
    expect(rho).toBeCloseTo(-0.9668790467524813, 12);
    expect(range?.[0]).toBeCloseTo(-0.9914850378566941, 10);
    expect(range?.[1]).toBeCloseTo(-0.8756095310635841, 10);
    expect(Object.keys(byQuestion)).toEqual(['A1']);
    expect(byQuestion.A1).toBeLessThan(-0.8);
  });

  test('says nothing below fifteen, whose units must be at least 100', () => {
    const few = sold.map((one, at) => (at === 3 ? { ...one, shipped: 99, returned: 3 } : one));
    expect(backTest(few)).toEqual({ products: 14, rho: null, range: null, byQuestion: {} });
    expect(backTest([])).toMatchObject({ products: 0, rho: null });
  });

  test('says nothing where all products come back alike', () => {
    expect(backTest(sold.map((one) => ({ ...one, returned: 50 })))).toMatchObject({
      products: 15,
      rho: null,
      range: null,
    });
  });
});
