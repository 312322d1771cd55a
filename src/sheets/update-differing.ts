import { onceWritten } from './cells.ts';
import type { Row, TabTable } from './table.ts';
import type { RowChange } from './update.ts';
import { type Written, writeShared } from './write-shared.ts';

/** The cells of a row that hold something else than they should. */
export function differing(table: TabTable, at: number, wanted: Row): Row {
  return Object.fromEntries(
    Object.entries(wanted).filter(
      ([key, value]) => table.places.has(key) && table.cell(at, key) !== onceWritten(value),
    ),
  );
}

/** Appends rows, and writes only the cells that hold something else than they should; nothing where all is as it should be. */
export function updateDiffering(table: TabTable, wanted: readonly RowChange[], added: readonly Row[] = []): Written {
  const changes = wanted.flatMap(({ at, values: all }) => {
    const values = differing(table, at, all);
    return Object.keys(values).length === 0 ? [] : { at, values };
  });
  return writeShared(table, { added, changes });
}
