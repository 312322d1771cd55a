import type { NotedVerdict } from '../../core/analysis/monthly-review.ts';
import { readTable } from '../../sheets/table.ts';
import type { Workbook } from '../../sheets/workbook.ts';
import { readVerdict } from './vocabulary.ts';

/** The verdicts Task log tells of, with the day each was noticed on. */
export function verdictsIn(workbook: Workbook): NotedVerdict[] {
  if (workbook.find('taskLog') === null) return [];
  const table = readTable(workbook, 'taskLog');
  return table.rows.flatMap((_, at) => {
    const verdict = readVerdict(table.text(at, 'to'));
    if (verdict === '' || verdict === 'too-few') return [];
    return { date: table.text(at, 'date'), task: table.text(at, 'task'), title: table.text(at, 'title'), verdict };
  });
}
