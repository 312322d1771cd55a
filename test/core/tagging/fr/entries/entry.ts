import type { Strength } from '../../../../../src/core/tagging/tagging.ts';

/** A phrase by its strength and place, a short text it must match, and a near miss it must not. */
export type Entry = readonly [strength: Strength, place: number, match: string, miss: string];
