import { describe, expect, test } from 'vitest';
import { causeRates } from '../../../src/core/analysis/cause-rates.ts';
import type { Cohort } from '../../../src/core/analysis/cohorts.ts';
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

describe('rates of the shop by cause', () => {
  test('units that came back over units shipped of all products, the highest first, with the published Wilson interval', () => {
    const cohorts = new Map([
      ['MUG', [cohort('2026-04', 60, { size_fit: 3 }), cohort('2026-05', 40, { size_fit: 5, safety: 1 })]],
      ['PAN', [cohort('2026-05', 50, { size_fit: 4, safety: 1 })]],
    ]);
    const { from, to, shipped, lines } = causeRates(cohorts, 50);
    expect([from, to, shipped]).toEqual(['2026-04', '2026-05', 150]);
    expect(lines.map(({ cause, returned }) => [cause, returned])).toEqual([
      ['size_fit', 12],
      ['safety', 2],
    ]);
    // 12 of 150, checked against SciPy: 0.0464 to 0.1346.
    expect(lines[0]?.interval[0]).toBeCloseTo(0.0464, 4);
    expect(lines[0]?.interval[1]).toBeCloseTo(0.1346, 4);
  });

  test.each([
    {
      because: 'a month that is not over counts neither way',
      cohorts: [cohort('2026-04', 100, { size_fit: 2 }), cohort('2026-05', 100, { size_fit: 9 }, false)],
      gives: { shipped: 100, returned: [2] },
    },
    {
      because: 'months older than a year belong to another year',
      cohorts: [cohort('2025-04', 100, { size_fit: 9 }), cohort('2026-04', 100, { size_fit: 2 })],
      gives: { shipped: 100, returned: [2] },
    },
    {
      because: 'what nobody could tell is no cause',
      cohorts: [cohort('2026-04', 100, { other: 4, unspecified: 5 })],
      gives: { shipped: 100, returned: [] },
    },
    {
      because: 'below the least number of units there is no telling',
      cohorts: [cohort('2026-04', 49, { size_fit: 9 })],
      gives: { shipped: 49, returned: [] },
    },
    { because: 'without a complete month nothing is known', cohorts: [], gives: { shipped: 0, returned: [] } },
  ])('$because', ({ cohorts, gives }) => {
    const { shipped, lines } = causeRates(new Map([['MUG', cohorts]]), 50);
    expect({ shipped, returned: lines.map(({ returned }) => returned) }).toEqual(gives);
  });
});
