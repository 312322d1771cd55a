import { InterceptorEffectEnum } from '@univerjs/core';
import { INTERCEPTOR_POINT, SheetInterceptorService } from '@univerjs/sheets';
import type { CellExtra } from './cell-data.ts';
import type { Grid } from './univer.ts';

/** Below the priority of the grid's own number formats, so that the host's text has the last word. */
const AFTER_NUMBER_FORMATS = 0;

/** Shows in each cell the text the host gives for it, and marks errors with a red corner. */
export function showHostText(grid: Grid): void {
  const interceptors = grid.univer.__getInjector().get(SheetInterceptorService);
  interceptors.intercept(INTERCEPTOR_POINT.CELL_CONTENT, {
    priority: AFTER_NUMBER_FORMATS,
    effect: InterceptorEffectEnum.Value | InterceptorEffectEnum.Style,
    handler: (cell, location, next) => {
      const extra = location.rawData?.custom as CellExtra | null | undefined;
      if (!cell || !extra) return next(cell);
      return next({
        ...cell,
        ...(extra.display === undefined ? {} : { v: extra.display }),
        ...(extra.error ? { markers: { tr: { color: '#d93025', size: 6 } } } : {}),
      });
    },
  });
}
