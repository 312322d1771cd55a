import { holds, overlaps } from '../../book/a1.ts';
import { isOn } from '../../book/metadata.ts';
import type { Metadata, MetadataPlace } from '../../book/model.ts';
import { refuse } from '../../book/refuse.ts';
import { sheetById } from '../../book/sheets.ts';
import type { Area } from '../../view.ts';
import type { RangeSelf } from '../places.ts';
import { sheetOf } from '../places.ts';
import type { Run } from '../run.ts';

/** What a search looks through: everything, a tab with its lines, or the lines within a range. */
export type Scope = { sheetId: number | null; range: RangeSelf | null };

/** Google's refusal for anything but the spreadsheet, a tab, a row or a column. */
export function refuseArbitrary(): Error {
  return refuse(
    'Adding developer metadata to arbitrary ranges is not currently supported. Developer metadata may only be added to the top-level spreadsheet, an individual sheet, or an entire row or column.',
  );
}

/** The row or column a range is, `null` when it is a block or several lines. */
export function lineOf(range: RangeSelf, run: Run): Extract<MetadataPlace, { line: number }> | null {
  const { sheetId, area } = range;
  const { maxRows, maxColumns } = sheetOf(range, run);
  const counted = run.world.flags['metadata-of-counted-lines'];
  const wide = range.openColumns || (counted && area.column === 1 && area.columns === maxColumns);
  const high = range.openRows || (counted && area.row === 1 && area.rows === maxRows);
  if (wide && area.rows === 1) return { kind: 'ROW', sheetId, line: area.row };
  return high && area.columns === 1 ? { kind: 'COLUMN', sheetId, line: area.column } : null;
}

/** Whether two places are the same. */
export function isSamePlace(one: MetadataPlace, other: MetadataPlace): boolean {
  return JSON.stringify(Object.entries(one).sort()) === JSON.stringify(Object.entries(other).sort());
}

/** Whether an entry lies in a scope: of a range only rows and columns wholly inside it, unless `touching` is enough. */
export function isInScope(entry: Metadata, { sheetId, range }: Scope, touching: boolean, run: Run): boolean {
  if (sheetId === null) return true;
  if (!isOn(entry, sheetId)) return false;
  if (!range) return true;
  const { place } = entry;
  if (!('line' in place)) return false;
  const sheet = sheetById(run.world.book, sheetId);
  const line: Area =
    place.kind === 'ROW'
      ? { row: place.line, column: 1, rows: 1, columns: sheet.maxColumns }
      : { row: 1, column: place.line, rows: sheet.maxRows, columns: 1 };
  return touching ? overlaps(line, range.area) : holds(range.area, line);
}
