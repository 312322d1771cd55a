import type { Protection } from '../book/model.ts';
import { refuse } from '../book/refuse.ts';
import { sheetById, wholeGrid } from '../book/sheets.ts';
import type { Area } from '../view.ts';
import { flag, list, self, text } from './arguments.ts';
import { objectOf, rangeHandle } from './handles.ts';
import type { RangeSelf } from './places.ts';
import { rangeAt } from './places.ts';
import { serviceNamed } from './registry.ts';
import type { Run } from './run.ts';
import type { Methods, Service } from './service.ts';
import { change, describe, enumOf, read } from './service.ts';
import { emailOf } from './sharing.ts';

interface ProtectionSelf {
  sheetId: number;
  id: number;
}

/** Protects an area, or a whole sheet where `area` is null; every editor may still write until editors are taken away. */
export function newProtection(sheetId: number, area: Area | null, run: Run) {
  const { book } = run.world;
  const id = book.nextId++;
  const editors = [...book.editors];
  sheetById(book, sheetId).protections.push({
    id,
    area,
    description: '',
    warningOnly: false,
    editors,
    unprotected: [],
  });
  return objectOf('Protection', { sheetId, id });
}

function the({ sheetId, id }: ProtectionSelf, run: Run): Protection {
  const found = sheetById(run.world.book, sheetId).protections.find((protection) => protection.id === id);
  if (!found) throw refuse('The protection no longer exists.');
  return found;
}

const emails = (value: unknown): string[] => (Array.isArray(value) ? value : [value]).map(emailOf);

const rangeOf = (value: unknown) => self(value, serviceNamed('Range') as Service<RangeSelf>);

const methods: Methods<GoogleAppsScript.Spreadsheet.Protection, ProtectionSelf> = {
  getDescription: read([''], (self, _, run) => the(self, run).description),
  setDescription: change(['string'], (self, args, run) => {
    the(self, run).description = text(args, 0);
  }),
  getProtectionType: read([''], (self, _, run) => enumOf('ProtectionType', the(self, run).area ? 'RANGE' : 'SHEET')),
  getRange: read([''], (self, _, run) => {
    const { area } = the(self, run);
    if (area) return rangeHandle(rangeAt(self.sheetId, area));
    return rangeHandle({
      ...rangeAt(self.sheetId, wholeGrid(sheetById(run.world.book, self.sheetId))),
      openRows: true,
      openColumns: true,
    });
  }),
  setRange: change(['Range'], (self, args, run) => {
    the(self, run).area = rangeOf(args[0]).area;
  }),
  isWarningOnly: read([''], (self, _, run) => the(self, run).warningOnly),
  setWarningOnly: change(['boolean'], (self, args, run) => {
    the(self, run).warningOnly = flag(args, 0);
  }),
  getUnprotectedRanges: read([''], (self, _, run) =>
    the(self, run).unprotected.map((area) => rangeHandle(rangeAt(self.sheetId, area))),
  ),
  setUnprotectedRanges: change(['array'], (self, args, run) => {
    const protection = the(self, run);
    const ranges = list(args, 0).map(rangeOf);
    if (protection.area !== null) throw refuse('Unprotected ranges can only be set on a protected sheet.');
    if (ranges.some(({ sheetId }) => sheetId !== self.sheetId))
      throw refuse('Unprotected ranges must be on the protected sheet.');
    protection.unprotected = ranges.map(({ area }) => area);
  }),
  canEdit: read([''], (self, _, run) => {
    const { book, userEmail } = run.world;
    return userEmail === book.owner || the(self, run).editors.includes(userEmail);
  }),
  canDomainEdit: read([''], () => false),
  setDomainEdit: change(['boolean'], () => {}),
  getEditors: read([''], (self, _, run) =>
    (the(self, run).warningOnly ? [] : the(self, run).editors).map((email) => objectOf('User', { email })),
  ),
  addEditor: change(['string', 'User'], (self, args, run) => {
    the(self, run).editors.push(...emails(args[0]));
  }),
  addEditors: change(['array'], (self, args, run) => {
    the(self, run).editors.push(...emails(args[0]));
  }),
  removeEditor: change(['string', 'User'], (self, args, run) => removeEditors(self, args, run)),
  removeEditors: change(['array'], (self, args, run) => removeEditors(self, args, run)),
  remove: change([''], ({ sheetId, id }, _, run) => {
    const sheet = sheetById(run.world.book, sheetId);
    sheet.protections = sheet.protections.filter((protection) => protection.id !== id);
  }),
};

function removeEditors(self: ProtectionSelf, args: readonly unknown[], run: Run): void {
  const gone = emails(args[0]).filter((email) => email !== run.world.book.owner);
  const protection = the(self, run);
  protection.editors = protection.editors.filter((email) => !gone.includes(email));
}

/** The class Protection. */
export const protectionService = describe<GoogleAppsScript.Spreadsheet.Protection, ProtectionSelf>(
  'SpreadsheetApp.Protection',
  [methods],
);
