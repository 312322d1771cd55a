import { CAUSE_CODES } from '../causes.ts';
import type { CausePhrases, Lexicon } from './lexicon/lexicon.ts';
import type { PhraseRule, Strength } from './tagging.ts';

const STRENGTHS: readonly Strength[] = ['strong', 'normal', 'weak'];

/** The phrases of one lexicon as rules, cause by cause, the strongest first. */
export function rulesOf(lexicon: Lexicon): PhraseRule[] {
  const rules: PhraseRule[] = [];
  for (const cause of CAUSE_CODES) {
    const phrases: CausePhrases = lexicon.phrases[cause] ?? {};
    for (const strength of STRENGTHS) {
      for (const entry of phrases[strength] ?? []) {
        const [phrase, unless] = typeof entry === 'string' ? [entry, ''] : entry;
        rules.push({ cause, language: lexicon.language, phrase, strength, unless });
      }
    }
  }
  return rules;
}
