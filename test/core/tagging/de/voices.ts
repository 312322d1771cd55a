import { dealings } from './voices-dealings.ts';
import { goods } from './voices-goods.ts';
import { long } from './voices-long.ts';
import { several } from './voices-several.ts';
import { traps } from './voices-traps.ts';

/** A synthetic comment and its right causes by the taxonomy, the primary first, parted by spaces; `''` for none. */
export type Voice = readonly [text: string, causes: string];

/** German comments as buyers of Germany, Austria and Switzerland write them. */
export const voices: readonly Voice[] = [...goods, ...dealings, ...several, ...long, ...traps];
