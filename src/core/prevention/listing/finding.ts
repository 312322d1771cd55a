import type { Words } from '../../words/words.ts';
import type { CheckId } from './checks.ts';

/** What can be found, each with a sentence of reason and suggestion. */
export type FindingCode = keyof Words['prevention']['listing']['findings'];

/** One thing found in a listing. */
export interface Finding {
  check: CheckId;
  code: FindingCode;
  /** The words it is about, literally, as they stand in the listing; none where something is missing. */
  words: readonly string[];
  /** What its sentence has places for. */
  facts: Readonly<Record<string, string | number>>;
  /** A breach of a rule, a hint that is none, something that must be filled in before anything can be told, or why the check does not apply. */
  level: 'breach' | 'hint' | 'missing' | 'notNeeded';
}

/** A finding; without `facts` its sentence has no places. */
export function finding(
  check: CheckId,
  code: FindingCode,
  words: readonly string[] = [],
  facts: Finding['facts'] = {},
): Finding {
  return { check, code, words: [...new Set(words)], facts, level: 'breach' };
}

/** The same as a hint. */
export const asHint = (found: Finding): Finding => ({ ...found, level: 'hint' });

/** The same as something that must be filled in first. */
export const asMissing = (found: Finding): Finding => ({ ...found, level: 'missing' });

/** The same as why a check does not apply. */
export const asNotNeeded = (found: Finding): Finding => ({ ...found, level: 'notNeeded' });

/** All places of a text a pattern matches, literally and without outer blanks; a group in it is what must stand before and is left out. */
export function wordsIn(text: string, pattern: RegExp): string[] {
  return [...text.matchAll(pattern)]
    .map(([word, before = '']) => word.slice(before.length).trim())
    .filter((word) => word !== '');
}
