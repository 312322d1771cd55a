import type { TabTable } from './table.ts';
import { type RowChange, updateRows } from './update.ts';

/** Writes only the cells that hold something else than they should; nothing where all is as it should be. */
export function updateDiffering(table: TabTable, wanted: readonly RowChange[]): void {
  updateRows(
    table,
    wanted.flatMap(({ at, values }) => {
      const differing = Object.entries(values).filter(
        ([key, value]) => table.places.has(key) && table.cell(at, key) !== value,
      );
      return differing.length === 0 ? [] : { at, values: Object.fromEntries(differing) };
    }),
  );
}
