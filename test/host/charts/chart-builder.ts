import type { Chart } from '../book/model.ts';

/** What `sheet.newChart()` starts from: no place yet, so its anchor row is 0, and Google's default size. */
export function newDraft(): Omit<Chart, 'id'> {
  return {
    type: 'COLUMN',
    ranges: [],
    options: {},
    anchor: { row: 0, column: 0, offsetX: 0, offsetY: 0 },
    width: 600,
    height: 371,
    headers: -1,
    transposed: false,
    mergeStrategy: 'MERGE_COLUMNS',
    hiddenStrategy: 'IGNORE_BOTH',
  };
}
