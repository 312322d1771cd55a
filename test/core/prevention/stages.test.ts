import { describe, expect, test } from 'vitest';
import {
  closedGates,
  GATES,
  preventionScore,
  type Standing,
  type Standings,
} from '../../../src/core/prevention/stages.ts';

const standing = (score: number | null, state: Standing['state'] = 'passed'): Standing => ({
  state,
  score,
  date: '2026-11-20',
  note: '',
});

describe('the prevention score', () => {
  const cases: [reason: string, standings: Standings, score: number | null][] = [
    ['nothing was begun', {}, null],
    ['two stages say too little of a product', { sourcing: standing(90), listing: standing(80) }, null],
    [
      'a stage without a score is none of those it is made of',
      { sourcing: standing(90), listing: standing(80), messages: standing(null) },
      null,
    ],
    [
      'the mean of three, to the nearest whole number',
      { sourcing: standing(90), listing: standing(80), packaging: standing(71) },
      80,
    ],
    [
      'one broken link breaks the chain, however good the others are',
      { sourcing: standing(95, 'stopped'), listing: standing(90), packaging: standing(100) },
      40,
    ],
    [
      'below that the mean itself stands',
      { sourcing: standing(10, 'stopped'), listing: standing(20), packaging: standing(30) },
      20,
    ],
  ];
  test.each(cases)('%s', (_, standings, score) => {
    expect(preventionScore(standings).score).toBe(score);
  });

  test('it names the stages it is made of, in the order of the board', () => {
    const { stages } = preventionScore({ packaging: standing(1), sourcing: standing(2), design: standing(null) });
    expect(stages).toEqual(['sourcing', 'packaging']);
  });
});

describe('gates', () => {
  test('all are closed for a product nobody began with; the monthly review is none of them', () => {
    expect(closedGates({})).toEqual(GATES);
    expect(GATES).not.toContain('monthlyReview');
  });

  test('a gate opens only when its stage is passed', () => {
    const passed = Object.fromEntries(GATES.map((stage) => [stage, standing(80)]));
    expect(closedGates(passed)).toEqual([]);
    expect(
      closedGates({ ...passed, packaging: { ...standing(99), unchecked: true } }),
      'passed, but not looked at',
    ).toEqual(['packaging']);
    expect(closedGates({ ...passed, listing: standing(99, 'open'), packaging: standing(99, 'stopped') })).toEqual([
      'listing',
      'packaging',
    ]);
  });
});
