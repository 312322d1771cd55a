import type { Label } from '../score.ts';
import { dealings } from './voices-dealings.ts';
import { goods } from './voices-goods.ts';
import { long } from './voices-long.ts';
import { several } from './voices-several.ts';
import { traps } from './voices-traps.ts';

/** German comments as buyers of Germany, Austria and Switzerland write them. */
export const voices: readonly Label[] = [...goods, ...dealings, ...several, ...long, ...traps];
