import type { BoardLine } from '../../../core/prevention/shop-score.ts';
import type { PreventionStage, Standing } from '../../../core/prevention/stages.ts';
import { readTable } from '../../../sheets/table.ts';
import type { Workbook } from '../../../sheets/workbook.ts';
import { isDay } from '../read-workbook.ts';
import { readGate } from '../vocabulary.ts';

/** What stands between state, score and day of a gate in a cell of the board. */
export const STANDING_PARTS = ' · ';

/** The products of the Product board as it was last brought up to date; none while there is no board. */
export function readBoard(workbook: Workbook): BoardLine[] {
  if (workbook.find('board') === null) return [];
  const table = readTable(workbook, 'board');
  return table.rows.flatMap((_, at) => {
    const sku = table.text(at, 'sku').trim();
    const score = table.cell(at, 'score');
    return sku === '' ? [] : [{ sku, score: typeof score === 'number' ? score : null, note: table.text(at, 'note') }];
  });
}

/**
 * Where products stood at a stage when the board was last brought up to date, by SKU, without what was said of it; those nobody had begun
 * there are left out.
 */
export function readBoardStandings(workbook: Workbook, stage: PreventionStage): Map<string, Omit<Standing, 'note'>> {
  const standings = new Map<string, Omit<Standing, 'note'>>();
  if (workbook.find('board') === null) return standings;
  const table = readTable(workbook, 'board');
  table.rows.forEach((_, at) => {
    const [gate = '', ...rest] = table.text(at, stage).split(STANDING_PARTS);
    const state = readGate(gate);
    if (state === '' || state === 'missing') return;
    const score = rest.find((part) => /^\d+$/.test(part));
    standings.set(table.text(at, 'sku').trim(), {
      state,
      score: score === undefined ? null : Number(score),
      date: rest.find(isDay) ?? '',
    });
  });
  return standings;
}
