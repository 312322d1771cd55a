import fc from 'fast-check';
import { expect, test } from 'vitest';
import { daysLater, dueOf, LAST_OF_LAUNCH, ROUTINES } from '../../../../src/core/prevention/routines/routines.ts';

const none = { done: '', since: '2026-01-05', launch: '' } as const;

test.each([
  { routine: ROUTINES.import, when: none, due: '2026-01-12', because: 'never done: a week after the list began' },
  {
    routine: ROUTINES.import,
    when: { ...none, done: '2026-02-27' },
    due: '2026-03-06',
    because: 'a week after it was done',
  },
  { routine: ROUTINES.review, when: none, due: '2026-02-10', because: 'the 10th of the month after the list began' },
  {
    routine: ROUTINES.review,
    when: { ...none, done: '2026-12-31' },
    due: '2027-01-10',
    because: 'over the end of a year',
  },
  {
    routine: ROUTINES.rules,
    when: { ...none, done: '2026-11-02' },
    due: '2027-02-10',
    because: 'three months after it was done',
  },
  {
    routine: ROUTINES.nitPicking,
    when: { ...none, launch: '2026-03-01' },
    due: '2026-02-08',
    because: '21 days before the launch',
  },
  {
    routine: ROUTINES.foreseen,
    when: { ...none, launch: '2026-03-01' },
    due: '2026-05-30',
    because: '90 days after it',
  },
  {
    routine: ROUTINES.foreseen,
    when: { ...none, launch: '2026-03-01', done: '2026-06-02' },
    due: '',
    because: 'what is done once is done',
  },
  { routine: ROUTINES.nitPicking, when: none, due: '', because: 'no launch is known' },
])('$because', ({ routine, when, due }) => {
  expect(dueOf(routine, when)).toBe(due);
});

test('what is done again is always due after it was done, and a year of doing it on time is never overdue', () => {
  const day = fc.date({ min: new Date('2020-01-01'), max: new Date('2035-12-31'), noInvalidDate: true });
  fc.assert(
    fc.property(day, fc.constantFrom(ROUTINES.import, ROUTINES.review, ROUTINES.rules), (date, routine) => {
      const done = date.toISOString().slice(0, 10);
      expect(dueOf(routine, { done, since: '2019-01-01', launch: '' }) > done).toBe(true);
    }),
  );
});

test('a launch is followed until a month after the last thing to do for it', () => {
  expect(LAST_OF_LAUNCH).toBe(120);
  expect(daysLater('2026-03-01', LAST_OF_LAUNCH)).toBe('2026-06-29');
});
