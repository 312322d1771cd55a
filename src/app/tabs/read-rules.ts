import type { RuleLine } from '../../api.ts';
import { builtInRules } from '../../core/tagging/built-in-rules.ts';
import type { PhraseRule } from '../../core/tagging/tagging.ts';
import { digestOf } from '../../sheets/digest.ts';
import { readTable } from '../../sheets/table.ts';
import type { Workbook } from '../../sheets/workbook.ts';
import type { ReadCause } from './causes.ts';
import { readLanguage, readStrength, readYes } from './vocabulary.ts';

const placeOf = ({ cause, language, phrase, strength, unless }: PhraseRule): string =>
  [cause, language, phrase.trim(), strength, unless.trim()].join('\n');

/** A short text that is the same for the same rules in whatever order. */
export const printOfRules = (rules: readonly PhraseRule[]): string => digestOf(rules.map(placeOf).sort().join('\n\n'));

/** A row of the Rules tab as it stands, and the rule it makes; `null` where it makes none. */
interface RuleRow extends RuleLine {
  rule: PhraseRule | null;
}

function readRows(workbook: Workbook, readCause: ReadCause): RuleRow[] {
  const table = readTable(workbook, 'rules');
  return table.rows.map((_, at) => {
    const text = (key: string): string => table.text(at, key).trim();
    const named = readCause(text('cause'));
    const cause = named === 'other' || named === 'unspecified' ? '' : named;
    const language = readLanguage(text('language'));
    const [phrase, unless] = [text('phrase'), text('unless')];
    const strength = readStrength(text('strength')) || 'normal';
    const isRule = cause !== '' && language !== '' && phrase !== '';
    return {
      row: at + 2,
      cause,
      language,
      phrase,
      on: readYes(text('on')) === 'yes',
      rule: isRule ? { cause, language, phrase, strength, unless } : null,
    };
  });
}

/** The rules in force, and the rows of the Rules tab that are not as it began. */
export interface Rules {
  inForce: PhraseRule[] | null;
  own: RuleLine[];
}

/**
 * The rules in force: the rows of the Rules tab that are on, and the built-in ones of languages the tab has no row of. `null` while
 * they are exactly the built-in ones.
 */
export function readRules(workbook: Workbook, readCause: ReadCause): PhraseRule[] | null {
  return readOwnRules(workbook, readCause).inForce;
}

/** The same with the rows that are the seller's own, or make no rule. */
export function readOwnRules(workbook: Workbook, readCause: ReadCause): Rules {
  if (workbook.find('rules') === null) return { inForce: null, own: [] };
  const rows = readRows(workbook, readCause);
  const rules = rows.flatMap(({ rule, on }) => (rule && on ? rule : []));
  const strays = rows.filter(({ rule }) => rule === null);
  // Nobody changed the tab since it was made: the lexicons need not be unpacked to know it.
  if (printOfRules(rules) === workbook.firstRules()) return { inForce: null, own: strays.map(toLine) };
  const languages = new Set(rows.flatMap(({ rule }) => rule?.language ?? []));
  const builtIn = builtInRules();
  const places = new Set(builtIn.map(placeOf));
  const own = rows.filter(({ rule }) => rule === null || !places.has(placeOf(rule))).map(toLine);
  for (const rule of rules) if (!places.has(placeOf(rule))) rule.own = true;
  rules.push(...builtIn.filter(({ language }) => !languages.has(language)));
  const same = rules.length === builtIn.length && rules.every((rule) => places.has(placeOf(rule)));
  return { inForce: same ? null : rules, own };
}

const toLine = ({ rule: _, ...line }: RuleRow): RuleLine => line;
