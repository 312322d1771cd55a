import type { Area } from '../view.ts';
import type { Sheet } from './model.ts';
import { at } from './plane.ts';
import { contentExtent } from './sheets.ts';

/** The block of filled cells around an area, along one axis or (`null`) both; empty edges end it. */
export function dataRegion(sheet: Sheet, area: Area, axis: string | null): Area {
  const end = contentExtent(sheet);
  let { row: top, column: left } = area;
  let bottom = top + area.rows - 1;
  let right = left + area.columns - 1;
  const anyIn = (rows: [number, number], columns: [number, number]) => {
    for (let row = rows[0]; row <= rows[1]; row++) {
      for (let column = columns[0]; column <= columns[1]; column++)
        if (at(sheet.values, row, column) !== undefined) return true;
    }
    return false;
  };
  for (let grown = true; grown; ) {
    grown = false;
    if (axis !== 'COLUMNS' && top > 1 && anyIn([top - 1, top - 1], [left, right])) grown = Boolean(top--);
    if (axis !== 'COLUMNS' && bottom < end.row && anyIn([bottom + 1, bottom + 1], [left, right]))
      grown = Boolean(++bottom);
    if (axis !== 'ROWS' && left > 1 && anyIn([top, bottom], [left - 1, left - 1])) grown = Boolean(left--);
    if (axis !== 'ROWS' && right < end.column && anyIn([top, bottom], [right + 1, right + 1])) grown = Boolean(++right);
  }
  return { row: top, column: left, rows: bottom - top + 1, columns: right - left + 1 };
}
