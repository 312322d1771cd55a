import { overlaps } from '../../book/a1.ts';
import { dataRegion } from '../../book/data-region.ts';
import { newFilter } from '../../book/filtering.ts';
import { at } from '../../book/plane.ts';
import { mayEdit } from '../../book/rights.ts';
import { selectSheet } from '../../book/sheets.ts';
import { enumName, flag, text } from '../arguments.ts';
import { newBanding } from '../banding.ts';
import { objectOf, rangeHandle } from '../handles.ts';
import { newPivot } from '../pivot/new-pivot.ts';
import type { RangeSelf } from '../places.ts';
import { rangeAt, sheetOf } from '../places.ts';
import { newProtection } from '../protection.ts';
import type { Run } from '../run.ts';
import type { Methods } from '../service.ts';
import { change, make, place, read } from '../service.ts';

function createFilter(range: RangeSelf, run: Run) {
  newFilter(sheetOf(range, run), range.area);
  return objectOf('Filter', { sheetId: range.sheetId });
}

function activate(range: RangeSelf, run: Run): void {
  const { book } = run.world;
  selectSheet(book, sheetOf(range, run));
  book.selection = range.area;
  run.world.emit({ kind: 'activated', sheetId: range.sheetId, row: range.area.row, column: range.area.column });
}

/** The end of a block in a direction, as the arrow keys with Ctrl go. */
function nextDataCell(range: RangeSelf, direction: string, run: Run) {
  const sheet = sheetOf(range, run);
  const down = { UP: -1, DOWN: 1, PREVIOUS: 0, NEXT: 0 }[direction] ?? 0;
  const right = { UP: 0, DOWN: 0, PREVIOUS: -1, NEXT: 1 }[direction] ?? 0;
  let { row, column } = range.area;
  const inside = () =>
    row + down >= 1 && row + down <= sheet.maxRows && column + right >= 1 && column + right <= sheet.maxColumns;
  const filled = (ahead: number) => at(sheet.values, row + down * ahead, column + right * ahead) !== undefined;
  const step = () => {
    row += down;
    column += right;
  };
  if (inside() && filled(0) && filled(1)) while (inside() && filled(1)) step();
  else {
    if (inside()) step();
    while (inside() && !filled(0)) step();
  }
  return rangeHandle(rangeAt(range.sheetId, { row, column, rows: 1, columns: 1 }));
}

/** What a range starts: filters, pivots, banding, protections, searches; and going to it. */
export const toolMethods: Methods<GoogleAppsScript.Spreadsheet.Range, RangeSelf> = {
  createFilter: make([''], (range, _, run) => createFilter(range, run)),
  getFilter: read([''], (range, _, run) =>
    sheetOf(range, run).filter ? objectOf('Filter', { sheetId: range.sheetId }) : null,
  ),
  createPivotTable: make(['Range'], newPivot),
  applyRowBanding: make(['', 'enum', 'enum boolean boolean'], (range, args, run) =>
    newBanding(range, run, {
      by: 'rows',
      theme: args[0] ? enumName(args[0]) : 'LIGHT_GREY',
      header: flag(args, 1, true),
      footer: flag(args, 2),
    }),
  ),
  applyColumnBanding: make(['', 'enum', 'enum boolean boolean'], (range, args, run) =>
    newBanding(range, run, {
      by: 'columns',
      theme: args[0] ? enumName(args[0]) : 'LIGHT_GREY',
      header: flag(args, 1, true),
      footer: flag(args, 2),
    }),
  ),
  getBandings: read([''], (range, _, run) =>
    sheetOf(range, run)
      .bandings.filter((banding) => overlaps(banding.area, range.area))
      .map((banding) => objectOf('Banding', { sheetId: range.sheetId, id: banding.id })),
  ),
  createTextFinder: place(['string'], (range, args) =>
    objectOf('TextFinder', { ranges: [range], wanted: text(args, 0) }),
  ),
  protect: make([''], (range, _, run) => newProtection(range.sheetId, range.area, run)),
  canEdit: read([''], (range, _, run) =>
    mayEdit({ book: run.world.book, user: run.world.userEmail }, sheetOf(range, run), range.area),
  ),
  activate: change([''], (range, _, run) => activate(range, run)),
  activateAsCurrentCell: change([''], (range, _, run) => activate(range, run)),
  getNextDataCell: read(['enum'], (range, args, run) => nextDataCell(range, enumName(args[0]), run)),
  getDataRegion: read(['', 'enum'], (range, args, run) =>
    rangeHandle(
      rangeAt(range.sheetId, dataRegion(sheetOf(range, run), range.area, args[0] ? enumName(args[0]) : null)),
    ),
  ),
};
