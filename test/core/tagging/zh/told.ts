import { TOLD_AT_HOME } from './told-at-home.ts';
import { TOLD_AT_LENGTH } from './told-at-length.ts';
import { TOLD_ON_THE_BODY } from './told-on-the-body.ts';
import { TOLD_TRAPS } from './told-traps.ts';

/** A comment and its causes, the primary first, parted by spaces; `''` for none. */
export type Told = readonly [text: string, causes: string];

/** Voices that describe rather than name, from many lives: what happened, not what it is called. */
export const TOLD: readonly Told[] = [...TOLD_ON_THE_BODY, ...TOLD_AT_HOME, ...TOLD_AT_LENGTH, ...TOLD_TRAPS];
