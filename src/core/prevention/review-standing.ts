import type { IsoDate, IsoMonth } from '../cell.ts';
import { listed } from '../words/list.ts';
import type { Standing } from './stages.ts';

/** What the monthly review knows of one product. */
export interface Reviewed {
  /** Tasks of the product that are open, and those among them whose day has passed. */
  open: number;
  overdue: number;
}

/** What is taken off the score for each open and, on top of it, for each overdue task. */
const PER_OPEN = 10;
const PER_OVERDUE = 20;

/**
 * Where a product stands with the review of a month that is known as a whole (`''`: none is yet): passed when its page was written and none
 * of the product's tasks is overdue. `null` while there is no such month.
 */
export function reviewStanding(
  month: IsoMonth | '',
  isWritten: boolean,
  { open, overdue }: Reviewed,
  says: { notWritten: string; overdue: string; sentences: string },
): Standing | null {
  if (month === '') return null;
  const date: IsoDate = `${month}-01`;
  const notes = [isWritten ? '' : says.notWritten, overdue > 0 ? says.overdue : ''].filter((note) => note !== '');
  return {
    state: notes.length === 0 ? 'passed' : 'open',
    score: Math.max(0, 100 - PER_OPEN * open - PER_OVERDUE * overdue),
    date,
    note: listed(notes, says.sentences),
  };
}
