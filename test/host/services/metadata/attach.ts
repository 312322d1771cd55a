import type { MetadataPlace } from '../../book/model.ts';
import { enumName, text } from '../arguments.ts';
import { objectOf } from '../handles.ts';
import type { RangeSelf, SheetSelf } from '../places.ts';
import type { Run } from '../run.ts';
import { change, isEnum, place, read } from '../service.ts';
import { isSamePlace, lineOf, refuseArbitrary, type Scope } from './places.ts';

const TAKES = ['string', 'string enum', 'string string', 'string string enum'];

/** The three methods of whatever metadata can be attached to. */
function attaching<Self>(placeOf: (self: Self, run: Run) => MetadataPlace | null, scopeOf: (self: Self) => Scope) {
  return {
    addDeveloperMetadata: change<Self>(TAKES, (self, args, run) => {
      const where = placeOf(self, run);
      if (!where) throw refuseArbitrary();
      const { book } = run.world;
      const last = args.at(-1);
      book.metadata.push({
        id: book.nextId++,
        key: text(args, 0),
        value: typeof args[1] === 'string' ? args[1] : null,
        visibility: isEnum(last) ? enumName(last) : 'DOCUMENT',
        place: where,
      });
    }),
    getDeveloperMetadata: read<Self>([''], (self, _, run) => {
      const where = placeOf(self, run);
      if (!where) return [];
      return run.world.book.metadata
        .filter((entry) => isSamePlace(entry.place, where))
        .map(({ id }) => objectOf('DeveloperMetadata', { id }));
    }),
    createDeveloperMetadataFinder: place<Self>([''], (self) =>
      objectOf('DeveloperMetadataFinder', { scope: scopeOf(self), touching: false, wanted: {} }),
    ),
  };
}

/** Metadata of the spreadsheet; a search from here looks everywhere. */
export const spreadsheetMetadata = attaching<null>(
  () => ({ kind: 'SPREADSHEET' }),
  () => ({ sheetId: null, range: null }),
);

/** Metadata of a tab; a search from here finds that of its rows and columns too. */
export const sheetMetadata = attaching<SheetSelf>(
  ({ id }) => ({ kind: 'SHEET', sheetId: id }),
  ({ id }) => ({ sheetId: id, range: null }),
);

/** Metadata of a row or column. */
export const rangeMetadata = attaching<RangeSelf>(lineOf, (range) => ({ sheetId: range.sheetId, range }));
