import { expect, test } from 'vitest';
import type { Cohort } from '../../../src/core/analysis/cohorts.ts';
import { type FeeState, watchFee } from '../../../src/core/analysis/fee-watch.ts';

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
  expect(watchFee('MUG', 0.1, cohorts(shipped, back)).state).toBe(state);
});

test('months that are not complete count for nothing', () => {
  const all = cohorts(400, [20, 20, 20, 60]).map((one, at) => ({ ...one, complete: at < 3 }));
  expect(watchFee('MUG', 0.1, all)).toMatchObject({ month: '2026-03', rate: 0.05, state: 'unlikely' });
});
