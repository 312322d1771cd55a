import { describe, expect, test } from 'vitest';
import { CAUSE_CODES } from '../../../src/core/causes.ts';
import { createTagger } from '../../../src/core/tagging/tag.ts';
import { GROUPS } from './zh/groups.ts';
import { halves } from './zh/labelled.ts';
import { LATE } from './zh/late.ts';
import { type Score, scoreOf } from './zh/score.ts';
import { UNSEEN } from './zh/unseen.ts';
import { VOICES } from './zh/voices.ts';
import { PRACTICE } from './zh/voices-practice.ts';

const { open, keptBack } = halves(VOICES);
const tag = createTagger({});

describe('groups of entries', () => {
  test.each(GROUPS)('%s: finds “%s”, leaves “%s”', (cause, found, left) => {
    expect(tag({ comment: found }).causes).toContain(cause);
    expect(tag({ comment: left }).causes).not.toContain(cause);
  });

  test('cover every cause', () => {
    expect(new Set(GROUPS.map(([cause]) => cause))).toEqual(new Set(CAUSE_CODES));
  });
});

describe('labelled voices', () => {
  const floors: readonly (readonly [name: string, score: () => Score, floor: Score])[] = [
    [
      'half the phrases were written from',
      () => scoreOf([...open, ...PRACTICE]),
      { precision: 0.9, recall: 0.9, f1: 0.9, primary: 0.78, blank: 0.93, sure: 0.95 },
    ],
    [
      'half kept back',
      () => scoreOf(keptBack),
      { precision: 0.86, recall: 0.89, f1: 0.88, primary: 0.82, blank: 0.86, sure: 0.94 },
    ],
    [
      'labelled before the phrases, never used for them',
      () => scoreOf(UNSEEN),
      { precision: 0.75, recall: 0.88, f1: 0.81, primary: 0.81, blank: 0.75, sure: 0.84 },
    ],
    [
      'written last in words the phrases lack',
      () => scoreOf(LATE),
      { precision: 0.45, recall: 0.22, f1: 0.3, primary: 0.2, blank: 1, sure: 0.5 },
    ],
  ];

  test.each(floors)('%s', (_name, score, floor) => {
    const reached = score();
    for (const [measure, least] of Object.entries(floor)) {
      expect(reached[measure as keyof Score], measure).toBeGreaterThanOrEqual(least);
    }
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
