import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Cohort } from '../../../src/core/analysis/cohorts.ts';
import type { Baseline } from '../../../src/core/tasks/fix-proof.ts';
import {
  type LedgerFacts,
  type LedgerState,
  type LedgerTask,
  ledgerOf,
  monthsOf,
  totalOf,
} from '../../../src/core/tasks/prevention-ledger.ts';
import { DEFAULT_THRESHOLDS } from '../../../src/core/tasks/thresholds.ts';

const cohort = (month: string, shipped: number, back: number): Cohort => ({
  month,
  basis: 'returns',
  shipped,
  returned: back,
  byReturn: 0,
  causes: new Map([['missing_parts', back]]),
  complete: true,
  young: false,
});
const baseline = (returned: number, shipped: number, needed: number): Baseline => ({
  ...{ returned, shipped, needed, from: '2025-01', to: '2025-12' },
});
const task = (name: string, product: string, more: Partial<LedgerTask> = {}): LedgerTask => ({
  task: name,
  product,
  cause: 'missing_parts',
  hours: null,
  fixCost: null,
  baseline: null,
  created: '2026-01-10',
  effectiveFrom: '2026-01-15',
  ...more,
});

/** Mugs fell from 10 % to 4 %, cups rose from 5 % to 7 % by chance, and nothing came of the third. */
const COHORTS = new Map([
  ['MUG', ['2026-03', '2026-04', '2026-05', '2026-06'].map((month) => cohort(month, 200, 8))],
  ['CUP', ['2026-03', '2026-04', '2026-05'].map((month) => cohort(month, 200, 14))],
  ['JUG', ['2026-05', '2026-06'].map((month, at) => cohort(month, 250, 12 + at))],
]);
const COSTS: Record<string, number> = { MUG: 490, CUP: 1_000, JUG: 250 };
const FACTS: LedgerFacts = {
  cohorts: COHORTS,
  plan: DEFAULT_THRESHOLDS,
  wage: 20,
  centsOfReturn: (product) => COSTS[product] ?? null,
};
const MUG = task('T-1', 'MUG', { baseline: baseline(240, 2_400, 435), hours: 3.5, fixCost: 12.5 });
const CUP = task('T-2', 'CUP', { baseline: baseline(60, 1_200, 400), effectiveFrom: '2026-01-02', fixCost: 100 });
const JUG = task('T-3', 'JUG', { baseline: baseline(30, 600, 400), effectiveFrom: '2026-03-20', hours: 1 });

// Reckoned apart in Python from Wilson's intervals, before there was any code.
test('every judged fix counts, also one that did nothing and one after which more came back', () => {
  const lines = ledgerOf([MUG, CUP, JUG], FACTS);
  expect(
    lines.map(({ task: { task }, cents, verdict, saving, balance }) => [task, cents, verdict, saving?.cents, balance]),
  ).toEqual([
    ['T-2', 10_000, 'unproven', { value: -12_000, range: [-27_432, 1_524] }, -22_000],
    ['T-1', 8_250, 'better', { value: 23_520, range: [15_850, 30_228] }, -6_730],
    ['T-3', 2_000, 'unproven', { value: 0, range: [-3_391, 3_241] }, -8_730],
  ]);
  expect(lines[1]?.saving).toMatchObject({ from: '2026-03', to: '2026-06' });
  expect(lines[1]?.saving?.units.value).toBeCloseTo(48, 9);
  expect(lines[1]?.saving?.units.range[0]).toBeCloseTo(32.3478, 4);
  expect(lines[1]?.saving?.units.range[1]).toBeCloseTo(61.6899, 4);
  expect(totalOf(lines)).toEqual({
    hours: 4.5,
    spent: 20_250,
    saved: { value: 11_520, range: [-6_043, 26_960] },
    counted: 3,
  });
});

test('by month: what was spent on the day of the fix, what was saved in the months after it', () => {
  expect(monthsOf(ledgerOf([MUG, JUG], FACTS))).toEqual([
    { month: '2026-01', spent: 8_250, saved: null, balance: -8_250 },
    { month: '2026-03', spent: 2_000, saved: { value: 5_880, range: [3_963, 7_557] }, balance: -4_370 },
    { month: '2026-04', spent: 0, saved: { value: 5_880, range: [3_963, 7_557] }, balance: 1_510 },
    { month: '2026-05', spent: 0, saved: { value: 5_880, range: [3_320, 8_212] }, balance: 7_390 },
    { month: '2026-06', spent: 0, saved: { value: 5_880, range: [3_320, 8_212] }, balance: 13_270 },
  ]);
});

test.each<[Partial<LedgerTask>, LedgerState, string]>([
  [{ effectiveFrom: '' }, 'no-day', 'nobody said when the fix took effect'],
  [{ cause: '' }, 'no-day', 'a task without a cause has no rate'],
  [{ effectiveFrom: '2026-04-20' }, 'too-few', 'one month after the fix is not enough'],
  [{ baseline: null }, 'too-few', 'no months before the fix are known'],
  [{ product: 'PAN' }, 'too-few', 'nothing is known of the product'],
  [{}, 'counted', 'judged'],
])('%j: %s (%s)', (more, state) => {
  expect(ledgerOf([{ ...MUG, ...more }], FACTS)).toMatchObject([{ state, cents: 8_250 }]);
});

describe('what is not counted', () => {
  test('a product without price or landed cost: units are told, money is not', () => {
    const [line] = ledgerOf([MUG], { ...FACTS, centsOfReturn: () => null });
    expect(line).toMatchObject({ state: 'unpriced', saving: { cents: null, months: [] }, balance: -8_250 });
    expect(line?.saving?.units.value).toBeCloseTo(48, 9);
    expect(totalOf(line ? [line] : [])).toMatchObject({ saved: null, counted: 0 });
  });

  test('hours without a wage are hours only', () => {
    expect(totalOf(ledgerOf([MUG, JUG], { ...FACTS, wage: 0 }))).toMatchObject({ hours: 4.5, spent: 1_250 });
  });

  test('months from the next fix of the same trouble on: they are that one’s', () => {
    const first = { ...MUG, task: 'T-0', effectiveFrom: '2026-01-02' };
    const [one, other] = ledgerOf(
      [{ ...MUG, effectiveFrom: '2026-04-02', baseline: baseline(240, 2_400, 300) }, first],
      FACTS,
    );
    expect(one).toMatchObject({ task: { task: 'T-0' }, state: 'counted', saving: { from: '2026-03', to: '2026-03' } });
    expect(other).toMatchObject({ state: 'too-few' });
    const twins = ledgerOf([{ ...MUG, task: 'T-0' }, MUG], FACTS);
    expect(twins).toMatchObject([{ state: 'later-fix', saving: null }, { state: 'counted' }]);
  });

  test('a task that took nothing and has no fix', () => {
    expect(ledgerOf([task('T-1', 'MUG', { effectiveFrom: '' })], FACTS)).toEqual([]);
  });
});

const day = fc.constantFrom('', '2026-01-02', '2026-01-15', '2026-02-20', '2026-03-01');
const anyTask = fc.record({
  product: fc.constantFrom('MUG', 'CUP', 'JUG', 'PAN'),
  hours: fc.option(fc.integer({ min: 0, max: 400 }).map((quarter) => quarter / 4)),
  fixCost: fc.option(fc.integer({ min: 0, max: 99_999 }).map((cents) => cents / 100)),
  effectiveFrom: day,
  created: day,
  baseline: fc.option(
    fc
      .tuple(fc.integer({ min: 1, max: 300 }), fc.integer({ min: 300, max: 3_000 }))
      .map(([k, n]) => baseline(k, n, 300)),
  ),
});

test('the last balance is what was saved less what was spent; products and months add up to the same; the range holds the sum', () => {
  fc.assert(
    fc.property(fc.array(anyTask, { maxLength: 8 }), fc.integer({ min: 0, max: 60 }), (tasks, wage) => {
      const lines = ledgerOf(
        tasks.map((one, at) => task(`T-${at}`, one.product, one)),
        { ...FACTS, wage, centsOfReturn: (product) => (product === 'MUG' ? 333.3 : (COSTS[product] ?? null)) },
      );
      const total = totalOf(lines);
      const saved = total.saved?.value ?? 0;
      expect(lines[lines.length - 1]?.balance ?? 0).toBe(saved - total.spent);
      const products = [...new Set(lines.map(({ task: { product } }) => product))].map((product) =>
        totalOf(lines.filter((line) => line.task.product === product)),
      );
      expect(products.reduce((sum, one) => sum + (one.saved?.value ?? 0), 0)).toBe(saved);
      expect(products.reduce((sum, one) => sum + one.spent, 0)).toBe(total.spent);
      const months = monthsOf(lines);
      expect(months.reduce((sum, one) => sum + one.spent, 0)).toBe(total.spent);
      expect(months.reduce((sum, one) => sum + (one.saved?.value ?? 0), 0)).toBe(saved);
      expect(months[months.length - 1]?.balance ?? 0).toBe(saved - total.spent);
      if (total.saved) {
        expect(total.saved.range[0]).toBeLessThanOrEqual(saved);
        expect(total.saved.range[1]).toBeGreaterThanOrEqual(saved);
      }
    }),
  );
});
