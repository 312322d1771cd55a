import type { Sheet } from '../book/model.ts';
import { checkEditor, checkProtection, checkSheetProtection } from '../book/rights.ts';
import { sheetById, wholeGrid } from '../book/sheets.ts';
import type { Area } from '../view.ts';
import { sheetHandle } from './handles.ts';
import type { RangeSelf } from './places.ts';
import type { Run } from './run.ts';
import { type Handle, isHandle, type Method } from './service.ts';

/** What every editor may do, and a viewer too: choosing what is in front of oneself. */
const CHOOSES = /^(activate|activateAsCurrentCell|setActive\w+|setCurrentCell)$/;

/** Methods of Sheet that touch all of its cells. */
const ALL_CELLS = /^(clear|clearContents|clearFormats|clearNotes|sort)$/;

/** Methods that write into what they are given, too. */
const WRITES_INTO = /^(copyTo|moveTo|moveRows|moveColumns|deleteSheet)$/;

const LINES = /^(insert|delete)(Row|Column)s?(Before|After)?$/;

/** Throws Google's text where the person an execution runs for may not make a change. */
export function checkRights(run: Run, handle: Handle, name: string, method: Method<unknown>, args: unknown[]): void {
  if (method.kind !== 'write' || CHOOSES.test(name)) return;
  const { book, userEmail: user } = run.world;
  if (user === book.owner) return;
  checkEditor(book, user);
  const touched = name === 'deleteActiveSheet' ? [sheetHandle(book.activeSheet)] : [handle];
  if (WRITES_INTO.test(name)) touched.push(...args.filter(isHandle));
  for (const part of touched) checkPart(run, part, name, args);
}

function checkPart(run: Run, { service, self }: Handle, name: string, args: unknown[]): void {
  const { book, userEmail: user } = run.world;
  const writer = { book, user };
  if (service.name === 'Range' && name !== 'protect') {
    const { sheetId, area } = self as RangeSelf;
    checkProtection(writer, sheetById(book, sheetId), area);
  } else if (service.name === 'RangeList') {
    for (const { sheetId, area } of (self as { ranges: RangeSelf[] }).ranges)
      checkProtection(writer, sheetById(book, sheetId), area);
  } else if (service.name === 'Sheet' && name !== 'protect') {
    const sheet = sheetById(book, (self as { id: number }).id);
    const touched = areaTouched(sheet, name, args);
    if (touched) checkProtection(writer, sheet, touched);
    else if (name !== 'appendRow') checkSheetProtection(book, user, sheet);
  } else if (service.name === 'Protection') checkProtectionItself(run, self as { sheetId: number; id: number });
  else if (self !== null && typeof self === 'object' && 'sheetId' in self && service.name !== 'Range')
    checkSheetProtection(book, user, sheetById(book, Number(self.sheetId)));
}

/** The cells a change of a whole sheet or of its lines touches; `null` for looks, name and what lies over the cells. */
function areaTouched(sheet: Sheet, name: string, args: unknown[]): Area | null {
  const grid = wholeGrid(sheet);
  if (ALL_CELLS.test(name) || /^delete(Active)?Sheet$/.test(name)) return grid;
  const [, what, axis, side] = LINES.exec(name) ?? [];
  if (!what) return null;
  const given = Number(args[0]);
  const count = what === 'delete' ? Number(args[1] ?? 1) : 2;
  // Lines that come between two protected lines would be protected too: both neighbours count.
  const first = what === 'delete' || side === 'After' ? given : Math.max(1, given - 1);
  return axis === 'Row' ? { ...grid, row: first, rows: count } : { ...grid, column: first, columns: count };
}

function checkProtectionItself(run: Run, self: { sheetId: number; id: number }): void {
  const { book, userEmail: user } = run.world;
  const sheet = sheetById(book, self.sheetId);
  const protection = sheet.protections.find(({ id }) => id === self.id);
  if (protection)
    checkProtection({ book, user }, { ...sheet, protections: [protection] }, protection.area ?? wholeGrid(sheet));
}
