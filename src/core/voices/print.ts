import { hashOf } from './key.ts';
import type { Voice } from './voice.ts';

/** A short hash of all a later download may change in a voice: equal prints mean there is nothing to update. */
export function printOf(voice: Voice): string {
  const { date, units, reason, disposition, rating, comment } = voice;
  return hashOf([date, units, reason, disposition, rating === null ? '' : rating, comment], 2);
}
