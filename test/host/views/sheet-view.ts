import { displayedAt } from '../book/criteria.ts';
import { displayText } from '../book/display.ts';
import type { Book, CriterionValue, Sheet } from '../book/model.ts';
import { LOST } from '../book/orphans.ts';
import { contentExtent, sheetById } from '../book/sheets.ts';
import { chartView } from '../charts/chart-view.ts';
import { pivotView } from '../pivots/pivot-view.ts';
import type { SheetFrame, SheetView, TabView } from '../view.ts';
import { cellViews, shownRows, type Viewing } from './cell-views.ts';
import { inputAreas } from './inputs.ts';

/** A tab as a face shows it, with all its cells. */
export function sheetView(viewing: Viewing, sheet: Sheet): SheetView {
  return { ...sheetFrame(viewing, sheet), cells: cellViews(viewing, sheet, 1, sheet.maxRows) };
}

/** A tab as the strip of tabs shows it. */
export function tabView({ id, name, hidden, tabColor }: Sheet): TabView {
  return tabColor === null ? { id, name, hidden } : { id, name, hidden, tabColor };
}

/** A tab without its cells. */
export function sheetFrame({ book }: Viewing, sheet: Sheet): SheetFrame {
  const last = contentExtent(sheet);
  return {
    ...tabView(sheet),
    rows: sheet.maxRows,
    columns: sheet.maxColumns,
    lastRow: last.row,
    lastColumn: last.column,
    frozenRows: sheet.frozenRows,
    frozenColumns: sheet.frozenColumns,
    columnWidths: Object.fromEntries(sheet.columnWidths),
    rowHeights: Object.fromEntries(sheet.rowHeights),
    hiddenColumns: [...sheet.hiddenColumns],
    hiddenRows: [...new Set([...sheet.hiddenRows, ...sheet.filteredRows])].sort((one, other) => one - other),
    merges: sheet.merges.map((area) => ({ ...area })),
    filter: sheet.filter ? { ...sheet.filter.area } : null,
    filteredColumns: [...(sheet.filter?.criteria.keys() ?? [])],
    charts: sheet.charts.map((chart) => chartView(book, chart)),
    pivots: sheet.pivots.map((pivot) => {
      const { source } = pivot;
      const from = source && sheetById(book, source.sheetId);
      return pivotView(pivot, from?.name ?? '', (column) =>
        source && from ? displayedAt(book, from, source.area.row, column) : LOST,
      );
    }),
    conditionalFormats: sheet.conditionalFormats.map(({ areas, condition, look }) => ({
      areas: areas.map((area) => ({ ...area })),
      condition: condition?.type ?? 'GRADIENT',
      values: condition?.values.map((value) => valueText(value, book)) ?? [],
      look: { ...look },
    })),
    gridlines: sheet.gridlines,
    filledRows: shownRows(sheet),
    inputs: inputAreas(book, sheet),
  };
}

function valueText(value: CriterionValue, book: Book): string {
  if (typeof value !== 'object') return String(value);
  if ('serial' in value) return displayText(value.serial, 'yyyy-mm-dd', book.locale);
  return 'relative' in value ? value.relative : sheetById(book, value.range.sheetId).name;
}
