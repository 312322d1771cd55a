import type { Book, Sheet } from '../book/model.ts';
import { refuse } from '../book/refuse.ts';
import { sheetNamed } from '../book/sheets.ts';
import type { Writer } from '../book/write.ts';
import type { PersonAction } from '../host.ts';
import { checkInside, writtenRange } from '../services/places.ts';
import { writerOf } from '../services/range/values.ts';
import type { World } from '../services/run.ts';
import type { Area } from '../view.ts';
import type { History } from './history.ts';
import type { Edit } from './typing.ts';

/** Where something is done by hand: who does it, and where it is kept to be taken back. */
export interface Hand {
  world: World;
  book: Book;
  writer: Writer;
  history: History;
}

/** The actions of these names. */
export type ActionOf<Name extends PersonAction['do']> = { [Each in Name]: Named<PersonAction, Each> }[Name];

type Named<Action, Name> = Action extends { do: infer Names }
  ? Name extends Names
    ? Action & { do: Name }
    : never
  : never;

/** Does what an action says; gives what an `onEdit` trigger hears of it, if anything. */
export type Deeds<Name extends PersonAction['do']> = {
  [Each in Name]: (hand: Hand, action: ActionOf<Each>) => Edit | null;
};

/** The hand of the person a world belongs to. */
export function handOf(world: World, history: History): Hand {
  return { world, book: world.book, writer: writerOf(world), history };
}

/** The tab of that name. Throws when there is none. */
export function tab(book: Book, name: string): Sheet {
  const sheet = sheetNamed(book, name);
  if (!sheet)
    throw refuse(`There is no tab named ${name}; there are ${book.sheets.map((each) => each.name).join(', ')}.`);
  return sheet;
}

/** The cells a person selected on a tab. Throws where they are not all inside the grid. */
export function selected(
  { book }: Hand,
  { sheet: name, a1 }: { sheet: string; a1: string },
): { sheet: Sheet; area: Area } {
  const sheet = tab(book, name);
  const { area } = writtenRange(book, sheet, a1);
  checkInside(sheet, area);
  return { sheet, area };
}
