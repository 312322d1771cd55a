import type { Saved } from '../host.ts';
import { copyPlain } from '../saved/copy-plain.ts';
import type { World } from '../services/run.ts';
import { noProperties } from '../world.ts';

/**
 * The spreadsheet as Make a copy gives it to a person: theirs alone. Document properties and installed triggers stay behind. Nobody measured what
 * becomes of protections; here they come along and keep nobody but the owner, which is the person who made the copy.
 */
export function copyFor(world: World): Saved {
  world.settle();
  const book = copyPlain(world.book);
  Object.assign(book, {
    id: `${book.id.slice(0, -4)}Copy`,
    name: `Copy of ${book.name}`,
    owner: world.userEmail,
    editors: [],
    viewers: [],
  });
  for (const sheet of book.sheets) for (const protection of sheet.protections) protection.editors = [];
  const properties = noProperties();
  const own = world.properties.users.get(world.userEmail);
  if (own) properties.users.set(world.userEmail, new Map(own));
  return { book, properties, now: world.clock.now, triggers: [] };
}
