import { describe, expect, test } from 'vitest';
import { CAUSE_CODES } from '../../../src/core/causes.ts';
import { compile } from '../../../src/core/tagging/compile.ts';
import { de } from '../../../src/core/tagging/lexicon/de.ts';
import { rulesOf } from '../../../src/core/tagging/rules-of.ts';
import { createTagger } from '../../../src/core/tagging/tag.ts';
import { tagWith } from '../../../src/core/tagging/tag-with.ts';
import { entries } from './de/entries.ts';
import { neighbours } from './de/neighbours.ts';
import { practised } from './de/practised.ts';
import { praise } from './de/praise.ts';
import { voices } from './de/voices.ts';
import { half, scoreTagger } from './score.ts';

const tag = createTagger({});

describe('the voices', () => {
  test('are enough, with several causes in a fifth and none in an eighth', () => {
    expect(voices.length).toBeGreaterThanOrEqual(150);
    expect(voices.filter(([, causes]) => causes.includes(' ')).length / voices.length).toBeGreaterThan(0.2);
    expect(voices.filter(([, causes]) => causes === '').length / voices.length).toBeGreaterThan(0.125);
  });

  test('name only causes of the taxonomy, at most three', () => {
    for (const [, causes] of voices) {
      const named = causes.split(' ').filter((one) => one !== '');
      expect(named.length).toBeLessThanOrEqual(3);
      for (const one of named) expect(CAUSE_CODES).toContain(one);
    }
  });
});

// The lexicon was grown on the half `dev` only; `kept` says what to expect of new comments in the manner of these.
test.each([
  { which: 'dev' as const, f1: 0.94, primary: 0.85, blank: 0.95, sure: 0.96 },
  { which: 'kept' as const, f1: 0.87, primary: 0.8, blank: 0.8, sure: 0.92 },
])('$which: causes, primary cause, blanks and certainty stay at least as good as measured', ({ which, ...floors }) => {
  const score = scoreTagger(tag, half(voices, which));
  expect(score.f1).toBeGreaterThanOrEqual(floors.f1);
  expect(score.primary).toBeGreaterThanOrEqual(floors.primary);
  expect(score.blank).toBeGreaterThanOrEqual(floors.blank);
  expect(score.byCertainty.sure.right / score.byCertainty.sure.tags).toBeGreaterThanOrEqual(floors.sure);
});

test.each([
  { set: 'practised', rows: practised, precision: 0.94, recall: 0.91, primary: 0.81, blank: 0.93 },
  { set: 'neighbours', rows: neighbours, precision: 0.91, recall: 0.91, primary: 0.91, blank: 0.95 },
])('$set: causes, primary cause and blanks stay at least as good as measured', ({ rows, ...floors }) => {
  const score = scoreTagger(tag, rows);
  expect(score.precision).toBeGreaterThanOrEqual(floors.precision);
  expect(score.recall).toBeGreaterThanOrEqual(floors.recall);
  expect(score.primary).toBeGreaterThanOrEqual(floors.primary);
  expect(score.blank).toBeGreaterThanOrEqual(floors.blank);
});

test.each(praise)('praise in words of complaint stays blank: %s', (comment) => {
  expect(tag({ comment }).causes).toEqual([]);
});

test.each([
  ['Der Artikel ist viel zu gross ausgefallen', 'size_fit', 'ss for ß'],
  ['Die Hose ist viel zu groß ausgefallen', 'size_fit', 'ß'],
  ['Karton war beschaedigt als er kam', 'damage_transit', 'ae for ä'],
  ['passt mir leider ned, die Hose', 'size_fit', 'Austrian'],
  ['das ding ist kapput gegangen', 'quality_material', 'misspelt'],
  ['Der Plastikgeruch ist unerträglich', 'quality_material', 'a compound'],
  ['Das Gerät schaltet sich immer wieder aus', 'function_defect', 'a split verb'],
  ['Ich habe es bestellt, aber es löst sich die Sohle ab', 'quality_material', 'a split verb in a clause'],
  ['Es wackelt nicht und stinkt nicht', '', 'negated behind'],
  ['Es fehlt nichts', '', 'negated behind'],
])('%s: "%s" (%s)', (comment, cause) => {
  expect(tag({ comment }).causes.join(' ')).toBe(cause);
});

describe('patterns', () => {
  const phrases = Object.values(de.phrases).flatMap((one) => [
    ...(one.strong ?? []),
    ...(one.normal ?? []),
    ...(one.weak ?? []),
  ]);
  const patterns = [...phrases.flat(), ...de.praise, ...de.otherThing, ...de.settled, ...de.negatorsBehind];

  test('close every bracket', () => {
    expect(patterns.filter((pattern) => pattern.split('(').length !== pattern.split(')').length)).toEqual([]);
  });

  test('never end a group in a, o or u before an e, which would fold to one letter in comments', () => {
    expect(patterns.filter((pattern) => /[aou]\((?:[^()]*\|)?e/.test(pattern))).toEqual([]);
  });
});

describe('each entry alone, with the scopes of the lexicon', () => {
  const scopesOnly = { ...de, aspects: {}, judgements: [] };

  test.each(entries)('%s %s %i finds "%s" and leaves "%s"', (cause, strength, place, found, left) => {
    const entry = de.phrases[cause]?.[strength]?.[place] ?? '';
    const [phrase, unless] = typeof entry === 'string' ? [entry, ''] : entry;
    const matcher = compile(scopesOnly, [{ cause, language: 'de', phrase, strength, unless }]);
    const alone = tagWith(() => matcher);
    expect(alone({ comment: found }).causes).toEqual([cause]);
    expect(alone({ comment: left }).causes).toEqual([]);
  });

  test('has a row', () => {
    const rows = new Set(entries.map(([cause, strength, place]) => `${cause} ${strength} ${place}`));
    expect(rows.size).toBe(rulesOf(de).length);
  });
});
