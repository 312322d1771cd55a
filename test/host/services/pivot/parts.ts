import type { PivotFilter, PivotGroup, PivotValue } from '../../book/model.ts';
import { refuse } from '../../book/refuse.ts';
import { self as behind, enumName, flag, list, number, text, whole } from '../arguments.ts';
import { pivotCriterion } from '../filter.ts';
import { objectOf } from '../handles.ts';
import { serviceNamed } from '../registry.ts';
import type { Run } from '../run.ts';
import type { Method, Service } from '../service.ts';
import { change, describe, enumOf, place, read } from '../service.ts';
import type { PivotSelf } from './table.ts';
import { pivotOf, respecified, shownColumn } from './table.ts';

interface GroupSelf extends PivotSelf {
  side: 'rowGroups' | 'columnGroups';
  group: PivotGroup;
}

interface ValueSelf extends PivotSelf {
  value: PivotValue;
}

interface FilterSelf extends PivotSelf {
  filter: PivotFilter;
}

/** Changes a part of a pivot and has the pivot computed again. */
function altered<Self extends PivotSelf>(
  takes: readonly string[],
  alter: (self: Self, args: readonly unknown[], run: Run) => void,
): Method<Self> {
  return change<Self>(takes, (self, args, run) => {
    alter(self, args, run);
    respecified(pivotOf(self, run), run);
  });
}

const set = (changes: (args: readonly unknown[]) => Partial<PivotGroup>, takes: readonly string[]): Method<GroupSelf> =>
  altered<GroupSelf>(takes, ({ group }, args) => {
    Object.assign(group, changes(args));
  });

const groupMethods: Record<string, Method<GroupSelf>> = {
  sortAscending: set(() => ({ ascending: true }), ['']),
  sortDescending: set(() => ({ ascending: false }), ['']),
  clearSort: set(() => ({ ascending: true, sortBy: null }), ['']),
  moveToIndex: altered(['number'], (self, args, run) => {
    const pivot = pivotOf(self, run);
    const others = pivot[self.side].filter((group) => group !== self.group);
    const index = whole(args, 0);
    if (index < 0 || index > others.length) throw refuse('The index is out of bounds.');
    pivot[self.side] = [...others.slice(0, index), self.group, ...others.slice(index)];
  }),
  isSortAscending: read([''], ({ group }) => group.ascending),
  showTotals: set((args) => ({ totals: flag(args, 0) }), ['boolean']),
  totalsAreShown: read([''], ({ group }) => group.totals),
  showRepeatedLabels: set(() => ({ repeatLabels: true }), ['']),
  hideRepeatedLabels: set(() => ({ repeatLabels: false }), ['']),
  areLabelsRepeated: read([''], ({ group }) => group.repeatLabels),
  setDisplayName: set((args) => ({ displayName: text(args, 0) }), ['string']),
  resetDisplayName: set(() => ({ displayName: null }), ['']),
  setDateTimeGroupingRule: set((args) => ({ dateRule: enumName(args[0]) }), ['enum']),
  setHistogramGroupingRule: set(
    (args) => ({ histogram: { min: number(args, 0), max: number(args, 1), size: number(args, 2) } }),
    ['number number number'],
  ),
  clearGroupingRule: set(() => ({ dateRule: null, histogram: null }), ['']),
  addManualGroupingRule: altered(['string array'], ({ group }, args) => {
    group.manual.push({ name: text(args, 0), items: list(args, 1) as string[] });
  }),
  removeManualGroupingRule: altered(['string'], ({ group }, args) => {
    group.manual = group.manual.filter((rule) => rule.name !== text(args, 0));
  }),
  sortBy: altered(['PivotValue array'], (self, args, run) => {
    const { value } = behind(args[0], serviceNamed('PivotValue') as Service<ValueSelf>);
    self.group.sortBy = { value: pivotOf(self, run).values.indexOf(value), opposite: list(args, 1) as string[] };
  }),
  getDimension: read([''], ({ side }) => enumOf('Dimension', side === 'rowGroups' ? 'ROWS' : 'COLUMNS')),
  getSourceDataColumn: read([''], (self, _, run) => shownColumn(pivotOf(self, run), self.group.sourceColumn, run)),
  getIndex: read([''], (self, _, run) => pivotOf(self, run)[self.side].indexOf(self.group)),
  getPivotTable: place([''], ({ sheetId, id }) => objectOf('PivotTable', { sheetId, id })),
  remove: altered([''], (self, _, run) => {
    const pivot = pivotOf(self, run);
    pivot[self.side] = pivot[self.side].filter((group) => group !== self.group);
  }),
};

const valueMethods: Record<string, Method<ValueSelf>> = {
  summarizeBy: altered(['enum'], ({ value }, args) => {
    const summarize = enumName(args[0]);
    if (value.sourceColumn === null && !['SUM', 'CUSTOM'].includes(summarize))
      throw refuse('A calculated pivot value is summarized by SUM or CUSTOM.');
    value.summarize = summarize;
  }),
  getSummarizedBy: read([''], ({ value }) => enumOf('PivotTableSummarizeFunction', value.summarize)),
  showAs: altered(['enum'], ({ value }, args) => {
    value.showAs = enumName(args[0]);
  }),
  getDisplayType: read([''], ({ value }) => enumOf('PivotValueDisplayType', value.showAs)),
  setDisplayName: altered(['string'], ({ value }, args) => {
    value.displayName = text(args, 0);
  }),
  getFormula: read([''], ({ value }) => value.formula),
  setFormula: altered(['string'], ({ value }, args) => {
    if (value.sourceColumn !== null) throw refuse('Only a calculated pivot value has a formula.');
    value.formula = text(args, 0);
  }),
  getSourceDataColumn: read([''], (self, _, run) =>
    self.value.sourceColumn === null ? null : shownColumn(pivotOf(self, run), self.value.sourceColumn, run),
  ),
  getPivotTable: place([''], ({ sheetId, id }) => objectOf('PivotTable', { sheetId, id })),
  remove: altered([''], (self, _, run) => {
    const pivot = pivotOf(self, run);
    pivot.values = pivot.values.filter((value) => value !== self.value);
  }),
};

const filterMethods: Record<string, Method<FilterSelf>> = {
  getFilterCriteria: read([''], ({ filter }) => objectOf('FilterCriteria', filter.criterion)),
  setFilterCriteria: altered(['FilterCriteria'], ({ filter }, args) => {
    filter.criterion = pivotCriterion(args[0]);
  }),
  getSourceDataColumn: read([''], (self, _, run) => shownColumn(pivotOf(self, run), self.filter.sourceColumn, run)),
  getPivotTable: place([''], ({ sheetId, id }) => objectOf('PivotTable', { sheetId, id })),
  remove: altered([''], (self, _, run) => {
    const pivot = pivotOf(self, run);
    pivot.filters = pivot.filters.filter((filter) => filter !== self.filter);
  }),
};

/** Groups, values and filters of pivots. */
export const pivotPartServices = [
  describe<object, GroupSelf>('SpreadsheetApp.PivotGroup', [], { beyondTypings: groupMethods }),
  describe<object, ValueSelf>('SpreadsheetApp.PivotValue', [], { beyondTypings: valueMethods }),
  describe<object, FilterSelf>('SpreadsheetApp.PivotFilter', [], { beyondTypings: filterMethods }),
] as Service<never>[];
