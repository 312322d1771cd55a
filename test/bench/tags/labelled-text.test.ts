import { describe, expect, test } from 'vitest';
import { CAUSE_CODES } from '../../../src/core/causes.ts';
import { detectLanguage } from '../../../src/core/tagging/language.ts';
import { LANGUAGES } from '../../../src/core/tagging/tagging.ts';
import { TEXTS, textsOf } from './labelled-text.ts';
import { measure } from './measure.ts';

describe.each(LANGUAGES)('texts in %s', (language) => {
  const texts = TEXTS[language];
  const shareOf = (fits: (one: (typeof texts)[number]) => boolean): number => texts.filter(fits).length / texts.length;

  test('are many, no two alike, and half of them kept back', () => {
    expect(texts.length).toBeGreaterThanOrEqual(120);
    expect(new Set(texts.map(({ text }) => text)).size).toBe(texts.length);
    expect(textsOf(language, 'open').length + textsOf(language, 'kept').length).toBe(texts.length);
  });

  test('two fifths have several causes, one in seven is a trap, some have no cause', () => {
    expect(shareOf(({ causes }) => causes.includes(' '))).toBeGreaterThan(0.38);
    expect(shareOf(({ trap }) => trap !== undefined)).toBeGreaterThan(0.13);
    expect(shareOf(({ causes }) => causes === '')).toBeGreaterThan(0.1);
  });

  test('name only causes of the taxonomy, at most three, and every cause often enough', () => {
    const named = texts.map(({ causes }) => causes.split(' ').filter((one) => one !== ''));
    expect(Math.max(...named.map(({ length }) => length))).toBeLessThanOrEqual(3);
    for (const cause of CAUSE_CODES)
      expect(named.filter((causes) => causes.includes(cause)).length, cause).toBeGreaterThanOrEqual(10);
    for (const cause of named.flat()) expect(CAUSE_CODES).toContain(cause);
  });

  test('are known to be in their language', () => {
    const open = textsOf(language, 'open');
    const wrong = open.filter(({ text }) => detectLanguage(text) !== language);
    expect(wrong.length / open.length).toBeLessThan(0.05);
  });
});

test('a measure counts tags, first causes and blanks', () => {
  expect(
    measure([
      { wanted: ['safety', 'delivery'], given: ['safety', 'size_fit'] },
      { wanted: ['delivery'], given: ['delivery'] },
      { wanted: [], given: [] },
      { wanted: [], given: ['safety'] },
    ]),
  ).toMatchObject({ texts: 4, precision: 0.5, recall: 2 / 3, microF1: 4 / 7, primary: 1, blank: 0.5 });
});
