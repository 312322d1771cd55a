import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { CAUSE_CODES, type CauseCode } from '../../../src/core/causes.ts';
import { compile, KIND } from '../../../src/core/tagging/compile.ts';
import type { Lexicon } from '../../../src/core/tagging/lexicon/lexicon.ts';
import { createFolded, fold } from '../../../src/core/tagging/normalise.ts';
import { rulesOf } from '../../../src/core/tagging/rules-of.ts';
import { createScanner } from '../../../src/core/tagging/scan.ts';
import { readScopes } from '../../../src/core/tagging/scopes.ts';
import type { Language, Strength, Tagger } from '../../../src/core/tagging/tagging.ts';
import { type Label, scoreTagger } from './score.ts';

/** An entry of a lexicon by its place in its list, a text it must match alone, and a near one it must miss. */
export type EntryRow = readonly [cause: CauseCode, strength: Strength, place: number, match: string, miss: string];

/** The entries of a language kept as lines of cause, strength, place, match and miss, parted by tabs. */
export function readEntries(language: Language): EntryRow[] {
  const content = readFileSync(new URL(`${language}/entries.tsv`, import.meta.url), 'utf8');
  return content
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => {
      const [cause = '', strength = '', place = '', match = '', miss = ''] = line.split('\t');
      return [cause as CauseCode, strength as Strength, Number(place), match, miss];
    });
}

/** What a set of labelled comments is at least to be tagged like; what is left out is not looked at. */
export interface Floors {
  set: string;
  labels: readonly Label[];
  precision?: number;
  recall?: number;
  f1?: number;
  primary: number;
  blank: number;
  sure?: number;
}

/** Tests that sets of labelled comments are tagged at least as well as was measured. */
export function testFloors(tag: Tagger, sets: readonly Floors[]): void {
  test.each(sets)(
    '$set: causes, primary cause, blanks and certainty stay as good as measured',
    ({ labels, ...floors }) => {
      const score = scoreTagger(tag, labels);
      const { tags, right } = score.byCertainty.sure;
      expect(score.precision).toBeGreaterThanOrEqual(floors.precision ?? 0);
      expect(score.recall).toBeGreaterThanOrEqual(floors.recall ?? 0);
      expect(score.f1).toBeGreaterThanOrEqual(floors.f1 ?? 0);
      expect(score.primary).toBeGreaterThanOrEqual(floors.primary);
      expect(score.blank).toBeGreaterThanOrEqual(floors.blank);
      expect(tags === 0 ? 1 : right / tags).toBeGreaterThanOrEqual(floors.sure ?? 0);
    },
  );
}

/** Tests that labels name only causes of the taxonomy, at most three, and that no comment stands twice. */
export function testLabels(labels: readonly Label[], least: { texts: number; several: number; none: number }): void {
  describe('the labels', () => {
    const shareOf = (fits: (causes: string) => boolean): number =>
      labels.filter(([, causes]) => fits(causes)).length / labels.length;

    test('are enough, some with several causes and some with none', () => {
      expect(labels.length).toBeGreaterThanOrEqual(least.texts);
      expect(shareOf((causes) => causes.includes(' '))).toBeGreaterThan(least.several);
      expect(shareOf((causes) => causes === '')).toBeGreaterThan(least.none);
    });

    test('name only causes of the taxonomy, at most three, and stand but once', () => {
      for (const [, causes] of labels) {
        const named = causes.split(' ').filter((one) => one !== '');
        expect(named.length).toBeLessThanOrEqual(3);
        for (const one of named) expect(CAUSE_CODES).toContain(one);
      }
      expect(new Set(labels.map(([text]) => text)).size).toBe(labels.length);
    });
  });
}

/** Whether brackets close and bars stand within them only. */
function isWellFormed(pattern: string): boolean {
  let depth = 0;
  for (const sign of pattern) {
    if (sign === '(') depth += 1;
    if (sign === ')') depth -= 1;
    if (depth < 0 || (sign === '|' && depth === 0)) return false;
  }
  return depth === 0;
}

/** Tests what is read otherwise than meant in any pattern of a lexicon. */
export function testPatterns(lexicon: Lexicon): void {
  const patterns = [
    ...rulesOf(lexicon).map(({ phrase }) => phrase),
    ...Object.values(lexicon.aspects).flat(),
    ...[lexicon.judgements, lexicon.praise, lexicon.otherThing, lexicon.hypothetical, lexicon.settled].flat(),
    ...[lexicon.negators, lexicon.notNegators, lexicon.negatorsBehind, lexicon.turns].flat(),
  ];

  describe('patterns', () => {
    test('close every bracket and part alternatives within brackets only', () => {
      expect(patterns.filter((pattern) => !isWellFormed(pattern))).toEqual([]);
    });

    test('hold no mark that folds to nothing and so makes its group optional', () => {
      expect(patterns.filter((pattern) => /[,;:!?€%$/\\+]/.test(pattern))).toEqual([]);
    });
  });
}

/** Tests that each entry alone, with the scopes of its lexicon, matches its text and misses the near one. */
export function testEntries(lexicon: Lexicon, rows: readonly EntryRow[]): void {
  const rules = rulesOf(lexicon);
  const matcher = compile({ ...lexicon, aspects: {}, judgements: [] }, rules);
  const scan = createScanner(matcher);
  const places = [...matcher.kind.keys()].filter((rule) => matcher.kind[rule] === KIND.cause);

  /** Whether the entry claims its cause in a text in which no other entry is looked for. */
  const finds = (rule: number, text: string): boolean => {
    const folded = fold(text, lexicon.language, createFolded(), matcher.spellings);
    const hits = scan(folded).filter((hit) => hit.rule === rule || matcher.kind[hit.rule] !== KIND.cause);
    return readScopes(matcher, folded, hits).claims.length > 0;
  };

  describe('entries', () => {
    test.each(rows)('%s %s %i matches "%s" and misses "%s"', (cause, strength, place, match, miss) => {
      const own = rules.flatMap((rule, at) => (rule.cause === cause && rule.strength === strength ? [at] : []));
      const rule = places[own[place] ?? -1] ?? -1;
      expect(rule).toBeGreaterThanOrEqual(0);
      expect(finds(rule, match)).toBe(true);
      expect(finds(rule, miss)).toBe(false);
    });

    test('have a row each, where their cause has rows', () => {
      const covered = new Set(rows.map(([cause]) => cause));
      const counted = new Map<string, number>();
      for (const { cause, strength } of rules) {
        if (covered.has(cause)) counted.set(`${cause} ${strength}`, (counted.get(`${cause} ${strength}`) ?? 0) + 1);
      }
      const wanted = [...counted].flatMap(([list, count]) => Array.from({ length: count }, (_, at) => `${list} ${at}`));
      const given = rows.map(([cause, strength, place]) => `${cause} ${strength} ${place}`);
      expect([...new Set(given)].sort()).toEqual(wanted.sort());
    });
  });
}
