import { fill } from '../../book/cells.ts';
import { at, put } from '../../book/plane.ts';
import { block, textOrNull } from '../arguments.ts';
import type { RangeSelf } from '../places.ts';
import { sheetOf } from '../places.ts';
import type { Methods } from '../service.ts';
import { change, read } from '../service.ts';
import { cellsOf, checkShape } from './values.ts';

/** Notes of cells; the empty text takes a note away. */
export const noteMethods: Methods<GoogleAppsScript.Spreadsheet.Range, RangeSelf> = {
  getNote: read([''], (range, _, run) => at(sheetOf(range, run).notes, range.area.row, range.area.column) ?? ''),
  getNotes: read([''], (range, _, run) =>
    cellsOf(range.area, (row, column) => at(sheetOf(range, run).notes, row, column) ?? ''),
  ),
  setNote: change(['any'], (range, args, run) => {
    const sheet = sheetOf(range, run);
    fill(sheet.notes, range.area, textOrNull(args, 0) || undefined);
    sheet.version += 1;
  }),
  setNotes: change(['block'], (range, args, run) => {
    const notes = block(args, 0);
    checkShape(notes, range.area);
    const sheet = sheetOf(range, run);
    sheet.version += 1;
    notes.forEach((row, down) => {
      row.forEach((note, right) => {
        put(
          sheet.notes,
          range.area.row + down,
          range.area.column + right,
          note === null ? undefined : String(note) || undefined,
        );
      });
    });
  }),
};
