import type { Grid } from './univer.ts';

/**
 * Brings a cell, counted from 0, into sight wherever it is not, one axis without the other where that is enough.
 * The grid itself stops short of a column behind hidden ones, and loses what is typed into a cell out of sight.
 */
export function createSight(grid: Grid): (row: number, column: number) => void {
  const { api } = grid;
  const bring = (row: number, column: number) => {
    const sheet = api.getActiveWorkbook()?.getActiveSheet();
    const ranges = [...(sheet?.getVisibleRangesOfAllViewports()?.values() ?? [])];
    const [main] = ranges;
    if (!sheet || !main) return;
    const isRow = ranges.some(({ startRow, endRow }) => row >= startRow && row <= endRow);
    const isColumn = ranges.some(({ startColumn, endColumn }) => column >= startColumn && column <= endColumn);
    if (!isRow || !isColumn) sheet.scrollToCell(isRow ? main.startRow : row, isColumn ? main.startColumn : column);
  };
  const bringChosen = () => {
    const range = api.getActiveWorkbook()?.getActiveRange()?.getRange();
    if (range && range.startRow === range.endRow && range.startColumn === range.endColumn)
      bring(range.startRow, range.startColumn);
  };
  api.addEvent(api.Event.CommandExecuted, ({ id }) => {
    // Where the grid has scrolled to by itself is known once it has drawn that.
    if (id === 'sheet.operation.set-selections') requestAnimationFrame(() => requestAnimationFrame(bringChosen));
  });
  api.addEvent(api.Event.BeforeSheetEditStart, ({ row, column }) => bring(row, column));
  return bring;
}
