import { expect, test } from 'vitest';
import { ownedOutside } from '../../../src/core/tasks/owner-team.ts';

const SERVICE = ['Support', '客服'];

test.each([
  {
    owners: [{ name: 'Mei', team: 'Packaging' }],
    tasks: [{ owner: 'mei ', team: 'Support' }],
    outside: 1,
    because: 'a person is of the team Owners says',
  },
  {
    owners: [{ name: 'Mei', team: '客服' }],
    tasks: [{ owner: 'Mei', team: 'Packaging' }],
    outside: 0,
    because: 'also in the other language',
  },
  {
    owners: [{ name: 'Mei', team: '' }],
    tasks: [{ owner: 'Mei', team: 'Packaging' }],
    outside: 1,
    because: 'without a team of their own that of the cause counts',
  },
  { owners: [], tasks: [{ owner: 'Tom', team: 'Support' }], outside: 0, because: 'so it does for strangers' },
  {
    owners: [
      { name: 'Mei', team: 'Support' },
      { name: 'Mei', team: 'Packaging' },
    ],
    tasks: [
      { owner: 'Mei', team: 'Packaging' },
      { owner: 'Mei', team: 'Design' },
    ],
    outside: 1,
    because: 'of several teams that of the cause counts, else the first',
  },
])('$because', ({ owners, tasks, outside }) => {
  expect(ownedOutside(tasks, owners, SERVICE)).toEqual({ owned: tasks.length, outside });
});

test('a task of nobody is not counted', () => {
  expect(ownedOutside([{ owner: ' ', team: 'Packaging' }], [], SERVICE)).toEqual({ owned: 0, outside: 0 });
});
