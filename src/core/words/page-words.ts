import { sidebar as en } from './en/sidebar.ts';
import type { Texts, UiLanguage, Words } from './words.ts';
import { wordsOf } from './words.ts';
import { sidebar as zh } from './zh/sidebar.ts';

/** The words of the sidebar beside all others: the server never carries them. */
export type PageWords = Words & { sidebar: Texts<typeof en> };

/** The words of a language with those of the sidebar. */
export function pageWordsOf(language: UiLanguage): PageWords {
  return { ...wordsOf(language), sidebar: language === 'zh' ? zh : en };
}
