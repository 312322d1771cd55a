import type { Slicer } from '../book/model.ts';
import { refuse } from '../book/refuse.ts';
import { changed, sheetById } from '../book/sheets.ts';
import { self as behind, flag, text, textOrNull, whole } from './arguments.ts';
import { hexColor } from './colors.ts';
import { filterCriterion } from './filter.ts';
import { objectOf, rangeHandle } from './handles.ts';
import type { RangeSelf, SheetSelf } from './places.ts';
import { rangeAt } from './places.ts';
import { serviceNamed } from './registry.ts';
import type { Run } from './run.ts';
import type { Methods, Service } from './service.ts';
import { change, describe, make, read } from './service.ts';

interface SlicerSelf {
  sheetId: number;
  id: number;
}

function the({ sheetId, id }: SlicerSelf, run: Run): Slicer {
  const found = sheetById(run.world.book, sheetId).slicers.find((slicer) => slicer.id === id);
  if (!found) throw refuse('The slicer no longer exists.');
  return found;
}

/** Pivots of the source count again. */
function respecified({ range }: Slicer, run: Run): void {
  const { book } = run.world;
  changed(book, sheetById(book, range.sheetId), range.area);
}

const rangeOf = (value: unknown) => behind(value, serviceNamed('Range') as Service<RangeSelf>);

const anchorOf = (args: readonly unknown[], from: number): Slicer['anchor'] => ({
  row: whole(args, from),
  column: whole(args, from + 1),
  offsetX: whole(args, from + 2, 0),
  offsetY: whole(args, from + 3, 0),
});

function insertSlicer({ id: sheetId }: SheetSelf, args: readonly unknown[], run: Run) {
  const { sheetId: source, area } = rangeOf(args[0]);
  const id = run.world.book.nextId++;
  sheetById(run.world.book, sheetId).slicers.push({
    id,
    range: { sheetId: source, area },
    column: null,
    criterion: null,
    forPivots: true,
    title: '',
    titleAlignment: 'left',
    titleStyle: {},
    background: null,
    anchor: anchorOf(args, 1),
  });
  return objectOf('Slicer', { sheetId, id });
}

/** Slicers of a tab. */
export const slicersOfSheet: Methods<GoogleAppsScript.Spreadsheet.Sheet, SheetSelf> = {
  insertSlicer: make(['Range number number', 'Range number number number number'], insertSlicer),
  getSlicers: read([''], ({ id }, _, run) =>
    sheetById(run.world.book, id).slicers.map((slicer) => objectOf('Slicer', { sheetId: id, id: slicer.id })),
  ),
};

const methods: Methods<GoogleAppsScript.Spreadsheet.Slicer, SlicerSelf> = {
  getRange: read([''], (self, _, run) => rangeHandle(rangeAt(the(self, run).range.sheetId, the(self, run).range.area))),
  setRange: change(['Range'], (self, args, run) => {
    const slicer = the(self, run);
    const { sheetId, area } = rangeOf(args[0]);
    respecified(slicer, run);
    slicer.range = { sheetId, area };
    respecified(slicer, run);
  }),
  getColumnPosition: read([''], (self, _, run) => {
    const { column, range } = the(self, run);
    return column === null ? null : column - range.area.column + 1;
  }),
  getFilterCriteria: read([''], (self, _, run) => {
    const { criterion } = the(self, run);
    return criterion && objectOf('FilterCriteria', criterion);
  }),
  setColumnFilterCriteria: change(['number FilterCriteria?'], (self, args, run) => {
    const slicer = the(self, run);
    const { column, columns } = slicer.range.area;
    if (whole(args, 0) < 1 || whole(args, 0) > columns) throw refuse('The column position is out of bounds.');
    slicer.column = column + whole(args, 0) - 1;
    slicer.criterion = args[1] ? filterCriterion(args[1]) : null;
    respecified(slicer, run);
  }),
  isAppliedToPivotTables: read([''], (self, _, run) => the(self, run).forPivots),
  setApplyToPivotTables: change(['boolean'], (self, args, run) => {
    the(self, run).forPivots = flag(args, 0);
    respecified(the(self, run), run);
  }),
  getTitle: read([''], (self, _, run) => the(self, run).title),
  setTitle: change(['string'], (self, args, run) => {
    the(self, run).title = text(args, 0);
  }),
  getTitleHorizontalAlignment: read([''], (self, _, run) => the(self, run).titleAlignment),
  setTitleHorizontalAlignment: change(['string?'], (self, args, run) => {
    the(self, run).titleAlignment = textOrNull(args, 0) ?? 'left';
  }),
  getTitleTextStyle: read([''], (self, _, run) => objectOf('TextStyle', the(self, run).titleStyle)),
  setTitleTextStyle: change(['TextStyle'], (self, args, run) => {
    the(self, run).titleStyle = behind(args[0], serviceNamed('TextStyle') as Service<Slicer['titleStyle']>);
  }),
  getBackgroundColor: read([''], (self, _, run) => the(self, run).background),
  setBackgroundColor: change(['string?'], (self, args, run) => {
    const color = textOrNull(args, 0);
    the(self, run).background = color === null ? null : hexColor(color);
  }),
  getContainerInfo: read([''], (self, _, run) => objectOf('ContainerInfo', the(self, run))),
  setPosition: change(['number number number number'], (self, args, run) => {
    the(self, run).anchor = anchorOf(args, 0);
  }),
  remove: make([''], (self, _, run) => {
    const slicer = the(self, run);
    respecified(slicer, run);
    const sheet = sheetById(run.world.book, self.sheetId);
    sheet.slicers = sheet.slicers.filter((each) => each !== slicer);
  }),
};

/** The class Slicer. */
export const slicerService = describe<GoogleAppsScript.Spreadsheet.Slicer, SlicerSelf>('SpreadsheetApp.Slicer', [
  methods,
]);
