import { compile } from './compile.ts';
import { lexiconOf } from './lexicon/lexicons.ts';
import { builtInMatcher } from './matchers.ts';
import { tagWith } from './tag-with.ts';
import type { PhraseRule, Tagger } from './tagging.ts';

/** What a tagger is made from. */
export interface TaggerOptions {
  /** The phrases that decide, all of them (the rows of the Rules tab that are on); the built-in ones if left out. */
  rules?: readonly PhraseRule[];
  /** Leaves out what the languages have learned from labelled texts. */
  phrasesAlone?: boolean;
}

/** Makes a tagger; a language is compiled when its first text comes. */
export function createTagger({ rules, phrasesAlone = false }: TaggerOptions): Tagger {
  return tagWith((language) => {
    const matcher = rules ? compile(lexiconOf(language), rules) : builtInMatcher(language);
    return phrasesAlone ? { ...matcher, classifier: null } : matcher;
  });
}
