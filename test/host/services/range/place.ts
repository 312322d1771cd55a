import { areaName, columnLetters } from '../../book/a1.ts';
import { refuse } from '../../book/refuse.ts';
import type { Area } from '../../view.ts';
import { whole } from '../arguments.ts';
import { rangeHandle, sheetHandle } from '../handles.ts';
import type { RangeSelf } from '../places.ts';
import { checkInside, rangeAt, sheetOf } from '../places.ts';
import type { Run } from '../run.ts';
import type { Methods } from '../service.ts';
import { place } from '../service.ts';

/** `B2:D5`; whole rows and columns as written. */
export function a1Of(range: RangeSelf): string {
  const { row, column, rows, columns } = range.area;
  if (range.openRows && range.openColumns) return '';
  if (range.openRows) return `${columnLetters(column)}:${columnLetters(column + columns - 1)}`;
  return range.openColumns ? `${row}:${row + rows - 1}` : areaName(range.area);
}

function offset(range: RangeSelf, args: readonly unknown[], run: Run) {
  const { area } = range;
  const moved: Area = {
    row: area.row + whole(args, 0),
    column: area.column + whole(args, 1),
    rows: whole(args, 2, area.rows),
    columns: whole(args, 3, area.columns),
  };
  if (moved.rows < 1) throw refuse('The number of rows in the range must be at least 1.');
  if (moved.columns < 1) throw refuse('The number of columns in the range must be at least 1.');
  checkInside(sheetOf(range, run), moved);
  return rangeHandle(rangeAt(range.sheetId, moved));
}

/** Where a range is. */
export const placeMethods: Methods<GoogleAppsScript.Spreadsheet.Range, RangeSelf> = {
  getA1Notation: place([''], (range) => a1Of(range)),
  getRow: place([''], ({ area }) => area.row),
  getRowIndex: place([''], ({ area }) => area.row),
  getColumn: place([''], ({ area }) => area.column),
  getLastRow: place([''], ({ area }) => area.row + area.rows - 1),
  getLastColumn: place([''], ({ area }) => area.column + area.columns - 1),
  getNumRows: place([''], ({ area }) => area.rows),
  getNumColumns: place([''], ({ area }) => area.columns),
  getHeight: place([''], ({ area }) => area.rows),
  getWidth: place([''], ({ area }) => area.columns),
  getGridId: place([''], ({ sheetId }) => sheetId),
  getSheet: place([''], ({ sheetId }) => sheetHandle(sheetId)),
  isStartRowBounded: place([''], (range) => !range.openRows),
  isEndRowBounded: place([''], (range) => !range.openRows),
  isStartColumnBounded: place([''], (range) => !range.openColumns),
  isEndColumnBounded: place([''], (range) => !range.openColumns),
  offset: place(['number number', 'number number number', 'number number number number'], offset),
  getCell: place(['number number'], (range, args) => {
    const row = whole(args, 0);
    const column = whole(args, 1);
    if (row < 1 || column < 1 || row > range.area.rows || column > range.area.columns)
      throw refuse('Cell reference out of range');
    return rangeHandle(
      rangeAt(range.sheetId, {
        row: range.area.row + row - 1,
        column: range.area.column + column - 1,
        rows: 1,
        columns: 1,
      }),
    );
  }),
};

/** Beyond the typings: the column by its older name. */
export const olderPlaceMethods = {
  getColumnIndex: place<RangeSelf>([''], ({ area }) => area.column),
};
