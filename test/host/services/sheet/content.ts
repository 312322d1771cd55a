import { CONTENT, clearLayers, FORMAT } from '../../book/cells.ts';
import { copyArea } from '../../book/copy.ts';
import { copyMetadata } from '../../book/metadata.ts';
import { refuse } from '../../book/refuse.ts';
import { addSheet, changed, checkGrowth, contentExtent, sheetById, wholeGrid } from '../../book/sheets.ts';
import { sortArea } from '../../book/sort.ts';
import { restructure } from '../../book/structure.ts';
import { writeBlock } from '../../book/write.ts';
import { fields, flag, list, text, whole } from '../arguments.ts';
import { objectOf, rangeHandle, sheetHandle } from '../handles.ts';
import type { RangeSelf, SheetSelf } from '../places.ts';
import { numberedRange, rangeAt, writtenRange } from '../places.ts';
import { layersAsked } from '../range/clear.ts';
import { incoming, valuesOf, writerOf } from '../range/values.ts';
import { rangeListHandle } from '../range-list.ts';
import type { Run } from '../run.ts';
import type { Methods } from '../service.ts';
import { change, isHandle, make, place, read } from '../service.ts';

const the = ({ id }: SheetSelf, run: Run) => sheetById(run.world.book, id);

function getRange(self: SheetSelf, args: readonly unknown[], run: Run): RangeSelf {
  const sheet = the(self, run);
  if (typeof args[0] === 'string') return writtenRange(run.world.book, sheet, args[0]);
  return numberedRange(sheet, whole(args, 0), whole(args, 1), whole(args, 2, 1), whole(args, 3, 1));
}

/** Selects a range, given as such or by its notation, and gives it back. */
function goTo(self: SheetSelf, args: readonly unknown[], run: Run) {
  const range = isHandle(args[0]) ? args[0] : rangeHandle(getRange(self, args, run));
  range.service.methods.activate?.run(range.self, [], run);
  return range;
}

function dataRange(self: SheetSelf, run: Run): RangeSelf {
  run.world.settle();
  const { row, column } = contentExtent(the(self, run));
  return rangeAt(self.id, { row: 1, column: 1, rows: Math.max(1, row), columns: Math.max(1, column) });
}

/** Writes a row below the last one with content; the grid grows for it. */
function appendRow(self: SheetSelf, args: readonly unknown[], run: Run): void {
  const sheet = the(self, run);
  const row = list(args, 0).map((value) => incoming(value, run));
  if (row.length === 0) throw refuse('Service error: Spreadsheets');
  const at = contentExtent(sheet).row + 1;
  if (at > sheet.maxRows)
    restructure(run.world.book, sheet, { axis: 'rows', kind: 'insert', at, count: at - sheet.maxRows });
  if (row.length > sheet.maxColumns) {
    restructure(run.world.book, sheet, {
      axis: 'columns',
      kind: 'insert',
      at: sheet.maxColumns + 1,
      count: row.length - sheet.maxColumns,
    });
  }
  writeBlock(writerOf(run.world), sheet, { row: at, column: 1, rows: 1, columns: row.length }, [row]);
}

function clear(self: SheetSelf, run: Run, layers: Parameters<typeof clearLayers>[2]): void {
  const sheet = the(self, run);
  if (layers.includes('values')) sheet.pivots = [];
  clearLayers(sheet, wholeGrid(sheet), layers);
  changed(run.world.book, sheet, wholeGrid(sheet));
}

function sort(self: SheetSelf, args: readonly unknown[], run: Run): void {
  const sheet = the(self, run);
  const { row, column } = contentExtent(sheet);
  if (whole(args, 0) < 1 || whole(args, 0) > sheet.maxColumns) throw refuse('Those columns are out of bounds.');
  if (row < 2) return;
  const top = sheet.frozenRows + 1;
  const area = { row: top, column: 1, rows: row - top + 1, columns: column };
  const key = { column: whole(args, 0), ascending: flag(args, 1, true) };
  sortArea(run.world.book, sheet, area, [key], run.world.flags);
}

function copySheet(self: SheetSelf, run: Run) {
  const { book } = run.world;
  const sheet = the(self, run);
  checkGrowth(book, sheet.maxRows * sheet.maxColumns);
  const copy = addSheet(book, `Copy of ${sheet.name}`, book.sheets.length);
  Object.assign(copy, {
    maxRows: sheet.maxRows,
    maxColumns: sheet.maxColumns,
    frozenRows: sheet.frozenRows,
    frozenColumns: sheet.frozenColumns,
  });
  copy.columnWidths = new Map(sheet.columnWidths);
  copyArea(
    book,
    { sheet, area: dataRange(self, run).area },
    { sheet: copy, area: { row: 1, column: 1, rows: 1, columns: 1 } },
    'all',
  );
  if (run.world.flags['copied-tab-keeps-metadata']) copyMetadata(book, sheet, copy);
  return sheetHandle(copy.id);
}

/** Finding, writing and clearing cells of a tab. */
export const contentMethods: Methods<GoogleAppsScript.Spreadsheet.Sheet, SheetSelf> = {
  getRange: place(
    ['string', 'number number', 'number number number', 'number number number number'],
    (self, args, run) => rangeHandle(getRange(self, args, run)),
  ),
  getRangeList: place(['array'], (self, args, run) =>
    rangeListHandle(list(args, 0).map((each) => getRange(self, [each], run))),
  ),
  getDataRange: place([''], (self, _, run) => rangeHandle(dataRange(self, run))),
  getActiveRange: read([''], (self, _, run) => rangeHandle(rangeAt(self.id, run.world.book.selection))),
  getActiveCell: read([''], (self, _, run) =>
    rangeHandle(rangeAt(self.id, { ...run.world.book.selection, rows: 1, columns: 1 })),
  ),
  getCurrentCell: read([''], (self, _, run) =>
    rangeHandle(rangeAt(self.id, { ...run.world.book.selection, rows: 1, columns: 1 })),
  ),
  getSelection: read([''], (self, _, run) => objectOf('Selection', rangeAt(self.id, run.world.book.selection))),
  setActiveRange: make(['Range'], goTo),
  setActiveSelection: make(['Range', 'string'], goTo),
  setCurrentCell: make(['Range'], goTo),
  getSheetValues: read(['number number number number'], (self, args, run) =>
    valuesOf(run.world, the(self, run), getRange(self, args, run).area),
  ),
  appendRow: change(['array'], appendRow),
  clear: change(['', 'object'], (self, args, run) => clear(self, run, layersAsked(fields(args, 0)))),
  clearContents: change([''], (self, _, run) => clear(self, run, CONTENT)),
  clearFormats: change([''], (self, _, run) => clear(self, run, FORMAT)),
  clearNotes: change([''], (self, _, run) => clear(self, run, ['notes'])),
  sort: change(['number', 'number boolean'], sort),
  createTextFinder: place(['string'], (self, args, run) =>
    objectOf('TextFinder', { ranges: [rangeAt(self.id, wholeGrid(the(self, run)))], wanted: text(args, 0) }),
  ),
  copyTo: make(['Spreadsheet'], (self, _, run) => copySheet(self, run)),
  isRightToLeft: read([''], () => false),
  getFormUrl: read([''], () => null),
};
