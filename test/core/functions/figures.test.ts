import { describe, expect, test } from 'vitest';
import type { Range } from '../../../src/core/functions/cellwise.ts';
import { cost } from '../../../src/core/functions/cost.ts';
import { effect } from '../../../src/core/functions/effect.ts';
import { rateRange } from '../../../src/core/functions/rate-range.ts';
import { signal } from '../../../src/core/functions/signal.ts';

const rounded = (rows: readonly (readonly unknown[])[]): unknown[][] =>
  rows.map((row) => row.map((cell) => (typeof cell === 'number' ? Math.round(cell * 1e4) / 1e4 : cell)));

test.each([
  {
    returned: 12,
    shipped: 150,
    confidence: undefined,
    gives: [[0.0464, 0.1346]],
    because: '95 % unless said otherwise',
  },
  { returned: 0, shipped: 30, confidence: '', gives: [[0, 0.1135]], because: 'nothing back is not proof of nothing' },
  {
    returned: [[5], ['']],
    shipped: 100,
    confidence: 0.99,
    gives: [
      [0.0168, 0.1392],
      ['', ''],
    ],
    because: 'surer is wider',
  },
  { returned: 0, shipped: 0, confidence: undefined, gives: [['', '']], because: 'nothing shipped has no rate' },
] as { returned: Range; shipped: Range; confidence: number | undefined; gives: unknown[][]; because: string }[])(
  'HW_RATE_RANGE: $because',
  ({ returned, shipped, confidence, gives }) => {
    expect(rounded(rateRange(returned, shipped, confidence))).toEqual(gives);
  },
);

test.each([
  {
    returned: 24,
    shipped: 140,
    baseline: 0.0722,
    gives: 'Signal up',
    because: 'a sixth where one in fourteen is usual',
  },
  { returned: 16, shipped: 160, baseline: 0.0722, gives: 'Noise', because: 'a tenth happens' },
  { returned: 6, shipped: 300, baseline: 0.0722, gives: 'Signal down', because: 'six where twenty-two are usual' },
  { returned: 5, shipped: 40, baseline: 0.01, gives: 'Too few to judge', because: 'forty units tell nothing' },
  { returned: 0, shipped: 0, baseline: 0.01, gives: '', because: 'nothing shipped stays empty' },
])('HW_SIGNAL: $because', ({ returned, shipped, baseline, gives }) => {
  expect(signal(returned, shipped, baseline)).toEqual([[gives]]);
});

test('HW_SIGNAL takes another minimum, and speaks Chinese or code', () => {
  expect(signal(12, 40, 0.02, 30)).toEqual([['Signal up']]);
  expect(signal(12, 40, 0.02, 30, 'zh')).toEqual([['异常升高']]);
  expect(signal([[12], [1]], 40, 0.02, 50, 'code')).toEqual([['too-few'], ['too-few']]);
});

test.each([
  { row: [60, 500, 35, 500], gives: ['Proven better', 0.05, 0.0136, 0.0868], because: 'a clear fall' },
  { row: [40, 1000, 62, 1000], gives: ['Worse', -0.022, -0.0417, -0.0027], because: 'a rise' },
  { row: [8, 100, 4, 100], gives: ['No proof yet', 0.04, -0.0301, 0.1141], because: 'half as many by chance' },
  { row: [8, 60, 1, 60], gives: ['Not enough data', 0.1167, 0.0203, 0.2259], because: 'nine returns in all' },
  { row: [0, 0, 1, 60], gives: ['Not enough data', '', '', ''], because: 'nothing shipped before' },
  { row: ['', 100, 1, 60], gives: ['', '', '', ''], because: 'an empty cell' },
] as { row: [Range, Range, Range, Range]; gives: unknown[]; because: string }[])(
  'HW_EFFECT: $because',
  ({ row, gives }) => {
    const [given] = rounded(effect(...row));
    expect(given?.[0]).toBe(gives[0]);
    for (const [at, wanted] of gives.entries())
      if (typeof wanted === 'number') expect(given?.[at]).toBeCloseTo(wanted, 4);
      else expect(given?.[at]).toBe(wanted);
  },
);

describe('HW_COST', () => {
  test.each([
    // 4.50 outbound + a fifth of 15 % of 30 = 0.90; half the units lose 8.00.
    { args: [10, 30, 8, 4.5, 0.5], gives: 94, because: 'half can be sold again' },
    { args: [1, 30, 8, 4.5, 1], gives: 5.4, because: 'sellable goods are not lost' },
    { args: [1, 345, 100, 0, 1], gives: 5, because: 'the part of the referral fee is at most 5' },
    { args: [2, 30, 8, 4.5, 0, 1.78, 0.84, 2, 0.08], gives: 35.2, because: 'every part is counted once' },
    { args: [0, 30, 8, 4.5, 0.5], gives: 0, because: 'no units, no cost' },
    { args: [3, '', 8, 4.5, 0.5], gives: '', because: 'without a price there is no answer' },
  ] as { args: Parameters<typeof cost>; gives: number | string; because: string }[])('$because', ({ args, gives }) => {
    expect(cost(...args)).toEqual([[gives]]);
  });

  test('a row for each row', () => {
    expect(cost([[1], [2]], 30, [[8], [10]], 4.5, 0)).toEqual([[13.4], [30.8]]);
  });
});

test.each([
  [
    () => rateRange([[1], ['two']], 10),
    'HW_RATE_RANGE: returned should be a whole number of 0 or more, but row 2 has "two".',
  ],
  [() => rateRange(1.5, 10), 'HW_RATE_RANGE: returned should be a whole number of 0 or more, but row 1 has "1.5".'],
  [() => rateRange(11, 10), 'HW_RATE_RANGE: row 1 has more returned (11) than shipped (10).'],
  [
    () => rateRange(1, 10, 95),
    'HW_RATE_RANGE: confidence should be a share from 0 to 1, such as 0.1 or 10%, but row 1 has "95".',
  ],
  [() => rateRange(1, 10, 1), 'HW_RATE_RANGE: confidence should lie between 0 and 1, such as 0.95.'],
  [() => signal(1, 60, 8), 'HW_SIGNAL: baseline should be a share from 0 to 1, such as 0.1 or 10%, but row 1 has "8".'],
  [() => signal(1, 60, 0.1, 50, 'fr'), 'HW_SIGNAL: output should be "en", "zh" or "code", but is "fr".'],
  [() => effect(5, 100, 30, 20), 'HW_EFFECT: row 1 has more returned (30) than shipped (20).'],
  [() => cost(1, -3, 1, 1, 1), 'HW_COST: price should be a number of 0 or more, but row 1 has "-3".'],
  [
    () => effect([[1], [2]], [[3], [4], [5]], 1, 60),
    'HW_EFFECT: the ranges must be of the same height, but one has 2 rows and another 3 rows.',
  ],
])('bad input gets one sentence with the function and the row (%#)', (call, sentence) => {
  expect(call).toThrow(sentence);
});
