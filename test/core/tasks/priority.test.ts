import { expect, test } from 'vitest';
import { priorityOf } from '../../../src/core/tasks/priority.ts';
import type { TaskProposal } from '../../../src/core/tasks/propose.ts';

const task: TaskProposal = {
  ...{ product: 'MUG', cause: 'size_fit', title: 'Correct the size chart', units: 20, voices: 20, returned: 20 },
  ...{ shipped: 0, share: 0.6, rate: null, cost: null },
};
const cost = (share: number) => ({ cents: 5_000, share });

test.each([
  { more: {}, priority: 'high', because: 'half of the complaints is high where nothing else is known' },
  { more: { share: 0.3 }, priority: 'medium', because: 'a quarter of them is medium' },
  {
    more: { cost: cost(0.01) },
    priority: 'low',
    because: 'what costs next to nothing can wait, however many complain',
  },
  { more: { cost: cost(0.05) }, priority: 'medium', because: 'a twentieth of all that returns cost is medium' },
  { more: { share: 0.1, cost: cost(0.2) }, priority: 'high', because: 'a fifth of it is high, however few complain' },
  { more: { cost: cost(0.01), rate: 0.05 }, priority: 'high', because: 'a rate of 5 % is high whatever it costs' },
  { more: { cost: cost(0), cause: 'safety' as const }, priority: 'high', because: 'danger has no price' },
])('$because', ({ more, priority }) => {
  expect(priorityOf({ ...task, ...more })).toBe(priority);
});
