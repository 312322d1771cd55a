import type { Book, Sheet } from './model.ts';
import type { Plane } from './plane.ts';
import { changedEverywhere } from './sheets.ts';

/** A workbook as it was at some moment; what a change touches in place is copied, the rest is shared. */
export interface Snapshot {
  sheets: Sheet[];
  activeSheet: number;
  namedRanges: Book['namedRanges'];
  metadata: Book['metadata'];
}

/** Keeps a workbook as it is now. */
export function snapshotOf({ sheets, activeSheet, namedRanges, metadata }: Book): Snapshot {
  return { sheets: sheets.map(copyOf), activeSheet, ...structuredClone({ namedRanges, metadata }) };
}

/** Brings a workbook back to how it was; the snapshot is used up. */
export function restore(book: Book, { sheets, ...rest }: Snapshot): void {
  const versions = new Map(book.sheets.map(({ id, version }) => [id, version]));
  for (const sheet of sheets) sheet.version = Math.max(sheet.version, versions.get(sheet.id) ?? 0);
  Object.assign(book, { sheets, ...rest });
  changedEverywhere(book);
}

/** Things of these planes are never changed in place, so that their rows are enough. */
function copyOf(sheet: Sheet): Sheet {
  const { values, quoted, formats, styles, notes, richTexts, ...rest } = sheet;
  return {
    ...structuredClone(rest),
    values: rowsOf(values),
    quoted: rowsOf(quoted),
    formats: rowsOf(formats),
    styles: rowsOf(styles),
    notes: rowsOf(notes),
    richTexts: rowsOf(richTexts),
  };
}

function rowsOf<T>({ rows }: Plane<T>): Plane<T> {
  return { rows: rows.map((cells) => cells?.slice()) };
}
