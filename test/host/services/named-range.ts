import type { NamedRange } from '../book/model.ts';
import { refuse } from '../book/refuse.ts';
import { changedEverywhere } from '../book/sheets.ts';
import { self, text } from './arguments.ts';
import { rangeHandle } from './handles.ts';
import type { RangeSelf } from './places.ts';
import { rangeAt } from './places.ts';
import { serviceNamed } from './registry.ts';
import type { Run } from './run.ts';
import type { Methods, Service } from './service.ts';
import { change, describe, read } from './service.ts';

const NAME = /^[\p{L}_][\p{L}\p{N}_.]{0,249}$/u;

/** Names that are something else already: cells and the two truth values. */
const TAKEN = /^([A-Za-z]{1,3}\d+|R\d*C\d*|true|false)$/i;

function checkName(name: string): void {
  if (!NAME.test(name) || TAKEN.test(name)) throw refuse('The name that you are trying to use is invalid.');
}

const isCalled = (name: string) => (named: NamedRange) => named.name.toLowerCase() === name.toLowerCase();

/** Gives a range a name, or the name to another range. Throws for what is no name. */
export function nameRange(name: string, range: RangeSelf, run: Run): void {
  const { book } = run.world;
  checkName(name);
  const known = book.namedRanges.find(isCalled(name));
  if (known) Object.assign(known, { sheetId: range.sheetId, area: range.area });
  else book.namedRanges.push({ name, sheetId: range.sheetId, area: range.area });
  changedEverywhere(book);
}

const methods: Methods<GoogleAppsScript.Spreadsheet.NamedRange, NamedRange> = {
  getName: read([''], (named) => named.name),
  getRange: read([''], (named) => (named.area ? rangeHandle(rangeAt(named.sheetId, named.area)) : null)),
  setName: change(['string'], (named, args, run) => {
    const name = text(args, 0);
    checkName(name);
    if (run.world.book.namedRanges.some((each) => each !== named && isCalled(name)(each)))
      throw refuse(`A named range with the name "${name}" already exists.`);
    named.name = name;
  }),
  setRange: change(['Range'], (named, args) => {
    const { sheetId, area } = self(args[0], serviceNamed('Range') as Service<RangeSelf>);
    Object.assign(named, { sheetId, area });
  }),
  remove: change([''], (named, _, run) => {
    run.world.book.namedRanges = run.world.book.namedRanges.filter((each) => each !== named);
  }),
};

/** The class NamedRange. */
export const namedRangeService = describe<GoogleAppsScript.Spreadsheet.NamedRange, NamedRange>(
  'SpreadsheetApp.NamedRange',
  [methods],
);
