import { expect, test } from 'vitest';
import type { Cohort } from '../../../src/core/analysis/cohorts.ts';
import { firstFour } from '../../../src/core/analysis/first-four.ts';
import { pareto } from '../../../src/core/analysis/pareto.ts';
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
  ...{ basis: 'returns', byReturn: 0, young: false, complete },
});
const RANKED = pareto([
  { label: 'safety', weight: 10 },
  { label: 'missing_parts', weight: 6 },
  { label: 'size_fit', weight: 4 },
]);

test('size, function, damage and missing parts in this order, with count, share of all causes, and rate over all products', () => {
  const cohorts = new Map([
    ['MUG', [cohort('2026-04', 100, { size_fit: 2 }), cohort('2026-05', 60, { size_fit: 1, safety: 9 })]],
    ['PAN', [cohort('2026-05', 40, { missing_parts: 6 })]],
  ]);
  expect(firstFour(RANKED, cohorts)).toEqual([
    { cause: 'size_fit', units: 4, share: 0.2, rate: { returned: 3, shipped: 200 } },
    { cause: 'function_defect', units: 0, share: 0, rate: { returned: 0, shipped: 200 } },
    { cause: 'damage_transit', units: 0, share: 0, rate: { returned: 0, shipped: 200 } },
    { cause: 'missing_parts', units: 6, share: 0.3, rate: { returned: 6, shipped: 200 } },
  ]);
});

test.each([
  { cohorts: [], because: 'no units are known' },
  { cohorts: [cohort('2026-05', 49, { size_fit: 3 })], because: 'fewer than 50 units shipped' },
  { cohorts: [cohort('2026-05', 500, { size_fit: 3 }, false)], because: 'no month is known as a whole' },
])('no rate: $because', ({ cohorts }) => {
  expect(firstFour(RANKED, new Map([['MUG', cohorts]])).map(({ rate }) => rate)).toEqual([null, null, null, null]);
});

test('what is older than the newest twelve complete months no longer counts', () => {
  const cohorts = new Map([
    [
      'MUG',
      [cohort('2025-05', 900, { size_fit: 90 }), cohort('2025-06', 60, { size_fit: 3 }), cohort('2026-05', 40, {})],
    ],
  ]);
  expect(firstFour(RANKED, cohorts)[0]?.rate).toEqual({ returned: 3, shipped: 100 });
});
