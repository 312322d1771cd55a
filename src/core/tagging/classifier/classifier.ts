import { CAUSE_CODES } from '../../causes.ts';
import { type Folded, SENTENCE_END } from '../normalise.ts';
import { addNgrams, createNgrams, eachToken, KEYS, type Ngrams } from './ngrams.ts';

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
}

/** Marks the last weight of an n-gram. */
export const LAST = 128;

/** One weight as it is listed: an n-gram, an output, and a whole number of steps from -127 to 127. */
export type Weight = readonly [key: number, output: number, steps: number];

/** Makes a classifier of its weights, whatever their order. */
export function toClassifier(bias: readonly number[], step: number, weights: readonly Weight[]): Classifier {
  const sorted = [...weights].sort((a, b) => a[0] - b[0] || a[1] - b[1]);
  const places = new Uint32Array(KEYS);
  const known = new Int32Array(KEYS >> 5);
  const outputs = new Uint8Array(sorted.length + 1);
  const steps = new Int8Array(sorted.length + 1);
  sorted.forEach(([key, output, value], at) => {
    const isFirst = sorted[at - 1]?.[0] !== key;
    const isLast = sorted[at + 1]?.[0] !== key;
    if (isFirst) {
      places[key] = at + 1;
      known[key >> 5] = (known[key >> 5] as number) | (1 << (key & 31));
    }
    outputs[at + 1] = output + (isLast ? LAST : 0);
    steps[at + 1] = value;
  });
  return { bias: Float64Array.from(bias), known, places, outputs, weights: steps, step };
}

/** A sentence as the classifier sees it: where it stands in the folded text, what its n-grams add up to by output, and how many they are. */
export interface Sentence {
  start: number;
  end: number;
  sums: readonly number[];
  count: number;
}

/** What the n-grams of a word add up to, by output, and how many they are. */
interface WordSum {
  sums: readonly number[];
  count: number;
}

/** Words are summed once; when so many are known, all are forgotten. */
const MOST_WORDS = 20_000;
const wordsOf = new WeakMap<Classifier, Map<string, WordSum>>();
const ofToken = createNgrams();
const NOTHING: readonly number[] = Array.from({ length: OUTPUTS }, () => 0);

/** The sentences of a folded text; no n-gram reaches over the end of one. An empty text is one sentence. */
export function readSentences(classifier: Classifier, text: Folded): Sentence[] {
  const { codes, length } = text;
  const words = wordsOf.get(classifier) ?? new Map<string, WordSum>();
  wordsOf.set(classifier, words);
  const sentences: Sentence[] = [];
  for (let start = 0; ; ) {
    let end = start;
    while (end < length && codes[end] !== SENTENCE_END) end++;
    const all = NOTHING.slice();
    let many = 0;
    eachToken(
      text,
      (from, to, wide) => {
        const { sums, count } = wide
          ? sumOf(classifier, text, from, to, wide)
          : wordSum(classifier, words, text, from, to);
        many += count;
        for (let one = 0; one < OUTPUTS; one++) all[one] = (all[one] as number) + (sums[one] as number);
      },
      start,
      end,
    );
    sentences.push({ start, end, sums: all, count: many });
    start = end + 1;
    if (start >= length) return sentences;
  }
}

function wordSum(classifier: Classifier, words: Map<string, WordSum>, text: Folded, from: number, to: number): WordSum {
  let word = '';
  for (let at = from; at < to; at++) word += String.fromCharCode(text.codes[at] as number);
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
