import { expect, test } from 'vitest';
import { codeLetter, samplingPlan } from '../../../../src/core/prevention/inspection/sampling-plan.ts';
import {
  AQLS,
  LETTERS,
  LETTERS_BY_LOT,
  LEVELS,
  SAMPLE_SIZES,
  SEVERITIES,
} from '../../../../src/core/prevention/inspection/tables.ts';
import { LEVEL_II, PUBLISHED, PUBLISHED_LETTERS } from './published-tables.ts';

/** A lot of which level and size give a letter, so large that no sample is the whole lot; letters only small lots have give `null`. */
function lotOf(letter: string): { lot: number; level: (typeof LEVELS)[number] } | null {
  for (const [from, , letters] of [...PUBLISHED_LETTERS].reverse()) {
    const at = letters.indexOf(letter);
    const level = LEVELS[at];
    if (level) return { lot: from, level };
  }
  return null;
}

const PLANS = SEVERITIES.flatMap((severity) =>
  [...LETTERS].flatMap((letter) => AQLS.map((aql, column) => ({ severity, letter, aql, column }))),
);

test.each(PLANS)('$severity, letter $letter, AQL $aql is the published plan', ({ severity, letter, aql, column }) => {
  const where = lotOf(letter);
  if (where === null) throw new Error(`No lot has the letter ${letter}.`);
  const [n, accept, reject] = PUBLISHED[severity][letter as keyof typeof PUBLISHED.normal][column] ?? [];
  const plan = samplingPlan(where.lot, where.level, aql, severity);
  const all = (n ?? 0) >= where.lot;
  expect(plan).toMatchObject({ size: all ? where.lot : n, accept, reject, all });
  expect(SAMPLE_SIZES[LETTERS.indexOf(plan.letter)]).toBe(n);
});

test.each(PUBLISHED_LETTERS)('lots from %d to %s have the letters %s', (from, to, letters) => {
  for (const lot of [from, to ?? 5_000_000])
    expect(LEVELS.map((level) => codeLetter(lot, level)).join('')).toBe(letters);
});

test('the rows of lots leave no gap', () => {
  expect(LETTERS_BY_LOT.map(([most]) => most)).toEqual(
    PUBLISHED_LETTERS.map(([, to]) => to ?? Number.POSITIVE_INFINITY),
  );
  PUBLISHED_LETTERS.slice(1).forEach(([from], at) => {
    expect(from).toBe((PUBLISHED_LETTERS[at]?.[1] ?? 0) + 1);
  });
});

const READY = LEVEL_II.trim()
  .split('\n')
  .map((line) => line.split(' '));

test.each(READY)('level II, normal, lots of %s: letter %s and its plans', (lots = '', letter, ...plans) => {
  const [from = 0, to = 2_000_000] = lots.match(/\d+/g)?.map(Number) ?? [];
  for (const lot of [from, to]) {
    expect(codeLetter(lot, 'II')).toBe(letter);
    AQLS.forEach((aql, column) => {
      const [n = 0, accept, reject] = (plans[column] ?? '').split('/').map(Number);
      expect(samplingPlan(lot, 'II', aql, 'normal')).toMatchObject({ size: Math.min(n, lot), accept, reject });
    });
  }
});

test('the tables keep their sums: Re is Ac + 1, Ac is one of the known steps and never falls down a column', () => {
  const steps = { normal: [0, 1, 2, 3, 5, 7, 10, 14, 21], tightened: [0, 1, 2, 3, 5, 8, 12, 18] };
  const lots = PUBLISHED_LETTERS.map(([from]) => from);
  for (const severity of SEVERITIES)
    for (const aql of AQLS)
      for (const level of LEVELS) {
        const plans = lots.map((lot) => samplingPlan(lot, level, aql, severity));
        for (const { accept, reject } of plans) {
          expect(reject).toBe(accept + 1);
          expect(steps[severity]).toContain(accept);
        }
        const numbers = plans.map(({ accept }) => accept);
        expect(numbers).toEqual([...numbers].sort((a, b) => a - b));
      }
});

test.each([
  { lot: 1, size: 1, all: true, because: 'one unit is looked at' },
  { lot: 5, size: 5, all: true, because: 'the sample would be 5 of 5' },
  { lot: 6, size: 5, all: false, because: 'a sample of 5 leaves one out' },
  { lot: 4, size: 4, all: true, because: 'a sample of 5 is more than there is' },
])('a lot of $lot at AQL 2.5: $because', ({ lot, size, all }) => {
  expect(samplingPlan(lot, 'II', 2.5, 'normal')).toMatchObject({ size, all, accept: 0, reject: 1 });
});

test('tightened inspection never accepts more of the same sample', () => {
  for (const [lot] of PUBLISHED_LETTERS)
    for (const level of LEVELS)
      for (const aql of AQLS) {
        const [normal, tightened] = SEVERITIES.map((severity) => samplingPlan(lot, level, aql, severity));
        if (!normal || !tightened) throw new Error('Both severities have plans.');
        expect(tightened.size).toBeGreaterThanOrEqual(Math.min(normal.size, lot));
        expect(tightened.accept / tightened.size).toBeLessThanOrEqual(normal.accept / normal.size);
      }
});
