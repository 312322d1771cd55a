import type { Sheet } from '../book/model.ts';
import { refuse } from '../book/refuse.ts';
import { addSheet, removeSheet, selectSheet, sheetById, sheetNamed, wholeGrid } from '../book/sheets.ts';
import type { Area } from '../view.ts';
import { number, self, text, whole } from './arguments.ts';
import { bookHandle, objectOf, rangeHandle, sheetHandle } from './handles.ts';
import { spreadsheetMetadata } from './metadata/attach.ts';
import { nameRange } from './named-range.ts';
import type { RangeSelf, SheetSelf } from './places.ts';
import { rangeAt, writtenRange } from './places.ts';
import { rangeListHandle } from './range-list.ts';
import { recalculationMethods } from './recalculation.ts';
import { serviceNamed } from './registry.ts';
import type { Run } from './run.ts';
import type { Handle, Method, Methods, Service } from './service.ts';
import { change, describe, make, other, place, read } from './service.ts';
import { sharingMethods } from './sharing.ts';
import { renameSheet } from './sheet/identity.ts';
import { sheetService } from './sheet.ts';

const active = (run: Run): Sheet => sheetById(run.world.book, run.world.book.activeSheet);
const sheetIn = (value: unknown, run: Run): Sheet =>
  sheetById(run.world.book, self(value, serviceNamed('Sheet') as Service<SheetSelf>).id);
/** Without the person's leave a script learns no address, whose ever. */
const addressOf = ({ email }: { email: string }, _: readonly unknown[], { mode, world }: Run): string =>
  mode === 'FULL' || world.flags['addresses-in-simple-triggers'] ? email : '';

const user = (email: string) => objectOf('User', { email });

function insertSheet(_: null, args: readonly unknown[], run: Run) {
  const { book } = run.world;
  const index = args.find((arg) => typeof arg === 'number') as number | undefined;
  const name = args.find((arg) => typeof arg === 'string') as string | undefined;
  const behind = book.sheets.indexOf(active(run)) + 1;
  const last = name !== undefined && index === undefined ? book.sheets.length : behind;
  const sheet = addSheet(book, name ?? null, Math.min(book.sheets.length, index ?? last));
  selectSheet(book, sheet);
  return sheetHandle(sheet.id);
}

function moveActiveSheet(_: null, args: readonly unknown[], run: Run): void {
  const { book } = run.world;
  const position = whole(args, 0);
  if (position < 1 || position > book.sheets.length) throw refuse('The sheet index is out of bounds.');
  const sheet = active(run);
  book.sheets.splice(book.sheets.indexOf(sheet), 1);
  book.sheets.splice(position - 1, 0, sheet);
  sheet.version += 1;
}

function hull(one: Area, other: Area): Area {
  const row = Math.min(one.row, other.row);
  const column = Math.min(one.column, other.column);
  const bottom = Math.max(one.row + one.rows, other.row + other.rows);
  const right = Math.max(one.column + one.columns, other.column + other.columns);
  return { row, column, rows: bottom - row, columns: right - column };
}

function isZone(name: string): boolean {
  try {
    return new Intl.DateTimeFormat('en', { timeZone: name }) !== null;
  } catch {
    return false;
  }
}

function toast(_: null, args: readonly unknown[], run: Run): void {
  run.world.emit({
    kind: 'toast',
    text: text(args, 0),
    title: text(args, 1),
    seconds: args[2] === undefined ? 5 : number(args, 2),
  });
}

const methods: Methods<GoogleAppsScript.Spreadsheet.Spreadsheet, null> = {
  getId: place([''], (_, __, run) => run.world.book.id),
  getName: read([''], (_, __, run) => run.world.book.name),
  rename: change(['string'], (_, args, run) => {
    run.world.book.name = text(args, 0);
  }),
  getUrl: read([''], (_, __, run) => `https://docs.google.com/spreadsheets/d/${run.world.book.id}/edit`),
  getSpreadsheetTimeZone: read([''], (_, __, run) => run.world.book.timeZone),
  setSpreadsheetTimeZone: change(['string'], (_, args, run) => {
    const zone = text(args, 0);
    if (!isZone(zone)) throw refuse(`Invalid argument: ${zone}`);
    run.world.book.timeZone = zone;
  }),
  getSpreadsheetLocale: read([''], (_, __, run) => run.world.book.locale),
  setSpreadsheetLocale: change(['string'], (_, args, run) => {
    const locale = text(args, 0);
    if (!/^[a-z]{2,3}(_[A-Z]{2})?$/.test(locale)) throw refuse(`Invalid argument: ${locale}`);
    run.world.book.locale = locale;
  }),
  getSheetByName: place(['string'], (_, args, run) => {
    const sheet = sheetNamed(run.world.book, text(args, 0));
    return sheet ? sheetHandle(sheet.id) : null;
  }),
  getSheets: place([''], (_, __, run) => run.world.book.sheets.map((sheet) => sheetHandle(sheet.id))),
  getNumSheets: read([''], (_, __, run) => run.world.book.sheets.length),
  insertSheet: make(
    ['', 'string', 'number', 'string number', 'object', 'number object', 'string object', 'string number object'],
    insertSheet,
  ),
  deleteSheet: change(['Sheet'], (_, args, run) => removeSheet(run.world.book, sheetIn(args[0], run))),
  deleteActiveSheet: make([''], (_, __, run) => {
    removeSheet(run.world.book, active(run));
    return sheetHandle(run.world.book.activeSheet);
  }),
  renameActiveSheet: change(['string'], (_, args, run) => renameSheet(run.world.book, active(run), text(args, 0))),
  duplicateActiveSheet: make([''], (_, __, run) =>
    sheetService.methods.copyTo?.run({ id: active(run).id }, [bookHandle()], run),
  ),
  getActiveSheet: place([''], (_, __, run) => sheetHandle(run.world.book.activeSheet)),
  setActiveSheet: make(['Sheet', 'Sheet boolean'], (_, args, run) => {
    const sheet = sheetIn(args[0], run);
    selectSheet(run.world.book, sheet);
    run.world.emit({ kind: 'activated', sheetId: sheet.id, row: 1, column: 1 });
    return sheetHandle(sheet.id);
  }),
  moveActiveSheet: change(['number'], moveActiveSheet),
  getActiveRange: read([''], (_, __, run) =>
    rangeHandle(rangeAt(run.world.book.activeSheet, run.world.book.selection)),
  ),
  getActiveCell: read([''], (_, __, run) =>
    rangeHandle(rangeAt(run.world.book.activeSheet, { ...run.world.book.selection, rows: 1, columns: 1 })),
  ),
  getCurrentCell: read([''], (_, __, run) =>
    rangeHandle(rangeAt(run.world.book.activeSheet, { ...run.world.book.selection, rows: 1, columns: 1 })),
  ),
  getSelection: read([''], (_, __, run) =>
    objectOf('Selection', rangeAt(run.world.book.activeSheet, run.world.book.selection)),
  ),
  setActiveRange: make(['Range'], (_, args, run) => {
    serviceNamed('Range').methods.activate?.run(self(args[0], serviceNamed('Range') as Service<RangeSelf>), [], run);
    return args[0];
  }),
  getRange: place(['string'], (_, args, run) => rangeHandle(writtenRange(run.world.book, active(run), text(args, 0)))),
  getRangeList: place(['array'], (_, args, run) =>
    rangeListHandle((args[0] as string[]).map((each) => writtenRange(run.world.book, active(run), each))),
  ),
  getDataRange: place([''], (_, __, run) => sheetService.methods.getDataRange?.run({ id: active(run).id }, [], run)),
  getRangeByName: read(['string'], (_, args, run) => {
    const named = run.world.book.namedRanges.find((each) => each.name === text(args, 0));
    return named?.area ? rangeHandle(rangeAt(named.sheetId, named.area)) : null;
  }),
  setNamedRange: change(['string Range'], (_, args, run) =>
    nameRange(text(args, 0), self(args[1], serviceNamed('Range') as Service<RangeSelf>), run),
  ),
  removeNamedRange: change(['string'], (_, args, run) => {
    const { book } = run.world;
    if (!book.namedRanges.some((each) => each.name === text(args, 0))) throw refuse('The named range does not exist.');
    book.namedRanges = book.namedRanges.filter((each) => each.name !== text(args, 0));
  }),
  getNamedRanges: read([''], (_, __, run) =>
    run.world.book.namedRanges.filter((named) => named.area).map((named) => objectOf('NamedRange', named)),
  ),
  getProtections: read(['enum'], (_, args, run) =>
    run.world.book.sheets.flatMap(
      (sheet) => sheetService.methods.getProtections?.run({ id: sheet.id }, args, run) as unknown[],
    ),
  ),
  getOwner: read([''], (_, __, run) => user(run.world.book.owner)),
  getEditors: read([''], (_, __, run) => [run.world.book.owner, ...run.world.book.editors].map(user)),
  getViewers: read([''], (_, __, run) => run.world.book.viewers.map(user)),
  createTextFinder: place(['string'], (_, args, run) =>
    objectOf('TextFinder', {
      ranges: run.world.book.sheets.map((sheet) => rangeAt(sheet.id, wholeGrid(sheet))),
      wanted: text(args, 0),
    }),
  ),
  toast: other(['string', 'string string', 'string string number?'], toast),
};

/** Methods of sheets the spreadsheet has too; they act on the chosen sheet. */
const OF_ACTIVE_SHEET = [
  'appendRow',
  'autoResizeColumn',
  'deleteColumn',
  'deleteColumns',
  'deleteRow',
  'deleteRows',
  'getBandings',
  'getColumnWidth',
  'getFrozenColumns',
  'getFrozenRows',
  'getLastColumn',
  'getLastRow',
  'getRowHeight',
  'getSheetId',
  'getSheetName',
  'getSheetValues',
  'hideColumn',
  'hideRow',
  'insertColumnAfter',
  'insertColumnBefore',
  'insertColumnsAfter',
  'insertColumnsBefore',
  'insertRowAfter',
  'insertRowBefore',
  'insertRowsAfter',
  'insertRowsBefore',
  'isColumnHiddenByUser',
  'isRowHiddenByFilter',
  'isRowHiddenByUser',
  'setColumnWidth',
  'setFrozenColumns',
  'setFrozenRows',
  'setRowHeight',
  'sort',
  'unhideColumn',
  'unhideRow',
];

function ofActiveSheet(name: string): [string, Method<null>] {
  const method = sheetService.methods[name];
  if (!method) throw new Error(`a sheet has no ${name}`);
  return [name, { ...method, run: (_, args, run) => method.run({ id: run.world.book.activeSheet }, args, run) }];
}

const beyondTypings: Record<string, Method<null>> = {
  ...Object.fromEntries(OF_ACTIVE_SHEET.map(ofActiveSheet)),
  getSheetById: place(['number'], (_, args, run) => {
    const sheet = run.world.book.sheets.find((each) => each.id === number(args, 0));
    return sheet ? sheetHandle(sheet.id) : null;
  }),
};

/** The class Spreadsheet, users and the selection. */
export const spreadsheetServices = [
  describe<GoogleAppsScript.Spreadsheet.Spreadsheet, null>(
    'SpreadsheetApp.Spreadsheet',
    [methods, spreadsheetMetadata, sharingMethods, recalculationMethods],
    { beyondTypings },
  ),
  describe<GoogleAppsScript.Base.User, { email: string }>('User', [{ getEmail: read([''], addressOf) }], {
    label: ({ email }) => email,
  }),
  describe<GoogleAppsScript.Spreadsheet.Selection, RangeSelf>('SpreadsheetApp.Selection', [
    {
      getActiveRange: place([''], (range) => rangeHandle(range)),
      getCurrentCell: place([''], (range) =>
        rangeHandle(rangeAt(range.sheetId, { ...range.area, rows: 1, columns: 1 })),
      ),
      getActiveSheet: place([''], ({ sheetId }) => sheetHandle(sheetId)),
      getActiveRangeList: place([''], (range) => rangeListHandle([range])),
      getNextDataRange: read(['enum'], (range, args, run) => {
        const cell = rangeAt(range.sheetId, { ...range.area, rows: 1, columns: 1 });
        const next = serviceNamed('Range').methods.getNextDataCell?.run(cell, args, run) as Handle<RangeSelf>;
        return rangeHandle(rangeAt(range.sheetId, hull(range.area, next.self.area)));
      }),
    },
  ]),
] as Service<never>[];
