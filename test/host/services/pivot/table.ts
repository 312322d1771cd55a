import { CONTENT, clearLayers } from '../../book/cells.ts';
import type { Pivot, PivotGroup, PivotValue, RangeRef } from '../../book/model.ts';
import { refuse } from '../../book/refuse.ts';
import { changed, sheetById } from '../../book/sheets.ts';
import { enumName, text, whole } from '../arguments.ts';
import { pivotCriterion } from '../filter.ts';
import { objectOf, rangeHandle } from '../handles.ts';
import { rangeAt } from '../places.ts';
import type { Run } from '../run.ts';
import type { Method } from '../service.ts';
import { change, describe, enumOf, make, read } from '../service.ts';

/** What stands behind a PivotTable object. */
export interface PivotSelf {
  sheetId: number;
  id: number;
}

/** The pivot an object stands for; throws when it is gone. */
export function pivotOf({ sheetId, id }: PivotSelf, run: Run): Pivot {
  const found = sheetById(run.world.book, sheetId).pivots.find((pivot) => pivot.id === id);
  if (!found) throw refuse('The pivot table no longer exists.');
  return found;
}

/** Notes that a pivot was changed, so that it is computed again. */
export function respecified(pivot: Pivot, run: Run): void {
  const { sheetId, area } = sourceOf(pivot);
  changed(run.world.book, sheetById(run.world.book, sheetId), area);
}

function sourceOf(pivot: Pivot): RangeRef {
  if (!pivot.source) throw refuse('The source range of the pivot table no longer exists.');
  return pivot.source;
}

/** The absolute column a script means by a number. Throws for one outside the source. */
export function sourceColumn(pivot: Pivot, args: readonly unknown[], run: Run): number {
  const { column, columns } = sourceOf(pivot).area;
  const given = whole(args, 0);
  const absolute = run.world.flags['pivot-columns-are-absolute'] ? given : given + column - 1;
  if (absolute < column || absolute >= column + columns)
    throw refuse('The source column is outside the source range of the pivot table.');
  return absolute;
}

/** The number by which a script knows an absolute column. */
export function shownColumn(pivot: Pivot, absolute: number, run: Run): number {
  return run.world.flags['pivot-columns-are-absolute'] ? absolute : absolute - sourceOf(pivot).area.column + 1;
}

function newGroup(sourceColumn: number): PivotGroup {
  return {
    sourceColumn,
    displayName: null,
    ascending: true,
    totals: true,
    repeatLabels: false,
    dateRule: null,
    histogram: null,
    manual: [],
    sortBy: null,
  };
}

function addGroup(side: 'rowGroups' | 'columnGroups'): Method<PivotSelf> {
  return make(['number'], (self, args, run) => {
    const pivot = pivotOf(self, run);
    const group = newGroup(sourceColumn(pivot, args, run));
    pivot[side].push(group);
    respecified(pivot, run);
    return objectOf('PivotGroup', { ...self, side, group });
  });
}

function addValue(self: PivotSelf, value: PivotValue, run: Run) {
  const pivot = pivotOf(self, run);
  pivot.values.push(value);
  respecified(pivot, run);
  return objectOf('PivotValue', { ...self, value });
}

const groupsOf = (side: 'rowGroups' | 'columnGroups'): Method<PivotSelf> =>
  read([''], (self, _, run) =>
    pivotOf(self, run)[side].map((group) => objectOf('PivotGroup', { ...self, side, group })),
  );

function removePivot(self: PivotSelf, run: Run): void {
  const pivot = pivotOf(self, run);
  const sheet = sheetById(run.world.book, self.sheetId);
  clearLayers(sheet, pivot.area, CONTENT);
  sheet.pivots = sheet.pivots.filter((each) => each !== pivot);
  changed(run.world.book, sheet, pivot.area);
}

const methods: Record<string, Method<PivotSelf>> = {
  addRowGroup: addGroup('rowGroups'),
  addColumnGroup: addGroup('columnGroups'),
  addPivotValue: make(['number enum'], (self, args, run) =>
    addValue(
      self,
      {
        sourceColumn: sourceColumn(pivotOf(self, run), args, run),
        formula: null,
        summarize: enumName(args[1]),
        displayName: null,
        showAs: 'DEFAULT',
      },
      run,
    ),
  ),
  addCalculatedPivotValue: make(['string string'], (self, args, run) => {
    if (!text(args, 1).startsWith('=')) throw refuse('The formula of a calculated pivot value must start with "=".');
    return addValue(
      self,
      {
        sourceColumn: null,
        formula: text(args, 1),
        summarize: 'CUSTOM',
        displayName: text(args, 0),
        showAs: 'DEFAULT',
      },
      run,
    );
  }),
  addFilter: make(['number FilterCriteria'], (self, args, run) => {
    const pivot = pivotOf(self, run);
    const filter = { sourceColumn: sourceColumn(pivot, args, run), criterion: pivotCriterion(args[1]) };
    pivot.filters.push(filter);
    respecified(pivot, run);
    return objectOf('PivotFilter', { ...self, filter });
  }),
  getRowGroups: groupsOf('rowGroups'),
  getColumnGroups: groupsOf('columnGroups'),
  getPivotValues: read([''], (self, _, run) =>
    pivotOf(self, run).values.map((value) => objectOf('PivotValue', { ...self, value })),
  ),
  getFilters: read([''], (self, _, run) =>
    pivotOf(self, run).filters.map((filter) => objectOf('PivotFilter', { ...self, filter })),
  ),
  getAnchorCell: read([''], (self, _, run) =>
    rangeHandle(rangeAt(self.sheetId, { ...pivotOf(self, run).anchor, rows: 1, columns: 1 })),
  ),
  getSourceDataRange: read([''], (self, _, run) => {
    const { sheetId, area } = sourceOf(pivotOf(self, run));
    return rangeHandle(rangeAt(sheetId, area));
  }),
  getValuesDisplayOrientation: read([''], (self, _, run) => enumOf('Dimension', pivotOf(self, run).valuesAs)),
  setValuesDisplayOrientation: change(['enum'], (self, args, run) => {
    const pivot = pivotOf(self, run);
    pivot.valuesAs = enumName(args[0]) === 'ROWS' ? 'ROWS' : 'COLUMNS';
    respecified(pivot, run);
  }),
  remove: change([''], (self, _, run) => removePivot(self, run)),
};

/** The class PivotTable. */
export const pivotTableService = describe<object, PivotSelf>('SpreadsheetApp.PivotTable', [], {
  beyondTypings: methods,
});
