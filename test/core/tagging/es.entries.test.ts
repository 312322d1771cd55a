import { describe, expect, test } from 'vitest';
import { compile } from '../../../src/core/tagging/compile.ts';
import { es } from '../../../src/core/tagging/lexicon/es.ts';
import { rulesOf } from '../../../src/core/tagging/rules-of.ts';
import { tagWith } from '../../../src/core/tagging/tag-with.ts';
import { ENTRIES, type Entry } from './es/entries.ts';
import { MORE_ENTRIES } from './es/entries-fit-and-delivery.ts';
import { RECALL_ENTRIES } from './es/entries-recall.ts';

const scopesOnly = { ...es, aspects: {}, judgements: [] };
const rules = rulesOf(es);
const ALL: readonly Entry[] = [...ENTRIES, ...MORE_ENTRIES, ...RECALL_ENTRIES];

/** The causes that one entry alone gives a text, read as Spanish however short it is. */
function causesBy(cause: string, strength: string, place: number): (text: string) => readonly string[] {
  const rule = rules.filter((one) => one.cause === cause && one.strength === strength)[place];
  if (!rule) throw new Error(`no ${strength} entry ${place} of ${cause}`);
  const tag = tagWith(() => compile(scopesOnly, [rule]));
  return (text) => tag({ comment: `¿¿ ${text}` }).causes;
}

describe('entries', () => {
  test.each(ALL)('%s %s %i finds "%s", leaves "%s"', (cause, strength, place, match, miss) => {
    const causes = causesBy(cause, strength, place);
    expect(causes(match)).toEqual([cause]);
    expect(causes(miss)).toEqual([]);
  });

  test('have a row each for the causes that have rows', () => {
    const covered = new Set(ALL.map(([cause]) => cause));
    for (const cause of covered) {
      for (const strength of ['strong', 'normal', 'weak'] as const) {
        const places = ALL.filter((row) => row[0] === cause && row[1] === strength).map((row) => row[2]);
        expect([...places].sort((a, b) => a - b)).toEqual((es.phrases[cause]?.[strength] ?? []).map((_, at) => at));
      }
    }
  });
});
