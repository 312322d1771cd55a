import { compile, type Matcher } from './compile.ts';
import { lexiconOf } from './lexicon/lexicons.ts';
import { rulesOf } from './rules-of.ts';
import type { Language } from './tagging.ts';

const compiled = new Map<Language, Matcher>();

/** The matcher of a language with its built-in phrases, compiled when first asked for. */
export function builtInMatcher(language: Language): Matcher {
  const known = compiled.get(language);
  if (known) return known;
  const lexicon = lexiconOf(language);
  const made = compile(lexicon, rulesOf(lexicon));
  compiled.set(language, made);
  return made;
}
