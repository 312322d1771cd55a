import { lexiconOf } from './lexicon/lexicons.ts';
import { rulesOf } from './rules-of.ts';
import { LANGUAGES, type Language, type PhraseRule } from './tagging.ts';

/** The phrases of lexicons as rows of the Rules tab, language by language; of all of them where none are named. */
export function builtInRules(languages: readonly Language[] = LANGUAGES): PhraseRule[] {
  return languages.flatMap((language) => rulesOf(lexiconOf(language)));
}
