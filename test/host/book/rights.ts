import type { Area } from '../view.ts';
import { holds, overlaps } from './a1.ts';
import type { Book, Protection, Sheet } from './model.ts';
import { refuse } from './refuse.ts';
import type { Shift } from './shift.ts';

/** A person and the spreadsheet they are in. */
export interface Actor {
  book: Book;
  user: string;
}

/** Whether a person may open the spreadsheet to read only. */
export function onlyViews({ owner, editors, viewers }: Book, user: string): boolean {
  return user !== owner && !editors.includes(user) && viewers.includes(user);
}

/** Throws where a person may only look. The text was seen in logs of scripts without edit rights; nobody measured this very case. */
export function checkEditor({ book, user }: Actor): void {
  if (onlyViews(book, user)) throw refuse('You do not have permission to perform that action.');
}

/** Whether a person may edit all of an area. */
export function mayEdit(actor: Actor, sheet: Sheet, area: Area): boolean {
  return !onlyViews(actor.book, actor.user) && !closed(actor, sheet).some((protection) => covers(protection, area));
}

/** Throws Google's text when the user may not edit all of an area. */
export function checkProtection(actor: Actor, sheet: Sheet, area: Area): void {
  refuseWhere(actor, sheet, (protection) => covers(protection, area));
}

/** Throws Google's text when lines a user may not edit would be deleted or moved, or a protected area would be torn apart. */
export function checkLines(actor: Actor, sheet: Sheet, shift: Shift): void {
  const line = (at: number, count = 1): Area =>
    shift.axis === 'rows'
      ? { row: at, column: 1, rows: count, columns: sheet.maxColumns }
      : { row: 1, column: at, rows: sheet.maxRows, columns: count };
  const between = (at: number) => (protection: Protection) =>
    protection.area === null || (covers(protection, line(at - 1)) && covers(protection, line(at)));
  if (shift.kind === 'insert') refuseWhere(actor, sheet, between(shift.at));
  else checkProtection(actor, sheet, line(shift.at, shift.count));
  if (shift.kind === 'move') refuseWhere(actor, sheet, between(shift.to));
}

/** Throws Google's text when the user may not change what belongs to a whole tab: its name, its frozen lines. */
export function checkTab(actor: Actor, sheet: Sheet): void {
  refuseWhere(actor, sheet, ({ area }) => area === null);
}

/** Throws Google's text when anything on a tab is protected from the user. */
export function checkAll(actor: Actor, sheet: Sheet): void {
  refuseWhere(actor, sheet, () => true);
}

/** Throws Google's text when a protection itself is none of the user's business. */
export function checkGuardian({ book, user }: Actor, { warningOnly, editors }: Protection): void {
  if (user !== book.owner && !warningOnly && !editors.includes(user)) throw protectedCell();
}

const covers = ({ area, unprotected }: Protection, touched: Area): boolean =>
  (area === null || overlaps(area, touched)) && !unprotected.some((open) => holds(open, touched));

/** The protections of a sheet that keep a person out; the owner is kept out by none. */
function closed({ book, user }: Actor, sheet: Sheet): Protection[] {
  if (user === book.owner) return [];
  return sheet.protections.filter(({ warningOnly, editors }) => !warningOnly && !editors.includes(user));
}

function refuseWhere(actor: Actor, sheet: Sheet, touches: (protection: Protection) => boolean): void {
  if (closed(actor, sheet).some(touches)) throw protectedCell();
}

const protectedCell = (): Error =>
  refuse(
    'You are trying to edit a protected cell or object. Please contact the spreadsheet owner to remove protection if you need to edit.',
  );
