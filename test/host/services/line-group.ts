import { deepen, depthOf, fold, groupsOf, isFolded, type LineGroup } from '../book/line-groups.ts';
import type { Sheet } from '../book/model.ts';
import { refuse } from '../book/refuse.ts';
import { sheetById } from '../book/sheets.ts';
import { enumName, whole } from './arguments.ts';
import { objectOf, rangeHandle } from './handles.ts';
import type { RangeSelf, SheetSelf } from './places.ts';
import { rangeAt, sheetOf } from './places.ts';
import type { Run } from './run.ts';
import type { Method, Methods, Service } from './service.ts';
import { change, describe, enumOf, make, read } from './service.ts';

type Axis = 'rows' | 'columns';

interface GroupSelf extends LineGroup {
  sheetId: number;
  axis: Axis;
}

const on = (sheet: Sheet, axis: Axis) => (axis === 'rows' ? sheet.rowGroups : sheet.columnGroups);

const sheetBy = (id: number, run: Run) => sheetById(run.world.book, id);

/** The line the button of a group stands at. */
function buttonOf(sheet: Sheet, axis: Axis, { start, count }: LineGroup): number {
  return on(sheet, axis).buttonsAfter ? start + count : start - 1;
}

const findGroup = (axis: Axis): Method<SheetSelf> =>
  read(['number number'], ({ id }, args, run) => {
    const sheet = sheetBy(id, run);
    const line = whole(args, 0);
    const found = groupsOf(on(sheet, axis)).find(
      (group) =>
        group.depth === whole(args, 1) &&
        ((line >= group.start && line < group.start + group.count) || buttonOf(sheet, axis, group) === line),
    );
    return found ? objectOf('Group', { ...found, sheetId: id, axis } satisfies GroupSelf) : null;
  });

const foldAll = (axis: Axis, folded: boolean, upTo?: 'up to a depth'): Method<SheetSelf> =>
  change([upTo ? 'number' : ''], ({ id }, args, run) => {
    const sheet = sheetBy(id, run);
    for (const group of groupsOf(on(sheet, axis)))
      fold(sheet, axis, group, upTo ? group.depth > whole(args, 0) : folded);
  });

const depth = (axis: Axis): Method<SheetSelf> =>
  read(['number'], ({ id }, args, run) => depthOf(on(sheetBy(id, run), axis), whole(args, 0)));

const button = (axis: Axis): Method<SheetSelf> =>
  read([''], ({ id }, _, run) =>
    enumOf('GroupControlTogglePosition', on(sheetBy(id, run), axis).buttonsAfter ? 'AFTER' : 'BEFORE'),
  );

const setButton = (axis: Axis): Method<SheetSelf> =>
  change(['enum'], ({ id }, args, run) => {
    on(sheetBy(id, run), axis).buttonsAfter = enumName(args[0]) === 'AFTER';
  });

/** Groups of rows and columns of a tab. */
export const groupsOfSheet: Methods<GoogleAppsScript.Spreadsheet.Sheet, SheetSelf> = {
  getRowGroup: findGroup('rows'),
  getColumnGroup: findGroup('columns'),
  getRowGroupDepth: depth('rows'),
  getColumnGroupDepth: depth('columns'),
  getRowGroupControlPosition: button('rows'),
  getColumnGroupControlPosition: button('columns'),
  setRowGroupControlPosition: setButton('rows'),
  setColumnGroupControlPosition: setButton('columns'),
  collapseAllRowGroups: foldAll('rows', true),
  collapseAllColumnGroups: foldAll('columns', true),
  expandAllRowGroups: foldAll('rows', false),
  expandAllColumnGroups: foldAll('columns', false),
  expandRowGroupsUpToDepth: foldAll('rows', false, 'up to a depth'),
  expandColumnGroupsUpToDepth: foldAll('columns', false, 'up to a depth'),
};

/** A line whose button would stand outside the grid cannot be grouped. */
const shiftDepth = (axis: Axis): Method<RangeSelf> =>
  change(['number'], (range, args, run) => {
    const sheet = sheetOf(range, run);
    const { area } = range;
    const [start, count] = axis === 'rows' ? [area.row, area.rows] : [area.column, area.columns];
    const last = axis === 'rows' ? sheet.maxRows : sheet.maxColumns;
    const edge = on(sheet, axis).buttonsAfter ? start + count - 1 === last : start === 1;
    if (edge && whole(args, 0) > 0 && run.world.flags['group-buttons-need-a-line'])
      throw refuse('The group has no line for its control toggle.');
    deepen(on(sheet, axis), start, count, whole(args, 0));
    sheet.version += 1;
  });

/** Folds the groups wholly inside a range. */
const foldInside = (folded: boolean): Method<RangeSelf> =>
  change([''], (range, _, run) => {
    const sheet = sheetOf(range, run);
    const { row, rows, column, columns } = range.area;
    for (const [axis, from, to] of [
      ['rows', row, row + rows],
      ['columns', column, column + columns],
    ] as const) {
      for (const group of groupsOf(on(sheet, axis)))
        if (group.start >= from && group.start + group.count <= to) fold(sheet, axis, group, folded);
    }
  });

/** Groups a range makes and folds. */
export const groupsOfRange: Methods<GoogleAppsScript.Spreadsheet.Range, RangeSelf> = {
  shiftRowGroupDepth: shiftDepth('rows'),
  shiftColumnGroupDepth: shiftDepth('columns'),
  collapseGroups: foldInside(true),
  expandGroups: foldInside(false),
};

const groupMethods: Methods<GoogleAppsScript.Spreadsheet.Group, GroupSelf> = {
  getDepth: read([''], (group) => group.depth),
  getControlIndex: read([''], (group, _, run) => buttonOf(sheetBy(group.sheetId, run), group.axis, group)),
  getRange: read([''], ({ sheetId, axis, start, count }, _, run) => {
    const { maxRows, maxColumns } = sheetBy(sheetId, run);
    const rows = { row: start, column: 1, rows: count, columns: maxColumns };
    const columns = { row: 1, column: start, rows: maxRows, columns: count };
    const at = rangeAt(sheetId, axis === 'rows' ? rows : columns);
    return rangeHandle({ ...at, openRows: axis === 'columns', openColumns: axis === 'rows' });
  }),
  isCollapsed: read([''], (group, _, run) => isFolded(on(sheetBy(group.sheetId, run), group.axis), group)),
  collapse: change([''], (group, _, run) => fold(sheetBy(group.sheetId, run), group.axis, group, true)),
  expand: change([''], (group, _, run) => fold(sheetBy(group.sheetId, run), group.axis, group, false)),
  remove: make([''], (group, _, run) => {
    const sheet = sheetBy(group.sheetId, run);
    fold(sheet, group.axis, group, false);
    deepen(on(sheet, group.axis), group.start, group.count, -1);
  }),
};

/** The class Group. */
export const lineGroupServices = [
  describe<GoogleAppsScript.Spreadsheet.Group, GroupSelf>('SpreadsheetApp.Group', [groupMethods]),
] as Service<never>[];
