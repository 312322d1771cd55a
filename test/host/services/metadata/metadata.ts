import type { Metadata, MetadataPlace } from '../../book/model.ts';
import { refuse } from '../../book/refuse.ts';
import { sheetById } from '../../book/sheets.ts';
import { self as behind, enumName, text, whole } from '../arguments.ts';
import { bookHandle, objectOf, rangeHandle, sheetHandle } from '../handles.ts';
import type { RangeSelf, SheetSelf } from '../places.ts';
import { serviceNamed } from '../registry.ts';
import type { Run } from '../run.ts';
import type { Method, Methods, Service } from '../service.ts';
import { change, describe, enumOf, make, place, read, tell } from '../service.ts';
import { isInScope, lineOf, refuseArbitrary, type Scope } from './places.ts';

interface EntrySelf {
  id: number;
}

interface FinderSelf {
  scope: Scope;
  touching: boolean;
  wanted: Partial<Pick<Metadata, 'id' | 'key' | 'value' | 'visibility'>> & { kind?: string };
}

function the({ id }: EntrySelf, run: Run): Metadata {
  const found = run.world.book.metadata.find((entry) => entry.id === id);
  if (!found) throw refuse('The developer metadata no longer exists.');
  return found;
}

const moved = (kind: 'ROW' | 'COLUMN'): Method<EntrySelf> =>
  change(['Range'], (self, args, run) => {
    const line = lineOf(behind(args[0], serviceNamed('Range') as Service<RangeSelf>), run);
    if (line?.kind !== kind) throw refuseArbitrary();
    the(self, run).place = line;
  });

const entryMethods: Methods<GoogleAppsScript.Spreadsheet.DeveloperMetadata, EntrySelf> = {
  getId: read([''], (self, _, run) => the(self, run).id),
  getKey: read([''], (self, _, run) => the(self, run).key),
  getValue: read([''], (self, _, run) => the(self, run).value),
  getVisibility: read([''], (self, _, run) => enumOf('DeveloperMetadataVisibility', the(self, run).visibility)),
  getLocation: read([''], (self, _, run) => objectOf('DeveloperMetadataLocation', { ...the(self, run).place })),
  setKey: change(['string'], (self, args, run) => {
    the(self, run).key = text(args, 0);
  }),
  setValue: change(['string'], (self, args, run) => {
    the(self, run).value = text(args, 0);
  }),
  setVisibility: change(['enum'], (self, args, run) => {
    the(self, run).visibility = enumName(args[0]);
  }),
  moveToRow: moved('ROW'),
  moveToColumn: moved('COLUMN'),
  moveToSheet: change(['Sheet'], (self, args, run) => {
    const { id } = behind(args[0], serviceNamed('Sheet') as Service<SheetSelf>);
    the(self, run).place = { kind: 'SHEET', sheetId: id };
  }),
  moveToSpreadsheet: change([''], (self, _, run) => {
    the(self, run).place = { kind: 'SPREADSHEET' };
  }),
  remove: make([''], (self, _, run) => {
    const gone = the(self, run);
    run.world.book.metadata = run.world.book.metadata.filter((entry) => entry !== gone);
  }),
};

const wanted = (key: keyof FinderSelf['wanted'], takes: string): Method<FinderSelf> =>
  tell([takes], (finder, args) => {
    const [value] = args;
    const asked = key === 'id' ? whole(args, 0) : takes === 'enum' ? enumName(value) : text(args, 0);
    finder.wanted = { ...finder.wanted, [key]: asked };
  });

const finderMethods: Methods<GoogleAppsScript.Spreadsheet.DeveloperMetadataFinder, FinderSelf> = {
  withId: wanted('id', 'number'),
  withKey: wanted('key', 'string'),
  withValue: wanted('value', 'string'),
  withVisibility: wanted('visibility', 'enum'),
  withLocationType: wanted('kind', 'enum'),
  onIntersectingLocations: tell([''], (finder) => {
    if (!finder.scope.range) throw refuse('Searching intersecting locations needs a range.');
    finder.touching = true;
  }),
  find: read([''], ({ scope, touching, wanted: asked }, _, run) =>
    run.world.book.metadata
      .filter((entry) => isInScope(entry, scope, touching, run))
      .filter((entry) =>
        Object.entries(asked).every(([key, value]) => value === { ...entry, kind: entry.place.kind }[key as 'key']),
      )
      .map(({ id }) => objectOf('DeveloperMetadata', { id })),
  ),
};

function lineRange(found: MetadataPlace, kind: 'ROW' | 'COLUMN', run: Run) {
  if (found.kind !== kind || !('line' in found)) return null;
  const { sheetId, line } = found;
  const { maxRows, maxColumns } = sheetById(run.world.book, sheetId);
  const row = { row: line, column: 1, rows: 1, columns: maxColumns };
  const column = { row: 1, column: line, rows: maxRows, columns: 1 };
  return rangeHandle({
    sheetId,
    area: kind === 'ROW' ? row : column,
    openRows: kind === 'COLUMN',
    openColumns: kind === 'ROW',
  });
}

const locationMethods: Methods<GoogleAppsScript.Spreadsheet.DeveloperMetadataLocation, MetadataPlace> = {
  getLocationType: place([''], ({ kind }) => enumOf('DeveloperMetadataLocationType', kind)),
  getRow: place([''], (found, _, run) => lineRange(found, 'ROW', run)),
  getColumn: place([''], (found, _, run) => lineRange(found, 'COLUMN', run)),
  getSheet: place([''], (found) => (found.kind === 'SHEET' ? sheetHandle(found.sheetId) : null)),
  getSpreadsheet: place([''], ({ kind }) => (kind === 'SPREADSHEET' ? bookHandle() : null)),
};

/** Developer metadata, where it is attached, and the search for it. */
export const metadataServices = [
  describe<GoogleAppsScript.Spreadsheet.DeveloperMetadata, EntrySelf>('SpreadsheetApp.DeveloperMetadata', [
    entryMethods,
  ]),
  describe<GoogleAppsScript.Spreadsheet.DeveloperMetadataFinder, FinderSelf>('SpreadsheetApp.DeveloperMetadataFinder', [
    finderMethods,
  ]),
  describe<GoogleAppsScript.Spreadsheet.DeveloperMetadataLocation, MetadataPlace>(
    'SpreadsheetApp.DeveloperMetadataLocation',
    [locationMethods],
  ),
] as Service<never>[];
