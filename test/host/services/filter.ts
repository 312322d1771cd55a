import { applyFilter, dropFilter } from '../book/filtering.ts';
import type { Filter, FilterCriterion } from '../book/model.ts';
import { refuse } from '../book/refuse.ts';
import { sheetById } from '../book/sheets.ts';
import { sortArea } from '../book/sort.ts';
import { flag, list, self, whole } from './arguments.ts';
import { conditionMethods, valueOut, withCriteria } from './criteria.ts';
import { objectOf, rangeHandle } from './handles.ts';
import { rangeAt } from './places.ts';
import { writerOf } from './range/values.ts';
import { serviceNamed } from './registry.ts';
import type { Run } from './run.ts';
import type { Method, Methods, Service } from './service.ts';
import { change, describe, enumOf, place, read, tell } from './service.ts';

interface FilterSelf {
  sheetId: number;
}

/** Criteria without any condition. */
export function newFilterCriterion(): FilterCriterion {
  return { condition: null, visible: null, hidden: null };
}

/** The criteria a pivot table takes: hidden values are for filters of cells. */
export function pivotCriterion(value: unknown): FilterCriterion {
  const criterion = filterCriterion(value);
  if (criterion.hidden) throw refuse('Hidden values are for filters of cells; use setVisibleValues.');
  return criterion;
}

/** The criteria behind a FilterCriteria object. */
export function filterCriterion(value: unknown): FilterCriterion {
  return self(value, serviceNamed('FilterCriteria') as Service<FilterCriterion>);
}

function the({ sheetId }: FilterSelf, run: Run): { filter: Filter; apply(): void } {
  const sheet = sheetById(run.world.book, sheetId);
  if (!sheet.filter) throw refuse('The filter no longer exists.');
  return { filter: sheet.filter, apply: () => applyFilter(run.world.book, sheet, writerOf(run.world).today) };
}

/** Throws for a column, by its number in the sheet, that is none of the filter. */
function checkColumn({ area }: Filter, column: number): void {
  if (column < area.column || column >= area.column + area.columns)
    throw refuse(`Column ${column} is outside of the filter.`);
}

const filterMethods: Methods<GoogleAppsScript.Spreadsheet.Filter, FilterSelf> = {
  getRange: read([''], (self, _, run) => rangeHandle(rangeAt(self.sheetId, the(self, run).filter.area))),
  remove: change([''], ({ sheetId }, _, run) => dropFilter(sheetById(run.world.book, sheetId))),
  setColumnFilterCriteria: change(['number FilterCriteria?'], (self, args, run) => {
    const { filter, apply } = the(self, run);
    checkColumn(filter, whole(args, 0));
    if (args[1] && filterCriterion(args[1]).visible)
      throw refuse('Visible values are for filters of pivot tables; use setHiddenValues.');
    if (args[1]) filter.criteria.set(whole(args, 0), filterCriterion(args[1]));
    else filter.criteria.delete(whole(args, 0));
    apply();
  }),
  removeColumnFilterCriteria: change(['number'], (self, args, run) => {
    const { filter, apply } = the(self, run);
    filter.criteria.delete(whole(args, 0));
    apply();
  }),
  getColumnFilterCriteria: read(['number'], (self, args, run) => {
    const criterion = the(self, run).filter.criteria.get(whole(args, 0));
    return criterion ? objectOf('FilterCriteria', criterion) : null;
  }),
  sort: change(['number boolean'], (self, args, run) => {
    const { filter } = the(self, run);
    const sheet = sheetById(run.world.book, self.sheetId);
    checkColumn(filter, whole(args, 0));
    filter.sorted = { column: whole(args, 0), ascending: flag(args, 1) };
    const { area } = filter;
    const below = { ...area, row: area.row + 1, rows: area.rows - 1 };
    if (area.rows > 1) sortArea(run.world.book, sheet, below, [filter.sorted], run.world.flags);
  }),
};

const reading: Record<string, Method<FilterCriterion>> = {
  getCriteriaType: place([''], ({ condition }) => (condition ? enumOf('BooleanCriteria', condition.type) : null)),
  getCriteriaValues: place(
    [''],
    ({ condition }, _, run) => condition?.values.map((value) => valueOut(value, run)) ?? [],
  ),
  getHiddenValues: place([''], ({ hidden }) => hidden ?? []),
  getVisibleValues: place([''], ({ visible }) => visible ?? []),
  copy: place([''], (criterion) => objectOf('FilterCriteriaBuilder', { ...criterion })),
};

const building: Record<string, Method<FilterCriterion>> = {
  ...reading,
  ...conditionMethods<FilterCriterion>('FilterCriteriaBuilder', 'when', (criterion, condition) => {
    criterion.condition = condition;
  }),
  withCriteria: withCriteria<FilterCriterion>((criterion, condition) => {
    criterion.condition = condition;
  }),
  setVisibleValues: tell(['array'], (criterion, args) => {
    criterion.visible = list(args, 0).map(String);
  }),
  setHiddenValues: tell(['array'], (criterion, args) => {
    criterion.hidden = list(args, 0).map(String);
  }),
  build: place([''], (criterion) => objectOf('FilterCriteria', { ...criterion })),
};

/** The filter of a sheet, criteria and their builder. */
export const filterServices = [
  describe<GoogleAppsScript.Spreadsheet.Filter, FilterSelf>('SpreadsheetApp.Filter', [filterMethods]),
  describe<GoogleAppsScript.Spreadsheet.FilterCriteria, FilterCriterion>('SpreadsheetApp.FilterCriteria', [reading]),
  describe<GoogleAppsScript.Spreadsheet.FilterCriteriaBuilder, FilterCriterion>(
    'SpreadsheetApp.FilterCriteriaBuilder',
    [],
    { beyondTypings: building },
  ),
] as Service<never>[];
