import { CAUSE_CODES, type CauseCode } from '../../src/core/causes.ts';
import { NO_CAUSE, OUTPUTS } from '../../src/core/tagging/classifier/classifier.ts';
import { createNgrams, readNgrams } from '../../src/core/tagging/classifier/ngrams.ts';
import { builtInMatcher } from '../../src/core/tagging/matchers.ts';
import { createFolded, type Folded, fold } from '../../src/core/tagging/normalise.ts';
import { createScanner } from '../../src/core/tagging/scan.ts';
import { type Reading, readScopes } from '../../src/core/tagging/scopes.ts';
import type { Language } from '../../src/core/tagging/tagging.ts';
import type { Sample } from './logistic.ts';

/** A text made ready to learn from: its n-grams, what phrases say of it, and its causes. */
export interface Prepared extends Sample {
  text: string;
  causes: readonly CauseCode[];
  area: string;
  reading: Reading;
  folded: Folded;
  language: Language;
}

/** The n-grams of a language's texts, numbered from 0. */
export class Vocabulary {
  private readonly places = new Map<number, number>();

  /** The number of a key, given to it when it comes first. */
  placeOf(key: number): number {
    const known = this.places.get(key);
    if (known !== undefined) return known;
    this.places.set(key, this.places.size);
    return this.places.size - 1;
  }

  /** How many there are. */
  get size(): number {
    return this.places.size;
  }

  /** The keys by their numbers. */
  get keys(): Int32Array {
    return Int32Array.from(this.places.keys());
  }
}

const EMPTY = new Int32Array(0);

/** Makes texts of one language ready. */
export function prepare(
  texts: readonly { text: string; causes: readonly CauseCode[]; area: string }[],
  language: Language,
  vocabulary: Vocabulary,
): Prepared[] {
  const matcher = builtInMatcher(language);
  const scan = createScanner(matcher);
  const folded = createFolded();
  return texts.map(({ text, causes, area }) => {
    fold(text, language, folded, matcher.spellings);
    const { keys, count } = readNgrams(folded, createNgrams());
    const wanted = new Uint8Array(OUTPUTS);
    for (const cause of causes) wanted[CAUSE_CODES.indexOf(cause)] = 1;
    if (causes.length === 0) wanted[NO_CAUSE] = 1;
    return {
      text,
      causes,
      area,
      wanted,
      grams: Int32Array.from(keys.subarray(0, count), (key) => vocabulary.placeOf(key)),
      reading: readScopes(matcher, folded, scan(folded)),
      folded: { codes: folded.codes.slice(0, folded.length + 1), places: EMPTY, length: folded.length },
      language,
    };
  });
}
