import { BooleanNumber } from '@univerjs/core';
import type { SheetWire } from '../../wire.ts';
import { FROM_HOST } from './edits.ts';
import type { Grid } from './univer.ts';

/** Whether a text has lines of its own, which a cell shows below each other. */
export const hasLines = (shown: unknown): boolean => typeof shown === 'string' && shown.includes('\n');

/** Makes the rows of a tab as high as the texts that are broken into lines need, except where a person set a height. */
export function createRowHeights(grid: Grid, sheetId: string) {
  const broken = new Set<number>();
  const run = (id: string, params: object) =>
    grid.api.syncExecuteCommand(id, { unitId: grid.unitId, subUnitId: sheetId, ...params }, FROM_HOST);
  const ranges = (rows: Iterable<number>) =>
    [...rows].map((row) => ({ startRow: row - 1, endRow: row - 1, startColumn: 0, endColumn: 0 }));
  let fixed = '[]';
  return {
    /** Has the rows of an answer measured again, or all of them where columns may be wider or narrower. */
    measure({ blocks, styles, shape }: SheetWire): void {
      const dirty = new Set<number>(shape ? broken : []);
      for (const { row, cells } of blocks.flatMap(({ rows }) => rows)) {
        const was = broken.delete(row);
        if (cells.some(({ cell }) => styles[cell.style ?? -1]?.look?.wrap || hasLines(cell.value ?? cell.display)))
          broken.add(row);
        if (was || broken.has(row)) dirty.add(row);
      }
      if (dirty.size > 0)
        run('sheet.operation.mark-dirty-row-auto-height', { ranges: ranges(dirty), id: `${sheetId}-lines` });
    },
    /** Keeps rows as high as they were set. */
    fix(rows: number[]): void {
      const now = JSON.stringify(rows);
      if (now === fixed) return;
      const set = (autoHeightInfo: BooleanNumber, of: number[]) =>
        run('sheet.mutation.set-worksheet-row-is-auto-height', { ranges: ranges(of), autoHeightInfo });
      set(BooleanNumber.TRUE, JSON.parse(fixed) as number[]);
      set(BooleanNumber.FALSE, rows);
      fixed = now;
    },
  };
}
