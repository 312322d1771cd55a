import type { PackShare } from '../../core/analysis/pack-change.ts';
import { rounded } from '../../core/analysis/rounded.ts';
import type { Row } from '../../sheets/table.ts';

const months = ({ from, to }: PackShare): string => (from === to ? from : `${from} – ${to}`);

/** The cells of a share in the window before a change and in the one after it; a window nothing is known of stays empty. */
export const windowCells = (before: PackShare | null, after: PackShare | null): Row => ({
  before: before ? months(before) : '',
  unitsBefore: before?.units ?? '',
  shareBefore: before ? rounded(before.share) : '',
  fromBefore: before ? rounded(before.interval[0]) : '',
  toBefore: before ? rounded(before.interval[1]) : '',
  after: after ? months(after) : '',
  unitsAfter: after?.units ?? '',
  shareAfter: after ? rounded(after.share) : '',
  fromAfter: after ? rounded(after.interval[0]) : '',
  toAfter: after ? rounded(after.interval[1]) : '',
});
