import type { Book } from '../book/model.ts';
import type { Seat, World } from '../services/run.ts';

/** Where a window is when it opens: at the first cell of the first tab in sight. */
export function firstSeat({ sheets }: Book): Seat {
  const sheet = sheets.find(({ hidden }) => !hidden) ?? sheets[0];
  return { activeSheet: sheet?.id ?? 0, selection: { row: 1, column: 1, rows: 1, columns: 1 } };
}

/** Does something as one person, with what is in front of them. */
export type Seated = <T>(world: World, work: () => T) => T;

/** Lets one person after another sit before the one spreadsheet, each finding their own tab and selection again. */
export function createSeats(book: Book): Seated {
  let sitting: World | null = null;
  const leave = () => {
    if (sitting) sitting.seat = { activeSheet: book.activeSheet, selection: book.selection };
  };
  const take = (world: World | null) => {
    sitting = world;
    if (!world) return;
    const isThere = book.sheets.some(({ id }) => id === world.seat.activeSheet);
    Object.assign(book, isThere ? world.seat : firstSeat(book));
  };
  return (world, work) => {
    if (sitting === world) return work();
    const before = sitting;
    leave();
    take(world);
    if (before === null) return work();
    try {
      return work();
    } finally {
      leave();
      take(before);
    }
  };
}
