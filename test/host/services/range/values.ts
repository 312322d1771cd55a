import { formatAt } from '../../book/automatic-format.ts';
import { displayText, showsDate } from '../../book/display.ts';
import type { CellValue, Sheet } from '../../book/model.ts';
import { at } from '../../book/plane.ts';
import { refuse } from '../../book/refuse.ts';
import { momentOf, serialOf } from '../../book/serial.ts';
import { contentExtent } from '../../book/sheets.ts';
import type { Incoming, Writer } from '../../book/write.ts';
import { writeBlock } from '../../book/write.ts';
import type { Area } from '../../view.ts';
import { block, isForeign } from '../arguments.ts';
import type { RangeSelf } from '../places.ts';
import { sheetOf } from '../places.ts';
import type { Run, World } from '../run.ts';
import type { Methods } from '../service.ts';
import { change, isEnum, isHandle, read } from '../service.ts';

/** Who writes in this execution, and how texts are read. */
export function writerOf(world: World): Writer {
  const { book, clock, flags, userEmail } = world;
  const today = Math.floor(serialOf(clock.now, book.timeZone));
  const year = new Date(momentOf(today, 'Etc/UTC')).getUTCFullYear();
  return { book, flags, year, today, locale: book.locale, user: userEmail };
}

/** What a script may write into a cell; throws for what a cell cannot hold. */
export function incoming(value: unknown, run: Run): Incoming {
  if (typeof value === 'string' || typeof value === 'boolean' || value === null) return value;
  if (typeof value === 'number') {
    if (Number.isFinite(value)) return value;
    if (run.world.flags['not-a-number-is-refused']) throw refuse('Service error: Spreadsheets');
    return '';
  }
  if (value === undefined) {
    if (run.world.flags['undefined-in-values-is-refused']) throw refuse('Service error: Spreadsheets');
    return null;
  }
  if (value instanceof Date)
    return Number.isFinite(value.getTime()) ? { moment: value.getTime() } : incoming(Number.NaN, run);
  if (isHandle(value)) return value.service.label(value.self);
  if (isEnum(value)) return value.name;
  return isForeign(value) ? value.text : written(value);
}

/** A block of what a script may write; the same block where all of it is plain. */
function incomingBlock(values: unknown[][], run: Run): Incoming[][] {
  const plain = values.every((row) => row.every(isPlain));
  return plain ? (values as Incoming[][]) : values.map((row) => row.map((value) => incoming(value, run)));
}

function isPlain(value: unknown): boolean {
  return (
    typeof value === 'string' ||
    typeof value === 'boolean' ||
    value === null ||
    (typeof value === 'number' && Number.isFinite(value))
  );
}

/** Throws Google's text unless the block has the shape of the area. */
export function checkShape(values: unknown[][], area: Area): void {
  if (values.length !== area.rows) {
    throw refuse(
      `The number of rows in the data does not match the number of rows in the range. The data has ${values.length} but the range has ${area.rows}.`,
    );
  }
  for (const row of values) {
    if (row.length === area.columns) continue;
    throw refuse(
      `The number of columns in the data does not match the number of columns in the range. The data has ${row.length} but the range has ${area.columns}.`,
    );
  }
}

/** A cell as `getValue()` gives it: empty is the empty text, a number in a date format a Date. */
export function outgoing(value: CellValue | undefined, format: string | undefined, timeZone: string): unknown {
  if (value === undefined || value === null) return '';
  if (typeof value === 'object') return value.error;
  if (typeof value === 'number' && showsDate(format)) return new Date(momentOf(value, timeZone));
  return value;
}

/** The cells of an area, each by `cell`. */
export function cellsOf<T>(area: Area, cell: (row: number, column: number) => T): T[][] {
  return Array.from({ length: area.rows }, (_, down) =>
    Array.from({ length: area.columns }, (_, right) => cell(area.row + down, area.column + right)),
  );
}

/** The values of an area as `getValues()` gives them. */
export function valuesOf(world: World, sheet: Sheet, area: Area): unknown[][] {
  const { timeZone } = world.book;
  return cellsOf(area, (row, column) =>
    outgoing(at(sheet.values, row, column), formatAt(sheet, row, column), timeZone),
  );
}

/** The displayed texts of an area. */
export function displayedOf(world: World, sheet: Sheet, area: Area): string[][] {
  const { locale } = world.book;
  return cellsOf(area, (row, column) =>
    displayText(at(sheet.values, row, column) ?? null, formatAt(sheet, row, column), locale),
  );
}

function isBlank(range: RangeSelf, run: Run): boolean {
  const sheet = sheetOf(range, run);
  const end = contentExtent(sheet);
  const { row, column, rows, columns } = range.area;
  for (let down = row; down <= Math.min(end.row, row + rows - 1); down++) {
    for (let right = column; right <= Math.min(end.column, column + columns - 1); right++) {
      if (at(sheet.values, down, right) !== undefined || at(sheet.formulas, down, right)) return false;
    }
  }
  return true;
}

function write(range: RangeSelf, run: Run, values: Incoming[][]): void {
  writeBlock(writerOf(run.world), sheetOf(range, run), range.area, values);
}

const first = (area: Area): Area => ({ ...area, rows: 1, columns: 1 });

/** Reading and writing what cells hold. */
export const valueMethods: Methods<GoogleAppsScript.Spreadsheet.Range, RangeSelf> = {
  getValue: read([''], (range, _, run) => valuesOf(run.world, sheetOf(range, run), first(range.area))[0]?.[0]),
  getValues: read([''], (range, _, run) => valuesOf(run.world, sheetOf(range, run), range.area)),
  getDisplayValue: read(
    [''],
    (range, _, run) => displayedOf(run.world, sheetOf(range, run), first(range.area))[0]?.[0],
  ),
  getDisplayValues: read([''], (range, _, run) => displayedOf(run.world, sheetOf(range, run), range.area)),
  setValue: change(['any', ''], (range, args, run) => {
    const value = args.length === 0 ? null : incoming(args[0], run);
    write(
      range,
      run,
      cellsOf(range.area, () => value),
    );
  }),
  setValues: change(['block'], (range, args, run) => {
    const values = block(args, 0);
    checkShape(values, range.area);
    write(range, run, incomingBlock(values, run));
  }),
  isBlank: read([''], (range, _, run) => isBlank(range, run)),
};

function written(value: unknown): string {
  const parts = Object.entries(value as object).map(([key, part]) => `${key}=${String(part)}`);
  return `{${parts.join(', ')}}`;
}
