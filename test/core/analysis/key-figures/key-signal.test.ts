import { describe, expect, test } from 'vitest';
import {
  type Counted,
  costTogether,
  KEY_FIGURES,
  type KeyFigure,
} from '../../../../src/core/analysis/key-figures/key-figures.ts';
import type { KeyPeriod } from '../../../../src/core/analysis/key-figures/key-months.ts';
import { judgeFigure } from '../../../../src/core/analysis/key-figures/key-signal.ts';

const whole = (counted: number, of: number): Counted => ({ counted, of, left: 0, known: 'whole' });
const periods = (figure: KeyFigure, list: readonly Counted[]): KeyPeriod[] =>
  list.map((sums, at) => ({
    period: `2026-Q${at}`,
    sums: {
      ...(Object.fromEntries(KEY_FIGURES.map((one) => [one, whole(0, 0)])) as KeyPeriod['sums']),
      [figure]: sums,
    },
  }));
const judged = (figure: KeyFigure, list: readonly Counted[]) =>
  judgeFigure(figure, periods(figure, list), list.length - 1);

describe('a rate beside the periods before it', () => {
  // 32 of 200 three times: centre 0.16, three deviations sqrt(0.16 * 0.84 / 200) = 0.0259 each, as in textbooks 0.082 to 0.238.
  const before = [whole(32, 200), whole(32, 200), whole(32, 200)];
  test.each([
    [60, 'up'],
    [33, 'noise'],
    [8, 'down'],
  ])('%d of 200 is %s', (count, signal) => {
    const { limits, ...rest } = judged('returns', [...before, whole(count, 200)]);
    expect(rest.signal).toBe(signal);
    expect(limits?.map((one) => one.toFixed(1))).toEqual(['8.2', '23.8']);
  });

  test('a cost is held against costs of the same parts, of which these are too few', () => {
    const cost = (returns: number, contacts: Counted): Counted =>
      costTogether({
        ...{ returns: whole(returns, 4), contacts },
        ...{ replacements: whole(0, 0), disputes: whole(0, 0) },
      });
    const unknown: Counted = { ...whole(0, 0), known: 'unknown' };
    const before = [900, 1_000, 1_100].map((cents) => cost(cents, unknown));
    expect(judged('cost', [...before, cost(1_000, whole(9_000, 9))]).signal).toBe('too-few');
    expect(judged('cost', [...before, cost(1_000, { ...unknown, known: 'part' })]).signal).toBe('noise');
  });

  test('needs three of them that have a value', () => {
    const young: Counted = { ...whole(1, 200), known: 'young' };
    expect(judged('returns', [whole(32, 200), young, whole(32, 200), whole(60, 200)])).toEqual({
      signal: 'too-few',
      limits: null,
    });
  });

  test('is not judged where there are more contacts than units', () => {
    expect(judged('contacts', [...before, whole(210, 200)])).toEqual({ signal: 'too-few', limits: null });
  });
});

describe('a value by itself', () => {
  // Costs of 10, 12, 10 and 12: mean 11, mean moving range 2, three deviations 3 * 2 / 1.128 = 5.319.
  const before = [1_000, 1_200, 1_000, 1_200].map((cents) => whole(cents, 1));
  test.each([
    [17, 'up'],
    [16, 'noise'],
    [5, 'down'],
  ])('a cost of %d is %s', (money, signal) => {
    const { limits, ...rest } = judged('cost', [...before, whole(money * 100, 1)]);
    expect(rest.signal).toBe(signal);
    expect(limits?.map((one) => one.toFixed(3))).toEqual(['5.681', '16.319']);
  });

  test('stars have no limits beyond those there are', () => {
    const stars = [4.5, 4.9, 4.5, 4.9].map((mean) => whole(mean * 10, 10));
    expect(judged('stars', [...stars, whole(47, 10)]).limits?.[1]).toBe(5);
  });

  test('that never moved tells nothing of chance', () => {
    const still = [whole(1_000, 1), whole(1_000, 1), whole(1_000, 1), whole(1_001, 1)];
    expect(judged('cost', still)).toEqual({ signal: 'too-few', limits: null });
  });
});
