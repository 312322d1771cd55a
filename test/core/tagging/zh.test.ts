import { describe, expect, test } from 'vitest';
import { CAUSE_CODES } from '../../../src/core/causes.ts';
import { zh } from '../../../src/core/tagging/lexicon/zh.ts';
import { createTagger } from '../../../src/core/tagging/tag.ts';
import { readEntries, testEntries } from './lexicon-checks.ts';
import { half, scoreTagger } from './score.ts';
import { GROUPS } from './zh/groups.ts';
import { INNOCENT_BUYERS } from './zh/innocent-buyers.ts';
import { INNOCENT_PRAISE } from './zh/innocent-praise.ts';
import { INNOCENT_WORDS } from './zh/innocent-words.ts';
import type { Labelled } from './zh/labelled.ts';
import { LATE } from './zh/late.ts';
import { LATER } from './zh/later.ts';
import { TOLD } from './zh/told.ts';
import { UNSEEN } from './zh/unseen.ts';
import { VOICES } from './zh/voices.ts';
import { PRACTICE } from './zh/voices-practice.ts';

const tag = createTagger({ phrasesAlone: true });

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

  test('hold no bar outside a group, where it would part nothing', () => {
    const outside = (pattern: string) =>
      pattern.replace(/\|/g, (_bar, at: number) => (depth(pattern, at) > 0 ? '' : '|'));
    const depth = (pattern: string, at: number) =>
      pattern.slice(0, at).split('(').length - pattern.slice(0, at).split(')').length;
    const first = phrases.map((phrase) => (typeof phrase === 'string' ? phrase : phrase[0]));
    const lists = [zh.praise, zh.otherThing, zh.hypothetical, zh.settled, zh.turns, zh.negators, zh.notNegators].flat();
    expect([...first, ...lists].filter((pattern) => outside(pattern).includes('|'))).toEqual([]);
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

describe('comments without a complaint', () => {
  test.each([...INNOCENT_WORDS, ...INNOCENT_BUYERS, ...INNOCENT_PRAISE])('“%s” stays blank', (comment) => {
    expect(tag({ comment }).causes).toEqual([]);
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
    ['written last in words the phrases lack', plain(LATE), [0.75, 0.55, 0.64, 0.5, 1, 0.85]],
    ['told, half the phrases were written from', half(TOLD, 'dev'), [0.87, 0.85, 0.86, 0.82, 0.9, 0.93]],
    ['told, half kept back', half(TOLD, 'kept'), [0.72, 0.6, 0.65, 0.52, 0.7, 0.79]],
    ['told later, phrases widened for them', [...LATER], [0.86, 0.78, 0.82, 0.76, 0.85, 0.92]],
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
    const texts = [...VOICES, ...PRACTICE, ...UNSEEN, ...LATE, ...TOLD, ...LATER].map(([text]) => text);
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

testEntries(zh, readEntries('zh'));
