import { describe, expect, test } from 'vitest';
import { feeAlertsOf, sayFeeAlert } from '../../../../src/core/analysis/fees/fee-alerts.ts';
import type { FeeLine } from '../../../../src/core/analysis/fees/fee-watch.ts';
import { wordsOf } from '../../../../src/core/words/words.ts';

const line = (more: Partial<FeeLine> = {}): FeeLine => ({
  product: 'MUG',
  threshold: 0.081,
  least: 25,
  month: '2026-05',
  rate: 0.09,
  forecast: null,
  chance: 0.72,
  state: 'likely',
  ...more,
});

describe('who is told of', () => {
  test.each<[Partial<FeeLine>, boolean, string]>([
    [{}, true, 'likely'],
    [{ state: 'above', chance: 0.5 }, true, 'above already, and as likely as not to be again'],
    [{ state: 'above', chance: 0.3 }, false, 'above already, but not foretold to be again'],
    [{ state: 'possible', chance: 0.4 }, false, 'only possible'],
    [{ state: 'too-few', chance: 0.9 }, false, 'no fee is due for so few units'],
    [{ state: 'no-months', chance: null, month: '', rate: null }, false, 'nothing is known'],
    [{ state: 'unknown', chance: null, threshold: null }, false, 'no threshold is known'],
    [{ state: 'every', chance: null, threshold: 0 }, false, 'every unit pays anyhow'],
    [{ month: '2026-03' }, true, 'two months back, as long as units come home'],
    [{ month: '2026-02' }, false, 'three months back it ships no more'],
  ])('%j: %j (%s)', (more, isTold) => {
    expect(feeAlertsOf([line(more)], '2026-05')).toHaveLength(Number(isTold));
  });

  test('the surest first, then the furthest above', () => {
    const told = feeAlertsOf(
      [line({ product: 'A' }), line({ product: 'B', chance: 0.9 }), line({ product: 'C', rate: 0.2 })],
      '2026-05',
    );
    expect(told.map(({ product }) => product)).toEqual(['B', 'C', 'A']);
  });
});

test.each([
  [
    'en',
    0.72,
    'MUG may have to pay the return fee: 9.0% of its units of 2026-12 came back, the fee starts at 8.1%, and the chance that 2027-01 ends above it is 72%. Work on its tasks first.',
  ],
  [
    'zh',
    0.998,
    'MUG 可能要交退货费：2026-12 的退货率为 9.0%，超过 8.1% 起收费，2027-01 最终超过的概率为 >99%。请先处理它的任务。',
  ],
] as const)('in %s, chance %d', (language, chance, said) => {
  const [alert] = feeAlertsOf([line({ month: '2026-12', chance })], '2026-12');
  expect(alert && sayFeeAlert(alert, wordsOf(language))).toBe(said);
});
