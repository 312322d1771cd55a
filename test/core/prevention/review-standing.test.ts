import { expect, test } from 'vitest';
import { reviewStanding } from '../../../src/core/prevention/review-standing.ts';

const SAYS = { notWritten: 'not written', overdue: 'overdue', sentences: '{a} {b}' };
const CASES: [
  reason: string,
  isWritten: boolean,
  tasks: { open: number; overdue: number },
  state: string,
  score: number,
  note: string,
][] = [
  ['written and nothing open', true, { open: 0, overdue: 0 }, 'passed', 100, ''],
  ['open tasks in time keep no gate shut', true, { open: 3, overdue: 0 }, 'passed', 70, ''],
  ['an overdue one does', true, { open: 1, overdue: 1 }, 'open', 70, 'overdue'],
  ['so does a page nobody wrote', false, { open: 0, overdue: 0 }, 'open', 100, 'not written'],
  ['no score lies below nothing', false, { open: 9, overdue: 9 }, 'open', 0, 'not written overdue'],
];

test.each(CASES)('%s', (_, isWritten, tasks, state, score, note) => {
  expect(reviewStanding('2026-10', isWritten, tasks, SAYS)).toEqual({ state, score, date: '2026-10-01', note });
});

test('without a whole month there is nothing to stand by', () => {
  expect(reviewStanding('', false, { open: 0, overdue: 0 }, SAYS)).toBeNull();
});
