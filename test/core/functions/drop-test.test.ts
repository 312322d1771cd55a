import { expect, test } from 'vitest';
import type { Input, Range } from '../../../src/core/functions/cellwise.ts';
import { dropTest } from '../../../src/core/functions/drop-test.ts';

test('HW_DROP_TEST gives a row a drop: number, drop, centimetres, inches', () => {
  expect(dropTest(0.4)).toEqual([
    [1, 'Flat on its base.', 91, 36],
    [2, 'Flat on its top.', 91, 36],
    [3, 'Flat on its longest side.', 91, 36],
    [4, 'Flat on its shortest side.', 91, 36],
    [5, 'On a corner.', 91, 36],
  ]);
});

test.each([
  { args: [12, '1a'], rows: 10, last: [10, 'On the largest face opposite.', 61, 24], because: 'whatever the case' },
  { args: [[[12]], '2A', '', 'code'], rows: 10, last: [10, 'largeOpposite', 81, 32], because: 'a range of one cell' },
  { args: [21, '1A', 'lb', 'zh'], rows: 10, last: [10, '对面的最大面落地。', 61, 24], because: 'pounds, in Chinese' },
  { args: [68, ''], rows: 5, last: [5, 'On a corner.', 91, 36], because: 'the heaviest there is' },
] as { args: [Range, Input?, Input?, Input?]; rows: number; last: unknown[]; because: string }[])(
  'HW_DROP_TEST takes $args: $because',
  ({ args, rows, last }) => {
    const found = dropTest(...args);
    expect(found).toHaveLength(rows);
    expect(found.at(-1)).toEqual(last);
  },
);

test.each([
  { args: [''], says: 'weight is empty', because: 'an empty cell' },
  { args: [[[]]], says: 'weight is empty', because: 'an empty range' },
  { args: ['1.2 kg'], says: 'weight should be a number above 0, but is "1.2 kg"', because: 'text' },
  { args: [true], says: 'but is "true"', because: 'a checkbox' },
  { args: [0], says: 'but is "0"', because: 'nothing' },
  { args: [-3], says: 'but is "-3"', because: 'less than nothing' },
  { args: [Number.NaN], says: 'but is "NaN"', because: 'no number' },
  { args: [[[1], [2]]], says: 'weight should be one cell, but is 2 cells', because: 'a column' },
  { args: [150], says: 'end at 68 kg, but weight is 150. Is it in kilograms?', because: 'pounds taken for kilograms' },
  { args: [151, '1A', 'lb'], says: 'end at 150 lb, but weight is 151. Is it in pounds?', because: 'beyond in pounds' },
  {
    args: [1, '3A'],
    says: 'purpose should be "fba" or "1A" or "2A", but is "3A"',
    because: 'heights of 3A are not told',
  },
  { args: [1, 'fba', 'g'], says: 'unit should be "kg" or "lb", but is "g"', because: 'a unit without table' },
  { args: [1, 'fba', 'kg', 'de'], says: 'output should be', because: 'a language without words' },
] as { args: [Range, Input?, Input?, Input?]; says: string; because: string }[])(
  'HW_DROP_TEST says what is wrong with $because',
  ({ args, says }) => {
    const run = (): unknown => dropTest(...args);
    expect(run).toThrow(/^HW_DROP_TEST: /);
    expect(run).toThrow(says);
  },
);
