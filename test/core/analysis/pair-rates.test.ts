import { describe, expect, test } from 'vitest';
import type { Cohort } from '../../../src/core/analysis/cohorts.ts';
import { pairRates } from '../../../src/core/analysis/pair-rates.ts';
import type { AnyCauseCode } from '../../../src/core/causes.ts';

const cohort = (
  month: string,
  shipped: number,
  causes: Partial<Record<AnyCauseCode, number>>,
  complete = true,
): Cohort => ({
  month,
  shipped,
  returned: Object.values(causes).reduce((sum, units) => sum + units, 0),
  causes: new Map(Object.entries(causes) as [AnyCauseCode, number][]),
  basis: 'returns',
  byReturn: 0,
  young: false,
  complete,
});

describe('rates of the shop by product and cause', () => {
  test('by the lower end of the published Wilson interval: what is sure to be high before what may be luck', () => {
    const cohorts = new Map([
      ['MUG', [cohort('2026-04', 600, { size_fit: 30 }), cohort('2026-05', 400, { size_fit: 50, safety: 10 })]],
      ['PAN', [cohort('2026-05', 50, { size_fit: 5 })]],
    ]);
    const { from, to, shipped, products, lines } = pairRates(cohorts, 50);
    expect([from, to, shipped, products]).toEqual(['2026-04', '2026-05', 1050, 2]);
    // PAN has the higher rate (10 % to 8 %), MUG the higher lower end: 0.0647 and 0.0435 (reckoned apart from Wilson's formula, in Python).
    expect(lines.map(({ product, cause, returned, shipped: of }) => [product, cause, returned, of])).toEqual([
      ['MUG', 'size_fit', 80, 1000],
      ['PAN', 'size_fit', 5, 50],
      ['MUG', 'safety', 10, 1000],
    ]);
    expect(lines[0]?.interval[0]).toBeCloseTo(0.0647, 4);
    expect(lines[1]?.interval[0]).toBeCloseTo(0.0435, 4);
  });

  test('the order by rate is another than by units where products differ in size', () => {
    const cohorts = new Map([
      ['BIG', [cohort('2026-05', 10_000, { size_fit: 100 })]],
      ['SMALL', [cohort('2026-05', 200, { safety: 40 })]],
    ]);
    expect(pairRates(cohorts, 50).lines.map(({ cause }) => cause)).toEqual(['safety', 'size_fit']);
  });

  test('a dozen are ranked', () => {
    const cohorts = new Map(
      Array.from({ length: 20 }, (_, at) => [`P${at}`, [cohort('2026-05', 100, { size_fit: at + 1 })]] as const),
    );
    const { lines } = pairRates(cohorts, 50);
    expect(lines.map(({ returned }) => returned)).toEqual([20, 19, 18, 17, 16, 15, 14, 13, 12, 11, 10, 9]);
  });

  test.each([
    {
      because: 'a month that is not over counts neither way',
      cohorts: [cohort('2026-04', 100, { size_fit: 2 }), cohort('2026-05', 100, { size_fit: 9 }, false)],
      gives: { shipped: 100, products: 1, returned: [2] },
    },
    {
      because: 'months older than a year belong to another year',
      cohorts: [cohort('2025-04', 100, { size_fit: 9 }), cohort('2026-04', 100, { size_fit: 2 })],
      gives: { shipped: 100, products: 1, returned: [2] },
    },
    {
      because: 'what nobody could tell is no cause',
      cohorts: [cohort('2026-04', 100, { other: 4, unspecified: 5 })],
      gives: { shipped: 100, products: 1, returned: [] },
    },
    {
      because: 'a product below the least number of units is not ranked',
      cohorts: [cohort('2026-04', 49, { size_fit: 9 })],
      gives: { shipped: 49, products: 0, returned: [] },
    },
    {
      because: 'without a complete month nothing is known',
      cohorts: [],
      gives: { shipped: 0, products: 0, returned: [] },
    },
  ])('$because', ({ cohorts, gives }) => {
    const { shipped, products, lines } = pairRates(new Map([['MUG', cohorts]]), 50);
    expect({ shipped, products, returned: lines.map(({ returned }) => returned) }).toEqual(gives);
  });
});
