import type { Label } from '../score.ts';
import { CARE_AND_PLAY } from './voices-care-and-play.ts';
import { CLOTHING } from './voices-clothing.ts';
import { ELECTRONICS } from './voices-electronics.ts';
import { HOME } from './voices-home.ts';
import { PAIRS } from './voices-pairs.ts';
import { RAMBLING } from './voices-rambling.ts';
import { SEVERAL } from './voices-several.ts';
import { TRAPS } from './voices-traps.ts';

/** Every labelled voice, written before the lexicon. */
export const VOICES: readonly Label[] = [
  ...CLOTHING,
  ...ELECTRONICS,
  ...HOME,
  ...CARE_AND_PLAY,
  ...PAIRS,
  ...RAMBLING,
  ...SEVERAL,
  ...TRAPS,
];
