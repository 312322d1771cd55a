import { expect, test } from 'vitest';
import {
  type AskedTask,
  askedBy,
  newPreventiveTasks,
  type PreventiveTask,
} from '../../../src/core/prevention/preventive-task.ts';

const task = (product: string, title: string, of?: string): PreventiveTask => ({
  product,
  title,
  ...(of !== undefined && { of }),
  cause: '',
  stage: 'listing',
  team: 'operations',
  why: 'because',
});

const asked = (product: string, title: string, of?: string): AskedTask[] =>
  askedBy('packaging', [task(product, title, of)]);

test('a task is known by its tool, and by what tells it from others of it, on one line', () => {
  expect(asked('A', 'x')).toMatchObject([{ knownAs: 'packaging' }]);
  expect(asked('A', 'x', ' v\n2 ')).toMatchObject([{ knownAs: 'packaging v 2' }]);
});

test.each<[why: string, known: { product: string; title: string; knownAs: string }, opened: string[]]>([
  ['known by its title, of an earlier version', { product: 'A', title: 'Close the gaps ', knownAs: '' }, ['B']],
  ['given another title by a person', { product: 'A', title: 'Call Bo', knownAs: 'packaging' }, ['B']],
  ['neither', { product: 'A', title: 'Call Bo', knownAs: '' }, ['A', 'B']],
  ['of another tool', { product: 'A', title: 'Call Bo', knownAs: 'listing' }, ['A', 'B']],
  ['of another version of the pack', { product: 'A', title: 'Call Bo', knownAs: 'packaging v1' }, ['A', 'B']],
  ['of another product', { product: 'C', title: 'Close the gaps', knownAs: 'packaging' }, ['A', 'B']],
])('what somebody was asked for already is not asked for again, whatever became of it: %s', (_, known, opened) => {
  const wanted = [...asked('A', 'Close the gaps'), ...asked('B', 'Close the gaps')];
  expect(newPreventiveTasks(wanted, [known]).map(({ product }) => product)).toEqual(opened);
});

test('two tools that ask for the same get one task', () => {
  expect(newPreventiveTasks([...askedBy('card', [task('A', 'x')]), ...asked('A', 'x')], [])).toHaveLength(1);
});
