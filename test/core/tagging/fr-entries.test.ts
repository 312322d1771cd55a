import { describe, expect, test } from 'vitest';
import { CAUSE_CODES } from '../../../src/core/causes.ts';
import { compile } from '../../../src/core/tagging/compile.ts';
import { fr } from '../../../src/core/tagging/lexicon/fr.ts';
import { createFolded, fold } from '../../../src/core/tagging/normalise.ts';
import { createScanner } from '../../../src/core/tagging/scan.ts';
import { readScopes } from '../../../src/core/tagging/scopes.ts';
import { ENTRIES } from './fr/entries.ts';

const scopesOnly = { ...fr, aspects: {}, judgements: [] };
const STRENGTHS = ['strong', 'normal', 'weak'] as const;

describe.each(CAUSE_CODES)('%s', (cause) => {
  const phrases = fr.phrases[cause] ?? {};

  test('has a text to match and one to miss for each phrase', () => {
    const places = STRENGTHS.flatMap((strength) => (phrases[strength] ?? []).map((_, at) => `${strength} ${at}`));
    expect(ENTRIES[cause].map(([strength, place]) => `${strength} ${place}`)).toEqual(places);
  });

  test.each(ENTRIES[cause])('%s %i matches "%s", misses "%s"', (strength, place, match, miss) => {
    const entry = phrases[strength]?.[place] ?? '';
    const [phrase, unless] = typeof entry === 'string' ? [entry, ''] : entry;
    const matcher = compile(scopesOnly, [{ cause, language: 'fr', phrase, strength, unless }]);
    const scan = createScanner(matcher);
    const claims = (text: string) => {
      const folded = fold(text, 'fr', createFolded(), matcher.spellings);
      return readScopes(matcher, folded, scan(folded)).claims.length;
    };
    expect(claims(match)).toBeGreaterThan(0);
    expect(claims(miss)).toBe(0);
  });
});
