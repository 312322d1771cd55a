import { expect, test } from 'vitest';
import { provenBy } from '../../../src/core/tasks/proven-by.ts';

const task = (owner: string, proven = true, dropped = false) => ({ owner, proven, dropped });

test.each([
  { tasks: [], is: [], because: 'nothing is proven of nothing' },
  { tasks: [task('Mei', false)], is: [], because: 'a task without proof is no improvement' },
  { tasks: [task('Mei', true, true)], is: [], because: 'what was dropped is nobody’s merit' },
  {
    tasks: [task('Mei'), task('Tom'), task(' mei ')],
    is: [
      { owner: 'Mei', count: 2 },
      { owner: 'Tom', count: 1 },
    ],
    because: 'one person is one person however the name is written, and the most come first',
  },
  { tasks: [task('')], is: [{ owner: '', count: 1 }], because: 'those of nobody are told as well' },
])('$because', ({ tasks, is }) => {
  expect(provenBy(tasks)).toEqual(is);
});
