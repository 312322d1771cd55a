import { describe, expect, test } from 'vitest';
import { LANGUAGES } from '../../src/core/tagging/tagging.ts';
import { TEXTS, textsOf } from '../bench/tags/labelled-text.ts';
import { readTexts, trainingTexts } from './texts.ts';

describe('files of training texts', () => {
  test('name causes, a trap and a text, and the area the lines stand under', () => {
    expect(readTexts('en-x', '# lamps\nsafety,delivery\t-\tsparks, and late\n-\tnegation\tno sparks\n')).toEqual([
      { text: 'sparks, and late', causes: ['safety', 'delivery'], trap: '', area: 'en-x lamps' },
      { text: 'no sparks', causes: [], trap: 'negation', area: 'en-x lamps' },
    ]);
  });

  test.each(['nonsense\t-\ttext', 'safety\ttext', 'safety\t-\t', '-\t-\ttext\tmore'])(
    '%j is refused with its line',
    (line) => {
      expect(() => readTexts('en-x', `# lamps\n${line}`)).toThrow('en-x, line 2');
    },
  );
});

describe.each(LANGUAGES)('the training texts in %s', (language) => {
  const texts = trainingTexts(language);
  const share = (fits: (one: (typeof texts)[number]) => boolean): number => texts.filter(fits).length / texts.length;

  test('are many, from several writers and forty product areas, and each stands once', () => {
    expect(texts.length).toBeGreaterThanOrEqual(1_500);
    expect(new Set(texts.map(({ area }) => area.split(' ')[0])).size).toBeGreaterThanOrEqual(3);
    expect(new Set(texts.map(({ area }) => area)).size).toBeGreaterThanOrEqual(40);
    expect(new Set(texts.map(({ text }) => text)).size).toBeGreaterThan(texts.length * 0.995);
  });

  test('have causes in number, several causes, none, and traps', () => {
    expect(share(({ causes }) => causes.length > 1)).toBeGreaterThan(0.2);
    expect(share(({ causes }) => causes.length === 0)).toBeGreaterThan(0.12);
    expect(share(({ trap }) => trap !== '')).toBeGreaterThan(0.1);
  });

  test('hold none of the texts the engine is measured on', () => {
    const measured = new Set([...TEXTS[language], ...textsOf(language, 'exam')].map(({ text }) => text));
    expect(texts.filter(({ text }) => measured.has(text))).toEqual([]);
  });
});
