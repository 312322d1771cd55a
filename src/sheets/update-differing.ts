import { onceWritten } from './cells.ts';
import type { Row, TabTable } from './table.ts';
import { type RowChange, updateRows } from './update.ts';

/** The cells of a row that hold something else than they should. */
export function differing(table: TabTable, at: number, wanted: Row): Row {
  return Object.fromEntries(
    Object.entries(wanted).filter(
      ([key, value]) => table.places.has(key) && table.cell(at, key) !== onceWritten(value),
    ),
  );
}

/** Writes only the cells that hold something else than they should; nothing where all is as it should be. */
export function updateDiffering(table: TabTable, wanted: readonly RowChange[]): void {
  updateRows(
    table,
    wanted.flatMap(({ at, values: all }) => {
      const values = differing(table, at, all);
      return Object.keys(values).length === 0 ? [] : { at, values };
    }),
  );
}
