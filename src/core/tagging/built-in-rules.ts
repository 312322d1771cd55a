import { lexiconOf } from './lexicon/lexicons.ts';
import { rulesOf } from './rules-of.ts';
import { LANGUAGES, type PhraseRule } from './tagging.ts';

/** The phrases of all lexicons as rows of the Rules tab, language by language. */
export function builtInRules(): PhraseRule[] {
  return LANGUAGES.flatMap((language) => rulesOf(lexiconOf(language)));
}
