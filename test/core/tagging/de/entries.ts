import type { EntryRow } from '../lexicon-checks.ts';
import { dealingsEntries } from './entries-dealings.ts';
import { fitEntries } from './entries-fit.ts';
import { makeEntries } from './entries-make.ts';
import { parcelEntries } from './entries-parcel.ts';
import { promiseEntries } from './entries-promise.ts';
import { workingEntries } from './entries-working.ts';

/** One row for each entry of the German phrases. */
export const entries: readonly EntryRow[] = [
  ...fitEntries,
  ...workingEntries,
  ...makeEntries,
  ...parcelEntries,
  ...promiseEntries,
  ...dealingsEntries,
];
