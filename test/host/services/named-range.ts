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

/** Gives a range a name, or the name to another range. Throws for what is no name. */
export function nameRange(name: string, range: RangeSelf, run: Run): void {
  const { book } = run.world;
  if (!/^[\p{L}_][\p{L}\p{N}_.]{0,249}$/u.test(name) || /^[A-Za-z]{1,3}\d+$|^R\d*C\d*$/i.test(name)) {
    throw refuse('The name that you are trying to use is invalid.');
  }
  const known = book.namedRanges.find((named) => named.name === name);
  if (known) Object.assign(known, { sheetId: range.sheetId, area: range.area });
  else book.namedRanges.push({ name, sheetId: range.sheetId, area: range.area });
  changedEverywhere(book);
}

const methods: Methods<GoogleAppsScript.Spreadsheet.NamedRange, NamedRange> = {
  getName: read([''], (named) => named.name),
  getRange: read([''], (named) => (named.area ? rangeHandle(rangeAt(named.sheetId, named.area)) : null)),
  setName: change(['string'], (named, args) => {
    named.name = text(args, 0);
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
