import { LATER_BY_TRADE } from './later-by-trade.ts';
import { LATER_MIXED } from './later-mixed.ts';
import { LATER_OF_CHOICE } from './later-of-choice.ts';
import { LATER_OF_DANGER } from './later-of-danger.ts';
import { LATER_OF_DEALINGS } from './later-of-dealings.ts';
import { LATER_OF_GOODS } from './later-of-goods.ts';
import type { Told } from './told.ts';

/** Voices written after `TOLD`, each set scored before phrases were widened for it. */
export const LATER: readonly Told[] = [
  ...LATER_OF_GOODS,
  ...LATER_OF_DEALINGS,
  ...LATER_BY_TRADE,
  ...LATER_OF_CHOICE,
  ...LATER_OF_DANGER,
  ...LATER_MIXED,
];
