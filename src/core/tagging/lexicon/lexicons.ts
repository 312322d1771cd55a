import type { Language } from '../tagging.ts';
import { de } from './de.ts';
import { en } from './en.ts';
import { es } from './es.ts';
import { fr } from './fr.ts';
import { it } from './it.ts';
import { ja } from './ja.ts';
import type { Lexicon } from './lexicon.ts';
import { zh } from './zh.ts';

const LEXICONS: Readonly<Record<Language, Lexicon>> = { en, zh, de, ja, es, fr, it };

/** What the engine knows of a language. */
export function lexiconOf(language: Language): Lexicon {
  return LEXICONS[language];
}
