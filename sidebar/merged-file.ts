import type { Merged } from '../src/core/prevention/messages/merge.ts';

/** What was merged last, as the page shows it and hands it out. */
export interface MergedFile extends Merged {
  csv: string;
}
