import type { CauseCode } from '../../../../src/core/causes.ts';
import type { Strength } from '../../../../src/core/tagging/tagging.ts';

/** An entry of the lexicon by its place in its list, a text it must find and a near miss it must leave alone. */
export type EntryRow = readonly [cause: CauseCode, strength: Strength, place: number, match: string, miss: string];
