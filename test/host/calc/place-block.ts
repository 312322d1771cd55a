import { cellName } from '../book/a1.ts';
import { unspill } from '../book/cells.ts';
import type { CellValue, Sheet } from '../book/model.ts';
import { at, put } from '../book/plane.ts';
import type { Area } from '../view.ts';

/** Shows the result of a formula from its own cell on; where the block finds no room the cell shows `#REF!` and why. Gives the area that changed, `null` where nothing did. */
export function placeBlock(sheet: Sheet, row: number, column: number, block: CellValue[][]): Area | null {
  const formula = at(sheet.formulas, row, column);
  if (!formula) return null;
  const rows = Math.max(1, block.length);
  const columns = Math.max(1, ...block.map((line) => line.length));
  const before = { rows: formula.rows, columns: formula.columns, first: at(sheet.values, row, column) };
  const same = rows === before.rows && columns === before.columns && unchanged(sheet, row, column, block);
  if (same && !formula.blocked) return null;
  unspill(sheet, row, column, formula.rows, formula.columns);
  const obstacle = obstacleTo(sheet, row, column, rows, columns);
  Object.assign(formula, obstacle ? { rows: 1, columns: 1 } : { rows, columns });
  if (obstacle) formula.blocked = { rows, columns };
  else delete formula.blocked;
  if (obstacle) put(sheet.values, row, column, { error: '#REF!', message: obstacle });
  else fillBlock(sheet, row, column, block, rows, columns);
  return { row, column, rows: Math.max(before.rows, formula.rows), columns: Math.max(before.columns, formula.columns) };
}

function fillBlock(
  sheet: Sheet,
  row: number,
  column: number,
  block: CellValue[][],
  rows: number,
  columns: number,
): void {
  for (let down = 0; down < rows; down++) {
    for (let right = 0; right < columns; right++) {
      put(sheet.values, row + down, column + right, block[down]?.[right] ?? undefined);
      if (down + right > 0) put(sheet.filled, row + down, column + right, { row, column, by: 'formula' });
    }
  }
}

function obstacleTo(sheet: Sheet, row: number, column: number, rows: number, columns: number): string | null {
  const moreRows = row + rows - 1 - sheet.maxRows;
  const moreColumns = column + columns - 1 - sheet.maxColumns;
  if (moreRows > 0) return `Result was not automatically expanded, please insert more rows (${moreRows}).`;
  if (moreColumns > 0) return `Result was not automatically expanded, please insert more columns (${moreColumns}).`;
  for (let down = 0; down < rows; down++) {
    for (let right = 0; right < columns; right++) {
      if (down + right === 0) continue;
      if (
        at(sheet.values, row + down, column + right) !== undefined ||
        at(sheet.formulas, row + down, column + right)
      ) {
        return `Array result was not expanded because it would overwrite data in ${cellName(row + down, column + right)}.`;
      }
    }
  }
  return null;
}

function unchanged(sheet: Sheet, row: number, column: number, block: CellValue[][]): boolean {
  return block.every((line, down) =>
    line.every((value, right) => alike(at(sheet.values, row + down, column + right) ?? null, value)),
  );
}

function alike(one: CellValue, other: CellValue): boolean {
  if (typeof one === 'object' && one && typeof other === 'object' && other)
    return one.error === other.error && one.message === other.message;
  return one === other;
}
