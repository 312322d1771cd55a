import type { CauseCode } from '../causes.ts';
import type { IsoDate } from '../cell.ts';

/** Where a task stands in its life: neither closed nor dropped, it is open. */
export interface TaskStanding {
  product: string;
  cause: CauseCode | '';
  open: boolean;
  closed: boolean;
  dropped: boolean;
  created: IsoDate;
  /** The day its fix reached buyers, `''` where nobody has said so. */
  effectiveFrom: IsoDate;
}

/** Product and cause of tasks that are open: no twin is opened. */
export function openPairs(
  tasks: readonly Pick<TaskStanding, 'product' | 'cause' | 'open'>[],
): { product: string; cause: CauseCode }[] {
  return tasks.flatMap(({ open, product, cause }) => (open && cause !== '' ? [{ product, cause }] : []));
}
