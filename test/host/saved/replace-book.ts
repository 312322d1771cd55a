import { changedEverywhere } from '../book/sheets.ts';
import type { Saved } from '../host.ts';
import type { World } from '../services/run.ts';
import { copyPlain } from './copy-plain.ts';

/** Puts a spreadsheet with its properties and triggers in the place of the open one; whoever holds the book sees the new one. */
export function replaceBook(
  { book, properties, triggers }: Pick<World, 'book' | 'properties' | 'triggers'>,
  saved: Saved,
): void {
  const given = copyPlain(saved);
  const versions = new Map(book.sheets.map(({ id, version }) => [id, version]));
  for (const sheet of given.book.sheets) sheet.version = Math.max(sheet.version, versions.get(sheet.id) ?? 0);
  Object.assign(book, given.book);
  for (const store of ['script', 'document', 'users'] as const)
    refill<unknown>(properties[store], given.properties[store]);
  triggers.splice(0, Infinity, ...given.triggers);
  changedEverywhere(book);
}

function refill<T>(map: Map<string, T>, given: ReadonlyMap<string, T>): void {
  map.clear();
  for (const [key, value] of given) map.set(key, value);
}
