import { expect, test } from 'vitest';
import { isSameOwner, ownerNamer, strangersAmong } from '../../../src/core/tasks/owner-name.ts';

test.each([
  { one: 'Anna', other: ' anna ', same: true, because: 'blanks and case tell nobody apart' },
  { one: '小美', other: '小美　', same: true, because: 'a wide blank is a blank' },
  { one: 'Anna', other: 'Annabel', same: false, because: 'a name that begins alike is another' },
  {
    one: 'Anna Maria',
    other: 'Anna \u00a0\u3000Maria',
    same: true,
    because: 'how many and which blanks part a name tells nobody apart',
  },
  { one: 'Anna Maria', other: 'AnnaMaria', same: false, because: 'a blank within a name is part of it' },
])('$one and $other: $because', ({ one, other, same }) => {
  expect(isSameOwner(one, other)).toBe(same);
});

const named = (...names: string[]) => names.map((name) => ({ name }));
const owned = (...owners: string[]) => owners.map((owner) => ({ owner }));

test('a person is called as Owners calls them, a stranger as their first task does', () => {
  const call = ownerNamer(named(' Anna ', ''), owned('anna', 'TOM ', 'tom'));
  expect(['ANNA', 'tom', '', 'Bo '].map(call)).toEqual(['Anna', 'TOM', '', 'Bo']);
});

test('a name broken over two lines of a cell is one line, so that a tab can be asked for by it', () => {
  const call = ownerNamer(named('Mei\nLi'), owned('Bo\r\n Chen'));
  expect(['mei li', 'Bo\r\n Chen', 'A\u00a0 B'].map(call)).toEqual(['Mei Li', 'Bo Chen', 'A B']);
});

test.each([
  { tasks: owned('anna ', 'Tom', 'tom', ''), owners: named('Anna'), strangers: ['Tom'] },
  { tasks: owned('Tom'), owners: [], strangers: ['Tom'] },
  { tasks: owned('', ' '), owners: named('Anna'), strangers: [] },
])('of $tasks those not in $owners are $strangers', ({ tasks, owners, strangers }) => {
  expect(strangersAmong(tasks, owners)).toEqual(strangers);
});
