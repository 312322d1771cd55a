import type { CriterionValue, Pivot, PivotFilter, PivotGroup } from '../book/model.ts';
import type { PivotView } from '../view.ts';

/** A pivot as a face of the host shows it; `heading` gives the heading of a source column. */
export function pivotView(pivot: Pivot, sheet: string, heading: (column: number) => string): PivotView {
  const group = (of: PivotGroup): PivotView['rowGroups'][number] => ({
    sourceColumn: of.sourceColumn,
    heading: of.displayName ?? heading(of.sourceColumn),
    ascending: of.ascending,
    totals: of.totals,
    ...(of.dateRule === null ? {} : { dateRule: of.dateRule }),
  });
  return {
    anchor: { ...pivot.anchor },
    source: pivot.source && { sheet, area: { ...pivot.source.area } },
    rowGroups: pivot.rowGroups.map(group),
    columnGroups: pivot.columnGroups.map(group),
    values: pivot.values.map((value) => ({
      sourceColumn: value.sourceColumn ?? 0,
      heading: value.displayName ?? (value.sourceColumn === null ? '' : heading(value.sourceColumn)),
      summarize: value.summarize,
    })),
    filters: pivot.filters.map(filterView),
    area: { ...pivot.area },
  };
}

function filterView({ sourceColumn, criterion }: PivotFilter): PivotView['filters'][number] {
  const { condition, visible } = criterion;
  return {
    sourceColumn,
    ...(visible === null ? {} : { visible: [...visible] }),
    ...(condition === null ? {} : { criteria: [condition.type, ...condition.values.map(valueText)].join(' ') }),
  };
}

function valueText(value: CriterionValue): string {
  return typeof value === 'object' ? JSON.stringify(value) : String(value);
}
