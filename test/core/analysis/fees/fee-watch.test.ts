import { expect, test } from 'vitest';
import type { Cohort } from '../../../../src/core/analysis/cohorts.ts';
import { type FeeState, watchFee } from '../../../../src/core/analysis/fees/fee-watch.ts';

const cohorts = (shipped: number, back: readonly number[]): Cohort[] =>
  back.map((returned, at) => ({
    month: `2026-0${at + 1}`,
    basis: 'orders',
    shipped,
    returned,
    byReturn: 0,
    causes: new Map(),
    complete: true,
    young: false,
  }));

test.each<[number, readonly number[], FeeState, string]>([
  [400, [20, 20, 20, 20], 'unlikely', 'half of the threshold, month after month'],
  [400, [38, 38, 38, 38], 'possible', 'just below it'],
  [400, [44, 44, 44, 38], 'likely', 'a better month after three bad ones'],
  [400, [38, 38, 38, 44], 'above', 'the newest month is above it already'],
  [20, [9, 9, 9, 9], 'too-few', 'no fee is due below 25 units a month'],
  [400, [44, 44], 'no-months', 'two months tell nothing'],
])('%d units a month with %j back stand at 10 %%: %s (%s)', (shipped, back, state) => {
  expect(watchFee('MUG', { threshold: 0.1, least: 25 }, cohorts(shipped, back)).state).toBe(state);
});

test('months that are not complete count for nothing', () => {
  const all = cohorts(400, [20, 20, 20, 60]).map((one, at) => ({ ...one, complete: at < 3 }));
  expect(watchFee('MUG', { threshold: 0.1, least: 25 }, all)).toMatchObject({
    month: '2026-03',
    rate: 0.05,
    state: 'unlikely',
  });
});

test.each<[number | null, number, number, readonly number[], FeeState, null | 'told', string]>([
  [0, 25, 400, [20, 20, 20, 20], 'every', null, 'every unit pays: there is nothing to come above'],
  [0, 25, 20, [1, 1, 1, 1], 'every', null, 'few units pay too where every unit does'],
  [null, 25, 400, [20, 20, 20, 20], 'unknown', null, 'nobody knows the threshold'],
  [
    0.1,
    500,
    400,
    [44, 44, 44, 44],
    'too-few',
    'told',
    'the units from which on the fee is due are a rule of their own',
  ],
  [0.1, 0, 20, [9, 9, 9, 9], 'above', 'told', 'without an exemption a few units pay'],
])('a threshold of %j due from %d units on, %d units with %j back: %s, chance %s (%s)', (...given) => {
  const [threshold, least, shipped, back, state, chance] = given;
  const line = watchFee('MUG', { threshold, least }, cohorts(shipped, back));
  expect(line.state).toBe(state);
  expect(line.chance === null ? null : 'told').toBe(chance);
});
