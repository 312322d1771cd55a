import type { Book } from '../../book/model.ts';
import { escaped } from '../xml.ts';
import { placeOf } from './tab-names.ts';

/** The names of a spreadsheet as they stand in the workbook of an Excel file; a name whose cells are gone is left out. */
export function definedNames({ namedRanges, sheets }: Book, names: ReadonlyMap<string, string>): string {
  const written = namedRanges.flatMap(({ name, sheetId, area }) => {
    const sheet = sheets.find(({ id }) => id === sheetId);
    if (!area || !sheet) return [];
    const place = placeOf(names.get(sheet.name) ?? sheet.name, area);
    return [`<definedName name="${escaped(name)}">${escaped(place)}</definedName>`];
  });
  return written.length === 0 ? '' : `<definedNames>${written.join('')}</definedNames>`;
}
