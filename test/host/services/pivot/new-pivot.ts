import { changed } from '../../book/sheets.ts';
import { self } from '../arguments.ts';
import { objectOf } from '../handles.ts';
import type { RangeSelf } from '../places.ts';
import { sheetOf } from '../places.ts';
import { serviceNamed } from '../registry.ts';
import type { Run } from '../run.ts';
import type { Service } from '../service.ts';

/** Starts a pivot at the first cell of a range; it shows nothing until groups or values are added. */
export function newPivot(range: RangeSelf, args: readonly unknown[], run: Run) {
  const source = self(args[0], serviceNamed('Range') as Service<RangeSelf>);
  const sheet = sheetOf(range, run);
  const { row, column } = range.area;
  const id = run.world.book.nextId++;
  sheet.pivots = sheet.pivots.filter((pivot) => pivot.anchor.row !== row || pivot.anchor.column !== column);
  sheet.pivots.push({
    id,
    anchor: { row, column },
    source: { sheetId: source.sheetId, area: source.area },
    rowGroups: [],
    columnGroups: [],
    values: [],
    filters: [],
    valuesAs: 'COLUMNS',
    area: { row, column, rows: 1, columns: 1 },
  });
  changed(run.world.book, sheetOf(source, run), source.area);
  return objectOf('PivotTable', { sheetId: range.sheetId, id });
}
