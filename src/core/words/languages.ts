import { en } from './en.ts';
import type { UiLanguage, Words } from './shape.ts';
import { zh } from './zh.ts';

const WORDS: Readonly<Record<UiLanguage, Words>> = { en, zh };

/** Every sentence a person reads, in a language; the build packs them. */
export function wordsIn(language: UiLanguage): Words {
  return WORDS[language];
}
