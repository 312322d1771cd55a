import { CONTENT, clearLayers, fill } from '../book/cells.ts';
import { at } from '../book/plane.ts';
import { changed } from '../book/sheets.ts';
import { checkProtection, clearPivotsAnchoredIn, writeBlock } from '../book/write.ts';
import { rangeHandle } from '../services/handles.ts';
import { rangeAt, writtenRange } from '../services/places.ts';
import { outgoing, writerOf } from '../services/range/values.ts';
import type { World } from '../services/run.ts';
import { tab } from './act.ts';

/** What an edit by hand tells an `onEdit` trigger. */
export interface Edit {
  range: ReturnType<typeof rangeHandle>;
  value?: unknown;
  oldValue?: unknown;
}

/** A person types a text into a cell. Throws where a rejecting rule or a protection refuses it. */
export function typeText(world: World, sheetName: string, a1: string, text: string): Edit {
  const { book } = world;
  const sheet = tab(book, sheetName);
  const { area } = writtenRange(book, sheet, a1);
  const before = outgoing(
    at(sheet.values, area.row, area.column),
    at(sheet.formats, area.row, area.column),
    book.timeZone,
  );
  writeBlock(writerOf(world), sheet, { ...area, rows: 1, columns: 1 }, [[text]]);
  const edit: Edit = { range: rangeHandle(rangeAt(sheet.id, { ...area, rows: 1, columns: 1 })), value: text };
  return before === '' ? edit : { ...edit, oldValue: String(before) };
}

/** A person presses Delete over cells: contents go, formats and rules stay; ticked boxes become empty ones. */
export function eraseCells(world: World, sheetName: string, a1: string): Edit {
  const { book } = world;
  const sheet = tab(book, sheetName);
  const { area } = writtenRange(book, sheet, a1);
  checkProtection(writerOf(world), sheet, area);
  clearPivotsAnchoredIn(sheet, area);
  clearLayers(sheet, area, CONTENT);
  for (let row = area.row; row < area.row + Math.min(area.rows, sheet.validations.rows.length); row++) {
    for (let column = area.column; column < area.column + area.columns; column++) {
      if (at(sheet.validations, row, column)?.type === 'CHECKBOX')
        fill(sheet.values, { row, column, rows: 1, columns: 1 }, false);
    }
  }
  changed(book, sheet, area);
  return { range: rangeHandle(rangeAt(sheet.id, area)) };
}
