/*
 * The pattern language of phrases, the same in the lexicons and in the Rules tab:
 *
 *   arrived broken         plain words, in this order. In Latin script they match whole words, in Chinese and Japanese any place.
 *   (too|way too|to) small one of the alternatives; an empty one makes the group optional: (very |)small, (the|a|) zipper. Groups nest.
 *   leak*                  the word goes on as it likes: leak, leaks, leaking (Latin script only; also inside: leak* everywhere).
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

import { foldToString, type Spellings } from './normalise.ts';
import type { Language } from './tagging.ts';

/** How a segment is joined to the one before it. */
export const JOIN = { first: 0, adjacent: 1, near: 2, far: 3 } as const;

/** Stands for `*` in a literal: the rest of a word. */
export const REST = 1;
/** Stands for `#` in a literal: a run of digits. */
export const NUMBER = 2;

/** A run of a pattern without gaps: one of its literals must stand in the text. */
export interface Segment {
  join: 0 | 1 | 2 | 3;
  /** Whether it may be left out. */
  optional: boolean;
  /** Folded texts in which `REST` and `NUMBER` stand for `*` and `#`; none is empty. */
  literals: string[];
}

/** A pattern taken apart. */
export interface Pattern {
  /** Whether it fires only when negated. */
  needsNot: boolean;
  /** Ways to write it, each in reading order; empty where the pattern holds nothing to look for. */
  variants: Segment[][];
}

/** More alternatives than this are split into adjacent segments rather than multiplied out. */
const MOST_LITERALS = 64;
const NEEDS_NOT = '{needs not}';

type Item = { kind: 'text'; text: string } | { kind: 'group'; options: Item[][] } | { kind: 'gap'; join: 2 | 3 };

/** Reads a pattern with misspelt words put right; brackets that do not close are taken as closing at the end. */
export function readPattern(source: string, language: Language, spellings: Spellings): Pattern {
  const trimmed = source.trim();
  const needsNot = trimmed.toLowerCase().startsWith(NEEDS_NOT);
  const body = needsNot ? trimmed.slice(NEEDS_NOT.length) : trimmed;
  const items = readItems(body, { at: 0 }, false);
  const variants = distribute(items).map((one) => toSegments(one, language, spellings));
  return { needsNot, variants: variants.filter((segments) => segments.length > 0) };
}

function readItems(source: string, cursor: { at: number }, inGroup: boolean): Item[] {
  const items: Item[] = [];
  let text = '';
  const flush = () => {
    if (text) items.push({ kind: 'text', text });
    text = '';
  };
  while (cursor.at < source.length) {
    const char = source.charAt(cursor.at);
    if (inGroup && (char === '|' || char === ')')) break;
    if (char === '(') {
      flush();
      const options: Item[][] = [];
      do {
        cursor.at++;
        options.push(readItems(source, cursor, true));
      } while (source.charAt(cursor.at) === '|');
      cursor.at++;
      items.push({ kind: 'group', options });
    } else if (source.startsWith('..', cursor.at)) {
      flush();
      const far = source.startsWith('...', cursor.at);
      items.push({ kind: 'gap', join: far ? JOIN.far : JOIN.near });
      cursor.at += far ? 3 : 2;
    } else {
      text += char === '|' || char === ')' ? ' ' : char;
      cursor.at++;
    }
  }
  flush();
  return items;
}

function hasGap(items: readonly Item[]): boolean {
  return items.some((item) => item.kind === 'gap' || (item.kind === 'group' && item.options.some(hasGap)));
}

/** Takes options with gaps out of their groups: each makes a pattern of its own. */
function distribute(items: readonly Item[]): Item[][] {
  let done: Item[][] = [[]];
  for (const item of items) {
    let ways: Item[][] = [[item]];
    if (item.kind === 'group' && item.options.some(hasGap)) {
      const whole = item.options.filter((option) => !hasGap(option));
      ways = item.options.filter(hasGap).flatMap(distribute);
      if (whole.length > 0) ways.push([{ kind: 'group', options: whole }]);
    }
    done = done.flatMap((head) => ways.map((tail) => [...head, ...tail]));
  }
  return done;
}

function expand(items: readonly Item[]): string[] {
  return items.reduce<string[]>((done, item) => cross(done, optionsOf(item)), ['']);
}

function optionsOf(item: Item): string[] {
  if (item.kind === 'text') return [item.text];
  if (item.kind === 'group') return item.options.flatMap(expand);
  return [' '];
}

function cross(left: readonly string[], right: readonly string[]): string[] {
  return left.flatMap((head) => right.map((tail) => head + tail));
}

function isCjk(char: string): boolean {
  return char >= '\u3005';
}

/** Whether a text may be parted from what follows: at a space or between characters that need none. */
function partsAtEnd(text: string): boolean {
  return text.endsWith(' ') || isCjk(text.slice(-1));
}

function partsAtStart(text: string): boolean {
  return text.startsWith(' ') || isCjk(text.charAt(0));
}

const isBlank = (text: string) => text.trim() === '';
const isOptional = (texts: readonly string[]) => texts.some(isBlank);

function parts(left: readonly string[], right: readonly string[]): boolean {
  return (
    left.every((text) => isBlank(text) || partsAtEnd(text)) ||
    right.every((text) => isBlank(text) || partsAtStart(text))
  );
}

/** The items of a run as lists of texts that can be looked for one by one; blanks and halves of words go with their neighbour. */
function toChunks(items: readonly Item[]): string[][] {
  const chunks: string[][] = [];
  for (const item of items) {
    const next = optionsOf(item);
    const last = chunks[chunks.length - 1];
    const beforeLast = chunks[chunks.length - 2];
    if (!last) chunks.push(next);
    else if (last.every(isBlank) || next.every(isBlank) || !parts(last, next))
      chunks[chunks.length - 1] = cross(last, next);
    else if (beforeLast && isOptional(last) && !parts(beforeLast, next)) chunks[chunks.length - 1] = cross(last, next);
    else chunks.push(next);
  }
  return chunks;
}

function pack(chunks: readonly string[][]): string[][] {
  const packed: string[][] = [];
  for (const chunk of chunks) {
    const last = packed[packed.length - 1];
    if (last && last.length * chunk.length <= MOST_LITERALS) packed[packed.length - 1] = cross(last, chunk);
    else packed.push(chunk);
  }
  return packed;
}

function toSegments(items: readonly Item[], language: Language, spellings: Spellings): Segment[] {
  const segments: Segment[] = [];
  let join: Segment['join'] = JOIN.first;
  const closeRun = (run: readonly Item[]) => {
    for (const texts of pack(toChunks(run))) {
      const folded = texts.map((text) => foldLiteral(text, language, spellings));
      const literals = [...new Set(folded)].filter((literal) => literal !== '');
      if (literals.length === 0) continue;
      const optional = literals.length > 0 && folded.includes('');
      segments.push({ join: segments.length === 0 ? JOIN.first : join, optional, literals });
      join = JOIN.adjacent;
    }
  };
  let run: Item[] = [];
  for (const item of items) {
    if (item.kind === 'gap') {
      closeRun(run);
      run = [];
      join = item.join;
    } else run.push(item);
  }
  closeRun(run);
  return segments.every((segment) => segment.optional) ? [] : segments;
}

function foldLiteral(literal: string, language: Language, spellings: Spellings): string {
  let out = '';
  for (const part of literal.split(/([*#])/)) {
    if (part === '*') out = out.replace(/ +$/, '') + String.fromCharCode(REST);
    else if (part === '#') out += String.fromCharCode(NUMBER);
    else out += foldPart(part, language, spellings);
  }
  return out.replace(/ +/g, ' ').trim();
}

/** Folds a part of a literal, keeping the spaces at its ends. */
function foldPart(part: string, language: Language, spellings: Spellings): string {
  const core = foldToString(part, language, spellings);
  const head = /^\s/.test(part) ? ' ' : '';
  const tail = /\s$/.test(part) ? ' ' : '';
  return core === '' ? head : head + core + tail;
}
