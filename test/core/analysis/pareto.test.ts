import fc from 'fast-check';
import { expect, test } from 'vitest';
import { pareto } from '../../../src/core/analysis/pareto.ts';

test.each([
  { items: [], lines: [], because: 'nothing to rank gives nothing' },
  {
    items: [
      { label: 'b', weight: 1 },
      { label: 'a', weight: 2 },
      { label: 'b', weight: 1 },
    ],
    lines: [
      ['b', 2, 0.5, 0.5],
      ['a', 2, 0.5, 1],
    ],
    because: 'equal totals keep the order they came in',
  },
  {
    items: [
      { label: '', weight: 5 },
      { label: 'x', weight: 1 },
    ],
    lines: [['x', 1, 1, 1]],
    because: 'a blank label is no cause',
  },
  {
    items: [
      { label: 'x', weight: 0 },
      { label: 'y', weight: -1 },
    ],
    lines: [],
    because: 'what weighs nothing is not ranked',
  },
])('$because', ({ items, lines }) => {
  expect(pareto(items).map(({ label, total, share, cumulative }) => [label, total, share, cumulative])).toEqual(lines);
});

test('totals add up, fall, and the shares end at exactly 1', () => {
  const item = fc.record({ label: fc.constantFrom('a', 'b', 'c', 'd'), weight: fc.integer({ min: 1, max: 1000 }) });
  fc.assert(
    fc.property(fc.array(item, { minLength: 1 }), (items) => {
      const lines = pareto(items);
      const all = items.reduce((sum, { weight }) => sum + weight, 0);
      expect(lines.reduce((sum, { total }) => sum + total, 0)).toBe(all);
      expect(lines.at(-1)?.cumulative).toBe(1);
      expect(lines.every(({ total }, at) => at === 0 || total <= (lines[at - 1]?.total ?? 0))).toBe(true);
    }),
  );
});
