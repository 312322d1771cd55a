import { expect, test } from 'vitest';
import type { Tally } from '../../../src/core/analysis/tally.ts';
import { type ProposalInput, proposeTasks } from '../../../src/core/tasks/propose.ts';
import { DEFAULT_THRESHOLDS } from '../../../src/core/tasks/thresholds.ts';
import { wordsOf } from '../../../src/core/words/words.ts';

const tally = (cause: Tally['cause'], units: number, more: Partial<Tally> = {}): Tally => ({
  product: 'MUG',
  cause,
  voices: units,
  units,
  returned: units,
  ...more,
});
const input = (tallies: Tally[], more: Partial<ProposalInput> = {}): ProposalInput => ({
  tallies,
  shipped: [],
  openTasks: [],
  thresholds: DEFAULT_THRESHOLDS,
  words: wordsOf('en'),
  ...more,
});
const causesOf = (given: ProposalInput): string[] => proposeTasks(given).map(({ cause }) => cause);

test.each([
  {
    given: input([tally('size_fit', 3)]),
    causes: ['size_fit'],
    because: 'three voices and all of the share are enough',
  },
  { given: input([tally('size_fit', 2)]), causes: [], because: 'two voices may be an accident' },
  {
    given: input([tally('size_fit', 97), tally('damage_transit', 3)]),
    causes: ['size_fit'],
    because: '3 % of the complaints is not what to fix first',
  },
  {
    given: input([tally('size_fit', 97), tally('damage_transit', 3)], {
      shipped: [{ sku: 'MUG', asin: '', units: 100 }],
    }),
    causes: ['size_fit', 'damage_transit'],
    because: 'a return rate of 3 % counts even with a small share',
  },
  {
    given: input([tally('size_fit', 97), tally('damage_transit', 3)], {
      shipped: [{ sku: 'MUG', asin: '', units: 24 }],
    }),
    causes: ['size_fit'],
    because: 'below 25 shipped units a rate says nothing',
  },
  { given: input([tally('buyer_remorse', 50)]), causes: [], because: 'nobody can remove a change of mind' },
  {
    given: input([tally('safety', 1), tally('size_fit', 9)]),
    causes: ['safety', 'size_fit'],
    because: 'danger needs one voice and comes first',
  },
  {
    given: input([tally('size_fit', 9)], { openTasks: [{ product: 'MUG', cause: 'size_fit' }] }),
    causes: [],
    because: 'an open task has no twin',
  },
  { given: input([tally('size_fit', 9, { product: '' })]), causes: [], because: 'a task needs a product' },
])('$because', ({ given, causes }) => {
  expect(causesOf(given)).toEqual(causes);
});

test('a proposal carries its figures and a title with the product', () => {
  const [task] = proposeTasks(
    input([tally('size_fit', 30, { returned: 20 })], { shipped: [{ sku: 'MUG', asin: '', units: 400 }] }),
  );
  expect(task).toMatchObject({
    product: 'MUG',
    units: 30,
    voices: 30,
    returned: 20,
    shipped: 400,
    share: 1,
    rate: 0.05,
  });
  expect(task?.title).toBe('Correct the size chart and the size photos of MUG');
});

test('what a closed task dealt with opens no task, and still counts among the complaints', () => {
  const tallies = [tally('size_fit', 40), tally('quality_material', 4)];
  expect(causesOf(input(tallies, { unsettled: [tally('quality_material', 4)] }))).toEqual([]);
  expect(proposeTasks(input(tallies, { unsettled: [tally('size_fit', 11)] }))).toMatchObject([
    { units: 11, share: 0.25 },
  ]);
});

test('what costs more comes before what is more frequent, danger before both, and what nobody knows the cost of last', () => {
  const tallies = [
    tally('size_fit', 30),
    tally('missing_parts', 10),
    tally('safety', 1),
    tally('delivery', 50, { product: 'JAR' }),
  ];
  const costs = [
    { product: 'MUG', cause: 'size_fit' as const, cents: 2_500 },
    { product: 'MUG', cause: 'missing_parts' as const, cents: 7_500 },
  ];
  const tasks = proposeTasks(input(tallies, { costs }));
  expect(tasks.map(({ cause }) => cause)).toEqual(['safety', 'missing_parts', 'size_fit', 'delivery']);
  expect(tasks.map(({ cost }) => cost?.share ?? null)).toEqual([null, 0.75, 0.25, null]);
});
