import { fill } from '../words/fill.ts';
import type { Words } from '../words/words.ts';
import { type BoardLine, shopScore } from './shop-score.ts';
import { LEAST_STAGES } from './stages.ts';

/** Characters quoted of what a product lacks. */
const MOST_MISSING = 160;

/**
 * How well the shop prevents, what its weakest product lacks first, and how many routines are overdue, in a few sentences; `''` while
 * there is neither board nor anything overdue.
 */
export function sayShopScore(
  board: readonly BoardLine[],
  overdue: number,
  { workbook: { home } }: Pick<Words, 'workbook'>,
): string {
  const late = overdue > 0 ? [fill(home.routinesOverdue, { count: overdue })] : [];
  return [...(board.length > 0 ? [sayBoard(board, home)] : []), ...late].join(' ');
}

function sayBoard(board: readonly BoardLine[], home: Words['workbook']['home']): string {
  const { mean, scored, without, lowest } = shopScore(board);
  if (mean === null || lowest === null) return fill(home.noPrevention, { count: board.length, least: LEAST_STAGES });
  const letters = [...(lowest.note.split('\n')[0] ?? '')];
  const missing = letters.length > MOST_MISSING ? `${letters.slice(0, MOST_MISSING).join('')}…` : letters.join('');
  return [
    fill(home.prevention, { mean, count: scored }),
    fill(missing === '' ? home.lowest : home.lowestLacks, { sku: lowest.sku, score: lowest.score ?? 0, missing }),
    ...(without > 0 ? [fill(home.withoutScore, { count: without })] : []),
  ].join(' ');
}
