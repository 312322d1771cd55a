import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Cohort } from '../../../src/core/analysis/cohorts.ts';
import {
  type Baseline,
  baselineOf,
  checkDay,
  firstMonthAfter,
  proveFix,
  readBaseline,
  writeBaseline,
} from '../../../src/core/tasks/fix-proof.ts';
import { createRandom } from '../../fixtures/make/random.ts';
import { returnsOf } from '../analysis/returns-of.ts';

const PLAN = { fall: 0.5, power: 0.8, waitDays: 30 };

/** Months of 2025 and later with so many units each and so many of them back for one cause. */
const cohorts = (shipped: number, back: readonly number[], more: Partial<Cohort> = {}): Cohort[] =>
  back.map((returned, at) => ({
    month: new Date(Date.UTC(2025, at, 1)).toISOString().slice(0, 7),
    shipped,
    returned,
    causes: new Map([['size_fit', returned]]),
    basis: 'returns',
    byReturn: 0,
    young: false,
    complete: true,
    ...more,
  }));

const TENTH = Array.from({ length: 12 }, () => 20);

describe('the baseline', () => {
  test.each<[readonly number[], string, Baseline | null, string]>([
    [TENTH, '2026-01-15', { from: '2025-01', to: '2025-12', returned: 240, shipped: 2400, needed: 435 }, 'a year'],
    [
      [...TENTH, 60],
      '2026-01-31',
      { from: '2025-01', to: '2025-12', returned: 240, shipped: 2400, needed: 435 },
      'the month of birth is not over',
    ],
    [
      [...TENTH, 40],
      '2026-02-01',
      { from: '2025-02', to: '2026-01', returned: 260, shipped: 2400, needed: 399 },
      'the newest twelve months',
    ],
    [[20, 20], '2026-01-15', null, 'two months may be the spike itself'],
    [[0, 0, 0], '2026-01-15', null, 'nothing came back'],
    [TENTH, '', null, 'nobody knows when the task was made'],
  ])('of %j for a task of %s (%#): %j', (back, created, baseline, _) => {
    const found = baselineOf(cohorts(200, back), 'size_fit', created, PLAN);
    if (baseline === null) expect(found).toBeNull();
    else expect(found).toEqual(baseline);
  });

  test('months that are not over are left out', () => {
    expect(baselineOf(cohorts(200, TENTH, { complete: false }), 'size_fit', '2026-01-15', PLAN)).toBeNull();
  });

  test('a hidden cell keeps it to the digit, and anything else in it is none', () => {
    const baseline: Baseline = { returned: 240, shipped: 2400, from: '2025-01', to: '2025-12', needed: 435 };
    expect(readBaseline(writeBaseline(baseline))).toEqual(baseline);
    for (const text of ['', '240', '5 3 2025-01 2025-12 435', '0 0 2025-01 2025-12 435', 'x 2400 2025-01 2025-12 435'])
      expect(readBaseline(text), text).toBeNull();
  });
});

test.each([
  ['2026-01-02', 30, '2026-02', 'the wait ends on the first of a month'],
  ['2026-01-03', 30, '2026-03', 'the month the wait ends in holds both'],
  ['2026-01-31', 30, '2026-04', 'over the end of February'],
  ['2026-12-15', 1, '2027-01', 'over the end of a year'],
])('a fix of %s after %d days counts from %s: %s', (day, waitDays, month) => {
  expect(firstMonthAfter(day, { ...PLAN, waitDays })).toBe(month);
});

test.each([
  ['2026-01-01', '2026-01', 'a fix of the first day holds for all of its month'],
  ['2026-01-02', '2026-02', 'the first month all of whose orders come after it'],
  ['2026-12-31', '2027-01', 'over the end of a year'],
])('counted by orders there is nothing to wait for: a fix of %s counts from %s (%s)', (day, month) => {
  expect(firstMonthAfter(day, PLAN, 'orders')).toBe(month);
});

test('counted by orders a fix is judged by the first months sold after it, and two months later', () => {
  const all = cohorts(200, [...TENTH, 20, 8, 8, 8, 8], { basis: 'orders' });
  const baseline = baselineOf(all, 'size_fit', '2026-01-10', PLAN) as Baseline;
  expect(proveFix(all, 'size_fit', baseline, '2026-01-02', PLAN).after).toMatchObject({
    from: '2026-02',
    to: '2026-04',
  });
  expect(checkDay(all, baseline, '2026-01-02', PLAN)).toBe('2026-06-30');
});

describe('a fix', () => {
  const judged = (after: readonly number[], shipped = 200) => {
    const all = cohorts(shipped, [...TENTH, 20, ...after]);
    const baseline = baselineOf(all, 'size_fit', '2026-01-10', PLAN) as Baseline;
    return proveFix(all, 'size_fit', baseline, '2026-01-02', PLAN);
  };

  test('is judged by the first months in which enough units shipped', () => {
    const { after, enough, effect } = judged([8, 8, 8]);
    expect(after).toEqual({ from: '2026-02', to: '2026-04', shipped: 600, returned: 24 });
    expect(enough).toBe(true);
    expect(effect.verdict).toBe('better');
    expect(effect.comparison?.p).toBeLessThan(0.001);
  });

  test('what comes later changes nothing', () => {
    expect(judged([8, 8, 8, 90, 90])).toEqual(judged([8, 8, 8]));
  });

  test.each([
    [[], 'too-few', 'no month yet'],
    [[0, 0], 'too-few', 'two months are 400 of the 435 units it takes, however good they look'],
    [[20, 20, 20], 'unproven', 'the same rate'],
    [[30, 30, 30], 'worse', 'half as many again'],
    [[10, 10, 10], 'better', 'half as many'],
  ])('after %j is %s: %s', (after, verdict) => {
    expect(judged(after).effect.verdict).toBe(verdict);
  });

  test('of a product that hardly sells is judged after a year by what there is', () => {
    const months = [...TENTH.map(() => 2), 2, ...Array.from({ length: 12 }, () => 0)];
    const all = cohorts(20, months);
    const baseline = baselineOf(all, 'size_fit', '2026-01-10', PLAN) as Baseline;
    const { enough, effect } = proveFix(all, 'size_fit', baseline, '2026-01-02', PLAN);
    expect(enough).toBe(true);
    expect(effect.verdict).toBe('better');
  });

  test.each([
    [200, '2026-04-30', 'three months of 200'],
    [500, '2026-02-28', 'one month of 500'],
    [10, '2027-01-31', 'never later than twelve months'],
  ])('at %d units a month can be judged by %s: %s', (shipped, day) => {
    const all = cohorts(
      shipped,
      TENTH.map(() => shipped / 10),
    );
    const baseline = baselineOf(all, 'size_fit', '2026-01-10', PLAN) as Baseline;
    expect(checkDay(all, baseline, '2026-01-02', PLAN)).toBe(day);
  });

  test('more that came back after it never turns no proof into a proof', () => {
    fc.assert(
      fc.property(fc.nat(200), fc.nat(100), (returned, more) => {
        const rank = (verdict: string): number => ['better', 'unproven', 'worse'].indexOf(verdict);
        const [few, many] = [returned, Math.min(200, returned + more)].map(
          (count) => judged([count, 20, 20]).effect.verdict,
        );
        expect(rank(many as string)).toBeGreaterThanOrEqual(rank(few as string));
      }),
    );
  });
});

describe('a simulated year of fixes', () => {
  /** The share of fixes with each verdict: a year before, a year after, and a fix that leaves this share of the rate. */
  function verdicts(leaves: number, { units, rate }: { units: number; rate: number }): Record<string, number> {
    const random = createRandom(units + Math.round(rate * 1e4)).next;
    const counts: Record<string, number> = {};
    const runs = 300;
    for (let run = 0; run < runs; run += 1) {
      const month = (share: number): number => returnsOf(random, units, [share])[0] ?? 0;
      const back = Array.from({ length: 25 }, (_, at) => month(at < 13 ? rate : rate * leaves));
      const all = cohorts(units, back);
      const baseline = baselineOf(all, 'size_fit', '2026-01-10', PLAN);
      if (!baseline) continue;
      const { verdict } = proveFix(all, 'size_fit', baseline, '2026-01-02', PLAN).effect;
      counts[verdict] = (counts[verdict] ?? 0) + 1 / runs;
    }
    return counts;
  }

  test.each([
    [{ units: 200, rate: 0.08 }, 'a large cause'],
    [{ units: 300, rate: 0.03 }, 'a middling one'],
    [{ units: 1000, rate: 0.02 }, 'a small one of a product that sells well'],
  ])('%j: fixes that halve it are proven, those that do nothing hardly ever (%s)', (shop) => {
    expect(verdicts(0.5, shop).better).toBeGreaterThanOrEqual(0.8);
    expect(verdicts(0.25, shop).better).toBeGreaterThanOrEqual(0.99);
    const idle = verdicts(1, shop);
    expect(idle.better ?? 0).toBeLessThanOrEqual(0.05);
    expect(idle.worse ?? 0).toBeLessThanOrEqual(0.05);
    expect(verdicts(1.6, shop).worse).toBeGreaterThanOrEqual(0.7);
  });
});
