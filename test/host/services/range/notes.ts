import { fill } from '../../book/cells.ts';
import { at, put } from '../../book/plane.ts';
import { refuse } from '../../book/refuse.ts';
import { MOST_CHARACTERS } from '../../book/write.ts';
import { block, textOrNull } from '../arguments.ts';
import type { RangeSelf } from '../places.ts';
import { sheetOf } from '../places.ts';
import type { Run } from '../run.ts';
import type { Methods } from '../service.ts';
import { change, read } from '../service.ts';
import { cellsOf, checkShape } from './values.ts';

function noteOf(value: unknown, { world }: Run): string | undefined {
  if (value === null || value === undefined) return undefined;
  const pointed = world.flags['numbers-in-notes-get-a-point'] && Number.isInteger(value);
  return (pointed ? `${value}.0` : String(value)) || undefined;
}

function checkLength(note: string | undefined, { world }: Run): void {
  if (note !== undefined && note.length > MOST_CHARACTERS && world.flags['long-notes-are-refused'])
    throw refuse(`Your input contains more than the maximum of ${MOST_CHARACTERS} characters in a single cell.`);
}

/** Notes of cells; the empty text takes a note away. */
export const noteMethods: Methods<GoogleAppsScript.Spreadsheet.Range, RangeSelf> = {
  getNote: read([''], (range, _, run) => at(sheetOf(range, run).notes, range.area.row, range.area.column) ?? ''),
  getNotes: read([''], (range, _, run) =>
    cellsOf(range.area, (row, column) => at(sheetOf(range, run).notes, row, column) ?? ''),
  ),
  setNote: change(['any'], (range, args, run) => {
    const sheet = sheetOf(range, run);
    const note = textOrNull(args, 0) || undefined;
    checkLength(note, run);
    fill(sheet.notes, range.area, note);
    sheet.version += 1;
  }),
  setNotes: change(['block'], (range, args, run) => {
    const notes = block(args, 0);
    checkShape(notes, range.area);
    const sheet = sheetOf(range, run);
    sheet.version += 1;
    const texts = notes.map((row) => row.map((note) => noteOf(note, run)));
    for (const text of texts.flat()) checkLength(text, run);
    texts.forEach((row, down) => {
      row.forEach((text, right) => {
        put(sheet.notes, range.area.row + down, range.area.column + right, text);
      });
    });
  }),
};
