import type { CauseCode } from '../../../../src/core/causes.ts';
import type { Strength } from '../../../../src/core/tagging/tagging.ts';
import { dealingsEntries } from './entries-dealings.ts';
import { fitEntries } from './entries-fit.ts';
import { makeEntries } from './entries-make.ts';
import { parcelEntries } from './entries-parcel.ts';
import { promiseEntries } from './entries-promise.ts';
import { workingEntries } from './entries-working.ts';

/** An entry of the lexicon by its place in its list, folded words it must find and a near miss it must leave alone. */
export type Entry = readonly [cause: CauseCode, strength: Strength, place: number, found: string, left: string];

/** One row for each entry of the German phrases. */
export const entries: readonly Entry[] = [
  ...fitEntries,
  ...workingEntries,
  ...makeEntries,
  ...parcelEntries,
  ...promiseEntries,
  ...dealingsEntries,
];
