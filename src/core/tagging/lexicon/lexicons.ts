import type { Language } from '../tagging.ts';
import { en } from './en.ts';
import { ja } from './ja.ts';
import type { Lexicon } from './lexicon.ts';
import { zh } from './zh.ts';

const LEXICONS: Readonly<Record<Language, Lexicon>> = { en, zh, ja };

/** What the engine knows of a language. */
export function lexiconOf(language: Language): Lexicon {
  return LEXICONS[language];
}
