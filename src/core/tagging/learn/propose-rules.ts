import type { CauseCode } from '../../causes.ts';
import { detectLanguage } from '../language.ts';
import { COMMA, createFolded, fold, isWordCode, SENTENCE_END, SPACE } from '../normalise.ts';
import type { Language, Testimony } from '../tagging.ts';
import { wordingOf } from './learned.ts';

/** A voice whose words the rules did not understand, or one they did. */
export interface Hearing extends Testimony {
  /** The cause as it is known: a person's, or that of the reason code; `''` for none. */
  cause: CauseCode | '';
  /** The rules found nothing in the words, or a person said otherwise. */
  isMissed: boolean;
}

/** Wording that keeps coming and that no rule knows. */
export interface RuleProposal {
  language: Language;
  phrase: string;
  /** What most of the voices with it are about, `''` where they do not agree. */
  cause: CauseCode | '';
  /** Places of the voices it would catch. */
  catches: number[];
}

/** Different wordings a phrase must stand in, and the share of all that have it that were missed. */
const LEAST_WORDINGS = 3;
const MOSTLY = 0.62;
const MOST_PROPOSALS = 10;
/** Words of a phrase in Latin script, and characters of one in Chinese and Japanese. */
const WORDS = { least: 2, most: 4 };
const CHARACTERS = { least: 3, most: 6 };
/** Words this short begin or end no phrase. */
const SMALL = 2;

const folded = createFolded();

/** The pieces of wording of a comment that could be a phrase. */
function piecesOf(comment: string, language: Language): Set<string> {
  fold(comment, language, folded);
  const pieces = new Set<string>();
  const { codes, length } = folded;
  let clause: string[] = [];
  const flush = (): void => {
    const isWide = clause.some((one) => one > '\u3000');
    const { least, most } = isWide ? CHARACTERS : WORDS;
    for (let from = 0; from < clause.length; from += 1)
      for (let size = least; size <= most && from + size <= clause.length; size += 1) {
        const part = clause.slice(from, from + size);
        const isLoose = !isWide && ((part[0] as string).length <= SMALL || (part[size - 1] as string).length <= SMALL);
        if (!isLoose) pieces.add(part.join(isWide ? '' : ' '));
      }
    clause = [];
  };
  for (let at = 0; at < length; at += 1) {
    const code = codes[at] as number;
    if (code === COMMA || code === SENTENCE_END) flush();
    else if (isWordCode(code)) {
      let word = '';
      for (; at < length && isWordCode(codes[at] as number); at += 1) word += String.fromCharCode(codes[at] as number);
      clause.push(word);
      at -= 1;
    } else if (code !== SPACE) clause.push(String.fromCharCode(code));
  }
  flush();
  return pieces;
}

/** The cause most of the voices have, `''` where no cause has enough of those that have one. */
function commonCause(causes: readonly (CauseCode | '')[]): CauseCode | '' {
  const counts = new Map<CauseCode, number>();
  for (const cause of causes) if (cause !== '') counts.set(cause, (counts.get(cause) ?? 0) + 1);
  const known = [...counts.values()].reduce((sum, one) => sum + one, 0);
  const [top] = [...counts].sort(([a, many], [b, more]) => more - many || (a < b ? -1 : 1));
  return top && top[1] >= MOSTLY * known ? top[0] : '';
}

/**
 * Wording that comes in several different comments the rules missed, and seldom in those they understood, the most frequent first.
 * Each voice is caught by one proposal at most, the one with the most words.
 */
export function proposeRules(hearings: readonly Hearing[]): RuleProposal[] {
  const missed = new Map<string, { language: Language; phrase: string; at: number[]; wordings: Set<string> }>();
  hearings.forEach((hearing, at) => {
    const language = hearing.isMissed ? detectLanguage(hearing.comment) : '';
    if (language === '') return;
    for (const phrase of piecesOf(hearing.comment, language)) {
      const place = `${language}\n${phrase}`;
      const one = missed.get(place) ?? { language, phrase, at: [], wordings: new Set<string>() };
      one.at.push(at);
      one.wordings.add(wordingOf(hearing));
      missed.set(place, one);
    }
  });
  const often = new Map([...missed].filter(([, { wordings }]) => wordings.size >= LEAST_WORDINGS));
  if (often.size === 0) return [];
  const understood = new Map<string, number>();
  for (const { comment, isMissed } of hearings) {
    const language = isMissed ? '' : detectLanguage(comment);
    if (language === '') continue;
    for (const phrase of piecesOf(comment, language)) {
      const place = `${language}\n${phrase}`;
      if (often.has(place)) understood.set(place, (understood.get(place) ?? 0) + 1);
    }
  }
  const own = [...often].filter(([place, { at }]) => at.length >= MOSTLY * (at.length + (understood.get(place) ?? 0)));
  const ranked = own
    .map(([, one]) => one)
    .sort((a, b) => b.at.length - a.at.length || b.phrase.length - a.phrase.length || (a.phrase < b.phrase ? -1 : 1));
  const caught = new Set<number>();
  const proposals: RuleProposal[] = [];
  for (const { language, phrase, at } of ranked) {
    if (proposals.length === MOST_PROPOSALS) break;
    const fresh = at.filter((one) => !caught.has(one));
    if (fresh.length < LEAST_WORDINGS) continue;
    for (const one of fresh) caught.add(one);
    proposals.push({
      language,
      phrase,
      cause: commonCause(fresh.map((one) => hearings[one]?.cause ?? '')),
      catches: at,
    });
  }
  return proposals;
}
