import { describe, expect, test } from 'vitest';
import { CAUSE_CODES } from '../../../src/core/causes.ts';
import { ja } from '../../../src/core/tagging/lexicon/ja.ts';
import { createTagger } from '../../../src/core/tagging/tag.ts';
import { CONTENT } from './ja/content.ts';
import { DAILY_SEVERAL } from './ja/daily-several.ts';
import { DAILY_SEVERAL_MORE } from './ja/daily-several-more.ts';
import { DAILY_TERSE } from './ja/daily-terse.ts';
import { DAILY_TRAPS } from './ja/daily-traps.ts';
import { GROUPS } from './ja/groups.ts';
import type { Labelled } from './ja/labelled.ts';
import { LATER_1 } from './ja/later-1.ts';
import { LATER_2 } from './ja/later-2.ts';
import { LATER_3 } from './ja/later-3.ts';
import { LATER_4 } from './ja/later-4.ts';
import { LATER_5 } from './ja/later-5.ts';
import { PRACTICE } from './ja/practice.ts';
import { UNSEEN } from './ja/unseen.ts';
import { VOICES } from './ja/voices.ts';
import { readEntries, testEntries } from './lexicon-checks.ts';
import { half, scoreTagger } from './score.ts';

const labels = (set: readonly Labelled[]) => set.map(([text, causes]) => [text, causes.join(' ')] as const);
const DAILY = [...DAILY_TERSE, ...DAILY_SEVERAL, ...DAILY_SEVERAL_MORE, ...DAILY_TRAPS];
const LATER = [...LATER_1, ...LATER_2, ...LATER_3, ...LATER_4, ...LATER_5];
const tag = createTagger({ phrasesAlone: true });

describe('groups of entries', () => {
  test.each(GROUPS)('%s: finds 「%s」, leaves 「%s」', (cause, found, left) => {
    expect(tag({ comment: found }).causes).toContain(cause);
    expect(tag({ comment: left }).causes).not.toContain(cause);
  });

  test('cover every cause', () => {
    expect(new Set(GROUPS.map(([cause]) => cause))).toEqual(new Set(CAUSE_CODES));
  });
});

describe('patterns', () => {
  const phrases = Object.values(ja.phrases).flatMap((one) => [
    ...(one.strong ?? []),
    ...(one.normal ?? []),
    ...(one.weak ?? []),
  ]);
  const patterns = [...phrases.flat(), ...ja.praise, ...ja.otherThing, ...ja.settled, ...ja.negatorsBehind];

  test('hold no mark that folds to nothing and so makes its group optional', () => {
    expect(patterns.filter((pattern) => /[、。!?%$]/.test(pattern))).toEqual([]);
  });

  test('hold no empty option but at the end of a group', () => {
    expect(patterns.filter((pattern) => /\(\||\|\|/.test(pattern))).toEqual([]);
  });

  test('close every bracket', () => {
    expect(patterns.filter((pattern) => pattern.split('(').length !== pattern.split(')').length)).toEqual([]);
  });
});

describe('content buyers', () => {
  test.each(CONTENT)('%s', (comment) => {
    expect(tag({ comment }).causes).toEqual([]);
  });
});

describe('labelled voices', () => {
  const sets: readonly (readonly [name: string, voices: ReturnType<typeof labels>, floors: readonly number[]])[] = [
    ['the half phrases were written from', half(labels(VOICES), 'dev'), [0.93, 0.96, 0.95, 0.89, 0.9, 0.95]],
    ['voices that bettered phrases', labels(PRACTICE), [0.79, 0.77, 0.78, 0.65, 0.9, 0.9]],
    ['the half kept back', half(labels(VOICES), 'kept'), [0.85, 0.9, 0.87, 0.81, 0.88, 0.95]],
    [
      'voices labelled before the phrases and read once, when they stood',
      labels(UNSEEN),
      [0.8, 0.88, 0.84, 0.83, 0.85, 0.85],
    ],
    ['voices of daily life phrases learned from', half(DAILY, 'dev'), [0.9, 0.78, 0.84, 0.73, 0.85, 0.93]],
    ['voices of later rounds, learned from', LATER, [0.87, 0.86, 0.86, 0.82, 0.9, 0.9]],
    ['voices of daily life kept back', half(DAILY, 'kept'), [0.69, 0.79, 0.74, 0.71, 0.45, 0.75]],
  ];

  test.each(sets)('%s', (_name, voices, [precision, recall, f1, primary, blank, sure]) => {
    const score = scoreTagger(tag, voices);
    const { tags, right } = score.byCertainty.sure;
    expect(score.precision).toBeGreaterThanOrEqual(precision as number);
    expect(score.recall).toBeGreaterThanOrEqual(recall as number);
    expect(score.f1).toBeGreaterThanOrEqual(f1 as number);
    expect(score.primary).toBeGreaterThanOrEqual(primary as number);
    expect(score.blank).toBeGreaterThanOrEqual(blank as number);
    expect(right / tags).toBeGreaterThanOrEqual(sure as number);
  });
});

testEntries(ja, readEntries('ja'));
