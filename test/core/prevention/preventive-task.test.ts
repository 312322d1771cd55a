import { expect, test } from 'vitest';
import { newPreventiveTasks, type PreventiveTask } from '../../../src/core/prevention/preventive-task.ts';

const task = (product: string, title: string): PreventiveTask => ({
  product,
  title,
  cause: '',
  stage: 'listing',
  team: 'operations',
  why: 'because',
});

test('what somebody was asked for already is not asked for again, whatever became of it', () => {
  const known = [{ product: 'A', title: 'Close the gaps ' }];
  expect(newPreventiveTasks([task('A', 'Close the gaps'), task('B', 'Close the gaps')], known)).toEqual([
    task('B', 'Close the gaps'),
  ]);
});

test('two tools that ask for the same get one task', () => {
  expect(newPreventiveTasks([task('A', 'x'), task('A', 'x')], [])).toHaveLength(1);
});
