import { describe, expect, test } from 'vitest';
import { confusions, type Labelled, type ProofFigure, proofFigures } from '../../../src/core/review/proof.ts';

const ROWS: readonly Labelled[] = [
  { wanted: ['size_fit'], given: ['size_fit'], certainty: 'sure' },
  { wanted: ['size_fit', 'delivery'], given: ['delivery', 'size_fit'], certainty: 'likely' },
  { wanted: ['safety'], given: [], certainty: null },
  { wanted: [], given: ['price_value'], certainty: 'check' },
  { wanted: [], given: [], certainty: null },
];

describe('figures of a proof', () => {
  const figures = new Map(proofFigures(ROWS).map((one) => [one.what, one]));

  const cases: readonly [what: ProofFigure['what'], right: number, of: number, because: string][] = [
    ['precision', 3, 4, 'three of the four tags are right'],
    ['recall', 3, 4, 'three of the four causes are found'],
    ['primary', 1, 3, 'one of the three voices with a cause leads with the right one'],
    ['blank', 1, 2, 'one of the two voices without a cause stays blank'],
    ['sure', 1, 1, 'only tags of Sure voices count'],
  ];
  test.each(cases)('%s is %d of %d: %s', (what, right, of) => {
    expect(figures.get(what)).toMatchObject({ right, of });
  });

  test('every figure lies within its interval', () => {
    for (const { right, of, from, to } of figures.values()) {
      expect(right / of).toBeGreaterThanOrEqual(from);
      expect(right / of).toBeLessThanOrEqual(to);
    }
  });

  test('where nothing was counted nothing is known', () => {
    expect(proofFigures([]).every(({ of, from, to }) => of === 0 && from === 0 && to === 1)).toBe(true);
  });
});

test('confusions name what was meant and what was tagged, the most frequent first', () => {
  expect(confusions([...ROWS, ...ROWS.slice(2, 3)])).toEqual([
    { said: 'safety', tagged: '', voices: 2 },
    { said: '', tagged: 'price_value', voices: 1 },
    { said: 'size_fit', tagged: 'delivery', voices: 1 },
  ]);
});
