import { checkEditor, checkGuardian, checkLines, checkProtection, checkTab } from '../book/rights.ts';
import { sheetById, wholeGrid } from '../book/sheets.ts';
import type { Shift } from '../book/shift.ts';
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
  checkEditor({ book, user });
  const touched = LEAVES_ITSELF.test(name)
    ? []
    : [name === 'deleteActiveSheet' ? sheetHandle(book.activeSheet) : handle];
  if (WRITES_INTO.test(name)) touched.push(...args.filter(isHandle));
  for (const part of touched) checkPart(run, part, name, args);
}

function checkPart(run: Run, { service, self }: Handle, name: string, args: unknown[]): void {
  const { book, userEmail: user } = run.world;
  const actor = { book, user };
  if (service.name === 'Range') {
    const { sheetId, area } = self as RangeSelf;
    checkProtection(actor, sheetById(book, sheetId), area);
  } else if (service.name === 'RangeList') {
    for (const { sheetId, area } of (self as { ranges: RangeSelf[] }).ranges)
      checkProtection(actor, sheetById(book, sheetId), area);
  } else if (service.name === 'Sheet') {
    const sheet = sheetById(book, (self as { id: number }).id);
    if (LINES.test(name)) checkLines(actor, sheet, shiftOf(name, args));
    else if (ALL_CELLS.test(name)) checkProtection(actor, sheet, wholeGrid(sheet));
    else if (name !== 'appendRow') checkTab(actor, sheet);
  } else if (service.name === 'Protection') checkProtectionItself(run, self as { sheetId: number; id: number });
  else if (self !== null && typeof self === 'object' && 'sheetId' in self && service.name !== 'Range')
    checkTab(actor, sheetById(book, Number(self.sheetId)));
}

/** The lines a method of Sheet brings or takes. */
function shiftOf(name: string, args: unknown[]): Shift {
  const [, kind, axis, side] = LINES.exec(name) ?? [];
  const [at, count] = [Number(args[0]), Number(args[1] ?? 1)];
  const lines = { axis: axis === 'Row' ? 'rows' : 'columns', count } as const;
  return kind === 'delete' ? { ...lines, kind, at } : { ...lines, kind: 'insert', at: side === 'After' ? at + 1 : at };
}

function checkProtectionItself(run: Run, self: { sheetId: number; id: number }): void {
  const { book, userEmail: user } = run.world;
  const sheet = sheetById(book, self.sheetId);
  const protection = sheet.protections.find(({ id }) => id === self.id);
  if (protection) checkGuardian({ book, user }, protection);
}
