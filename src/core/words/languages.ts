import { en } from './en.ts';
import type { UiLanguage, Words } from './shape.ts';
import { zh } from './zh.ts';

const WORDS: Readonly<Record<UiLanguage, Words>> = { en, zh };

/** Every sentence a person reads, by language; the build packs them together, as both have the same keys. */
export function allWords(): Readonly<Record<UiLanguage, Words>> {
  return WORDS;
}
