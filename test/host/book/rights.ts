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

const covers = ({ area, unprotected }: Protection, touched: Area): boolean =>
  (area === null || overlaps(area, touched)) && !unprotected.some((open) => holds(open, touched));

function refuseWhere({ book, user }: Actor, sheet: Sheet, touches: (protection: Protection) => boolean): void {
  if (user === book.owner) return;
  const forbidden = sheet.protections.some(
    (protection) => !protection.warningOnly && !protection.editors.includes(user) && touches(protection),
  );
  if (!forbidden) return;
  throw refuse(
    'You are trying to edit a protected cell or object. Please contact the spreadsheet owner to remove protection if you need to edit.',
  );
}
