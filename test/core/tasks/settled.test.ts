import { expect, test } from 'vitest';
import { ratedProducts, settledBy, settlement } from '../../../src/core/tasks/settled.ts';
import type { TaskStanding } from '../../../src/core/tasks/task-standing.ts';

const task = (more: Partial<TaskStanding> = {}): TaskStanding => ({
  ...{ product: 'MUG', cause: 'size_fit', open: false, closed: true, dropped: false },
  ...{ created: '2026-01-10', effectiveFrom: '' },
  ...more,
});

test.each([
  { more: { closed: false, open: true }, rated: [], until: undefined, because: 'an open task settles nothing' },
  { more: {}, rated: [], until: '2026-01-10', because: 'without rates a closed one settles what came before it' },
  { more: { effectiveFrom: '2026-02-01' }, rated: [], until: '2026-02-01', because: 'and what came before its fix' },
  { more: {}, rated: ['MUG'], until: '9999-12-31', because: 'with rates it settles all: they tell a relapse' },
  { more: { cause: 'safety' as const }, rated: ['MUG'], until: '2026-01-10', because: 'but never danger' },
  {
    more: { closed: false, dropped: true, cause: 'safety' as const },
    rated: [],
    until: '9999-12-31',
    because: 'a dropped one settles all',
  },
  { more: { created: '' }, rated: [], until: undefined, because: 'without any day nothing is settled' },
  { more: { cause: '' as const }, rated: [], until: undefined, because: 'nor without a cause' },
])('$because', ({ more, rated, until }) => {
  expect(settledBy([task(more)], new Set(rated))[0]?.until).toBe(until);
});

test('a voice is settled up to the day of the last task that dealt with its cause on its product', () => {
  const isSettled = settlement(settledBy([task(), task({ created: '2026-03-01' })], new Set()));
  const voice = { product: 'MUG', cause: 'size_fit', date: '2026-03-01' };
  expect(isSettled(voice)).toBe(true);
  expect(isSettled({ ...voice, date: '2026-03-02' })).toBe(false);
  expect(isSettled({ ...voice, product: 'JAR' })).toBe(false);
});

test('only products that shipped enough in the last three months are told by their rates', () => {
  const shipped = [
    { product: 'MUG', month: '2026-03', units: 1_000, ordersKnown: false },
    { product: 'JAR', month: '2026-02', units: 1_000, ordersKnown: false },
    { product: 'LID', month: '2026-04', units: 1, ordersKnown: false },
  ];
  expect([...ratedProducts(shipped, '2026-05')]).toEqual(['MUG']);
  expect([...ratedProducts(shipped, '')]).toEqual([]);
});
