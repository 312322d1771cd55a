import { describe, expect, test } from 'vitest';
import type { CellValue } from '../book/model.ts';
import { dateBuckets } from './date-rules.ts';
import { PIVOT_GUESSES as guess } from './guesses.ts';
import { placePivot } from './place-pivot.ts';
import { summarise } from './summaries.ts';

/** Wednesday 4 February 2026, 19:45:30. */
const MOMENT = 46_057 + (19 * 3600 + 45 * 60 + 30) / 86_400;

describe('date rules', () => {
  test.each([
    ['SECOND', 30],
    ['MINUTE', 45],
    ['HOUR', 19],
    ['HOUR_MINUTE', '19:45'],
    ['HOUR_MINUTE_AMPM', '7:45 PM'],
    ['DAY_OF_WEEK', 'Wednesday'],
    ['DAY_OF_YEAR', 35],
    ['DAY_OF_MONTH', 4],
    ['DAY_MONTH', '4-Feb'],
    ['MONTH', 'Feb'],
    ['QUARTER', 'Q1'],
    ['YEAR', 2026],
    ['YEAR_MONTH', '2026-Feb'],
    ['YEAR_QUARTER', '2026 Q1'],
    ['YEAR_MONTH_DAY', '2026-02-04'],
  ])('%s shows %s', (rule, label) => {
    expect(dateBuckets(rule, 'en_US')(MOMENT).label).toBe(label);
  });

  test('a Chinese spreadsheet names months in Chinese', () => {
    expect(dateBuckets('YEAR_MONTH', 'zh_CN')(MOMENT).label, guess.localisedMonths).toBe('2026-2月');
    expect(dateBuckets('DAY_OF_WEEK', 'zh_CN')(MOMENT).label).toBe('星期三');
  });

  test('there is no rule DAY', () => {
    expect(() => dateBuckets('DAY', 'en_US')).toThrow('no date rule');
  });
});

describe('summaries', () => {
  const cells: CellValue[] = [2, 4, 4, 'text', null, true];
  test.each([
    ['SUM', 10],
    ['COUNT', 3],
    ['COUNTA', 5],
    ['COUNTUNIQUE', 4],
    ['AVERAGE', 10 / 3],
    ['MAX', 4],
    ['MIN', 2],
    ['MEDIAN', 4],
    ['PRODUCT', 32],
    ['VAR', 4 / 3],
    ['VARP', 8 / 9],
    ['STDEV', Math.sqrt(4 / 3)],
    ['STDEVP', Math.sqrt(8 / 9)],
  ])('%s of 2, 4, 4, a text, a blank and TRUE is %d', (name, expected) => {
    expect(summarise(name, cells)).toBeCloseTo(expected, 12);
  });

  test.each([
    ['SUM', 0],
    ['COUNTA', 1],
    ['PRODUCT', 0],
    ['AVERAGE', { error: '#DIV/0!' }],
    ['MEDIAN', { error: '#NUM!' }],
  ])('%s of a lone text (%s)', (name, expected) => {
    const result = summarise(name, ['text']);
    expect(typeof result === 'object' ? { error: result.error } : result, guess.functionOfNothing).toEqual(expected);
  });

  test('an error among the cells is the sum, but is counted', () => {
    const broken = { error: '#N/A', message: '' };
    expect(summarise('SUM', [1, broken])).toBe(broken);
    expect(summarise('COUNTA', [1, broken])).toBe(2);
  });
});

describe('placing', () => {
  const block = [
    [{ value: 'SKU' }, { value: 'SUM of Units' }],
    [{ value: 'MUG-1' }, { value: 3 }],
  ];
  const anchor = { row: 2, column: 2 };

  test('a free place takes the block, and the anchor may hold something', () => {
    expect(placePivot(block, anchor, (row, column) => row === 2 && column === 2)).toBe(block);
  });

  test('a filled cell in the way leaves #REF! at the anchor', () => {
    expect(
      placePivot(block, anchor, (row, column) => row === 3 && column === 3),
      guess.overlapMessage,
    ).toEqual([[{ value: { error: '#REF!', message: expect.stringContaining('C3') } }]]);
  });

  test('a pivot wider than 18,278 columns leaves #REF!', () => {
    const wide = [Array.from({ length: 18_278 }, () => ({ value: 1 }))];
    expect(placePivot(wide, { row: 1, column: 1 }, () => false)).toBe(wide);
    expect(placePivot(wide, anchor, () => false)[0]).toEqual([
      { value: { error: '#REF!', message: expect.stringContaining('18278') } },
    ]);
  });
});
