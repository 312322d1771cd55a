import { CAUSE_CODES } from '../../causes.ts';
import { type Folded, SENTENCE_END } from '../normalise.ts';
import { addNgrams, createNgrams, eachToken, isBetween, KEYS, type Ngrams } from './ngrams.ts';

/** What a text can be about: each of the causes, or, last, none. */
export const OUTPUTS = CAUSE_CODES.length + 1;
/** The output that stands for "no cause". */
export const NO_CAUSE = CAUSE_CODES.length;

/**
 * A linear model of one language: for each output the log-odds of a text are its bias and the weights of the n-grams in it, divided by
 * the square root of how many n-grams the text has.
 */
export interface Classifier {
  bias: Float64Array;
  /** A bit for each key, set where its n-gram weighs anything: most do not, and are passed over by a look at few bytes. */
  known: Int32Array;
  /** By key the first place in `outputs` and `weights`, of the n-grams that weigh anything; 0 for the others. */
  places: Uint32Array;
  /** The places of an n-gram end where its last one is marked. */
  outputs: Uint8Array;
  weights: Int8Array;
  /** Log-odds that a weight of 1 stands for. */
  step: number;
  /** What words met so far add up to, by a hash of 53 bits. */
  words: Map<number, WordSum>;
}

/** Marks the last weight of an n-gram. */
export const LAST = 128;

/** One weight as it is listed: an n-gram, an output, and a whole number of steps from -127 to 127. */
export type Weight = readonly [key: number, output: number, steps: number];

/** Makes a classifier of its weights, whatever their order. */
export function toClassifier(bias: readonly number[], step: number, weights: readonly Weight[]): Classifier {
  const sorted = [...weights].sort((a, b) => a[0] - b[0] || a[1] - b[1]);
  const filling = beginClassifier(bias, step, sorted.length);
  for (const weight of sorted) filling.add(...weight);
  return filling.end();
}

/** Takes weights one by one, those of an n-gram one after another. */
export interface Filling {
  add: (key: number, output: number, steps: number) => void;
  /** The classifier of all that was added. */
  end: () => Classifier;
}

/** Begins a classifier of at most so many weights. */
export function beginClassifier(bias: readonly number[], step: number, most: number): Filling {
  const places = new Uint32Array(KEYS);
  const known = new Int32Array(KEYS >> 5);
  const outputs = new Uint8Array(most + 1);
  const weights = new Int8Array(most + 1);
  let [at, before] = [0, -1];
  return {
    add: (key, output, steps) => {
      at++;
      if (key !== before) {
        if (at > 1) outputs[at - 1] = (outputs[at - 1] as number) | LAST;
        places[key] = at;
        known[key >> 5] = (known[key >> 5] as number) | (1 << (key & 31));
        before = key;
      }
      outputs[at] = output;
      weights[at] = steps;
    },
    end: () => {
      outputs[at] = (outputs[at] as number) | LAST;
      return { bias: Float64Array.from(bias), known, places, outputs, weights, step, words: new Map() };
    },
  };
}

/**
 * A sentence as the classifier sees it: where it stands in the folded text without the mark and blank behind it, what its n-grams add up to by
 * output, and how many they are.
 */
export interface Sentence {
  start: number;
  end: number;
  sums: readonly number[];
  count: number;
}

/** What the n-grams of a word add up to, by output, and how many they are. */
export interface WordSum {
  sums: readonly number[];
  count: number;
}

/** Words are summed once; when so many are known, all are forgotten. */
const MOST_WORDS = 20_000;
const ofToken = createNgrams();
const NOTHING: readonly number[] = Array.from({ length: OUTPUTS }, () => 0);

/** The sentences of a folded text; no n-gram reaches over the end of one. An empty text is one sentence. */
export function readSentences(classifier: Classifier, text: Folded): Sentence[] {
  const { codes, length } = text;
  const sentences: Sentence[] = [];
  for (let start = 0; ; ) {
    let end = start;
    while (end < length && codes[end] !== SENTENCE_END) end++;
    const all = NOTHING.slice();
    let many = 0;
    eachToken(
      text,
      (from, to, wide) => {
        const { sums, count } = wide ? sumOf(classifier, text, from, to, wide) : wordSum(classifier, text, from, to);
        many += count;
        for (let one = 0; one < OUTPUTS; one++) all[one] = (all[one] as number) + (sums[one] as number);
      },
      start,
      end,
    );
    let last = end;
    while (last > start && isBetween(codes[last - 1] as number)) last--;
    sentences.push({ start, end: last, sums: all, count: many });
    start = end + 1;
    if (start >= length) return sentences;
  }
}

/** Two hashes in one number: among the words of a language no two are the same. */
function hashOf({ codes }: Folded, from: number, to: number): number {
  let [high, low] = [0x1000193, 0x9e3779b1];
  for (let at = from; at < to; at++) {
    const code = codes[at] as number;
    high = Math.imul(high ^ code, 0x01000193);
    low = Math.imul(low ^ code, 0x85ebca6b);
    low ^= low >>> 15;
  }
  return (high >>> 0) * 2 ** 21 + (low & (2 ** 21 - 1));
}

/** What the word [from, to) of a folded text adds up to. */
export function wordSum(classifier: Classifier, text: Folded, from: number, to: number): WordSum {
  const { words } = classifier;
  const word = hashOf(text, from, to);
  const known = words.get(word);
  if (known) return known;
  if (words.size >= MOST_WORDS) words.clear();
  const sum = sumOf(classifier, text, from, to, false);
  words.set(word, sum);
  return sum;
}

function sumOf(
  { known, places, outputs, weights }: Classifier,
  text: Folded,
  from: number,
  to: number,
  wide: boolean,
): WordSum {
  ofToken.count = 0;
  addNgrams(text, from, to, wide, ofToken);
  const { keys, count } = ofToken;
  const sums = NOTHING.slice();
  for (let at = 0; at < count; at++) {
    const key = keys[at] as number;
    if (((known[key >> 5] as number) & (1 << (key & 31))) === 0) continue;
    for (let place = places[key] as number; ; place++) {
      const output = outputs[place] as number;
      const one = output & (LAST - 1);
      sums[one] = (sums[one] as number) + (weights[place] as number);
      if (output >= LAST) break;
    }
  }
  return { sums, count };
}

/** The log-odds of each output for the sentences [from, to), into `scores`. */
export function classify(
  { bias, step }: Classifier,
  sentences: readonly Sentence[],
  scores: Float64Array,
  from = 0,
  to = sentences.length,
): void {
  scores.fill(0);
  let count = 0;
  for (let at = from; at < to; at++) {
    const { sums, count: own } = sentences[at] as Sentence;
    count += own;
    for (let one = 0; one < OUTPUTS; one++) scores[one] = (scores[one] as number) + (sums[one] as number);
  }
  const scale = step / Math.sqrt(Math.max(1, count));
  for (let one = 0; one < OUTPUTS; one++) scores[one] = (scores[one] as number) * scale + (bias[one] as number);
}

/** What each n-gram of a text adds to one output, in steps: of those that add anything the place among the n-grams, and the steps. */
export function contributions(
  { known, places, outputs, weights }: Classifier,
  { keys, count }: Ngrams,
  output: number,
): { at: number; steps: number }[] {
  const found: { at: number; steps: number }[] = [];
  for (let at = 0; at < count; at++) {
    const key = keys[at] as number;
    if (((known[key >> 5] as number) & (1 << (key & 31))) === 0) continue;
    for (let place = places[key] as number; ; place++) {
      const one = outputs[place] as number;
      if ((one & (LAST - 1)) === output) found.push({ at, steps: weights[place] as number });
      if (one >= LAST) break;
    }
  }
  return found;
}
