import type { Sheet } from '../../book/model.ts';
import { at, put } from '../../book/plane.ts';
import { refuse } from '../../book/refuse.ts';
import { sheetById } from '../../book/sheets.ts';
import { restructure } from '../../book/structure.ts';
import { number, self, whole } from '../arguments.ts';
import type { RangeSelf, SheetSelf } from '../places.ts';
import { serviceNamed } from '../registry.ts';
import type { Run } from '../run.ts';
import type { Method, Methods, Service } from '../service.ts';
import { change, read } from '../service.ts';

type Axis = 'rows' | 'columns';

const lines = (sheet: Sheet, axis: Axis) => (axis === 'rows' ? sheet.maxRows : sheet.maxColumns);

function insert(axis: Axis, after: boolean): (self: SheetSelf, args: readonly unknown[], run: Run) => void {
  return ({ id }, args, run) => {
    const sheet = sheetById(run.world.book, id);
    if (whole(args, 0) < 1) throw refuse(`Those ${axis} are out of bounds.`);
    const at = whole(args, 0) + (after ? 1 : 0);
    const count = whole(args, 1, 1);
    restructure(run.world.book, sheet, { axis, kind: 'insert', at, count });
    if (run.world.flags['inserted-lines-inherit']) inherit(sheet, axis, at, count, after ? at - 1 : at + count);
  };
}

function inherit(sheet: Sheet, axis: Axis, start: number, count: number, from: number): void {
  const across = axis === 'rows' ? sheet.maxColumns : sheet.maxRows;
  for (const plane of [sheet.formats, sheet.styles, sheet.validations]) {
    for (let line = start; line < start + count; line++) {
      for (let other = 1; other <= across; other++) {
        const [row, column] = axis === 'rows' ? [line, other] : [other, line];
        put<unknown>(
          plane,
          row,
          column,
          axis === 'rows' ? at<unknown>(plane, from, other) : at<unknown>(plane, other, from),
        );
      }
    }
  }
}

function remove(axis: Axis): (self: SheetSelf, args: readonly unknown[], run: Run) => void {
  return ({ id }, args, run) =>
    restructure(run.world.book, sheetById(run.world.book, id), {
      axis,
      kind: 'delete',
      at: whole(args, 0),
      count: whole(args, 1, 1),
    });
}

function move(axis: Axis): (self: SheetSelf, args: readonly unknown[], run: Run) => void {
  return ({ id }, args, run) => {
    const { area } = self(args[0], serviceNamed('Range') as Service<RangeSelf>);
    const [at, count] = axis === 'rows' ? [area.row, area.rows] : [area.column, area.columns];
    restructure(run.world.book, sheetById(run.world.book, id), { axis, kind: 'move', at, count, to: whole(args, 1) });
  };
}

const ONE = ['number'];
const TWO = ['number number'];
const EITHER = ['number', 'number number'];

/** Rows and columns coming and going. */
export const gridMethods: Methods<GoogleAppsScript.Spreadsheet.Sheet, SheetSelf> = {
  insertRowAfter: change(ONE, insert('rows', true)),
  insertRowsAfter: change(TWO, insert('rows', true)),
  insertRowBefore: change(ONE, insert('rows', false)),
  insertRowsBefore: change(TWO, insert('rows', false)),
  insertRows: change(EITHER, insert('rows', false)),
  insertColumnAfter: change(ONE, insert('columns', true)),
  insertColumnsAfter: change(TWO, insert('columns', true)),
  insertColumnBefore: change(ONE, insert('columns', false)),
  insertColumnsBefore: change(TWO, insert('columns', false)),
  insertColumns: change(EITHER, insert('columns', false)),
  deleteRow: change(ONE, remove('rows')),
  deleteRows: change(TWO, remove('rows')),
  deleteColumn: change(ONE, remove('columns')),
  deleteColumns: change(TWO, remove('columns')),
  moveRows: change(['Range number'], move('rows')),
  moveColumns: change(['Range number'], move('columns')),
};

function bounded(sheet: Sheet, axis: Axis, start: number, count: number): void {
  if (start < 1 || count < 1 || start + count - 1 > lines(sheet, axis))
    throw refuse(`Those ${axis} are out of bounds.`);
}

function sizes(axis: Axis, single: boolean): (self: SheetSelf, args: readonly unknown[], run: Run) => void {
  return ({ id }, args, run) => {
    const sheet = sheetById(run.world.book, id);
    const start = whole(args, 0);
    const count = single ? 1 : whole(args, 1);
    bounded(sheet, axis, start, count);
    if (!(number(args, single ? 1 : 2) >= 0)) throw refuse('Invalid argument: size');
    const map = axis === 'rows' ? sheet.rowHeights : sheet.columnWidths;
    for (let line = start; line < start + count; line++) map.set(line, number(args, single ? 1 : 2));
    sheet.version += 1;
  };
}

/** Lines still to be seen once a stretch is hidden. */
function staysVisible(sheet: Sheet, axis: Axis, hidden: ReadonlySet<number>, start: number, count: number): number {
  const others = [...hidden].filter((line) => line < start || line >= start + count).length;
  return lines(sheet, axis) - others - count;
}

function hide(axis: Axis, hidden: boolean): (self: SheetSelf, args: readonly unknown[], run: Run) => void {
  return ({ id }, args, run) => {
    const sheet = sheetById(run.world.book, id);
    const start = whole(args, 0);
    const count = whole(args, 1, 1);
    bounded(sheet, axis, start, count);
    const set = axis === 'rows' ? sheet.hiddenRows : sheet.hiddenColumns;
    if (hidden && staysVisible(sheet, axis, set, start, count) === 0)
      throw refuse(`You can't hide all the ${axis} on the sheet.`);
    for (let line = start; line < start + count; line++) hidden ? set.add(line) : set.delete(line);
    sheet.version += 1;
  };
}

function hideRange(axis: Axis, hidden: boolean): (self: SheetSelf, args: readonly unknown[], run: Run) => void {
  return (sheet, args, run) => {
    const { area } = self(args[0], serviceNamed('Range') as Service<RangeSelf>);
    hide(axis, hidden)(sheet, axis === 'rows' ? [area.row, area.rows] : [area.column, area.columns], run);
  };
}

function frozen(axis: Axis): Method<SheetSelf> {
  return change(ONE, ({ id }, args, run) => {
    const sheet = sheetById(run.world.book, id);
    const count = whole(args, 0);
    if (count < 0 || count >= lines(sheet, axis)) throw refuse(`Those ${axis} are out of bounds.`);
    if (axis === 'rows') sheet.frozenRows = count;
    else sheet.frozenColumns = count;
    sheet.version += 1;
  });
}

/** Sizes, hiding and freezing of rows and columns. */
export const lineMethods: Methods<GoogleAppsScript.Spreadsheet.Sheet, SheetSelf> = {
  setColumnWidth: change(TWO, sizes('columns', true)),
  setColumnWidths: change(['number number number'], sizes('columns', false)),
  setRowHeight: change(TWO, sizes('rows', true)),
  setRowHeights: change(['number number number'], sizes('rows', false)),
  setRowHeightsForced: change(['number number number'], sizes('rows', false)),
  getColumnWidth: read(
    ONE,
    ({ id }, args, run) => sheetById(run.world.book, id).columnWidths.get(whole(args, 0)) ?? 100,
  ),
  getRowHeight: read(ONE, ({ id }, args, run) => sheetById(run.world.book, id).rowHeights.get(whole(args, 0)) ?? 21),
  autoResizeColumn: change(ONE, () => {}),
  autoResizeColumns: change(TWO, () => {}),
  autoResizeRows: change(TWO, () => {}),
  hideColumns: change(EITHER, hide('columns', true)),
  showColumns: change(EITHER, hide('columns', false)),
  hideRows: change(EITHER, hide('rows', true)),
  showRows: change(EITHER, hide('rows', false)),
  hideColumn: change(['Range'], hideRange('columns', true)),
  unhideColumn: change(['Range'], hideRange('columns', false)),
  hideRow: change(['Range'], hideRange('rows', true)),
  unhideRow: change(['Range'], hideRange('rows', false)),
  isColumnHiddenByUser: read(ONE, ({ id }, args, run) =>
    sheetById(run.world.book, id).hiddenColumns.has(whole(args, 0)),
  ),
  isRowHiddenByUser: read(ONE, ({ id }, args, run) => sheetById(run.world.book, id).hiddenRows.has(whole(args, 0))),
  isRowHiddenByFilter: read(ONE, ({ id }, args, run) => sheetById(run.world.book, id).filteredRows.has(whole(args, 0))),
  setFrozenRows: frozen('rows'),
  setFrozenColumns: frozen('columns'),
  getFrozenRows: read([''], ({ id }, _, run) => sheetById(run.world.book, id).frozenRows),
  getFrozenColumns: read([''], ({ id }, _, run) => sheetById(run.world.book, id).frozenColumns),
};
