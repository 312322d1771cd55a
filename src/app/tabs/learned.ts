import { appendRows } from '../../sheets/append.ts';
import { removeRows } from '../../sheets/remove.ts';
import { readTable } from '../../sheets/table.ts';
import type { Workbook } from '../../sheets/workbook.ts';
import { setUp } from './set-up.ts';

/** Characters of one cell; a cell of Google's holds 50,000. */
const MOST = 45_000;

/** What was learned from corrections, packed; `''` for nothing. */
export function readLearned(workbook: Workbook): string {
  if (workbook.find('learned') === null) return '';
  const table = readTable(workbook, 'learned');
  return table.rows.map((_, at) => table.text(at, 'text')).join('');
}

/** Keeps what was learned in a hidden tab, in place of what stood there. */
export function writeLearned(workbook: Workbook, packed: string): void {
  if (packed === readLearned(workbook)) return;
  setUp(workbook, ['learned']);
  const table = readTable(workbook, 'learned');
  removeRows(
    workbook,
    table,
    table.rows.map((_, at) => at),
  );
  const parts = Array.from({ length: Math.ceil(packed.length / MOST) }, (_, at) => ({
    part: at + 1,
    text: packed.slice(at * MOST, (at + 1) * MOST),
  }));
  appendRows(readTable(workbook, 'learned'), parts);
  table.sheet.hideSheet();
}
