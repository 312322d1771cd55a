import { TRADITIONAL } from './lexicon/zh/traditional.ts';
import type { Language } from './tagging.ts';

/** Ends a sentence in folded text (all of . ! ? ; | and line ends). */
export const SENTENCE_END = 46;
/** Parts a sentence in folded text (commas, colons, brackets, dashes, emoji). */
export const COMMA = 44;
/** Parts words in folded text. */
export const SPACE = 32;

/** A text made comparable: `codes[i]` stands at `places[i]` of the original, for i below `length`; `places[length]` is its end. */
export interface Folded {
  codes: Uint16Array;
  places: Int32Array;
  length: number;
}

/** Words to put in place of misspelt ones, by the hash of the misspelt word. */
export type Spellings = ReadonlyMap<number, Uint16Array>;

const DROP = 0;
/** Stands for a letter that is written as two. */
const TWO_LETTERS = 3;
const PAIRS: Readonly<Record<number, readonly [number, number]>> = {
  223: [115, 115],
  7838: [115, 115],
  230: [97, 101],
  198: [97, 101],
  339: [111, 101],
  338: [111, 101],
};
const APOSTROPHES = [39, 96, 180, 700, 0x2018, 0x2019, 0xff07];
/** Languages in which an apostrophe stands between two words: l'appareil, dell'imballo. */
const ELIDES: readonly Language[] = ['fr', 'it'];
const LETTER_E = 101;
const LETTER_T = 116;
const LETTER_N = 110;

let table: Uint16Array | null = null;
let simplified: Uint16Array | null = null;
let eliding: Uint16Array | null = null;

function foldOf(code: number): number {
  if (code >= 97 && code <= 122) return code;
  if (code >= 65 && code <= 90) return code + 32;
  if (code >= 48 && code <= 57) return code;
  if (APOSTROPHES.includes(code)) return DROP;
  if (code in PAIRS) return TWO_LETTERS;
  if (code === 10 || code === 13 || code === 33 || code === 46 || code === 59 || code === 63 || code === 124)
    return SENTENCE_END;
  if (code === 0x3002 || code === 0x2026 || code === 0x2028 || code === 0x2029 || code === 0xff61) return SENTENCE_END;
  if (code === 40 || code === 41 || code === 44 || code === 58 || code === 91 || code === 93) return COMMA;
  if (code === 0x2013 || code === 0x2014 || code === 0x2015 || code === 0xff64) return COMMA;
  if (code < 128) return SPACE;
  if ((code >= 0x300 && code <= 0x36f) || (code >= 0x200b && code <= 0x200f) || code === 0xfeff || code === 0xfe0f)
    return DROP;
  if (code >= 0xff01 && code <= 0xff5e) return foldOf(code - 0xfee0);
  if ((code >= 0xc0 && code <= 0x24f) || (code >= 0x1e00 && code <= 0x1eff)) {
    const base = String.fromCharCode(code).normalize('NFD').toLowerCase().charCodeAt(0);
    return base < 128 ? foldOf(base) : code;
  }
  if (code >= 0xff66 && code <= 0xff9d) return String.fromCharCode(code).normalize('NFKC').charCodeAt(0);
  if (code === 0x3005 || (code >= 0x3041 && code <= 0x30ff && code !== 0x30fb)) return code;
  if (code >= 0x3400 && code <= 0x9fff) return code;
  if (code >= 0xd800 && code <= 0xdfff) return COMMA;
  if (code >= 0x370 && code <= 0x52f) return code;
  if (code >= 0x2600 && code <= 0x27bf) return COMMA;
  return SPACE;
}

/** Stretches of codes that `foldOf` must be asked about; the others are letters of their own, or part words. */
const ASKED: readonly (readonly [from: number, to: number])[] = [
  [0, 0x24f],
  [0x2b0, 0x36f],
  [0x1e00, 0x1eff],
  [0x2000, 0x2060],
  [0x2600, 0x27bf],
  [0x3000, 0x30ff],
  [0xff00, 0xff9f],
];

function tableOf(language: Language): Uint16Array {
  if (!table) {
    table = new Uint16Array(65536).fill(SPACE);
    for (let code = 0x370; code <= 0x52f; code++) table[code] = code;
    for (let code = 0x3400; code <= 0x9fff; code++) table[code] = code;
    table.fill(COMMA, 0xd800, 0xe000);
    table[0xfe0f] = table[0xfeff] = DROP;
    for (const [from, to] of ASKED) for (let code = from; code <= to; code++) table[code] = foldOf(code);
  }
  if (ELIDES.includes(language)) {
    if (!eliding) {
      eliding = table.slice();
      for (const code of APOSTROPHES) eliding[code] = SPACE;
    }
    return eliding;
  }
  if (language !== 'zh') return table;
  if (!simplified) {
    simplified = table.slice();
    for (let at = 0; at + 1 < TRADITIONAL.length; at += 2) {
      simplified[TRADITIONAL.charCodeAt(at)] = TRADITIONAL.charCodeAt(at + 1);
    }
  }
  return simplified;
}

/** A character as most languages fold it: a letter without case and accent, or what parts words. */
export function foldCode(code: number): number {
  return tableOf('en')[code] as number;
}

/** Whether a character parts words in every language: white space and punctuation, but no apostrophe. */
export function isSeparator(code: number): boolean {
  const folded = tableOf('en')[code];
  return folded === SPACE || folded === COMMA || folded === SENTENCE_END;
}

/** Whether a folded code is a Latin letter or a digit, of which words are made. */
export function isWordCode(code: number): boolean {
  return (code >= 97 && code <= 122) || (code >= 48 && code <= 57);
}

/** Whether a folded code is a digit. */
export function isDigitCode(code: number): boolean {
  return code >= 48 && code <= 57;
}

/** The hash under which a word of folded codes stands in `Spellings`. */
export function hashWord(codes: ArrayLike<number>, start: number, end: number): number {
  let hash = 7;
  for (let at = start; at < end; at++) hash = (Math.imul(hash, 31) + (codes[at] ?? 0)) | 0;
  return hash;
}

// Entities that exports leave in comments, with the code they fold to.
const ENTITIES: readonly (readonly [string, number])[] = [
  ['&#39;', DROP],
  ['&#x27;', DROP],
  ['&apos;', DROP],
  ['&rsquo;', DROP],
  ['&lsquo;', DROP],
  ['&amp;', SPACE],
  ['&quot;', SPACE],
  ['&#34;', SPACE],
  ['&nbsp;', SPACE],
  ['&lt;', SPACE],
  ['&gt;', SPACE],
];

/** Whether an e behind a letter makes an umlaut of it. */
const isUmlautBase = (code: number): boolean => code === 97 || code === 111 || code === 117;

/**
 * Folds case, accents, width, quotes, hyphens and (for Chinese) traditional characters; apostrophes vanish, runs of white space
 * and punctuation become one code, letters repeated three times or more become two, HTML entities are read. In German ae, oe and ue
 * are read as the umlauts they stand for. Fills and returns `into`.
 */
export function fold(text: string, language: Language, into: Folded, spellings?: Spellings): Folded {
  const folds = tableOf(language);
  const size = text.length;
  if (into.codes.length < size * 4 + 64) {
    into.codes = new Uint16Array(size * 5 + 256);
    into.places = new Int32Array(size * 5 + 256);
  }
  const { codes, places } = into;
  let length = 0;
  let wordStart = 0;
  const isGerman = language === 'de';
  for (let at = 0; at <= size; at++) {
    const raw = at < size ? text.charCodeAt(at) : SPACE;
    let code = folds[raw] as number;
    let step = 0;
    if (raw === 38) {
      for (const [entity, meaning] of ENTITIES) {
        if (text.startsWith(entity, at)) {
          code = meaning === DROP ? (folds[39] as number) : meaning;
          step = entity.length - 1;
          break;
        }
      }
    } else if (raw === 60 && /^<\/?(br|p|div) *\/?>/i.test(text.substr(at, 8))) {
      code = SENTENCE_END;
      step = text.indexOf('>', at) - at;
    } else if (raw === 45 || raw === 0x2212) {
      const before = at > 0 ? text.charCodeAt(at - 1) : SPACE;
      const after = at + 1 < size ? text.charCodeAt(at + 1) : SPACE;
      code = before === SPACE || after === SPACE || after === 45 ? COMMA : SPACE;
    } else if ((raw === 46 || raw === 44) && at + 1 < size && length > 0) {
      // A mark between digits belongs to the number.
      if (isDigitCode(codes[length - 1] as number) && isDigitCode(text.charCodeAt(at + 1))) code = DROP;
    }
    if (code === DROP) {
      at += step;
      continue;
    }
    const pair = code === TWO_LETTERS ? PAIRS[raw] : undefined;
    if (pair) {
      for (const letter of pair) {
        codes[length] = letter;
        places[length++] = at;
      }
      continue;
    }
    if (isWordCode(code)) {
      if (code === LETTER_E && isGerman && length > wordStart && isUmlautBase(codes[length - 1] as number)) continue;
      if (length > 1 && code >= 97 && codes[length - 1] === code && codes[length - 2] === code) continue;
      // "don t" and "didn t" are what some forms make of an apostrophe.
      if (code === LETTER_T && length > 2 && codes[length - 1] === SPACE && codes[length - 2] === LETTER_N) {
        const next = at + 1 < size ? (folds[text.charCodeAt(at + 1)] as number) : SPACE;
        if (!isWordCode(next) && isWordCode(codes[length - 3] as number)) length--;
      }
      codes[length] = code;
      places[length++] = at;
      continue;
    }
    if (length > wordStart && spellings && isWordCode(codes[length - 1] as number)) {
      const right = spellings.get(hashWord(codes, wordStart, length));
      if (right) {
        const last = places[length - 1] as number;
        for (let i = 0; i < right.length; i++) {
          codes[wordStart + i] = right[i] as number;
          if (wordStart + i >= length) places[wordStart + i] = last;
        }
        length = wordStart + right.length;
      }
    }
    if (code === SPACE || code === COMMA || code === SENTENCE_END) {
      const previous = length > 0 ? codes[length - 1] : SENTENCE_END;
      if (previous === SPACE && code !== SPACE) codes[length - 1] = code;
      else if (previous === COMMA && code === SENTENCE_END) codes[length - 1] = code;
      else if (previous !== SPACE && previous !== COMMA && previous !== SENTENCE_END) {
        codes[length] = code;
        places[length++] = at;
      }
    } else {
      codes[length] = code;
      places[length++] = at;
    }
    wordStart = length;
    at += step;
  }
  places[length] = size;
  into.length = length;
  return into;
}

/** Room for folded texts, to be used again and again. */
export function createFolded(): Folded {
  return { codes: new Uint16Array(1024), places: new Int32Array(1024), length: 0 };
}

let scratch: Folded | null = null;

/** A text folded to a string, as patterns are: no punctuation, one space between words. */
export function foldToString(text: string, language: Language, spellings?: Spellings): string {
  scratch = scratch ?? createFolded();
  const folded = fold(text, language, scratch, spellings);
  let out = '';
  for (let at = 0; at < folded.length; at++) {
    const code = folded.codes[at] as number;
    out += code === SENTENCE_END || code === COMMA ? ' ' : String.fromCharCode(code);
  }
  return out.trim();
}
