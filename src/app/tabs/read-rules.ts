import { builtInRules } from '../../core/tagging/built-in-rules.ts';
import type { PhraseRule } from '../../core/tagging/tagging.ts';
import { quickHash } from '../../core/voices/print.ts';
import { readTable } from '../../sheets/table.ts';
import type { Workbook } from '../../sheets/workbook.ts';
import type { ReadCause } from './causes.ts';
import { readLanguage, readStrength, readYes } from './vocabulary.ts';

const placeOf = ({ cause, language, phrase, strength, unless }: PhraseRule): string =>
  [cause, language, phrase.trim(), strength, unless.trim()].join('\n');

const MOST = 2 ** 40;

/** A short text that is the same for the same rules in whatever order. */
export function printOfRules(rules: readonly PhraseRule[]): string {
  const sum = rules.reduce((all, rule) => (all + (quickHash(placeOf(rule)) % MOST)) % MOST, 0);
  return `${rules.length}.${sum.toString(36)}`;
}

/**
 * The rules in force: the rows of the Rules tab that are on, and the built-in ones of languages the tab has no row of. `null` while
 * they are exactly the built-in ones.
 */
export function readRules(workbook: Workbook, readCause: ReadCause): PhraseRule[] | null {
  if (workbook.find('rules') === null) return null;
  const table = readTable(workbook, 'rules');
  const rules: PhraseRule[] = [];
  const languages = new Set<string>();
  table.rows.forEach((_, at) => {
    const cause = readCause(table.text(at, 'cause'));
    const language = readLanguage(table.text(at, 'language'));
    const phrase = table.text(at, 'phrase').trim();
    if (cause === '' || cause === 'other' || cause === 'unspecified' || language === '' || phrase === '') return;
    languages.add(language);
    if (readYes(table.text(at, 'on')) !== 'yes') return;
    rules.push({
      cause,
      language,
      phrase,
      strength: readStrength(table.text(at, 'strength')) || 'normal',
      unless: table.text(at, 'unless').trim(),
    });
  });
  // Nobody changed the tab since it was made: the lexicons need not be unpacked to know it.
  if (printOfRules(rules) === workbook.firstRules()) return null;
  const builtIn = builtInRules();
  rules.push(...builtIn.filter(({ language }) => !languages.has(language)));
  const same = rules.length === builtIn.length && new Set([...rules, ...builtIn].map(placeOf)).size === builtIn.length;
  return same ? null : rules;
}
