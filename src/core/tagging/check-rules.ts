import type { CauseCode } from '../causes.ts';
import { readPattern } from './pattern.ts';
import { foldPatternsOf } from './pattern-text.ts';
import { countHits } from './rule-hits.ts';
import type { Language, PhraseRule } from './tagging.ts';

/** A row of the Rules tab as far as it can be read; `''` where a cell names nothing known. */
export interface RuleRow {
  /** Row number in the tab. */
  row: number;
  cause: CauseCode | '';
  language: Language | '';
  phrase: string;
  on: boolean;
}

/** Why a rule is bad: it says nothing, names nothing known, is found nearly everywhere, or another rule says otherwise. */
export type RuleFaultKind = 'no-phrase' | 'no-cause' | 'no-language' | 'no-words' | 'too-short' | 'too-broad' | 'clash';

/** What is wrong with one row of the Rules tab. */
export interface RuleFault {
  because: RuleFaultKind;
  row: number;
  phrase: string;
  /** Of a phrase that is found nearly everywhere: the share of the comments of its language. */
  share: number;
  /** The cause another rule gives the same phrase. */
  other: CauseCode | '';
}

/** A phrase that stands in so large a share of at least so many comments tells causes apart no more. */
export const TOO_BROAD = 0.3;
const ENOUGH_COMMENTS = 20;
/** Letters the shortest writing of a phrase needs; characters of Chinese and Japanese say more. */
const LEAST_LETTERS = 3;

const noSpellings = new Map<number, Uint16Array>();

/** All letters of the shortest way to write a phrase, `null` where it holds nothing to look for; a wide character counts two. */
function shortest(phrase: string, language: Language): number | null {
  const { variants } = readPattern(phrase, foldPatternsOf(language, noSpellings));
  if (variants.length === 0) return null;
  const sizeOf = (part: unknown): number =>
    typeof part === 'string'
      ? Array.from(part).reduce((sum, one) => sum + (one > '\u3000' ? 2 : one > ' ' ? 1 : 0), 0)
      : Math.min(...(part as unknown[][]).map((option) => option.reduce<number>((sum, one) => sum + sizeOf(one), 0)));
  const sizes = variants.map((segments) =>
    segments
      .filter(({ optional }) => !optional)
      .reduce((sum, { parts }) => sum + parts.reduce((all, part) => all + sizeOf(part), 0), 0),
  );
  return Math.min(...sizes);
}

/** What a row lacks to be a rule, `null` where it lacks nothing. */
function lackOf({ cause, language, phrase }: RuleRow): RuleFaultKind | null {
  if (phrase === '') return 'no-phrase';
  if (cause === '') return 'no-cause';
  if (language === '') return 'no-language';
  const least = shortest(phrase, language);
  if (least === null || least === 0) return 'no-words';
  return least < LEAST_LETTERS ? 'too-short' : null;
}

const isBlank = ({ cause, language, phrase }: RuleRow): boolean => cause === '' && language === '' && phrase === '';
const placeOf = ({ language, phrase }: Pick<RuleRow, 'language' | 'phrase'>): string =>
  `${language}\n${foldPatternsOf(language || 'en', noSpellings)(phrase).trim()}`;

/**
 * What is wrong with the seller's own rows of the Rules tab, in their order: rows that are no rule, phrases too short or found in too
 * many of the comments, and phrases to which another rule in force gives another cause. Rows that are off are not looked at.
 */
export function checkRules(
  rows: readonly RuleRow[],
  inForce: readonly PhraseRule[],
  comments: readonly string[],
): RuleFault[] {
  const asked = rows.filter((row) => row.on && !isBlank(row));
  const good = asked.filter((row) => lackOf(row) === null);
  const rules = good.map(({ cause, language, phrase }) => ({
    cause,
    language,
    phrase,
    strength: 'normal',
    unless: '',
  }));
  const shares = new Map<RuleRow, number>();
  for (const language of new Set(good.map((row) => row.language as Language))) {
    const found = countHits(language, rules as PhraseRule[], comments);
    if (found.comments < ENOUGH_COMMENTS) continue;
    good.forEach((row, at) => {
      if (row.language === language) shares.set(row, (found.hits[at] ?? 0) / found.comments);
    });
  }
  const wanted = new Set(good.map((row) => placeOf(row)));
  const causes = new Map<string, Set<CauseCode>>();
  for (const rule of inForce) {
    const place = placeOf(rule);
    if (wanted.has(place)) causes.set(place, (causes.get(place) ?? new Set()).add(rule.cause));
  }
  return asked.flatMap((row) => {
    const share = shares.get(row) ?? 0;
    const lack = lackOf(row);
    const others = lack ? [] : [...(causes.get(placeOf(row)) ?? [])].filter((one) => one !== row.cause);
    const because = lack ?? (share >= TOO_BROAD ? 'too-broad' : others.length > 0 ? 'clash' : null);
    return because === null ? [] : [{ because, row: row.row, phrase: row.phrase, share, other: others[0] ?? '' }];
  });
}
