import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { createTagger } from '../../../src/core/tagging/tag.ts';
import { LANGUAGES, type Language } from '../../../src/core/tagging/tagging.ts';
import { TEXTS } from '../../bench/tags/labelled-text.ts';

const tag = createTagger({});
const sample = (language: Language, every: number): string[] =>
  TEXTS[language].filter((_, at) => at % every === 0).map(({ text }) => text);
const ALL = LANGUAGES.flatMap((language) => sample(language, 4));

describe('the same text has the same causes', () => {
  test('in any batch and any order', () => {
    const once = new Map(ALL.map((comment) => [comment, JSON.stringify(tag({ comment }))]));
    const other = createTagger({});
    for (const comment of [...ALL].reverse()) expect(JSON.stringify(other({ comment }))).toBe(once.get(comment));
  });

  const writings: readonly [name: string, write: (text: string) => string, because: string][] = [
    ['capitals', (text) => text.toUpperCase(), 'case makes no difference'],
    ['small letters', (text) => text.toLowerCase(), 'case makes no difference'],
    [
      'full width',
      (text) => text.replace(/[!-~]/g, (one) => String.fromCharCode(one.charCodeAt(0) + 0xfee0)),
      'width makes no difference',
    ],
    ['wide gaps', (text) => text.replace(/ /g, '   '), 'white space makes no difference'],
  ];
  // Characters that are written as two in capitals, and marks that mean something else by themselves, are not part of the law.
  const plain = ALL.filter((text) => /^[\p{L}\p{N} ,.!?。,、!?]*$/u.test(text) && !/ß/.test(text));
  test.each(writings)('in %s', (_name, write) => {
    expect(plain.length).toBeGreaterThan(50);
    for (const comment of plain)
      expect([write(comment), tag({ comment: write(comment) }).causes]).toEqual([
        write(comment),
        tag({ comment }).causes,
      ]);
  });
});

test('every quote stands in the comment, and every cause that words decided has one', () => {
  for (const comment of ALL) {
    const { causes, evidence, decidedBy } = tag({ comment });
    for (const { start, end } of evidence) expect(comment.slice(start, end).length).toBe(end - start);
    if (decidedBy === 'words' || decidedBy === 'wording')
      expect([comment, new Set(evidence.map(({ cause }) => cause)).size]).toEqual([comment, causes.length]);
  }
});

const UNRELATED: Readonly<Record<Language, readonly string[]>> = {
  en: ['We live on the third floor.', 'My sister was here on Sunday.'],
  zh: ['我们家住三楼。', '周日姐姐来过。'],
  de: ['Wir wohnen im dritten Stock.', 'Am Sonntag war meine Schwester da.'],
  ja: ['うちは三階です。', '日曜日に姉が来ました。'],
  es: ['Vivimos en el tercer piso.', 'El domingo vino mi hermana.'],
  fr: ['Nous habitons au troisième étage.', 'Ma sœur est passée dimanche.'],
  it: ['Abitiamo al terzo piano.', 'Domenica è venuta mia sorella.'],
};

describe.each(LANGUAGES)('a sentence about something else in %s', (language) => {
  test.each(UNRELATED[language])('%s takes no Sure cause away, before or behind', (sentence) => {
    for (const text of sample(language, 2)) {
      const { causes, certainty } = tag({ comment: text });
      // More than three causes are never given, so that a fourth may push one out.
      if (certainty !== 'sure' || causes.length > 2) continue;
      const ended = /[.!?。！？]$/.test(text) ? text : `${text}.`;
      for (const comment of [`${ended} ${sentence}`, `${sentence} ${ended}`])
        expect([comment, tag({ comment }).causes]).toEqual([comment, expect.arrayContaining(causes)]);
    }
  });
});

describe('whatever is written', () => {
  const scripts = [
    [0x20, 0x7e],
    [0xa0, 0x24f],
    [0x370, 0x52f],
    [0x590, 0x6ff],
    [0x900, 0xe7f],
    [0x3000, 0x30ff],
    [0x4e00, 0x9fff],
    [0xac00, 0xd7a3],
    [0x1f300, 0x1faff],
  ] as const;
  const letter = fc.oneof(
    ...scripts.map(([from, to]) => fc.integer({ min: from, max: to }).map((code) => String.fromCodePoint(code))),
    fc.constantFrom('\u0000', '\ud83d', '\n', '|', '<', '&', '\ufeff'),
  );

  test('10,000 random texts in all scripts are tagged without an error', () => {
    fc.assert(
      fc.property(fc.array(letter, { maxLength: 80 }), (letters) => {
        const comment = letters.join('');
        const { causes, evidence } = tag({ comment });
        expect(causes.length).toBeLessThanOrEqual(3);
        for (const { start, end } of evidence) expect(start >= 0 && end <= comment.length && start < end).toBe(true);
      }),
      { numRuns: 5_000 },
    );
  });

  const REPEATS = [
    'not ',
    'too small, ',
    'a',
    '.',
    'does not work. ',
    '太小',
    '不',
    'ない。',
    '(((',
    'the zipper .. ',
    '....',
    'nichtnicht',
    "l'",
    'no no ',
  ];
  const timeOf = (comment: string): number => {
    const start = performance.now();
    tag({ comment });
    return performance.now() - start;
  };

  test.each(REPEATS)('twice as many repeats of %j take about twice as long, and 50,000 characters are read', (part) => {
    const whole = part.repeat(Math.ceil(50_000 / part.length)).slice(0, 50_000);
    const half = whole.slice(0, 25_000);
    timeOf(half);
    const least = (comment: string): number => Math.min(timeOf(comment), timeOf(comment), timeOf(comment));
    expect(least(whole)).toBeLessThan(6 * least(half) + 40);
  });
});
