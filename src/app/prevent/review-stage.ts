import { reviewableMonths } from '../../core/analysis/review-months.ts';
import { reviewStanding } from '../../core/prevention/review-standing.ts';
import type { Standing } from '../../core/prevention/stages.ts';
import { fill } from '../../core/words/fill.ts';
import type { TaskLine } from '../tabs/read-tasks.ts';
import type { Shop } from './tool.ts';

/** Where the products buyers speak of stand with the review of the newest whole month; nowhere while there is none. */
export function reviewStandings({ workbook, facts, today }: Shop, tasks: readonly TaskLine[]): Map<string, Standing> {
  const { voices, productOf } = facts;
  const month = reviewableMonths(voices, today).find(({ gap }) => gap === null)?.month ?? '';
  const isWritten = month !== '' && workbook.page(month) !== null;
  const { review: texts, lists } = workbook.words.prevention;
  const { sentences } = lists;
  const standings = new Map<string, Standing>();
  for (const product of new Set(voices.map(productOf))) {
    const open = tasks.filter((task) => task.open && task.product === product);
    const overdue = open.filter(({ due }) => due !== '' && due < today).length;
    const standing = reviewStanding(
      month,
      isWritten,
      { open: open.length, overdue },
      {
        notWritten: fill(texts.notWritten, { month }),
        overdue: fill(texts.overdue, { count: overdue }),
        sentences,
      },
    );
    if (standing && product !== '') standings.set(product, standing);
  }
  return standings;
}
