/*
 * The pattern language of phrases, the same in the lexicons and in the Rules tab:
 *
 *   arrived broken         plain words, in this order. In Latin script they match whole words, in Chinese and Japanese any place.
 *   (too|way too|to) small one of the alternatives; an empty one makes the group optional: (very |)small, (the|a|) zipper. Groups nest.
 *   leak*                  the word goes on as it likes: leak, leaks, leaking (Latin script only; also inside: leak* everywhere).
 *   *geruch                the word begins as it likes, as compounds do: geruch, plastikgeruch (Latin script only).
 *   after # days           a number in digits.
 *   zipper .. broke        up to 3 words (24 characters; 5 in Chinese and Japanese) between, in one clause: no comma or full stop.
 *   said ... but           up to 42 characters (10 in Chinese and Japanese) between, commas allowed, no full stop.
 *   {needs not} fits well  fires only when negated: "does not fit well".
 *
 * Gaps may stand in a group: said (.. |)waterproof matches with and without words between.
 *
 * Case, accents, full width, curly quotes and hyphens make no difference, apostrophes are ignored (doesn't = doesnt),
 * "..." in comments ends a sentence. Traditional characters match simplified ones. There are no regular expressions.
 * A hit that lies inside a longer hit of another cause gives way: "arrived broken" beats "broken".
 * A hit with a negator before it (or in its gap) is dropped, unless the negator is part of the phrase: write "does not work" whole.
 */

import type { FoldText } from './pattern-text.ts';
import { GAP, type Gap, type Segment, toSegments } from './segments.ts';
import { type Part, REST } from './writings.ts';

/** A pattern taken apart. */
export interface Pattern {
  /** Whether it fires only when negated. */
  needsNot: boolean;
  /** Ways to write it, each in reading order; empty where the pattern holds nothing to look for. */
  variants: Segment[][];
}

const NEEDS_NOT = '{needs not}';

/** A part in which gaps may stand. */
type Item = string | Gap | Item[][];

/** Reads a pattern, its texts folded by `fold`; brackets that do not close are taken as closing at the end. */
export function readPattern(source: string, fold: FoldText): Pattern {
  const trimmed = source.trim();
  const needsNot = trimmed.toLowerCase().startsWith(NEEDS_NOT);
  const body = needsNot ? trimmed.slice(NEEDS_NOT.length) : trimmed;
  const variants = distribute(readItems(tokensOf(body), { at: 0 }, false, fold)).map(toSegments);
  return { needsNot, variants: variants.filter((segments) => segments.length > 0) };
}

/** Words that begin as they like are looked for by themselves: the blank before one parts what is looked for. */
const BEFORE_COMPOUND = ` ${String.fromCharCode(REST)}`;

function splitCompounds(text: string): string[] {
  if (!text.includes(BEFORE_COMPOUND)) return [text];
  const parts: string[] = [];
  let from = 0;
  for (let at = text.indexOf(BEFORE_COMPOUND); at >= 0; at = text.indexOf(BEFORE_COMPOUND, at + 1)) {
    if (at > from) parts.push(text.slice(from, at));
    from = at;
  }
  return [...parts, text.slice(from)];
}

/** How many characters of a sign stand at a place: a bracket, a bar, or two or three dots; 0 for none. */
function signAt(body: string, at: number): number {
  const one = body.charAt(at);
  if (one === '(' || one === ')' || one === '|') return 1;
  if (one !== '.' || body.charAt(at + 1) !== '.') return 0;
  return body.charAt(at + 2) === '.' ? 3 : 2;
}

/** Texts and signs in turn; a text may be empty. By hand, for regular expressions take twice the time over thousands of phrases. */
function tokensOf(body: string): string[] {
  const tokens: string[] = [];
  let from = 0;
  for (let at = 0; at < body.length; ) {
    const size = signAt(body, at);
    if (size === 0) at++;
    else {
      tokens.push(body.slice(from, at), body.slice(at, at + size));
      at += size;
      from = at;
    }
  }
  tokens.push(body.slice(from));
  return tokens;
}

/** Reads tokens, of which every second is a sign, up to the end of the group they stand in. */
function readItems(tokens: readonly string[], cursor: { at: number }, inGroup: boolean, fold: FoldText): Item[] {
  const items: Item[] = [];
  for (; cursor.at < tokens.length; cursor.at++) {
    const token = tokens[cursor.at] as string;
    if (cursor.at % 2 === 0) {
      if (token !== '') items.push(...splitCompounds(fold(token)));
    } else if (token === '(') {
      const options: Item[][] = [];
      do {
        cursor.at++;
        options.push(readItems(tokens, cursor, true, fold));
      } while (tokens[cursor.at] === '|');
      items.push(options);
    } else if (token === '..' || token === '...') items.push(token === '..' ? GAP.near : GAP.far);
    else if (inGroup) break;
    else items.push(' ');
  }
  return items;
}

const isGroup = (item: Item): item is Item[][] => Array.isArray(item);
const hasGap = (items: readonly Item[]): boolean =>
  items.some((item) => typeof item === 'number' || (isGroup(item) && item.some(hasGap)));

/** Takes options with gaps out of their groups: each makes a pattern of its own. */
function distribute(items: readonly Item[]): (Part | Gap)[][] {
  let done: (Part | Gap)[][] = [[]];
  for (const item of items) {
    let ways: (Part | Gap)[][] = [[item as Part | Gap]];
    if (isGroup(item) && item.some(hasGap)) {
      const whole = item.filter((option) => !hasGap(option)) as Part[][];
      ways = item.filter(hasGap).flatMap(distribute);
      if (whole.length > 0) ways.push([whole]);
    }
    done = done.flatMap((head) => ways.map((tail) => [...head, ...tail]));
  }
  return done;
}
