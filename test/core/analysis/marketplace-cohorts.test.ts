import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type CohortBasis, cohortsOf } from '../../../src/core/analysis/cohorts.ts';
import { marketplaceCohortsOf } from '../../../src/core/analysis/marketplace-cohorts.ts';
import type { MonthUnits, ReturnedUnits } from '../../../src/core/analysis/month-units.ts';
import { CAUSE_CODES } from '../../../src/core/causes.ts';

const MONTHS = ['2026-01', '2026-02', '2026-03'];
const DAYS = { from: '2026-01-01', to: '2026-12-31', unitsTo: '2026-12-31' };

type PlacedReturn = ReturnedUnits & { marketplace: string };
type Split = Readonly<Record<string, number>>;

/** Cohorts of a product in all months, parted by marketplace; `unknown` units a month name none. */
function partsOf(split: Split, unknown: number, returned: readonly PlacedReturn[], basis: CohortBasis = 'returns') {
  const units = Object.values(split).reduce((sum, part) => sum + part, unknown);
  const shipped = MONTHS.map((month): MonthUnits => ({ product: 'A', month, units, ordersKnown: true }));
  const cohorts = cohortsOf(shipped, returned, DAYS, basis);
  const by = new Map(Object.entries(split));
  const placeOf = ({ marketplace }: PlacedReturn): string => marketplace;
  const parted = marketplaceCohortsOf(cohorts, shipped, returned, placeOf, () => by, basis);
  return { whole: cohorts.get('A') ?? [], parts: parted.get('A') ?? [] };
}

const back = (marketplace: string, units: number, month = '2026-01'): PlacedReturn => ({
  product: 'A',
  month,
  ordered: '',
  cause: 'missing_parts',
  units,
  marketplace,
});

const january = (parts: ReturnType<typeof partsOf>['parts']) =>
  parts
    .filter(({ cohort }) => cohort.month === '2026-01')
    .map(({ marketplace, cohort, rest }) => [
      marketplace,
      cohort.returned,
      cohort.shipped,
      rest.returned,
      rest.shipped,
    ]);

test.each<[Split, number, PlacedReturn[], (string | number)[][], string]>([
  [
    { US: 30, UK: 20 },
    0,
    [back('US', 3), back('UK', 2)],
    [
      ['UK', 2, 20, 0, 0],
      ['US', 3, 30, 0, 0],
    ],
    'both sides known',
  ],
  [{ US: 50 }, 0, [back('US', 3)], [], 'one marketplace is the whole'],
  [
    { US: 30, UK: 20 },
    5,
    [back('US', 19), back('', 1)],
    [
      ['UK', 0, 20, 1, 5],
      ['US', 19, 30, 1, 5],
    ],
    'a little unknown on both sides, and it is told',
  ],
  [{ US: 30, UK: 20 }, 6, [back('US', 3)], [], 'more than a tenth of what shipped is unknown'],
  [{ US: 30, UK: 20 }, 0, [back('US', 8), back('', 1)], [], 'more than a tenth of what came back is unknown'],
  [
    { US: 30, UK: 20 },
    0,
    [back('US', 19), back('FR', 1)],
    [
      ['UK', 0, 20, 1, 0],
      ['US', 19, 30, 1, 0],
    ],
    'a marketplace in which nothing shipped has no rate',
  ],
])('%#: %s', (split, unknown, returned, expected) => {
  expect(january(partsOf(split, unknown, returned).parts)).toEqual(expected.map(([name, ...rest]) => [name, ...rest]));
});

describe('whatever came back', () => {
  const anyReturn = (marketplaces: readonly string[]) =>
    fc.record({
      product: fc.constantFrom('A', 'B'),
      month: fc.constantFrom(...MONTHS),
      ordered: fc.constantFrom('', ...MONTHS),
      cause: fc.constantFrom('' as const, ...CAUSE_CODES),
      units: fc.integer({ min: 1, max: 5 }),
      marketplace: fc.constantFrom(...marketplaces),
    });
  const anyBasis = fc.constantFrom<CohortBasis>('orders', 'returns');

  test('where every unit knows its marketplace these add up to the whole, for all causes and for each', () => {
    fc.assert(
      fc.property(fc.array(anyReturn(['DE', 'UK', 'US']), { maxLength: 60 }), anyBasis, (returned, basis) => {
        const { whole, parts } = partsOf({ US: 3_000, UK: 2_000, DE: 1_000 }, 0, returned, basis);
        for (const { month, shipped, returned: all, causes } of whole) {
          const of = parts.filter(({ cohort }) => cohort.month === month).map(({ cohort }) => cohort);
          expect(of).toHaveLength(3);
          expect(of.reduce((sum, part) => sum + part.shipped, 0)).toBe(shipped);
          expect(of.reduce((sum, part) => sum + part.returned, 0)).toBe(all);
          for (const cause of CAUSE_CODES)
            expect(of.reduce((sum, part) => sum + (part.causes.get(cause) ?? 0), 0)).toBe(causes.get(cause) ?? 0);
        }
      }),
    );
  });

  test('where some do not, parts and rest add up to the whole, nothing twice, and months are known as the whole is', () => {
    fc.assert(
      fc.property(
        fc.array(anyReturn(['', 'FR', 'UK', 'US']), { maxLength: 60 }),
        fc.nat({ max: 9 }),
        anyBasis,
        (returned, unknown, basis) => {
          const { whole, parts } = partsOf({ US: 60, UK: 3 }, unknown, returned, basis);
          for (const { month, shipped, returned: all, complete, basis: counted } of whole) {
            const of = parts.filter(({ cohort }) => cohort.month === month);
            const [first] = of;
            if (!first) continue;
            const sum = (pick: (part: (typeof of)[number]) => number): number =>
              of.reduce((all, part) => all + pick(part), 0);
            expect(sum(({ cohort }) => cohort.shipped) + first.rest.shipped).toBe(shipped);
            expect(sum(({ cohort }) => cohort.returned) + first.rest.returned).toBe(all);
            expect(first.rest.returned).toBeGreaterThanOrEqual(0);
            for (const { cohort } of of) expect([cohort.complete, cohort.basis]).toEqual([complete, counted]);
          }
        },
      ),
    );
  });
});
