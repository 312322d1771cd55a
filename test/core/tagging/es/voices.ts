import type { Label } from '../score.ts';
import { AREAS } from './voices-areas.ts';
import { EVERYDAY } from './voices-everyday.ts';
import { MIXED } from './voices-mixed.ts';
import { SEVERAL } from './voices-several.ts';
import { TERSE } from './voices-terse.ts';
import { TOLD } from './voices-told.ts';
import { TRAPS } from './voices-traps.ts';

/** Spanish comments as buyers in Spain and Latin America write them, with their right causes. */
export const VOICES: readonly Label[] = [...TERSE, ...TOLD, ...SEVERAL, ...MIXED, ...AREAS, ...EVERYDAY, ...TRAPS];
