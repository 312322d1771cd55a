import { detectLanguage } from '../language.ts';
import { COMMA, createFolded, fold, isWordCode, SENTENCE_END, SPACE } from '../normalise.ts';
import { normaliseReason } from '../reason-codes.ts';
import type { Testimony } from '../tagging.ts';

/** A piece of wording a model can learn from, and where it stands in the comment: both 0 for what is no wording. */
export interface Gram {
  bucket: number;
  start: number;
  end: number;
}

/** Buckets that wordings are hashed into; the last one stands for every voice. */
export const BUCKETS = 8192;
/** The bucket each voice has. */
export const ALWAYS = BUCKETS - 1;

/** Letters of a word that count: endings differ more than stems. */
const STEM = 6;
const PRIME = 16777619;

const mix = (hash: number, code: number): number => Math.imul(hash ^ code, PRIME);
const bucketOf = (hash: number): number => ((hash ^ (hash >>> 15)) >>> 0) % ALWAYS;

const folded = createFolded();

/**
 * The wordings of a testimony, each bucket once: stems of words and pairs of neighbours in Latin script, two and three
 * characters in a row in Chinese and Japanese, and the reason code.
 */
export function gramsOf({ comment, reason = '' }: Testimony): Gram[] {
  const grams: Gram[] = [{ bucket: ALWAYS, start: 0, end: 0 }];
  const seen = new Set([ALWAYS]);
  const add = (hash: number, from: number, to: number): void => {
    const bucket = bucketOf(hash);
    if (seen.has(bucket)) return;
    seen.add(bucket);
    const place = folded.places[from] as number;
    grams.push({ bucket, start: place, end: (folded.places[to - 1] as number) + 1 });
  };
  const code = normaliseReason(reason);
  if (code !== '') {
    const bucket = bucketOf(Array.from(code, (char) => char.charCodeAt(0)).reduce(mix, 11));
    seen.add(bucket);
    grams.push({ bucket, start: 0, end: 0 });
  }
  fold(comment, detectLanguage(comment) || 'en', folded);
  const { codes, length } = folded;
  let before = 0;
  let beforeAt = 0;
  for (let at = 0; at < length; ) {
    const first = codes[at] as number;
    if (first === SENTENCE_END || first === COMMA) before = 0;
    if (first === SPACE || first === SENTENCE_END || first === COMMA) {
      at += 1;
      continue;
    }
    if (!isWordCode(first)) {
      for (let size = 2, hash = mix(3, first); size <= 3; size += 1) {
        const next = at + size - 1 < length ? (codes[at + size - 1] as number) : SPACE;
        if (next < 128) break;
        hash = mix(hash, next);
        add(hash, at, at + size);
      }
      before = 0;
      at += 1;
      continue;
    }
    let end = at;
    let hash = 5;
    for (; end < length && isWordCode(codes[end] as number); end += 1) {
      if (end - at < STEM) hash = mix(hash, codes[end] as number);
    }
    add(hash, at, end);
    if (before !== 0) add(mix(before, hash), beforeAt, end);
    before = hash;
    beforeAt = at;
    at = end;
  }
  return grams;
}
