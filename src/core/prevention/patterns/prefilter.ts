import { requiredLiterals } from './required-literals.ts';

/** Tells of a text which of some patterns may match it: 1 where one may, 0 where none can. */
export type Prefilter = (text: string) => Uint8Array;

/** A text is known by its first signs, up to so many, mixed into a number of 16 bits. */
const SIGNS = 4;
const LAST_KEY = 0xffff;
const mix = (key: number, code: number): number => key * 31 + code;

function keyOf(text: string): number {
  let key = 0;
  for (let at = 0; at < Math.min(SIGNS, text.length); at++) key = mix(key, text.charCodeAt(at));
  return key & LAST_KEY;
}

/**
 * A prefilter of patterns by the texts each of them needs one of, `null` for a pattern nothing is known of, which always may match. A text is
 * looked through once for all of them.
 */
export function createPrefilter(needs: readonly (readonly string[] | null)[]): Prefilter {
  const always = Uint8Array.from(needs, (texts) => (texts ? 0 : 1));
  const patternsOf = new Map<string, number[]>();
  needs.forEach((texts, pattern) => {
    for (const text of texts ?? []) {
      const some = patternsOf.get(text);
      if (some) some.push(pattern);
      else patternsOf.set(text, [pattern]);
    }
  });
  /** Of each key the number of its texts in `groups`, 0 for none. */
  const groupOf = new Uint16Array(LAST_KEY + 1);
  const groups: { text: string; patterns: number[] }[][] = [[]];
  for (const [text, patterns] of patternsOf) {
    const key = keyOf(text);
    if (groupOf[key] === 0) groupOf[key] = groups.push([]) - 1;
    groups[groupOf[key] as number]?.push({ text, patterns });
  }
  return (text) => {
    const may = always.slice();
    const { length } = text;
    for (let from = 0; from < length; from++) {
      for (let key = 0, at = from; at < from + SIGNS && at < length; at++) {
        key = mix(key, text.charCodeAt(at));
        const group = groupOf[key & LAST_KEY] as number;
        if (group === 0) continue;
        for (const one of groups[group] ?? [])
          if (text.startsWith(one.text, from)) for (const pattern of one.patterns) may[pattern] = 1;
      }
    }
    return may;
  };
}

/** To make a prefilter takes as long as to read some hundred texts without one. */
export const LEAST_FOR_PREFILTER = 200;

/**
 * Tells as a prefilter does which patterns may match a text, from the two hundredth text on, else `null`. `sources` gives the patterns in the
 * letters texts are given in, `null` for one that always may match.
 */
export function createLatePrefilter(sources: () => readonly (string | null)[]): (text: string) => Uint8Array | null {
  let read = 0;
  let prefilter: Prefilter | null = null;
  return (text) => {
    read += 1;
    if (read < LEAST_FOR_PREFILTER) return null;
    prefilter ??= createPrefilter(sources().map((source) => (source === null ? null : requiredLiterals(source))));
    return prefilter(text);
  };
}
