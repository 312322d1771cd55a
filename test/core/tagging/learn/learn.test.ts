import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { CAUSE_CODES } from '../../../../src/core/causes.ts';
import { learn } from '../../../../src/core/tagging/learn/learn.ts';
import { withLearning } from '../../../../src/core/tagging/learn/learned.ts';
import { LEAST_LESSONS, type Lesson } from '../../../../src/core/tagging/learn/lesson.ts';
import { packModel, unpackModel } from '../../../../src/core/tagging/learn/model.ts';
import { createTagger } from '../../../../src/core/tagging/tag.ts';
import { shopLessons } from './shop-lessons.ts';

const tag = createTagger({});
const shareRight = (tagger: typeof tag, lessons: readonly Lesson[]): number =>
  lessons.filter((one) => (tagger(one).causes[0] ?? '') === one.cause).length / lessons.length;

describe('a shop whose buyers speak their own language', () => {
  const [taught, unseen] = [shopLessons.filter((_, at) => at % 5 !== 0), shopLessons.filter((_, at) => at % 5 === 0)];
  const { learned, trial } = learn(taught, tag);

  test('the model is on, because it was better on voices it had not seen', () => {
    expect(trial.verdict).toBe('on');
    expect(trial.lessons).toBe(taught.length);
    expect(trial.bothRight).toBeGreaterThan(trial.rulesRight);
  });

  test('new comments in the same wording get their cause, with the words that speak for it', () => {
    const both = withLearning(tag, learned);
    expect(shareRight(tag, unseen)).toBeLessThan(0.5);
    expect(shareRight(both, unseen)).toBeGreaterThan(0.8);
    const tagging = both({ comment: 'The last taper wobbles in its socket' });
    expect(tagging).toMatchObject({ causes: ['size_fit'], decidedBy: 'learned' });
    expect(tagging.evidence.length).toBeGreaterThan(0);
    for (const { start, end } of tagging.evidence)
      expect('The last taper wobbles in its socket'.slice(start, end)).toMatch(/taper|wobbles|socket/);
  });

  test('a comment a person corrected is followed always, whatever its case and marks', () => {
    const both = withLearning(tag, { ...learned, model: null });
    for (const { comment, cause } of taught) {
      expect(both({ comment: `${comment.toUpperCase()}!!` }).causes[0] ?? '').toBe(cause);
    }
  });

  test('the order of the lessons makes no difference', () => {
    const turned = learn([...taught].reverse(), tag);
    expect(turned.trial).toEqual(trial);
    expect(packModel(turned.learned.model ?? new Map())).toBe(packModel(learned.model ?? new Map()));
    expect([...turned.learned.memory]).toEqual([...learned.memory]);
  });

  test('what is packed is what is unpacked, and fits two cells', () => {
    const packed = packModel(learned.model ?? new Map());
    expect(unpackModel(packed)).toEqual(learned.model);
    expect(packed.length).toBeLessThan(90_000);
  });
});

test('too few lessons teach no model, but are remembered', () => {
  const few = shopLessons.slice(0, LEAST_LESSONS - 1);
  const { learned, trial } = learn(few, tag);
  expect([trial.verdict, learned.model]).toEqual(['too-few', null]);
  expect(shareRight(withLearning(tag, learned), few)).toBe(1);
});

test('causes given without rhyme or reason teach no model', () => {
  const lessons = Array.from({ length: 120 }, (_, at) => ({
    comment: `word${(at * 37) % 90} word${(at * 61) % 90} word${(at * 17) % 90}`,
    cause: CAUSE_CODES[(at * 7919) % CAUSE_CODES.length] ?? ('' as const),
  }));
  const { trial } = learn(lessons, tag);
  expect(trial.bothRight).toBeLessThan(30);
});

test('a wording that people gave different causes is not remembered', () => {
  const { learned } = learn(
    [
      { comment: 'It sulks', cause: 'function_defect' },
      { comment: 'it sulks!', cause: 'buyer_remorse' },
    ],
    tag,
  );
  expect(learned.memory.size).toBe(0);
});

test('text that is no packed model is none', () => {
  expect(unpackModel('1 2')).toBeNull();
  expect(unpackModel('1 z 3')).toBeNull();
  fc.assert(
    fc.property(fc.string(), (text) => {
      const model = unpackModel(text);
      expect(model === null || model instanceof Map).toBe(true);
    }),
  );
});
