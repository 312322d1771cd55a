import { COMMA, type Folded, SENTENCE_END, SPACE } from '../normalise.ts';

/** The n-grams of a text: what each is known by, and where it stands in the folded text. Of the arrays the first `count` hold. */
export interface Ngrams {
  keys: Int32Array;
  starts: Int32Array;
  ends: Int32Array;
  count: number;
}

/** Keys are below this. */
export const KEYS = 2 ** 18;

/** Letters in a row that are looked at within a word of an alphabet, its begin and end among them; and in Chinese and Japanese. */
const LETTERS = { least: 3, most: 5 };
const CHARACTERS = { least: 1, most: 3 };
/** Codes from here on are written without blanks between words. */
const WIDE = 0x3000;
/** Stand for the begin and the end of a word. */
const BEGIN = 1;
const END = 2;
const WHOLE_WORD = 97;
const PRIME = 16777619;
const SEED = 0x1000193;

/** Whether a folded code parts words. */
export const isBetween = (code: number): boolean => code === SPACE || code === COMMA || code === SENTENCE_END;
const keyOf = (hash: number): number => (hash ^ (hash >>> 13)) & (KEYS - 1);

/** Room for the n-grams of text after text. */
export function createNgrams(): Ngrams {
  return { keys: new Int32Array(2048), starts: new Int32Array(2048), ends: new Int32Array(2048), count: 0 };
}

function enlarge(ngrams: Ngrams, size: number): void {
  for (const name of ['keys', 'starts', 'ends'] as const) {
    const larger = new Int32Array(size);
    larger.set(ngrams[name]);
    ngrams[name] = larger;
  }
}

/** Goes over the tokens of a folded text: what stands between blanks and marks, and whether it is written without blanks between words. */
export function eachToken(
  { codes, length }: Folded,
  visit: (from: number, to: number, wide: boolean) => void,
  begin = 0,
  end = length,
): void {
  for (let from = begin; from < end; ) {
    if (isBetween(codes[from] as number)) {
      from++;
      continue;
    }
    let to = from;
    let wide = false;
    for (; to < end && !isBetween(codes[to] as number); to++) wide = wide || (codes[to] as number) >= WIDE;
    visit(from, to, wide);
    from = to;
  }
}

/** Adds the n-grams of one token: three to five letters in a row and the whole, or one to three characters where it is `wide`. */
export function addNgrams({ codes }: Folded, from: number, to: number, wide: boolean, into: Ngrams): void {
  const most = into.count + (to - from + 2) * 5;
  if (into.keys.length < most) enlarge(into, most * 2);
  const { keys, starts, ends } = into;
  const { least, most: longest } = wide ? CHARACTERS : LETTERS;
  let { count } = into;
  // The begin of the token stands at from - 1, its end at `to`.
  for (let first = from - 1; first <= to; first++) {
    let hash = SEED;
    for (let size = 1; size <= longest && first + size - 1 <= to; size++) {
      const at = first + size - 1;
      const code = at < from ? BEGIN : at === to ? END : (codes[at] as number);
      hash = Math.imul(hash ^ code, PRIME);
      if (size < least) continue;
      keys[count] = keyOf(hash);
      starts[count] = Math.max(first, from);
      ends[count++] = at === to ? to : at + 1;
    }
  }
  if (!wide) {
    let hash = WHOLE_WORD;
    for (let at = from; at < to; at++) hash = Math.imul(hash ^ (codes[at] as number), PRIME);
    keys[count] = keyOf(hash);
    starts[count] = from;
    ends[count++] = to;
  }
  into.count = count;
}

/** Reads the n-grams of all tokens of a folded text. Fills and returns `into`; an n-gram that comes twice stands there twice. */
export function readNgrams(text: Folded, into: Ngrams): Ngrams {
  into.count = 0;
  eachToken(text, (from, to, wide) => addNgrams(text, from, to, wide, into));
  return into;
}
