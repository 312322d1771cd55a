import { expect, test } from 'vitest';
import { summariseBoxes } from '../../../../src/core/prevention/packaging/returned-boxes.ts';

test('nothing is told of boxes nobody looked at', () => {
  expect(summariseBoxes([])).toBeNull();
});

test('whole ones of all, with the Wilson interval, and those that close of those somebody tried', () => {
  const box = (condition: 'whole' | 'torn', closes: boolean | null) => ({ condition, closes });
  const summary = summariseBoxes([
    ...Array.from({ length: 8 }, () => box('whole', true)),
    box('torn', false),
    box('torn', null),
  ]);
  expect(summary).toMatchObject({ of: 10, whole: 8, closes: 8, asked: 9 });
  // Wilson, 8 of 10: 0.4902 to 0.9433 (E. B. Wilson 1927; reckoned by hand).
  expect(summary?.interval[0]).toBeCloseTo(0.4902, 4);
  expect(summary?.interval[1]).toBeCloseTo(0.9433, 4);
});
