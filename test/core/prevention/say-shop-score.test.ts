import { expect, test } from 'vitest';
import { sayShopScore } from '../../../src/core/prevention/say-shop-score.ts';
import { wordsOf } from '../../../src/core/words/words.ts';

const BOARD = [
  { sku: 'MUG-1', score: 38, note: 'Packaging: Failed: Corner 2-3-5.\nListing: Still to do: L09.' },
  { sku: 'JAR-1', score: 81, note: '' },
  { sku: 'NEW-1', score: null, note: 'Sourcing: not begun' },
];

test.each([
  { board: [], en: '', zh: '', because: 'without a board nothing is said' },
  {
    board: BOARD,
    en: 'Prevention score: 60 of 100 on average over 2 products. Lowest: MUG-1 with 38. Packaging: Failed: Corner 2-3-5. Products without a score yet: 1.',
    zh: '预防得分：2 个商品平均 60 分（满分 100）。 最低：MUG-1，38 分。Packaging: Failed: Corner 2-3-5. 还没有得分的商品：1 个。',
    because: 'the mean, the lowest with what it lacks first, and who is not counted',
  },
  {
    board: BOARD.slice(1, 2),
    en: 'Prevention score: 81 of 100 on average over 1 product. Lowest: JAR-1 with 81.',
    zh: '预防得分：1 个商品平均 81 分（满分 100）。 最低：JAR-1，81 分。',
    because: 'who lacks nothing is named alone',
  },
  {
    board: BOARD.slice(2),
    en: 'No prevention score yet: 1 product, none with 3 stages worked on.',
    zh: '还没有预防得分：1 个商品都没做满 3 个环节。',
    because: 'no score is not a score of 0',
  },
])('$because', ({ board, en, zh }) => {
  expect(sayShopScore(board, 0, wordsOf('en'))).toBe(en);
  expect(sayShopScore(board, 0, wordsOf('zh'))).toBe(zh);
});

test('a long list of what is missing is cut', () => {
  const said = sayShopScore([{ sku: 'A', score: 1, note: 'x'.repeat(500) }], 0, wordsOf('en'));
  expect(said.length).toBeLessThan(300);
  expect(said).toContain('x…');
});

test('overdue routines are told, also while there is no board', () => {
  expect(sayShopScore([], 2, wordsOf('en'))).toBe('Routines overdue: 2.');
  expect(sayShopScore([], 2, wordsOf('zh'))).toBe('逾期的例行事项：2 项。');
  expect(sayShopScore(BOARD.slice(1, 2), 1, wordsOf('en'))).toMatch(/with 81\. Routines overdue: 1\.$/);
});
