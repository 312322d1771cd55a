import { expect, test } from 'vitest';
import { sample } from '../../../src/core/functions/sample.ts';

test.each([
  { args: [1000], gives: [[80, 5, 6]], because: 'level II, AQL 2.5 and normal inspection unless said otherwise' },
  { args: [1000, 'II', 4], gives: [[80, 7, 8]], because: 'another limit' },
  { args: [1000, 'i', 2.5], gives: [[32, 2, 3]], because: 'another level, in any case' },
  { args: [1000, 'S-4', '1.0', 'Tightened'], gives: [[20, 0, 1]], because: 'all four, a limit written as text' },
  { args: [4], gives: [[4, 0, 1]], because: 'a sample larger than the lot is the lot' },
  { args: [''], gives: [['', '', '']], because: 'an empty cell stays empty' },
  {
    args: [[[500], [''], [501]], [['II'], [''], ['III']], '', ''],
    gives: [
      [50, 3, 4],
      ['', '', ''],
      [125, 7, 8],
    ],
    because: 'a row each',
  },
] as { args: Parameters<typeof sample>; gives: unknown[][]; because: string }[])(
  'HW_SAMPLE: $because',
  ({ args, gives }) => {
    expect(sample(...args)).toEqual(gives);
  },
);

test.each([
  [() => sample(0), 'HW_SAMPLE: lot should be a whole number of 1 or more, but row 1 has "0".'],
  [() => sample([[5], [-1]]), 'HW_SAMPLE: lot should be a whole number of 1 or more, but row 2 has "-1".'],
  [() => sample('many'), 'HW_SAMPLE: lot should be a whole number of 1 or more, but row 1 has "many".'],
  [() => sample(500, 'IV'), 'HW_SAMPLE: level should be S-1, S-2, S-3, S-4, I, II or III, but is "IV".'],
  [() => sample(500, 'II', 3), 'HW_SAMPLE: aql should be 0.65, 1, 1.5, 2.5 or 4, but is "3".'],
  [() => sample(500, 'II', 0), 'HW_SAMPLE: aql should be 0.65, 1, 1.5, 2.5 or 4, but is "0".'],
  [() => sample(500, 'II', 2.5, 'reduced'), 'HW_SAMPLE: severity should be normal or tightened, but is "reduced".'],
  [
    () => sample([[5], [6]], [['II'], ['II'], ['II']]),
    'HW_SAMPLE: the ranges must be of the same height, but one has 2 rows and another 3 rows.',
  ],
])('%s', (call, sentence) => {
  expect(call).toThrow(sentence);
});
