import { formatAt } from '../book/automatic-format.ts';
import { CONTENT, clearLayers, fill } from '../book/cells.ts';
import type { Book, Sheet } from '../book/model.ts';
import { at } from '../book/plane.ts';
import { checkEditor, checkProtection } from '../book/rights.ts';
import { changed } from '../book/sheets.ts';
import { clearPivotsAnchoredIn, writeBlock } from '../book/write.ts';
import { rangeHandle } from '../services/handles.ts';
import { rangeAt, writtenRange } from '../services/places.ts';
import { outgoing, writerOf } from '../services/range/values.ts';
import type { World } from '../services/run.ts';
import type { Area } from '../view.ts';
import { shownRows } from '../views/cell-views.ts';
import { tab } from './deed.ts';
import type { History } from './history.ts';

/** What an edit by hand tells an `onEdit` trigger. */
export interface Edit {
  range: ReturnType<typeof rangeHandle>;
  value?: unknown;
  oldValue?: unknown;
}

/** What an `onEdit` trigger hears when a text is about to be typed into a cell. */
export function editOf({ book }: World, sheet: Sheet, cell: Area, text: string): Edit {
  return { range: rangeHandle(rangeAt(sheet.id, cell)), value: text, ...valueIn(book, sheet, cell) };
}

/** What a cell held, as an edit tells it: nothing for an empty one. */
function valueIn(book: Book, sheet: Sheet, { row, column }: Area): { oldValue?: string } {
  const before = outgoing(at(sheet.values, row, column), formatAt(sheet, row, column), book.timeZone);
  return before === '' ? {} : { oldValue: String(before) };
}

/** A person types a text into a cell. Throws where a rejecting rule or a protection refuses it. */
export function typeText(world: World, history: History, sheetName: string, a1: string, text: string): Edit {
  const { book } = world;
  const sheet = tab(book, sheetName);
  const { area } = writtenRange(book, sheet, a1);
  checkEditor({ book, user: world.userEmail });
  const cell = { ...area, rows: 1, columns: 1 };
  const edit = editOf(world, sheet, cell, text);
  history.cells(sheet, cell, () => writeBlock(writerOf(world), sheet, cell, [[text]]));
  return edit;
}

/** A person presses Delete over cells: contents go, formats and rules stay; ticked boxes become empty ones. */
export function eraseCells(world: World, history: History, sheetName: string, a1: string): Edit {
  const { book } = world;
  const sheet = tab(book, sheetName);
  const { area } = writtenRange(book, sheet, a1);
  checkEditor({ book, user: world.userEmail });
  checkProtection(writerOf(world), sheet, area);
  const filled = { ...area, rows: Math.max(1, Math.min(area.rows, shownRows(sheet) - area.row + 1)) };
  const before = area.rows * area.columns === 1 ? valueIn(book, sheet, area) : {};
  history.cells(sheet, filled, () => empty(sheet, area));
  changed(book, sheet, area);
  return { range: rangeHandle(rangeAt(sheet.id, area)), ...before };
}

function empty(sheet: Sheet, area: Area): void {
  clearPivotsAnchoredIn(sheet, area);
  clearLayers(sheet, area, CONTENT);
  for (let row = area.row; row < area.row + Math.min(area.rows, sheet.validations.rows.length); row++) {
    for (let column = area.column; column < area.column + area.columns; column++) {
      if (at(sheet.validations, row, column)?.type === 'CHECKBOX')
        fill(sheet.values, { row, column, rows: 1, columns: 1 }, false);
    }
  }
}
