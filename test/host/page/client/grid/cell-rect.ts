import { IRenderManagerService, SHEET_VIEWPORT_KEY } from '@univerjs/engine-render';
import type { Grid } from './univer.ts';

/** Where a cell of the tab in sight, counted from 1, is in the window; one that is scrolled away lies outside the grid. */
export function cellRect(grid: Grid, row: number, column: number): DOMRect {
  const sheet = grid.api.getActiveWorkbook()?.getActiveSheet();
  const scene = grid.univer.__getInjector().get(IRenderManagerService).getRenderById(grid.unitId)?.scene;
  const canvas = document.querySelector('canvas[id^="univer-sheet-main-canvas"]')?.getBoundingClientRect();
  if (!sheet || !canvas) throw new Error('The grid is not drawn.');
  const cell = sheet.getRange(row - 1, column - 1).getCellRect();
  const view = scene?.getViewport(SHEET_VIEWPORT_KEY.VIEW_MAIN);
  const right = column > sheet.getFrozenColumns() ? (view?.viewportScrollX ?? 0) : 0;
  const down = row > sheet.getFrozenRows() ? (view?.viewportScrollY ?? 0) : 0;
  return new DOMRect(canvas.left + cell.left - right, canvas.top + cell.top - down, cell.width, cell.height);
}
