import fc from 'fast-check';
import { expect, test } from 'vitest';
import { shopScore } from '../../../src/core/prevention/shop-score.ts';

const line = (sku: string, score: number | null) => ({ sku, score, note: `${sku} lacks a lid` });

test.each([
  { board: [], is: { mean: null, scored: 0, without: 0, lowest: null }, because: 'an empty board has no score' },
  {
    board: [line('A', null), line('B', null)],
    is: { mean: null, scored: 0, without: 2, lowest: null },
    because: 'products without a score are counted, not averaged',
  },
  {
    board: [line('A', 90), line('B', null), line('C', 40), line('D', 40)],
    is: { mean: 57, scored: 3, without: 1, lowest: line('C', 40) },
    because: '170 over three products is 56.7; of two as low the first is named',
  },
  { board: [line('A', 0)], is: { mean: 0, scored: 1, without: 0, lowest: line('A', 0) }, because: '0 is a score' },
])('$because', ({ board, is }) => {
  expect(shopScore(board)).toEqual(is);
});

test('the mean never lies below the lowest nor above the highest', () => {
  const scores = fc.array(fc.integer({ min: 0, max: 100 }), { minLength: 1 });
  fc.assert(
    fc.property(scores, (all) => {
      const { mean, lowest } = shopScore(all.map((score, at) => line(String(at), score)));
      expect(lowest?.score).toBe(Math.min(...all));
      expect(mean).toBeGreaterThanOrEqual(Math.min(...all));
      expect(mean).toBeLessThanOrEqual(Math.max(...all));
    }),
  );
});
