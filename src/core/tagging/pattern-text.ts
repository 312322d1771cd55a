import { foldToString, isSeparator, type Spellings } from './normalise.ts';
import type { Language } from './tagging.ts';
import { NUMBER, REST } from './writings.ts';

/** Makes the text between the brackets, bars and gaps of a pattern comparable. */
export type FoldText = (text: string) => string;

const MARKS: Readonly<Record<string, string>> = { '*': String.fromCharCode(REST), '#': String.fromCharCode(NUMBER) };

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

  /** Marks stand for themselves, what stands between them is folded part by part. */
  function foldAll(text: string): string {
    let folded = '';
    let from = 0;
    for (let at = 0; at < text.length; at++) {
      const mark = MARKS[text.charAt(at)];
      if (mark === undefined) continue;
      folded += foldBetween(text.slice(from, at)) + mark;
      from = at + 1;
    }
    return folded + foldBetween(text.slice(from));
  }

  return (text) => {
    const before = known.get(text);
    if (before !== undefined) return before;
    const folded = foldAll(text);
    known.set(text, folded);
    return folded;
  };
}
