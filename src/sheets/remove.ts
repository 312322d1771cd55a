import type { TabTable } from './table.ts';

/** Removes rows (counted from 0 below the headings), one trip a run of neighbours, from the foot up so that places hold. */
export function removeRows(table: TabTable, rows: readonly number[]): void {
  const sorted = [...rows].sort((a, b) => b - a);
  for (let at = 0; at < sorted.length; ) {
    let run = 1;
    while (at + run < sorted.length && sorted[at + run] === (sorted[at] ?? 0) - run) run += 1;
    table.sheet.deleteRows((sorted[at + run - 1] ?? 0) + 2, run);
    at += run;
  }
}
