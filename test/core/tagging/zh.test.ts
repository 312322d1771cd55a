import { describe, expect, test } from 'vitest';
import { CAUSE_CODES } from '../../../src/core/causes.ts';
import { zh } from '../../../src/core/tagging/lexicon/zh.ts';
import { createTagger } from '../../../src/core/tagging/tag.ts';
import { half, scoreTagger } from './score.ts';
import { GROUPS } from './zh/groups.ts';
import type { Labelled } from './zh/labelled.ts';
import { LATE } from './zh/late.ts';
import { UNSEEN } from './zh/unseen.ts';
import { VOICES } from './zh/voices.ts';
import { PRACTICE } from './zh/voices-practice.ts';

const tag = createTagger({});

/** A set as the shared score takes it. */
const plain = (voices: readonly Labelled[]) => voices.map(([text, causes]) => [text, causes.join(' ')] as const);

describe('groups of entries', () => {
  test.each(GROUPS)('%s: finds “%s”, leaves “%s”', (cause, found, left) => {
    expect(tag({ comment: found }).causes).toContain(cause);
    expect(tag({ comment: left }).causes).not.toContain(cause);
  });

  test('cover every cause', () => {
    expect(new Set(GROUPS.map(([cause]) => cause))).toEqual(new Set(CAUSE_CODES));
  });
});

describe('patterns', () => {
  const phrases = Object.values(zh.phrases).flatMap((one) => [
    ...(one.strong ?? []),
    ...(one.normal ?? []),
    ...(one.weak ?? []),
  ]);
  const patterns = [...phrases.flat(), ...zh.praise, ...zh.otherThing, ...zh.hypothetical, ...zh.settled];

  test('hold no mark that folds to nothing and so makes its group optional', () => {
    expect(patterns.filter((pattern) => /[，、。！？,!?%$]/.test(pattern))).toEqual([]);
  });

  test('hold gaps of two or three dots only', () => {
    expect(patterns.filter((pattern) => /(?<![.\d])\.(?![.\d])/.test(pattern))).toEqual([]);
  });

  test('hold no empty option but at the end of a group', () => {
    expect(patterns.filter((pattern) => /\(\||\|\|/.test(pattern))).toEqual([]);
  });

  test('close every bracket', () => {
    expect(patterns.filter((pattern) => pattern.split('(').length !== pattern.split(')').length)).toEqual([]);
  });
});

describe('labelled voices', () => {
  // Each with precision, recall, f1, primary, blank and the share that is right of what is called sure.
  const sets: readonly (readonly [name: string, voices: ReturnType<typeof plain>, floors: readonly number[]])[] = [
    [
      'half the phrases were written from',
      [...half(plain(VOICES), 'dev'), ...plain(PRACTICE)],
      [0.9, 0.9, 0.9, 0.78, 0.93, 0.95],
    ],
    ['half kept back', half(plain(VOICES), 'kept'), [0.86, 0.89, 0.88, 0.82, 0.86, 0.94]],
    ['labelled before the phrases, never used for them', plain(UNSEEN), [0.75, 0.88, 0.81, 0.81, 0.75, 0.84]],
    ['written last in words the phrases lack', plain(LATE), [0.45, 0.22, 0.3, 0.2, 1, 0.5]],
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

  test('are two fifths with several causes, one in seven a trap, and none twice', () => {
    expect(VOICES.length).toBeGreaterThanOrEqual(220);
    expect(VOICES.filter(([, causes]) => causes.length > 1).length / VOICES.length).toBeGreaterThan(0.35);
    expect(VOICES.filter(([, , why]) => why.startsWith('trap')).length / VOICES.length).toBeGreaterThan(1 / 7);
    const texts = [...VOICES, ...PRACTICE, ...UNSEEN, ...LATE].map(([text]) => text);
    expect(new Set(texts).size).toBe(texts.length);
  });

  test('are proved by words of the comment', () => {
    for (const [comment] of VOICES) {
      const { causes, evidence } = tag({ comment });
      for (const cause of causes) expect(evidence.some((proof) => proof.cause === cause)).toBe(true);
      for (const { start, end } of evidence) expect(comment.slice(start, end).trim()).not.toBe('');
    }
  });
});
