import fc from 'fast-check';
import { expect, test } from 'vitest';
import { CAUSE_CODES, type CauseCode } from '../../../../src/core/causes.ts';
import { byPerson, scorePredictions } from '../../../../src/core/prevention/nit-picking/score.ts';

const times = (count: number, cause: CauseCode): CauseCode[] => Array(count).fill(cause);
const foresees = (...causes: CauseCode[]) => causes.map((cause) => ({ who: 'Ana', cause }));

test('15 of 20 complaints were listed: what came true, what nobody complained of, what nobody foresaw', () => {
  const complaints = [...times(10, 'size_fit'), ...times(5, 'missing_parts'), ...times(5, 'delivery')];
  const score = scorePredictions(foresees('missing_parts', 'size_fit', 'safety', 'size_fit'), complaints);
  expect(score).toMatchObject({
    predicted: ['size_fit', 'missing_parts', 'safety'],
    cameTrue: ['size_fit', 'missing_parts'],
    missed: ['safety'],
    surprises: ['delivery'],
    complaints: 20,
    listed: 15,
  });
  // Wilson score interval of 15 of 20 at 95 %: 0.5313 to 0.8881 (R: prop.test(15, 20, correct = FALSE)).
  expect(score.share?.value).toBe(0.75);
  expect(score.share?.from).toBeCloseTo(0.5313, 4);
  expect(score.share?.to).toBeCloseTo(0.8881, 4);
});

test('19 complaints are too few for a share, but tell what came true', () => {
  const score = scorePredictions(foresees('size_fit'), times(19, 'size_fit'));
  expect(score.share).toBeNull();
  expect(score).toMatchObject({ cameTrue: ['size_fit'], complaints: 19, listed: 19 });
});

test('without a prediction all is a surprise', () => {
  expect(scorePredictions([], times(20, 'delivery'))).toMatchObject({
    ...{ predicted: [], cameTrue: [], surprises: ['delivery'], listed: 0 },
    share: { value: 0, from: 0 },
  });
});

test('names are one person however they are spelt; unsigned findings are nobody’s', () => {
  const findings = [' Ana', 'ana ', '', 'Bo'].map((who, at) => ({ who, at }));
  expect(byPerson(findings).map(([who, of]) => [who, of.map(({ at }) => at)])).toEqual([
    ['Ana', [0, 1]],
    ['Bo', [3]],
  ]);
});

const anyCause = fc.constantFrom(...CAUSE_CODES);

test('what came true and what did not is what was predicted; one more prediction never lowers the share', () => {
  fc.assert(
    fc.property(
      fc.array(anyCause),
      fc.array(anyCause, { minLength: 20, maxLength: 60 }),
      anyCause,
      (predicted, complaints, more) => {
        const score = scorePredictions(foresees(...predicted), complaints);
        expect([...score.cameTrue, ...score.missed].sort()).toEqual([...score.predicted].sort());
        expect(new Set([...score.cameTrue, ...score.surprises])).toEqual(new Set(complaints));
        const richer = scorePredictions(foresees(...predicted, more), complaints);
        expect(richer.share?.value ?? 0).toBeGreaterThanOrEqual(score.share?.value ?? 0);
      },
    ),
  );
});
