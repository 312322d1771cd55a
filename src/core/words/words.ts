import { allWords } from './languages.ts';
import type { UiLanguage, Words } from './shape.ts';

export type { Texts, UiLanguage, Words } from './shape.ts';

/** Languages the add-on speaks. */
export const UI_LANGUAGES: readonly UiLanguage[] = ['en', 'zh'];

/** The words of a language. */
export function wordsOf(language: UiLanguage): Words {
  return allWords()[language];
}

/** Picks the language to speak from a locale such as `zh-CN` or `en_GB`: Chinese for Chinese, English for all others. */
export function languageOfLocale(locale: string): UiLanguage {
  return /^zh\b|^zh[-_]/i.test(locale) ? 'zh' : 'en';
}
