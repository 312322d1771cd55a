import { describe, expect, test } from 'vitest';
import { checkRules, type RuleFaultKind, type RuleRow } from '../../../src/core/tagging/check-rules.ts';
import type { PhraseRule } from '../../../src/core/tagging/tagging.ts';

const row = (more: Partial<RuleRow>): RuleRow => ({
  row: 7,
  cause: 'size_fit',
  language: 'en',
  phrase: 'pinches my toes',
  on: true,
  ...more,
});
const rule = (more: Partial<PhraseRule>): PhraseRule => ({
  cause: 'size_fit',
  language: 'en',
  phrase: 'pinches my toes',
  strength: 'normal',
  unless: '',
  ...more,
});
const COMMENTS = Array.from({ length: 30 }, (_, at) =>
  at % 5 === 0 ? 'The strap is pretty and this pinches my toes' : 'I like the strap and the buckle of it',
);

describe('rules of the seller', () => {
  const cases: readonly [one: RuleRow, because: RuleFaultKind | null, what: string][] = [
    [row({}), null, 'a good rule'],
    [row({ phrase: '' }), 'no-phrase', 'a row with a cause and no phrase'],
    [row({ cause: '' }), 'no-cause', 'a cause that is none'],
    [row({ language: '' }), 'no-language', 'a language that is none'],
    [row({ phrase: '..' }), 'no-words', 'a gap alone'],
    [row({ phrase: '(|)' }), 'no-words', 'brackets around nothing'],
    [row({ phrase: 'it' }), 'too-short', 'two letters'],
    [row({ phrase: '(a |)(b|c)' }), 'too-short', 'the shortest way to write it counts'],
    [row({ phrase: '坏', language: 'zh' }), 'too-short', 'one character'],
    [row({ phrase: '坏了', language: 'zh' }), null, 'two characters say enough'],
    [row({ phrase: 'the strap' }), 'too-broad', 'a phrase in every comment'],
    [row({ phrase: 'strap', language: 'de' }), null, 'comments of another language do not count'],
    [row({ phrase: '', on: false }), null, 'a row that is off is not looked at'],
    [row({ phrase: '', cause: '', language: '' }), null, 'an empty row'],
  ];
  test.each(cases)('%o is told as %s: %s', (one, because) => {
    expect(checkRules([one], [], COMMENTS).map((fault) => fault.because)).toEqual(because === null ? [] : [because]);
  });

  test('a phrase another rule gives another cause is told with that cause, however it is written', () => {
    const inForce = [rule({}), rule({ phrase: 'Pinches  MY toes', cause: 'safety' })];
    expect(checkRules([row({})], inForce, [])).toEqual([
      { because: 'clash', row: 7, phrase: 'pinches my toes', share: 0, other: 'safety' },
    ]);
  });

  test('few comments prove no breadth', () => {
    expect(checkRules([row({ phrase: 'the strap' })], [], COMMENTS.slice(0, 10))).toEqual([]);
  });
});
