import { overlaps } from '../book/a1.ts';
import { CONTENT, clearLayers, FORMAT } from '../book/cells.ts';
import { noFormula } from '../book/criteria.ts';
import type { Book, Pivot, PivotCell, RangeRef, Sheet } from '../book/model.ts';
import { at, put } from '../book/plane.ts';
import { restyle, withKey } from '../book/restyle.ts';
import { changed } from '../book/sheets.ts';
import { slicerFilters } from '../book/slicers.ts';
import { computePivot } from '../pivots/compute-pivot.ts';
import { placePivot } from '../pivots/place-pivot.ts';
import { sheetSource } from '../pivots/sheet-source.ts';
import type { Area } from '../view.ts';
import type { Calculation } from './settle.ts';

/** Computes the pivots whose source changed and writes them out, growing the sheet where they need room. */
export function refreshPivots(calculation: Calculation, changes: readonly RangeRef[]): void {
  const { book } = calculation;
  for (const sheet of book.sheets) {
    for (const pivot of sheet.pivots) {
      const { source } = pivot;
      if (!source) continue;
      const touching = changes.filter(({ sheetId, area }) => sheetId === source.sheetId && overlaps(area, source.area));
      if (touching.length === 0) continue;
      const slicers = calculation.flags['slicers-filter-pivots'] ? slicerFilters(sheet, source) : [];
      const sliced = { ...pivot, filters: [...pivot.filters, ...slicers] };
      const read = sheetSource(book, source, { today: calculation.today(), formula: noFormula });
      if (heights.get(pivot) === read.height && !touching.some(({ area }) => concerns(sliced, source, area))) continue;
      heights.set(pivot, read.height);
      show(book, sheet, pivot, computePivot(sliced, read, book.locale));
    }
  }
}

/** How many rows each pivot read last: a row that is new counts, whatever stands in it. */
const heights = new WeakMap<Pivot, number>();

/** Whether a change is to the headings or to a column the pivot reads. */
function concerns(pivot: Pivot, source: RangeRef, area: Area): boolean {
  if (area.row <= source.area.row) return true;
  return [...pivot.rowGroups, ...pivot.columnGroups, ...pivot.values, ...pivot.filters].some(
    ({ sourceColumn }) =>
      sourceColumn === null || (sourceColumn >= area.column && sourceColumn < area.column + area.columns),
  );
}

function show(book: Book, sheet: Sheet, pivot: Pivot, computed: PivotCell[][]): void {
  const { row, column } = pivot.anchor;
  clearLayers(sheet, pivot.area, CONTENT);
  clearLayers(sheet, pivot.area, FORMAT);
  const taken = (down: number, right: number) =>
    at(sheet.values, down, right) !== undefined || at(sheet.formulas, down, right) !== undefined;
  const cells = placePivot(computed, pivot.anchor, taken);
  const columns = cells[0]?.length ?? 0;
  sheet.maxRows = Math.max(sheet.maxRows, row + cells.length - 1);
  sheet.maxColumns = Math.max(sheet.maxColumns, column + columns - 1);
  const before = pivot.area;
  pivot.area = { row, column, rows: Math.max(1, cells.length), columns: Math.max(1, columns) };
  cells.forEach((line, down) => {
    line.forEach((cell, right) => {
      put(sheet.values, row + down, column + right, cell.value ?? undefined);
      put(sheet.formats, row + down, column + right, cell.format);
      put(sheet.filled, row + down, column + right, { row, column, by: 'pivot' });
    });
  });
  restyle(sheet, pivot.area, (style, down, right) =>
    withKey(style, 'bold', cells[down - row]?.[right - column]?.bold ? true : null),
  );
  for (const area of [before, pivot.area]) changed(book, sheet, area);
}
