import { expect, test } from 'vitest';
import { stepsSince, writeStanding } from '../../../src/core/tasks/history.ts';

test.each([
  ['', { status: 'Open', verdict: '' }, ['status:  > Open'], 'a task that was never looked at'],
  ['Open\n', { status: 'Open', verdict: '' }, [], 'nothing changed'],
  [
    'Open\n',
    { status: 'In progress', verdict: 'Not enough data' },
    ['status: Open > In progress', 'verdict:  > Not enough data'],
    'both',
  ],
  [
    'Closed\nProven better',
    { status: 'Reopened', verdict: '' },
    ['status: Closed > Reopened', 'verdict: Proven better > '],
    'a relapse',
  ],
])('%j, now %j: %j (%s)', (seen, now, steps) => {
  expect(stepsSince(seen, now).map(({ change, from, to }) => `${change}: ${from} > ${to}`)).toEqual(steps);
  expect(stepsSince(writeStanding(now), now)).toEqual([]);
});
