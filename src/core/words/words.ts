import type { en } from './en.ts';
import { wordsIn } from './languages.ts';

/** Languages the add-on speaks. */
export const UI_LANGUAGES = ['en', 'zh'] as const;

/** A language the add-on speaks. */
export type UiLanguage = (typeof UI_LANGUAGES)[number];

/** The shape of the words, with the texts themselves left open so that every language fits it. */
export type Texts<Shape> = { [Key in keyof Shape]: Shape[Key] extends string ? string : Texts<Shape[Key]> };

/** Every sentence a person reads, in one language. */
export type Words = Texts<typeof en>;

/** The words of a language. */
export function wordsOf(language: UiLanguage): Words {
  return wordsIn(language);
}

/** Picks the language to speak from a locale such as `zh-CN` or `en_GB`: Chinese for Chinese, English for all others. */
export function languageOfLocale(locale: string): UiLanguage {
  return /^zh\b|^zh[-_]/i.test(locale) ? 'zh' : 'en';
}
