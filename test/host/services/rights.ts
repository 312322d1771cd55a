import type { Book, Sheet } from '../book/model.ts';
import { checkEditor, checkProtection, checkSheetProtection, closedTo, protectedCell } from '../book/rights.ts';
import { sheetById, wholeGrid } from '../book/sheets.ts';
import type { Area } from '../view.ts';
import { sheetHandle } from './handles.ts';
import type { RangeSelf } from './places.ts';
import type { Run } from './run.ts';
import { type Handle, isHandle, type Method } from './service.ts';

/** What every editor may do, and a viewer too: choosing what is in front of oneself. */
const CHOOSES = /^(activate|activateAsCurrentCell|setActive\w+|setCurrentCell)$/;

/** Methods of Sheet that touch all of its cells. */
const ALL_CELLS = /^(clear|clearContents|clearFormats|clearNotes|sort|delete(Active)?Sheet)$/;

/** Methods that write into the range or tab they are given, and those that leave their own range as it is. */
const WRITES_INTO = /^(copyTo|moveTo|moveRows|moveColumns|deleteSheet)$/;
const LEAVES_ITSELF = /^(copyTo|protect)$/;

const LINES = /^(insert|delete)(Row|Column)s?(Before|After)?$/;

/** Throws Google's text where the person an execution runs for may not make a change. */
export function checkRights(run: Run, handle: Handle, name: string, method: Method<unknown>, args: unknown[]): void {
  if (method.kind !== 'write' || CHOOSES.test(name) || !handle.service.path.startsWith('SpreadsheetApp')) return;
  const { book, userEmail: user } = run.world;
  if (user === book.owner) return;
  checkEditor(book, user);
  const touched = LEAVES_ITSELF.test(name)
    ? []
    : [name === 'deleteActiveSheet' ? sheetHandle(book.activeSheet) : handle];
  if (WRITES_INTO.test(name)) touched.push(...args.filter(isHandle));
  for (const part of touched) checkPart(run, part, name, args);
}

function checkPart(run: Run, { service, self }: Handle, name: string, args: unknown[]): void {
  const { book, userEmail: user } = run.world;
  const writer = { book, user };
  if (service.name === 'Range') {
    const { sheetId, area } = self as RangeSelf;
    checkProtection(writer, sheetById(book, sheetId), area);
  } else if (service.name === 'RangeList') {
    for (const { sheetId, area } of (self as { ranges: RangeSelf[] }).ranges)
      checkProtection(writer, sheetById(book, sheetId), area);
  } else if (service.name === 'Sheet') {
    const sheet = sheetById(book, (self as { id: number }).id);
    if (LINES.test(name)) checkLines(writer, sheet, name, args);
    else if (ALL_CELLS.test(name)) checkProtection(writer, sheet, wholeGrid(sheet));
    else if (name !== 'appendRow') checkSheetProtection(book, user, sheet);
  } else if (service.name === 'Protection') checkProtectionItself(run, self as { sheetId: number; id: number });
  else if (self !== null && typeof self === 'object' && 'sheetId' in self && service.name !== 'Range')
    checkSheetProtection(book, user, sheetById(book, Number(self.sheetId)));
}

/** Lines taken away must not be protected; lines that come must not come between two lines of the same protection. */
function checkLines(writer: { book: Book; user: string }, sheet: Sheet, name: string, args: unknown[]): void {
  const [, what, axis, side] = LINES.exec(name) ?? [];
  const given = Number(args[0]);
  if (what === 'delete') {
    const count = Number(args[1] ?? 1);
    checkProtection(writer, sheet, lines(sheet, axis, given, count));
    return;
  }
  const before = side === 'After' ? given : given - 1;
  const isBetween = closedTo(writer.book, writer.user, sheet).some(({ area }) => {
    if (area === null) return true;
    const [first, count] = axis === 'Row' ? [area.row, area.rows] : [area.column, area.columns];
    return before >= first && before + 1 < first + count;
  });
  if (isBetween) throw protectedCell();
}

function lines(sheet: Sheet, axis: string | undefined, first: number, count: number): Area {
  const grid = wholeGrid(sheet);
  return axis === 'Row' ? { ...grid, row: first, rows: count } : { ...grid, column: first, columns: count };
}

function checkProtectionItself(run: Run, self: { sheetId: number; id: number }): void {
  const { book, userEmail: user } = run.world;
  const sheet = sheetById(book, self.sheetId);
  const protection = sheet.protections.find(({ id }) => id === self.id);
  if (protection)
    checkProtection({ book, user }, { ...sheet, protections: [protection] }, protection.area ?? wholeGrid(sheet));
}
