import type { Area } from '../view.ts';
import { holds, overlaps } from './a1.ts';
import type { Book, Protection, Sheet } from './model.ts';
import { refuse } from './refuse.ts';

/** Whether a person may open the spreadsheet to read only. */
export function onlyViews({ owner, editors, viewers }: Book, user: string): boolean {
  return user !== owner && !editors.includes(user) && viewers.includes(user);
}

/** Throws where a person may only look. The text was seen in logs of scripts without edit rights; nobody measured this very case. */
export function checkEditor(book: Book, user: string): void {
  if (onlyViews(book, user)) throw refuse('You do not have permission to perform that action.');
}

/** The protections of a sheet that keep a person out; the owner is kept out by none. */
export function closedTo(book: Book, user: string, sheet: Sheet): Protection[] {
  if (user === book.owner) return [];
  return sheet.protections.filter(({ warningOnly, editors }) => !warningOnly && !editors.includes(user));
}

/** Throws Google's text when the user may not edit all of an area. */
export function checkProtection(writer: { book: Book; user: string }, sheet: Sheet, area: Area): void {
  const closed = closedTo(writer.book, writer.user, sheet).some(
    (protection) =>
      (protection.area === null || overlaps(protection.area, area)) &&
      !protection.unprotected.some((open) => holds(open, area)),
  );
  if (closed) throw protectedCell();
}

/** Throws Google's text when a sheet is protected as a whole against the user; whether its name, tab or looks may be changed is all or nothing. */
export function checkSheetProtection(book: Book, user: string, sheet: Sheet): void {
  if (closedTo(book, user, sheet).some(({ area }) => area === null)) throw protectedCell();
}

/** The refusal of a write into what is protected. */
export function protectedCell(): Error {
  return refuse(
    'You are trying to edit a protected cell or object. Please contact the spreadsheet owner to remove protection if you need to edit.',
  );
}
