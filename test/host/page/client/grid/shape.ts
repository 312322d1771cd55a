import type { Area } from '../../../view.ts';
import type { ShapeWire } from '../../wire.ts';
import type { GridRange } from './address.ts';
import { FROM_HOST } from './edits.ts';
import type { Grid } from './univer.ts';

/** Width and height of a cell whose tab says nothing, in pixels. */
export const DEFAULT_SIZE = { column: 100, row: 21 };

/** The grid's rectangle of an area counted from 1. */
export const toRange = ({ row, column, rows, columns }: Area): GridRange => ({
  startRow: row - 1,
  startColumn: column - 1,
  endRow: row + rows - 2,
  endColumn: column + columns - 2,
});

/** Brings size, frozen panes, widths, hidden lines, merges, filter and gridlines of a tab to what the host says. */
export function createShape(grid: Grid, sheetId: string) {
  let drawn: ShapeWire | null = null;
  const run = (id: string, params: object) =>
    grid.api.syncExecuteCommand(id, { unitId: grid.unitId, subUnitId: sheetId, ...params }, FROM_HOST);
  const differs = (shape: ShapeWire, ...names: (keyof ShapeWire)[]) =>
    names.some((name) => JSON.stringify(shape[name]) !== JSON.stringify(drawn?.[name]));
  return (shape: ShapeWire): void => {
    const columns = (from: number, to = from): GridRange => ({
      startRow: 0,
      endRow: shape.rows - 1,
      startColumn: from - 1,
      endColumn: to - 1,
    });
    const rows = (from: number, to = from): GridRange => ({
      startRow: from - 1,
      endRow: to - 1,
      startColumn: 0,
      endColumn: shape.columns - 1,
    });
    if (differs(shape, 'rows')) run('sheet.mutation.set-worksheet-row-count', { rowCount: shape.rows });
    if (differs(shape, 'columns')) run('sheet.mutation.set-worksheet-column-count', { columnCount: shape.columns });
    if (differs(shape, 'frozenRows', 'frozenColumns')) {
      const { frozenRows, frozenColumns } = shape;
      run('sheet.mutation.set-frozen', {
        startRow: frozenRows || -1,
        startColumn: frozenColumns || -1,
        ySplit: frozenRows,
        xSplit: frozenColumns,
      });
    }
    if (differs(shape, 'hiddenColumns')) {
      const before = stretches(drawn?.hiddenColumns ?? []).map(([from, to]) => columns(from, to));
      const now = stretches(shape.hiddenColumns).map(([from, to]) => columns(from, to));
      if (before.length > 0) run('sheet.mutation.set-col-visible', { ranges: before });
      if (now.length > 0) run('sheet.mutation.set-col-hidden', { ranges: now });
    }
    if (differs(shape, 'hiddenRows')) {
      const before = stretches(drawn?.hiddenRows ?? []).map(([from, to]) => rows(from, to));
      const now = stretches(shape.hiddenRows).map(([from, to]) => rows(from, to));
      if (before.length > 0) run('sheet.mutation.set-row-visible', { ranges: before });
      if (now.length > 0) run('sheet.mutation.set-row-hidden', { ranges: now });
    }
    for (const [column, width] of changedSizes(drawn?.columnWidths, shape.columnWidths, DEFAULT_SIZE.column)) {
      run('sheet.mutation.set-worksheet-col-width', { ranges: [columns(column)], colWidth: width });
    }
    for (const [row, height] of changedSizes(drawn?.rowHeights, shape.rowHeights, DEFAULT_SIZE.row)) {
      run('sheet.mutation.set-worksheet-row-height', { ranges: [rows(row)], rowHeight: height });
    }
    if (differs(shape, 'merges')) {
      if (drawn?.merges.length) run('sheet.mutation.remove-worksheet-merge', { ranges: drawn.merges.map(toRange) });
      if (shape.merges.length) run('sheet.mutation.add-worksheet-merge', { ranges: shape.merges.map(toRange) });
    }
    if (differs(shape, 'filter', 'filteredColumns')) {
      if (drawn?.filter) run('sheet.mutation.remove-filter', {});
      if (shape.filter) run('sheet.mutation.set-filter-range', { range: toRange(shape.filter) });
      // Marks the heading of the column; which rows are hidden is for the host to say.
      for (const column of shape.filteredColumns)
        run('sheet.mutation.set-filter-criteria', {
          col: column - 1,
          criteria: { colId: 0, filters: {} },
          reCalc: false,
        });
    }
    if (differs(shape, 'gridlines')) run('sheet.mutation.toggle-gridlines', { showGridlines: shape.gridlines ? 1 : 0 });
    drawn = shape;
  };
}

/** Neighbouring lines as stretches from the first to the last. */
function stretches(lines: number[]): [from: number, to: number][] {
  const found: [number, number][] = [];
  for (const line of [...lines].sort((one, other) => one - other)) {
    const last = found.at(-1);
    if (last && last[1] === line - 1) last[1] = line;
    else found.push([line, line]);
  }
  return found;
}

function changedSizes(before: Record<number, number> = {}, now: Record<number, number>, standard: number) {
  const lines = new Set([...Object.keys(before), ...Object.keys(now)].map(Number));
  return [...lines]
    .map((line): [number, number] => [line, now[line] ?? standard])
    .filter(([line, size]) => (before[line] ?? standard) !== size);
}
