import { holds, overlaps } from '../../book/a1.ts';
import { CONTENT, clearLayers } from '../../book/cells.ts';
import type { Sheet } from '../../book/model.ts';
import { refuse } from '../../book/refuse.ts';
import { changed } from '../../book/sheets.ts';
import type { Area } from '../../view.ts';
import { rangeHandle } from '../handles.ts';
import type { RangeSelf } from '../places.ts';
import { rangeAt, sheetOf } from '../places.ts';
import type { Run } from '../run.ts';
import type { Methods } from '../service.ts';
import { change, read } from '../service.ts';

function merge(sheet: Sheet, area: Area, run: Run): void {
  if (area.rows * area.columns === 1) return;
  const crossing = sheet.merges.some((each) => overlaps(each, area) && !holds(area, each));
  if (crossing) throw refuse('You must select all cells in a merged range to merge or unmerge them.');
  for (const [first, count, frozen, name] of [
    [area.row, area.rows, sheet.frozenRows, 'rows'],
    [area.column, area.columns, sheet.frozenColumns, 'columns'],
  ] as const) {
    if (first <= frozen && first + count - 1 > frozen) throw refuse(`You can't merge frozen and non-frozen ${name}.`);
  }
  sheet.merges = sheet.merges.filter((each) => !overlaps(each, area));
  sheet.merges.push(area);
  const right = { ...area, column: area.column + 1, columns: area.columns - 1, rows: 1 };
  const below = { ...area, row: area.row + 1, rows: area.rows - 1 };
  for (const covered of [right, below])
    if (covered.rows > 0 && covered.columns > 0) clearLayers(sheet, covered, CONTENT);
  changed(run.world.book, sheet, area);
}

const lines = (area: Area, by: 'rows' | 'columns'): Area[] =>
  by === 'rows'
    ? Array.from({ length: area.rows }, (_, index) => ({ ...area, row: area.row + index, rows: 1 }))
    : Array.from({ length: area.columns }, (_, index) => ({ ...area, column: area.column + index, columns: 1 }));

/** Cells joined into one. */
export const mergeMethods: Methods<GoogleAppsScript.Spreadsheet.Range, RangeSelf> = {
  merge: change([''], (range, _, run) => merge(sheetOf(range, run), range.area, run)),
  mergeAcross: change([''], (range, _, run) => {
    for (const area of lines(range.area, 'rows')) merge(sheetOf(range, run), area, run);
  }),
  mergeVertically: change([''], (range, _, run) => {
    for (const area of lines(range.area, 'columns')) merge(sheetOf(range, run), area, run);
  }),
  breakApart: change([''], (range, _, run) => {
    const sheet = sheetOf(range, run);
    sheet.merges = sheet.merges.filter((area) => !overlaps(area, range.area));
    sheet.version += 1;
  }),
  isPartOfMerge: read([''], (range, _, run) => sheetOf(range, run).merges.some((area) => overlaps(area, range.area))),
  getMergedRanges: read([''], (range, _, run) =>
    sheetOf(range, run)
      .merges.filter((area) => overlaps(area, range.area))
      .map((area) => rangeHandle(rangeAt(range.sheetId, area))),
  ),
};
