import { elements } from '../xml.ts';
import type { Reading } from './reading.ts';

/** Notes what Excel has on a tab and the host has not: pivot tables, charts, images, shapes, tables, sparklines. */
export function noteLeftBehind({ part, file, leave }: Reading): void {
  for (const { kind, target } of part.related) {
    if (kind === 'pivotTable') leave('pivots');
    if (kind === 'table') leave('tables');
    if (kind !== 'drawing') continue;
    const drawing = file.read(target).replace(/<mc:Fallback>[\s\S]*?<\/mc:Fallback>/g, '');
    for (const [, shape] of drawing.matchAll(/<xdr:(graphicFrame|pic|sp|cxnSp)[\s/>]/g)) {
      leave(shape === 'graphicFrame' ? 'charts' : shape === 'pic' ? 'images' : 'shapes');
    }
  }
  for (const _ of elements(part.tail, 'x14:sparkline')) leave('sparklines');
}
