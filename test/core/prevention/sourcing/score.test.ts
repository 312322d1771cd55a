import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Points } from '../../../../src/core/prevention/sourcing/answer.ts';
import {
  DEFAULT_WEIGHTS,
  QUESTIONS,
  type QuestionId,
  type Weights,
} from '../../../../src/core/prevention/sourcing/questions.ts';
import { scoreProduct } from '../../../../src/core/prevention/sourcing/score.ts';
import { normalised, readWeights } from '../../../../src/core/prevention/sourcing/weights.ts';

const IDS = QUESTIONS.map(({ id }) => id);
const all = (points: Points, but: Partial<Record<QuestionId, Points>> = {}) =>
  ({ ...Object.fromEntries(IDS.map((id) => [id, points])), ...but }) as Record<QuestionId, Points>;
const without = (points: Points, ...left: QuestionId[]) =>
  Object.fromEntries(Object.entries(all(points)).filter(([id]) => !left.includes(id as QuestionId)));
const NO_KNOCKOUTS = { K1: false, K2: false, K3: false, K4: false };
const scored = (points: Partial<Record<QuestionId, Points>>, weights?: Weights) =>
  scoreProduct({ points, knockouts: NO_KNOCKOUTS }, weights);

test('24 questions in seven groups; the weights add up to 100', () => {
  expect(IDS).toHaveLength(24);
  expect(new Set(IDS).size).toBe(24);
  expect(QUESTIONS.reduce((sum, { weight }) => sum + weight, 0)).toBe(100);
  const byGroup: Record<string, number> = {};
  for (const { group, weight } of QUESTIONS) byGroup[group] = (byGroup[group] ?? 0) + weight;
  expect(byGroup).toEqual({ fit: 20, setup: 22, structure: 18, transport: 16, power: 8, compliance: 8, supplier: 8 });
});

// By hand: points × weight / 4, weights of 100.
test.each([
  ['all the best', all(4), 100, 'green'],
  ['all the worst', all(0), 0, 'red'],
  ['all good', all(3), 75, 'green'],
  ['all good but one weight of 2 a step lower', all(3, { D4: 2 }), 74.5, 'amber'],
  ['all in the middle', all(2), 50, 'red'],
  [
    'at the edge of amber: 50 and 40 % of the weights one more',
    all(2, { A1: 3, A2: 3, A3: 3, A4: 3, C1: 3, C2: 3, C3: 3, C4: 3, C5: 3, G1: 3 }),
    60.5,
    'amber',
  ],
  ['just below amber', all(2, { A1: 3, A2: 3, A3: 3, A4: 3, C1: 3, C2: 3, C3: 3, G1: 3 }), 59.5, 'red'],
  ['fit at the worst', all(4, { A1: 0, A2: 0, A3: 0, A4: 0 }), 80, 'green'],
] as const)('%s', (_, points, score, band) => {
  expect(scored(points)).toMatchObject({ score, band, unknown: [], stoppedBy: [] });
});

describe('what is not known', () => {
  test('counts one point of four, and is named', () => {
    // 100 less three quarters of the weights of A1 and B1.
    expect(scored(without(4, 'A1', 'B1'))).toMatchObject({ score: 91, band: 'green', unknown: ['A1', 'B1'] });
  });

  test('up to five unknown a class is shown, with six none', () => {
    expect(scored(without(4, 'C4', 'C5', 'D4', 'B2', 'A4')).band).toBe('green');
    const six = scored(without(4, 'C4', 'C5', 'D4', 'B2', 'A4', 'A3'));
    expect(six.band).toBeNull();
    expect(six.unknown).toHaveLength(6);
  });

  test('nothing known at all is a quarter, and no class', () => {
    expect(scoreProduct({ points: {}, knockouts: {} })).toMatchObject({
      ...{ score: 25, band: null, stoppedBy: [] },
      unansweredKnockouts: ['K1', 'K2', 'K3', 'K4'],
    });
  });

  test('a question without weight is not asked, so it is not missed', () => {
    expect(scored(without(4, 'A1'), { ...DEFAULT_WEIGHTS, A1: 0 })).toMatchObject({ score: 100, unknown: [] });
  });
});

test('a knock-out stops whatever the score', () => {
  const result = scoreProduct({ points: all(4), knockouts: { ...NO_KNOCKOUTS, K2: true } });
  expect(result).toMatchObject({ score: 100, band: 'green', stoppedBy: ['K2'], unansweredKnockouts: [] });
});

test.each([
  ['the two that reach least, the worst first', all(4, { G1: 0, G2: 1, E1: 2 }), ['supplier', 'power']],
  ['a group with all its points needs nothing', all(4, { F2: 3 }), ['compliance']],
  ['of equals the one that loses more', all(3), ['setup', 'fit']],
  ['none where all is the best', all(4), []],
] as const)('weakest groups: %s', (_, points, weakest) => {
  expect(scored(points).weakest).toEqual(weakest);
});

describe('weights', () => {
  test('count as shares of 100', () => {
    const doubled = Object.fromEntries(IDS.map((id) => [id, DEFAULT_WEIGHTS[id] * 2])) as Weights;
    expect(normalised(doubled)).toEqual(DEFAULT_WEIGHTS);
    const only = Object.fromEntries(IDS.map((id) => [id, id === 'B3' ? 7 : 0])) as Weights;
    expect(scored(all(4, { B3: 1 }), only)).toMatchObject({ score: 25, band: 'red', weakest: ['setup'] });
  });

  test('all nothing are the first ones', () => {
    const none = Object.fromEntries(IDS.map((id) => [id, 0])) as Weights;
    expect(scored(all(3), none).score).toBe(75);
  });

  test.each([
    ['words', 'much'],
    ['below nothing', -1],
    ['blank', ''],
    ['text that looks like a number', '5'],
    ['endless', Number.POSITIVE_INFINITY],
    ['no number', Number.NaN],
  ])('%s fall back to the first weight and are named', (_, cell) => {
    const cells = new Map<QuestionId, unknown>(IDS.map((id) => [id, id === 'A2' ? cell : 1]));
    const { weights, replaced } = readWeights(cells);
    expect(replaced).toEqual(['A2']);
    expect([weights.A2, weights.A1]).toEqual([7, 1]);
  });
});

const answers = fc.record(
  Object.fromEntries(IDS.map((id) => [id, fc.constantFrom<Points>(0, 1, 2, 3, 4)])) as Record<
    QuestionId,
    fc.Arbitrary<Points>
  >,
  { requiredKeys: [] },
);
const weights = fc.record(
  Object.fromEntries(IDS.map((id) => [id, fc.integer({ min: 0, max: 20 })])) as Record<
    QuestionId,
    fc.Arbitrary<number>
  >,
);

describe('laws', () => {
  test('a score lies between 0 and 100 and no class contradicts it', () => {
    fc.assert(
      fc.property(answers, weights, (points, given) => {
        const { score, band, unknown } = scored(points, given);
        expect(score).toBeGreaterThanOrEqual(0);
        expect(score).toBeLessThanOrEqual(100);
        if (unknown.length > 5) expect(band).toBeNull();
        else expect(band).toBe(score >= 75 ? 'green' : score >= 60 ? 'amber' : 'red');
      }),
    );
  });

  test('a better answer never lowers the score, and a known worst one never raises it', () => {
    fc.assert(
      fc.property(answers, weights, fc.constantFrom(...IDS), (points, given, id) => {
        const { [id]: _, ...others } = points;
        const [worst, unknown, best] = [{ ...others, [id]: 0 as Points }, others, { ...others, [id]: 4 as Points }].map(
          (one) => scored(one, given).score,
        );
        expect(worst).toBeLessThanOrEqual(unknown ?? Number.NaN);
        expect(unknown).toBeLessThanOrEqual(best ?? Number.NaN);
      }),
    );
  });
});
