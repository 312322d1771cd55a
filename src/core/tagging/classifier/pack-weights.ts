import { beginClassifier, type Classifier, type Weight } from './classifier.ts';

/** The weights of a classifier as data: texts of printable characters, in the order of their keys. */
export interface PackedWeights {
  bias: readonly number[];
  /** Log-odds of one step. */
  step: number;
  /** The distance of each n-gram's key from the one before. */
  keys: string;
  /** The outputs of each n-gram, the last one marked. */
  outputs: string;
  /** The steps of each output. */
  steps: string;
}

/** Characters that stand as they are in quoted text. */
const ALPHABET = Array.from({ length: 94 }, (_, at) => String.fromCharCode(33 + at))
  .filter((one) => one !== '"' && one !== '\\')
  .join('');
const BASE = ALPHABET.length;
/** Distances below this are one character; of longer ones the first says how often `BASE` goes into the rest, the second what is left. */
const SHORT = 72;
/** Distances that do not fit two characters begin with this one and take three more. */
const ESCAPE = BASE - 1;
/** Stands for a step of 0. */
const ZERO = 46;
/** What is added to the last output of an n-gram. */
const IS_LAST = 40;

const char = (value: number): string => ALPHABET[value] as string;

function packDistance(distance: number): string {
  if (distance < SHORT) return char(distance);
  const rest = distance - SHORT;
  const times = Math.floor(rest / BASE);
  if (SHORT + times < ESCAPE) return char(SHORT + times) + char(rest % BASE);
  const digits = [Math.floor(distance / BASE ** 2), Math.floor(distance / BASE) % BASE, distance % BASE];
  return char(ESCAPE) + digits.map(char).join('');
}

/** Packs weights; steps must be from -46 to 45. */
export function packWeights(bias: readonly number[], step: number, weights: readonly Weight[]): PackedWeights {
  const sorted = [...weights].sort((a, b) => a[0] - b[0] || a[1] - b[1]);
  let [keys, outputs, steps, before] = ['', '', '', 0];
  sorted.forEach(([key, output, value], at) => {
    if (sorted[at - 1]?.[0] !== key) {
      keys += packDistance(key - before);
      before = key;
    }
    outputs += char(output + (sorted[at + 1]?.[0] === key ? 0 : IS_LAST));
    steps += char(value + ZERO);
  });
  return { bias, step, keys, outputs, steps };
}

/** Reads packed weights. */
export function unpackWeights({ bias, step, keys, outputs, steps }: PackedWeights): Classifier {
  const values = new Uint8Array(128);
  for (let at = 0; at < BASE; at++) values[ALPHABET.charCodeAt(at)] = at;
  const filling = beginClassifier(bias, step, outputs.length);
  let [at, key, isFirst] = [0, 0, true];
  const next = (): number => values[keys.charCodeAt(at++)] as number;
  for (let place = 0; place < outputs.length; place++) {
    if (isFirst) {
      const first = next();
      if (first < SHORT) key += first;
      else if (first < ESCAPE) key += SHORT + (first - SHORT) * BASE + next();
      else key += next() * BASE ** 2 + next() * BASE + next();
    }
    const output = values[outputs.charCodeAt(place)] as number;
    isFirst = output >= IS_LAST;
    filling.add(key, output % IS_LAST, (values[steps.charCodeAt(place)] as number) - ZERO);
  }
  return filling.end();
}
