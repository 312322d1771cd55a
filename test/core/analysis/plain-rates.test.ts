import { describe, expect, test } from 'vitest';
import type { Cohort } from '../../../src/core/analysis/cohorts.ts';
import { controllableShare } from '../../../src/core/analysis/controllable-share.ts';
import { controllableRate, plainRates } from '../../../src/core/analysis/plain-rates.ts';

const COHORT: Cohort = {
  month: '2026-01',
  basis: 'orders',
  shipped: 100,
  returned: 10,
  byReturn: 2,
  causes: new Map([
    ['missing_parts', 3],
    ['buyer_remorse', 4],
    ['size_fit', 2],
  ]),
  complete: true,
  young: false,
};

const without =
  (...causes: string[]) =>
  (cause: string): boolean =>
    !causes.includes(cause);

test.each([
  [COHORT, without('buyer_remorse'), 5, 'as the taxonomy has it'],
  [COHORT, without('buyer_remorse', 'size_fit'), 3, 'the seller says No to one more'],
  [COHORT, without(), 9, 'units without a cause are in none'],
  [COHORT, () => false, 0, 'none that can be removed'],
  [{ ...COHORT, shipped: 4 }, without(), 4, 'never more than were shipped'],
])('units of causes that can be removed (%#: %s)', (cohort, isControllable, returned) => {
  expect(controllableRate(cohort, isControllable)).toMatchObject({ cause: 'controllable', returned, byReturn: 0 });
});

test('a month tells all, what can be removed, and each cause that came back, each with its 95 % interval', () => {
  const lines = plainRates(
    [COHORT, { ...COHORT, month: '2026-02', returned: 0, causes: new Map() }],
    without('buyer_remorse'),
  );
  expect(lines.map(({ month, cause, returned }) => [month, cause, returned])).toEqual([
    ['2026-01', '', 10],
    ['2026-01', 'controllable', 5],
    ['2026-01', 'missing_parts', 3],
    ['2026-01', 'buyer_remorse', 4],
    ['2026-01', 'size_fit', 2],
    ['2026-02', '', 0],
    ['2026-02', 'controllable', 0],
  ]);
  // Wilson, 10 of 100, as published tables have it: 5.52 % to 17.44 %.
  expect(lines[0]?.interval.map((share) => share.toFixed(4))).toEqual(['0.0552', '0.1744']);
  expect(lines[0]?.byReturn).toBe(2);
});

describe('the share of the shop', () => {
  const line = (label: string, total: number) => ({ label, total, share: 0, cumulative: 0 });
  test.each([
    [[line('missing_parts', 30), line('buyer_remorse', 10)], 30, 40, ['0.5981', '0.8581'], 'three quarters of 40'],
    [[line('buyer_remorse', 10)], 0, 10, ['0.0000', '0.2775'], 'none of 10'],
    [[], 0, 0, ['0.0000', '1.0000'], 'nothing has a cause'],
  ])('%#: %s', (ranked, units, of, interval) => {
    const share = controllableShare(ranked, without('buyer_remorse'));
    expect([share.units, share.of, share.interval.map((one) => one.toFixed(4))]).toEqual([units, of, interval]);
  });
});
