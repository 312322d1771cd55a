import type { BoardLine } from '../../../core/prevention/shop-score.ts';
import { readTable } from '../../../sheets/table.ts';
import type { Workbook } from '../../../sheets/workbook.ts';

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
