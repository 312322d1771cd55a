import { holds } from '../../book/a1.ts';
import { copyArea } from '../../book/copy.ts';
import type { CellValue, Sheet } from '../../book/model.ts';
import { at, put } from '../../book/plane.ts';
import { refuse } from '../../book/refuse.ts';
import { checkProtection } from '../../book/rights.ts';
import { changed } from '../../book/sheets.ts';
import type { Area } from '../../view.ts';
import { self as behind, enumName } from '../arguments.ts';
import type { RangeSelf } from '../places.ts';
import { sheetOf } from '../places.ts';
import { serviceNamed } from '../registry.ts';
import type { Run } from '../run.ts';
import type { Methods, Service } from '../service.ts';
import { make } from '../service.ts';
import { writerOf } from './values.ts';

const MONTHS = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'];
const DAYS = ['Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat', 'Sun'];

/** What stands `place` cells from the first of the values given; `undefined` where they are no series and repeat. */
function continued(values: readonly CellValue[], place: number): CellValue | undefined {
  const [first, second] = values;
  if (values.length > 1 && typeof first === 'number' && typeof second === 'number') {
    const step = second - first;
    const even = values.every((value, index) => value === first + index * step);
    return even ? first + place * step : undefined;
  }
  const names = [MONTHS, DAYS].find((list) => values.every((value) => list.includes(String(value))));
  if (!names) return undefined;
  const start = names.indexOf(String(first));
  const step = values.length > 1 ? names.indexOf(String(second)) - start : 1;
  return names[(((start + place * step) % names.length) + names.length) % names.length];
}

/** Fills from a source into the rest of an area that grows from it in one direction. */
export function fill(sheet: Sheet, from: Area, to: Area, series: boolean, { world }: Pick<Run, 'world'>): void {
  const { book } = world;
  checkProtection(writerOf(world), sheet, to);
  const down = to.columns === from.columns;
  const [length, before, after] = down
    ? [from.rows, from.row - to.row, to.row + to.rows - from.row]
    : [from.columns, from.column - to.column, to.column + to.columns - from.column];
  const across = down ? from.columns : from.rows;
  const cell = (place: number, line: number) =>
    down
      ? { row: from.row + place, column: from.column + line }
      : { row: from.row + line, column: from.column + place };
  for (let line = 0; line < across; line += 1) {
    const values = Array.from({ length }, (_, place) => {
      const { row, column } = cell(place, line);
      return at(sheet.formulas, row, column) ? null : (at(sheet.values, row, column) ?? null);
    });
    for (let place = -before; place < after; place += 1) {
      if (place >= 0 && place < length) continue;
      const source = { ...cell(((place % length) + length) % length, line), rows: 1, columns: 1 };
      const target = cell(place, line);
      copyArea(book, { sheet, area: source }, { sheet, area: { ...target, rows: 1, columns: 1 } }, 'all');
      const value = series ? continued(values, place) : undefined;
      if (value !== undefined && value !== null) put(sheet.values, target.row, target.column, value);
    }
  }
  changed(book, sheet, to);
}

function autoFill(range: RangeSelf, args: readonly unknown[], run: Run): void {
  const { area: from } = range;
  const { area: to } = behind(args[0], serviceNamed('Range') as Service<RangeSelf>);
  if (!holds(to, from)) throw refuse('AutoFill destination range must contain the source range.');
  const sides = [
    to.row < from.row,
    to.row + to.rows > from.row + from.rows,
    to.column < from.column,
    to.column + to.columns > from.column + from.columns,
  ];
  if (sides.filter(Boolean).length > 1)
    throw refuse('AutoFill destination range must extend the source range in only one direction.');
  fill(sheetOf(range, run), from, to, enumName(args[1]) === 'DEFAULT_SERIES', run);
}

/** Fills downwards as far as the column beside it is filled; a range wider than high is left as it is. */
function autoFillToNeighbor(range: RangeSelf, args: readonly unknown[], run: Run): void {
  const { area } = range;
  const sheet = sheetOf(range, run);
  if (area.columns > area.rows) return;
  const beside = [area.column - 1, area.column + area.columns].find(
    (column) => column > 0 && at(sheet.values, area.row, column) !== undefined,
  );
  if (beside === undefined) return;
  let bottom = area.row;
  while (at(sheet.values, bottom + 1, beside) !== undefined) bottom += 1;
  const to = { ...area, rows: Math.max(area.rows, bottom - area.row + 1) };
  fill(sheet, area, to, enumName(args[0]) === 'DEFAULT_SERIES', run);
}

/** Filling on from what stands there: series of numbers, of short names of months and days, else copies. */
export const autoFillMethods: Methods<GoogleAppsScript.Spreadsheet.Range, RangeSelf> = {
  autoFill: make(['Range enum'], autoFill),
  autoFillToNeighbor: make(['enum'], autoFillToNeighbor),
};
