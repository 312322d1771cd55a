import { expect, test } from 'vitest';
import { CAUSE_CODES } from '../../../../src/core/causes.ts';
import { occurrenceOf, SEVERITY } from '../../../../src/core/prevention/fmea/scales.ts';

test.each([
  [0, 10_000, 1, 'nothing came back'],
  [9, 100_000, 1, 'just below a hundredth of a percent'],
  [1, 10_000, 2, 'from a hundredth of a percent'],
  [5, 10_000, 3, 'from 0.05 %'],
  [9, 10_000, 3, 'just below 0.1 %'],
  [1, 1_000, 4, 'from 0.1 %'],
  [2, 1_000, 5, 'from 0.2 %'],
  [5, 1_000, 6, 'from 0.5 %'],
  [9, 1_000, 6, 'just below 1 %'],
  [1, 100, 7, 'from 1 %'],
  [2, 100, 8, 'from 2 %'],
  [5, 100, 9, 'from 5 %'],
  [7, 70, 10, 'from 10 %, where a tenth is no exact binary number'],
  [100, 100, 10, 'everything came back'],
])('%d of %d units are occurrence %d: %s', (returned, shipped, rating) => {
  expect(occurrenceOf(returned, shipped)).toBe(rating);
});

test('every cause has a severity from 1 to 10, danger and forgery the highest', () => {
  const all = CAUSE_CODES.map((cause) => SEVERITY[cause]);
  expect(all.every((one) => Number.isInteger(one) && one >= 1 && one <= 10)).toBe(true);
  expect(CAUSE_CODES.filter((cause) => SEVERITY[cause] >= 9)).toEqual(['counterfeit', 'safety']);
});
