import { describe, expect, test } from 'vitest';
import type { Cohort } from '../../../src/core/analysis/cohorts.ts';
import { ratesOf } from '../../../src/core/analysis/rates.ts';
import { CAUSE_CODES, type CauseCode } from '../../../src/core/causes.ts';
import { createRandom } from '../../fixtures/make/random.ts';
import { returnsOf } from './returns-of.ts';

const months = (count: number): string[] =>
  Array.from({ length: count }, (_, at) => new Date(Date.UTC(2024, at, 1)).toISOString().slice(0, 7));

/** Cohorts with so many units a month and so many back for the first causes of the list. */
const cohorts = (shipped: number, back: readonly (readonly number[])[]): Cohort[] =>
  back.map((counts, at) => ({
    month: months(at + 1)[at] as string,
    shipped,
    returned: counts.reduce((sum, count) => sum + count, 0),
    causes: new Map(counts.map((count, place) => [CAUSE_CODES[place] as CauseCode, count])),
    basis: 'returns',
    byReturn: 0,
    young: false,
    complete: true,
  }));

describe('rates of a product', () => {
  test('a cause nobody had before is a signal, the rest is noise, and young months are not judged', () => {
    const quiet = [9, 0] as const;
    const all = cohorts(200, [quiet, quiet, quiet, quiet, quiet, quiet, [9, 8], [9, 8]]);
    all[7] = { ...(all[7] as Cohort), complete: false };
    const lines = ratesOf(all);
    const signals = lines.filter(({ signal }) => signal === 'up').map(({ month, cause }) => [month, cause]);
    expect(signals).toEqual([['2024-07', CAUSE_CODES[1]]]);
    expect(lines.find(({ month, cause }) => month === '2024-07' && cause === CAUSE_CODES[1])).toMatchObject({
      returned: 8,
      before: { returned: 0, shipped: 1200 },
      limits: [0, 0],
    });
    expect(lines.filter(({ month }) => month === '2024-08').map(({ signal, limits }) => [signal, limits])).toEqual([
      ['too-few', null],
      ['too-few', null],
      ['too-few', null],
    ]);
  });

  test('two months that rise together are a signal though neither is one', () => {
    const before = Array.from({ length: 9 }, () => [10]);
    const alone = ratesOf(cohorts(200, [...before, [19], [10]]));
    expect(alone.filter(({ signal, cause }) => signal === 'up' && cause === '')).toEqual([]);
    const both = ratesOf(cohorts(200, [...before, [19], [19]]));
    expect(both.filter(({ signal, cause }) => signal === 'up' && cause === '').map(({ month }) => month)).toEqual([
      '2024-11',
    ]);
  });

  test('below three months before it a month is too few to judge', () => {
    const lines = ratesOf(cohorts(200, [[10], [10], [10], [60]]));
    expect(lines.filter(({ cause }) => cause === '').map(({ signal }) => signal)).toEqual([
      'too-few',
      'too-few',
      'too-few',
      'up',
    ]);
  });
});

describe('simulated shops', () => {
  /** A product whose causes make up a return rate of 10 %. */
  const RATES = [0.04, 0.025, 0.015, 0.01, 0.006, 0.004];

  /** The share of simulated products for which something holds. */
  function shareOf(runs: number, seed: number, holds: (random: () => number) => boolean): number {
    const random = createRandom(seed).next;
    let held = 0;
    for (let run = 0; run < runs; run += 1) if (holds(random)) held += 1;
    return held / runs;
  }

  const history = (random: () => number, units: number, rates: readonly number[], count: number) =>
    Array.from({ length: count }, () => returnsOf(random, units, rates));

  test.each([
    [60, RATES, 'a small product'],
    [200, RATES, 'a product of 200 units a month'],
    [200, RATES.map((rate) => rate / 3), 'a product that seldom comes back'],
    [1000, RATES, 'a large one'],
  ])('without a change at most 1 in 100 months of %d units raises an alarm (%#: %s)', (units, rates) => {
    const random = createRandom(units).next;
    let [alarms, judged] = [0, 0];
    for (let run = 0; run < 150; run += 1) {
      const lines = ratesOf(cohorts(units, history(random, units, rates, 16)));
      const ups = new Set(lines.filter(({ signal }) => signal === 'up').map(({ month }) => month));
      alarms += ups.size;
      judged += 13;
    }
    expect(alarms / judged).toBeLessThanOrEqual(0.01);
  });

  const found = (changed: readonly number[], wanted: (cause: string) => boolean) => (random: () => number) => {
    const all = [...history(random, 200, RATES, 9), ...history(random, 200, changed, 2)];
    const [first, second] = months(11).slice(-2);
    return ratesOf(cohorts(200, all)).some(
      ({ month, signal, cause }) => (month === first || month === second) && signal === 'up' && wanted(cause),
    );
  };

  test('a return rate that doubles at 200 units a month is found within two months in 8 of 10 cases and more', () => {
    const doubled = RATES.map((rate) => rate * 2);
    expect(
      shareOf(
        200,
        1,
        found(doubled, () => true),
      ),
    ).toBeGreaterThanOrEqual(0.95);
  });

  test('one cause that adds a doubling of its product is found by its name', () => {
    const [, ...others] = RATES;
    const worse = [0.14, ...others];
    expect(
      shareOf(
        200,
        2,
        found(worse, (cause) => cause === CAUSE_CODES[0]),
      ),
    ).toBeGreaterThanOrEqual(0.95);
  });
});
