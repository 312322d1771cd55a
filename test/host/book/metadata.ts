import type { Area } from '../view.ts';
import type { Book, Metadata, Sheet } from './model.ts';
import type { Shift } from './shift.ts';
import { shiftLine } from './shift.ts';

/** Metadata of rows and columns goes with them and dies with them. */
export function shiftMetadata(book: Book, sheet: Sheet, shift: Shift): void {
  const axis = shift.axis === 'rows' ? 'ROW' : 'COLUMN';
  book.metadata = book.metadata.flatMap((entry) => {
    const { place } = entry;
    if (!('line' in place) || place.sheetId !== sheet.id || place.kind !== axis) return [entry];
    const line = shiftLine(place.line, shift);
    return line === null ? [] : [{ ...entry, place: { ...place, line } }];
  });
}

/** What was attached to a tab, its rows and its columns goes with it. */
export function dropMetadata(book: Book, { id }: Sheet): void {
  book.metadata = book.metadata.filter((entry) => !isOn(entry, id));
}

/** Metadata of rows goes where the rows of an area went: row `order[i]` (0-based within it) to `i`. */
export function reorderMetadata(book: Book, { id }: Sheet, area: Area, order: readonly number[]): void {
  for (const { place } of book.metadata) {
    if (place.kind !== 'ROW' || place.sheetId !== id) continue;
    const to = order.indexOf(place.line - area.row);
    if (to >= 0) place.line = area.row + to;
  }
}

/** Gives a copy of a tab what the tab has, under numbers of its own. */
export function copyMetadata(book: Book, from: Sheet, to: Sheet): void {
  const copies = book.metadata
    .filter((entry) => isOn(entry, from.id))
    .map((entry) => ({ ...entry, id: book.nextId++, place: { ...entry.place, sheetId: to.id } }) as Metadata);
  book.metadata.push(...copies);
}

/** Whether an entry belongs to a tab, one of its rows or one of its columns. */
export function isOn({ place }: Metadata, sheetId: number): boolean {
  return place.kind !== 'SPREADSHEET' && place.sheetId === sheetId;
}
