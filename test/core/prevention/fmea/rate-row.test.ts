import { expect, test } from 'vitest';
import { type FmeaRow, payBackMonths, rateRow, readRating } from '../../../../src/core/prevention/fmea/rate-row.ts';

const BLANK: FmeaRow = {
  ...{ severity: null, occurrence: null, detection: null },
  ...{ severityAfter: null, occurrenceAfter: null, detectionAfter: null },
  ...{ action: null, fixCost: null },
};
const RATED: FmeaRow = { ...BLANK, severity: 7, occurrence: 7, detection: 6 };

test.each<[unknown, number | null | undefined, string]>([
  [1, 1, 'the least'],
  [10, 10, 'the most'],
  ['', null, 'nobody said'],
  [0, undefined, 'below the scale'],
  [11, undefined, 'above the scale'],
  [-3, undefined, 'below nothing'],
  [6.5, undefined, 'between two ratings'],
  ['7', undefined, 'text that looks like a number'],
  ['high', undefined, 'words'],
  [true, undefined, 'a tick'],
  [Number.NaN, undefined, 'no number at all'],
])('a cell with %o reads %o: %s', (cell, rating) => {
  expect(readRating(cell)).toBe(rating);
});

test('a mark lowers occurrence and detection: 294 falls to 42, high to low', () => {
  const row: FmeaRow = { ...RATED, action: 'warningMark', severityAfter: 7, occurrenceAfter: 2, detectionAfter: 3 };
  expect(rateRow(row)).toEqual({
    ...{ rpn: 294, priority: 'H', rpnAfter: 42, priorityAfter: 'L' },
    ...{ noRating: [], missing: [], severityFell: false },
  });
});

test.each<[string, Partial<FmeaRow>, Partial<ReturnType<typeof rateRow>>]>([
  ['nothing filled in', { ...BLANK }, { rpn: null, priority: null, missing: ['severity', 'occurrence', 'detection'] }],
  ['detection missing', { detection: null }, { rpn: null, priority: null, missing: ['detection'] }],
  ['words for occurrence', { occurrence: undefined }, { rpn: null, noRating: ['occurrence'], missing: [] }],
  [
    'rated after in part',
    { severityAfter: 7 },
    { rpn: 294, rpnAfter: null, missing: ['occurrenceAfter', 'detectionAfter'] },
  ],
  [
    'no rating after',
    { severityAfter: 7, occurrenceAfter: undefined, detectionAfter: 2 },
    { rpnAfter: null, noRating: ['occurrenceAfter'] },
  ],
  [
    'a mark said to lower severity',
    { action: 'warningMark', severityAfter: 4, occurrenceAfter: 2, detectionAfter: 2 },
    { severityFell: true, rpn: 294, rpnAfter: null, priorityAfter: null },
  ],
  [
    'no action that lowers severity',
    { severityAfter: 4, occurrenceAfter: 2, detectionAfter: 2 },
    { severityFell: true, priorityAfter: null },
  ],
  [
    'a design change that lowers severity',
    { action: 'designChange', severityAfter: 4, occurrenceAfter: 2, detectionAfter: 2 },
    { severityFell: false, rpnAfter: 16, priorityAfter: 'L' },
  ],
])('%s', (_, row, expected) => {
  expect(rateRow({ ...RATED, ...row })).toMatchObject(expected);
});

test.each<[number | null | undefined, number | null, number | null, string]>([
  [500, 125, 4, 'four months'],
  [100, 30, 3.3, 'to a tenth'],
  [0, 50, 0, 'a fix for nothing pays at once'],
  [500, 0, null, 'nothing is lost: it never pays back'],
  [500, null, null, 'nobody knows what a return costs'],
  [null, 125, null, 'nobody said what the fix costs'],
  [undefined, 125, null, 'words for the cost of the fix'],
])('a fix for %o against %o a month pays back in %o: %s', (cost, monthly, months) => {
  expect(payBackMonths(cost, monthly)).toBe(months);
});
