import { describe, expect, test } from 'vitest';
import { CAUSE_CODES } from '../../../src/core/causes.ts';
import { fr } from '../../../src/core/tagging/lexicon/fr.ts';
import { createTagger } from '../../../src/core/tagging/tag.ts';
import { PRACTICE } from './fr/practice.ts';
import { PRACTICE_LONG } from './fr/practice-long.ts';
import { PRACTISED } from './fr/practised.ts';
import { PRAISE } from './fr/praise.ts';
import { VOICES } from './fr/voices.ts';
import { half, scoreTagger } from './score.ts';

const tag = createTagger({});

describe('the labels', () => {
  test('are enough, with several causes in a quarter and none in a dozenth', () => {
    expect(VOICES.length).toBeGreaterThanOrEqual(300);
    expect(VOICES.filter(([, causes]) => causes.includes(' ')).length / VOICES.length).toBeGreaterThan(0.25);
    expect(VOICES.filter(([, causes]) => causes === '').length / VOICES.length).toBeGreaterThan(1 / 14);
  });

  test('name only causes of the taxonomy, each of them', () => {
    expect(new Set(VOICES.flatMap(([, causes]) => causes.split(' ').filter((one) => one !== '')))).toEqual(
      new Set(CAUSE_CODES),
    );
  });
});

// The lexicon was grown on the half `dev` and on the practice texts; `kept` says what to expect of new comments like these.
test.each([
  { set: 'dev', labels: half(VOICES, 'dev'), f1: 0.94, primary: 0.88, blank: 0.9, sure: 0.96 },
  { set: 'kept', labels: half(VOICES, 'kept'), f1: 0.89, primary: 0.8, blank: 0.85, sure: 0.95 },
  { set: 'practice', labels: PRACTICE, f1: 0.94, primary: 0.94, blank: 0.7, sure: 0.94 },
  { set: 'practised', labels: PRACTISED, f1: 0.96, primary: 0.87, blank: 0.94, sure: 0.96 },
  { set: 'long practice', labels: PRACTICE_LONG, f1: 0.86, primary: 0.65, blank: 0.99, sure: 0.9 },
])('$set: causes, primary cause, blanks and certainty stay at least as good as measured', ({ labels, ...floors }) => {
  const score = scoreTagger(tag, labels);
  expect(score.f1).toBeGreaterThanOrEqual(floors.f1);
  expect(score.primary).toBeGreaterThanOrEqual(floors.primary);
  expect(score.blank).toBeGreaterThanOrEqual(floors.blank);
  expect(score.byCertainty.sure.right / score.byCertainty.sure.tags).toBeGreaterThanOrEqual(floors.sure);
});

test.each(PRAISE)('praise in words of complaint stays blank: %s', (comment) => {
  expect(tag({ comment }).causes).toEqual([]);
});

describe('patterns', () => {
  const phrases = Object.values(fr.phrases).flatMap((one) => [
    ...(one.strong ?? []),
    ...(one.normal ?? []),
    ...(one.weak ?? []),
  ]);
  const patterns = [...phrases.flat(), ...fr.praise, ...fr.otherThing, ...fr.settled, ...fr.judgements];

  test('hold no mark that folds to nothing and so makes its group optional', () => {
    expect(patterns.filter((pattern) => /[,;:!?€%$/\\+]/.test(pattern))).toEqual([]);
  });

  test('close every bracket', () => {
    expect(patterns.filter((pattern) => pattern.split('(').length !== pattern.split(')').length)).toEqual([]);
  });
});
