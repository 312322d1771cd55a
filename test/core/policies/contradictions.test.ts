import { describe, expect, test } from 'vitest';
import { contradictionsIn, type Ordered } from '../../../src/core/policies/contradictions.ts';
import { orderedRules, PLATFORM_RULES } from '../../../src/core/policies/platform-rules.ts';
import type { HeldRule } from '../../../src/core/policies/rule-table.ts';

const ON = '2026-06-01';
const BULLETS: Ordered = { least: 'fewest', most: 'most', builtIn: [3, 5], places: ['US', 'DE', 'FR'] };
let row = 1;
const held = (rule: string, value: number, stores: string[] = [], validFrom = '2026-01-01'): HeldRule => {
  row += 1;
  return { rule, value, stores, validFrom, row };
};
const found = (rows: readonly HeldRule[], ordered = BULLETS) =>
  contradictionsIn(rows, [ordered], ON).map(({ values, stores }) => [...values, stores.join()]);

describe('the least above the most', () => {
  test.each<[string, HeldRule[], unknown[]]>([
    ['what is built in agrees', [], []],
    ['two rows that agree', [held('fewest', 4), held('most', 4)], []],
    ['two that do not', [held('fewest', 6), held('most', 5)], [[6, 5, '']]],
    ['one above what is built in', [held('fewest', 6)], [[6, 5, '']]],
    ['one below what is built in', [held('most', 2)], [[3, 2, '']]],
    ['in one store alone', [held('fewest', 6, ['DE'])], [[6, 5, 'DE']]],
    ['in all but the store whose own row mends it', [held('fewest', 6), held('most', 9, ['DE'])], [[6, 5, 'US,FR']]],
    ['one that comes tomorrow', [held('fewest', 6, [], '2026-06-02')], []],
    ['an older one that was mended', [held('fewest', 6), held('fewest', 4, [], '2026-05-01')], []],
    [
      'each store by rows of its own',
      [held('fewest', 6, ['DE']), held('fewest', 7, ['FR'])],
      [
        [6, 5, 'DE'],
        [7, 5, 'FR'],
      ],
    ],
  ])('%s', (_, rows, contradictions) => {
    expect(found(rows)).toEqual(contradictions);
  });

  test('a rule that is the same everywhere', () => {
    expect(found([held('fewest', 6, [])], { ...BULLETS, places: [] })).toEqual([[6, 5, '']]);
  });

  test('names both rows, and none where what is built in holds', () => {
    const [one, other] = [held('fewest', 6), held('most', 4)];
    expect(contradictionsIn([one, other], [BULLETS], ON)).toMatchObject([{ least: one, most: other }]);
    expect(contradictionsIn([one], [BULLETS], ON)).toMatchObject([{ least: one, most: null }]);
  });
});

test('rules that are ordered are rules of ours, and begin in order', () => {
  const groups = ['listing', 'messages', 'card'] as const;
  const all = groups.flatMap(orderedRules);
  expect(all.map(({ least, most }) => `${least} ${most}`)).toEqual([
    'bulletsFewest bulletsMost',
    'bulletShortest bulletLongest',
    'bulletShortest bulletsTogether',
    'imageLeast imageZoom',
    'imageZoom imageGood',
    'imageGood imageMost',
    'qrSide qrGoodSide',
  ]);
  const ids = PLATFORM_RULES.map(({ id }) => id);
  for (const { least, most, builtIn } of all) {
    expect([ids.includes(least), ids.includes(most)]).toEqual([true, true]);
    expect(builtIn[0]).toBeLessThanOrEqual(builtIn[1]);
  }
});
