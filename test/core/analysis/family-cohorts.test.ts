import fc from 'fast-check';
import { expect, test } from 'vitest';
import { type Cohort, cohortsOf, returnedFor } from '../../../src/core/analysis/cohorts.ts';
import { familiesOf } from '../../../src/core/analysis/family-cohorts.ts';
import type { ReturnedUnits } from '../../../src/core/analysis/month-units.ts';
import { CAUSE_CODES } from '../../../src/core/causes.ts';

const cohort = (more: Partial<Cohort> = {}): Cohort => ({
  month: '2026-01',
  basis: 'orders',
  shipped: 100,
  returned: 10,
  byReturn: 1,
  causes: new Map([['missing_parts', 4]]),
  complete: true,
  young: false,
  ...more,
});

const PARENTS: Readonly<Record<string, string>> = { A: 'P', B: 'P', C: 'LONE', D: '', E: '' };
const parentOf = (product: string): string => PARENTS[product] ?? '';

const familyOf = (a: Cohort[], b: Cohort[]) =>
  familiesOf(new Map(Object.entries({ A: a, B: b, C: [cohort()], D: [cohort()], E: [cohort()] })), parentOf);

test('variants of one parent are added up; one variant alone is no family, nor are products without a parent', () => {
  const families = familyOf([cohort()], [cohort({ shipped: 50, returned: 3, byReturn: 0 })]);
  expect(families).toEqual([
    {
      parent: 'P',
      variants: ['A', 'B'],
      cohorts: [cohort({ shipped: 150, returned: 13, byReturn: 1, causes: new Map([['missing_parts', 8]]) })],
    },
  ]);
});

test.each<[Partial<Cohort>, Partial<Cohort>, string]>([
  [
    { basis: 'returns', byReturn: 10 },
    { basis: 'orders', byReturn: 11 },
    'units of a variant counted by returns are so',
  ],
  [{ complete: false }, { complete: false, young: false, byReturn: 2 }, 'not known where one variant is not'],
  [{ complete: false, young: true }, { complete: false, young: true, byReturn: 2 }, 'too young where one variant is'],
])('a month of two variants, one of them %o, is %o (%s)', (one, both) => {
  const [family] = familyOf([cohort()], [cohort(one)]);
  expect(family?.cohorts).toMatchObject([both]);
});

test('a month in which only some variants shipped is the sum of those', () => {
  const [family] = familyOf([cohort(), cohort({ month: '2026-02', shipped: 7 })], [cohort({ month: '2025-12' })]);
  expect(family?.cohorts.map(({ month, shipped }) => [month, shipped])).toEqual([
    ['2025-12', 100],
    ['2026-01', 100],
    ['2026-02', 7],
  ]);
});

test('whatever came back, a family counts what its variants count, in all and for each cause', () => {
  const months = ['2026-01', '2026-02', '2026-03'];
  const anyReturn: fc.Arbitrary<ReturnedUnits> = fc.record({
    product: fc.constantFrom('A', 'B'),
    month: fc.constantFrom(...months),
    ordered: fc.constantFrom('', ...months),
    cause: fc.constantFrom('' as const, ...CAUSE_CODES),
    units: fc.integer({ min: 1, max: 5 }),
  });
  fc.assert(
    fc.property(fc.array(anyReturn, { maxLength: 60 }), fc.integer({ min: 1, max: 40 }), (returned, units) => {
      const shipped = ['A', 'B'].flatMap((product) =>
        months.map((month) => ({ product, month, units, ordersKnown: product === 'A' })),
      );
      const cohorts = cohortsOf(
        shipped,
        returned,
        { from: '2026-01-01', to: '2026-12-31', unitsTo: '2026-12-31' },
        'orders',
      );
      const variants = [...cohorts.values()].flat();
      for (const family of familiesOf(cohorts, parentOf)[0]?.cohorts ?? []) {
        const of = variants.filter(({ month }) => month === family.month);
        expect(family.shipped).toBe(of.reduce((sum, one) => sum + one.shipped, 0));
        for (const cause of ['' as const, ...CAUSE_CODES])
          expect(returnedFor(family, cause)).toBe(of.reduce((sum, one) => sum + returnedFor(one, cause), 0));
      }
    }),
  );
});
