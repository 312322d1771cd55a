import { CONTENT, clearLayers } from '../../book/cells.ts';
import { moveArea } from '../../book/copy.ts';
import { at, put } from '../../book/plane.ts';
import { refuse } from '../../book/refuse.ts';
import { changed } from '../../book/sheets.ts';
import type { SortKey } from '../../book/sort.ts';
import { sortArea } from '../../book/sort.ts';
import type { Area } from '../../view.ts';
import { list } from '../arguments.ts';
import { rangeHandle } from '../handles.ts';
import type { RangeSelf } from '../places.ts';
import { rangeAt, sheetOf } from '../places.ts';
import type { Run } from '../run.ts';
import type { Methods } from '../service.ts';
import { change, isEnum, make } from '../service.ts';

/** Sort keys as a script writes them: a column, `{column, ascending}`, or a list of those. */
export function sortKeys(value: unknown, area: Area): SortKey[] {
  const keys = Array.isArray(value) ? value : [value];
  return keys.map((key) => {
    const { column, ascending } =
      typeof key === 'number' ? { column: key } : ((key ?? {}) as { column?: unknown; ascending?: boolean });
    if (typeof column !== 'number') throw refuse(`Invalid argument: sortSpecObj`);
    checkColumn(column, area);
    return { column, ascending: ascending !== false };
  });
}

/** Throws for a column, by its number in the sheet, that is none of the area. */
function checkColumn(column: number, area: Area): void {
  if (column < area.column || column >= area.column + area.columns)
    throw refuse(`Column ${column} is outside of the range.`);
}

function removeDuplicates(range: RangeSelf, args: readonly unknown[], run: Run) {
  const sheet = sheetOf(range, run);
  const { area } = range;
  const chosen = list(args, 0).map(Number);
  const columns = chosen.length > 0 ? chosen : Array.from({ length: area.columns }, (_, index) => area.column + index);
  for (const column of columns) checkColumn(column, area);
  const seen = new Set<string>();
  const kept: number[] = [];
  for (let row = area.row; row < area.row + area.rows; row++) {
    const key = JSON.stringify(columns.map((column) => at(sheet.values, row, column) ?? null));
    if (!seen.has(key)) kept.push(row);
    seen.add(key);
  }
  kept.forEach((row, index) => {
    if (row !== area.row + index)
      moveArea(
        run.world.book,
        { sheet, area: { ...area, row, rows: 1 } },
        { sheet, row: area.row + index, column: area.column },
      );
  });
  const rest = { ...area, row: area.row + kept.length, rows: area.rows - kept.length };
  if (rest.rows > 0) clearLayers(sheet, rest, CONTENT);
  changed(run.world.book, sheet, area);
  return rangeHandle(rangeAt(range.sheetId, { ...area, rows: kept.length }));
}

function trim(range: RangeSelf, run: Run): void {
  const sheet = sheetOf(range, run);
  for (let row = range.area.row; row < range.area.row + range.area.rows; row++) {
    for (let column = range.area.column; column < range.area.column + range.area.columns; column++) {
      const value = at(sheet.values, row, column);
      if (typeof value === 'string' && !at(sheet.formulas, row, column))
        put(sheet.values, row, column, value.trim().replace(/ +/g, ' ') || undefined);
    }
  }
  changed(run.world.book, sheet, range.area);
}

/** Pushes the cells of an area and all beyond it away, or pulls those beyond it in. */
function shiftCells(range: RangeSelf, run: Run, byRows: boolean, pull: boolean): void {
  const sheet = sheetOf(range, run);
  const { area } = range;
  const beyond: Area = byRows
    ? { ...area, row: pull ? area.row + area.rows : area.row, rows: sheet.maxRows - (area.row + area.rows) + 1 }
    : {
        ...area,
        column: pull ? area.column + area.columns : area.column,
        columns: sheet.maxColumns - (area.column + area.columns) + 1,
      };
  clearLayers(sheet, pull ? area : { ...area, row: 1, rows: 0 }, CONTENT);
  if (beyond.rows < 1 || beyond.columns < 1) return;
  const to = byRows
    ? { sheet, row: pull ? area.row : area.row + area.rows, column: area.column }
    : { sheet, row: area.row, column: pull ? area.column : area.column + area.columns };
  moveArea(run.world.book, { sheet, area: beyond }, to);
}

const byRows = (args: readonly unknown[]) => isEnum(args[0]) && args[0].name === 'ROWS';

/** Sorting, removing doubles, trimming, and pushing cells aside. */
export const rowMethods: Methods<GoogleAppsScript.Spreadsheet.Range, RangeSelf> = {
  sort: change(['any'], (range, args, run) =>
    sortArea(run.world.book, sheetOf(range, run), range.area, sortKeys(args[0], range.area), run.world.flags),
  ),
  removeDuplicates: make(['', 'array'], removeDuplicates),
  trimWhitespace: change([''], (range, _, run) => trim(range, run)),
  insertCells: change(['enum'], (range, args, run) => shiftCells(range, run, byRows(args), false)),
  deleteCells: change(['enum'], (range, args, run) => shiftCells(range, run, byRows(args), true)),
};
