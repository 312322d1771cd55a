import { base36 } from './base36.ts';
import type { Voice } from './voice.ts';

/** 36 to the sixth: parts a hash into two of six digits. */
const HALF = 2_176_782_336;

/** A 53-bit hash of text, quick rather than secret (the cyrb53 construction: two multiplicative hashes crossed at the end). */
export function quickHash(text: string): number {
  let high = 0xdeadbeef;
  let low = 0x41c6ce57;
  for (let at = 0; at < text.length; at += 1) {
    const code = text.charCodeAt(at);
    high = Math.imul(high ^ code, 2654435761);
    low = Math.imul(low ^ code, 1597334677);
  }
  high = Math.imul(high ^ (high >>> 16), 2246822507) ^ Math.imul(low ^ (low >>> 13), 3266489909);
  low = Math.imul(low ^ (low >>> 16), 2246822507) ^ Math.imul(high ^ (high >>> 13), 3266489909);
  return 4294967296 * (2097151 & low) + (high >>> 0);
}

/** The same as text of 11 digits in base 36. */
export function quickText(text: string): string {
  const hash = quickHash(text);
  return base36([hash / HALF, hash % HALF], 2, 6).slice(1);
}

/** A short hash of all a later download may change in a voice: equal prints mean there is nothing to update. Never stored. */
export function printOf(voice: Voice): string {
  const { date, units, reason, disposition, rating, comment } = voice;
  return quickText(`${date}\n${units}\n${reason}\n${disposition}\n${rating ?? ''}\n${comment}`);
}
