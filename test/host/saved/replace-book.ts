import { changedEverywhere } from '../book/sheets.ts';
import type { Saved } from '../host.ts';
import type { World } from '../services/run.ts';

/** Puts a spreadsheet with its properties in the place of the open one; whoever holds the book sees the new one. */
export function replaceBook({ book, properties }: Pick<World, 'book' | 'properties'>, saved: Saved): void {
  const given = structuredClone(saved);
  const versions = new Map(book.sheets.map(({ id, version }) => [id, version]));
  for (const sheet of given.book.sheets) sheet.version = Math.max(sheet.version, versions.get(sheet.id) ?? 0);
  Object.assign(book, given.book);
  for (const store of ['script', 'user', 'document'] as const) {
    properties[store].clear();
    for (const [key, value] of given.properties[store]) properties[store].set(key, value);
  }
  changedEverywhere(book);
}
