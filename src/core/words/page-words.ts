import { type OwnWords, pageTexts } from './page-languages.ts';
import type { UiLanguage, Words } from './words.ts';
import { wordsOf } from './words.ts';

/** The words of the page: those of the server, what can go wrong, those of reading files, and those of the sidebar. */
export type PageWords = Words & OwnWords;

/** The words of a language with those of the page. */
export function pageWordsOf(language: UiLanguage): PageWords {
  return { ...wordsOf(language), ...pageTexts()[language] };
}
