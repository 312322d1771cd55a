import { foldToString, isSeparator, type Spellings } from './normalise.ts';
import type { Language } from './tagging.ts';
import { NUMBER, REST } from './writings.ts';

/** Makes the text between the brackets, bars and gaps of a pattern comparable. */
export type FoldText = (text: string) => string;

const SIGNS = /([*#])/;

/** Folds texts of patterns as comments are folded, misspelt words put right; a separator at an end stays as one space. */
export function foldPatternsOf(language: Language, spellings: Spellings): FoldText {
  const known = new Map<string, string>();

  function foldBetween(text: string): string {
    if (text === '') return '';
    const folded = foldToString(text, language, spellings);
    const head = isSeparator(text.charCodeAt(0)) ? ' ' : '';
    if (folded === '') return head;
    return head + folded + (isSeparator(text.charCodeAt(text.length - 1)) ? ' ' : '');
  }

  return (text) => {
    const before = known.get(text);
    if (before !== undefined) return before;
    const folded = SIGNS.test(text)
      ? text
          .split(SIGNS)
          .map((part) =>
            part === '*' ? String.fromCharCode(REST) : part === '#' ? String.fromCharCode(NUMBER) : foldBetween(part),
          )
          .join('')
      : foldBetween(text);
    known.set(text, folded);
    return folded;
  };
}
