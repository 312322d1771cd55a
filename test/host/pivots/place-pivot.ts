import { cellName } from '../book/a1.ts';
import type { PivotCell } from '../book/model.ts';

/** Columns a sheet can have at most. */
const MOST_COLUMNS = 18_278;

/** Gives the cells a pivot may fill from its anchor: what was computed, or `#REF!` alone where something is in the way or the columns run out. */
export function placePivot(
  computed: PivotCell[][],
  anchor: { row: number; column: number },
  isTaken: (row: number, column: number) => boolean,
): PivotCell[][] {
  const width = computed[0]?.length ?? 0;
  if (anchor.column - 1 + width > MOST_COLUMNS)
    return refused(`The pivot table needs ${width} columns, a sheet has at most ${MOST_COLUMNS}.`);
  for (let row = 0; row < computed.length; row += 1) {
    for (let column = 0; column < width; column += 1) {
      if (row + column > 0 && isTaken(anchor.row + row, anchor.column + column)) {
        const name = cellName(anchor.row + row, anchor.column + column);
        return refused(`Pivot table was not expanded because it would overwrite data in ${name}.`);
      }
    }
  }
  return computed;
}

function refused(message: string): PivotCell[][] {
  return [[{ value: { error: '#REF!', message } }]];
}
