import { strFromU8, strToU8, unzipSync, type Zippable, zipSync } from 'fflate';
import { displayedAt } from '../../book/criteria.ts';
import type { Book, Sheet } from '../../book/model.ts';
import { sheetFrame } from '../../views/sheet-view.ts';
import { DECLARATION, OFFICE } from '../xml.ts';
import { chartPart } from './chart-part.ts';
import { definedNames } from './defined-names.ts';
import { drawingPart } from './drawing-part.ts';
import { filterColumns } from './filter-columns.ts';
import { pivotParts } from './pivot-parts.ts';

/** A set of parts of an Excel file by their path. */
interface Package {
  read(path: string): string | undefined;
  write(path: string, text: string): void;
  /** Declares the type of a new part. */
  declare(path: string, type: string): void;
  /** Adds a relationship from a part to another and gives its id; `target` is relative to the part. */
  relate(from: string, kind: string, target: string): string;
}

const TYPES = {
  chart: 'application/vnd.openxmlformats-officedocument.drawingml.chart+xml',
  drawing: 'application/vnd.openxmlformats-officedocument.drawing+xml',
  pivotTable: 'application/vnd.openxmlformats-officedocument.spreadsheetml.pivotTable+xml',
  pivotCache: 'application/vnd.openxmlformats-officedocument.spreadsheetml.pivotCacheDefinition+xml',
};

/** Fixed so that the same workbook gives the same bytes. */
const WRITTEN_AT = new Date(1980, 0, 1);

/** Adds what the library cannot write to an Excel file, whose worksheets are in the order of the tabs: charts, pivot tables, names, what filters keep. */
export function addParts(file: Uint8Array, book: Book, names: ReadonlyMap<string, string>): Uint8Array {
  const files = unzipSync(file);
  const parts = packageOf(files);
  let charts = 0;
  let pivots = 0;
  const caches: string[] = [];
  const frames = book.sheets.map((sheet) => sheetFrame({ book, today: 0, tester: () => null }, sheet));
  const sources = frames.map((frame, index) => ({
    name: frame.name,
    lastRow: frame.lastRow,
    display: (row: number, column: number) => displayedAt(book, book.sheets[index] as Sheet, row, column),
  }));
  frames.forEach((sheet, index) => {
    const path = `xl/worksheets/sheet${index + 1}.xml`;
    if (sheet.charts.length > 0) {
      const drawing = `xl/drawings/headwater${index + 1}.xml`;
      parts.declare(drawing, TYPES.drawing);
      const ids = sheet.charts.map((chart) => {
        charts += 1;
        const name = `chart${charts}.xml`;
        parts.write(`xl/charts/${name}`, chartPart(chart, names));
        parts.declare(`xl/charts/${name}`, TYPES.chart);
        return parts.relate(drawing, 'chart', `../charts/${name}`);
      });
      parts.write(drawing, drawingPart(sheet, ids));
      const id = parts.relate(path, 'drawing', `../drawings/headwater${index + 1}.xml`);
      const xml = parts.read(path) ?? '';
      parts.write(path, xml.replace(/(?=<legacyDrawing|<tableParts|<extLst|<\/worksheet>)/, `<drawing r:id="${id}"/>`));
    }
    for (const pivot of sheet.pivots) {
      const written = pivotParts(pivot, sources, names, pivots + 1);
      if (!written) continue;
      pivots += 1;
      const table = `xl/pivotTables/pivotTable${pivots}.xml`;
      const cache = `pivotCacheDefinition${pivots}.xml`;
      parts.write(`xl/pivotCache/${cache}`, written.cache);
      parts.declare(`xl/pivotCache/${cache}`, TYPES.pivotCache);
      parts.write(table, written.table);
      parts.declare(table, TYPES.pivotTable);
      parts.relate(table, 'pivotCacheDefinition', `../pivotCache/${cache}`);
      parts.relate(path, 'pivotTable', `../pivotTables/pivotTable${pivots}.xml`);
      const id = parts.relate('xl/workbook.xml', 'pivotCacheDefinition', `pivotCache/${cache}`);
      caches.push(`<pivotCache cacheId="${pivots}" r:id="${id}"/>`);
    }
  });
  book.sheets.forEach((sheet, index) => {
    const kept = sheet.filter ? filterColumns(book, sheet, sheet.filter) : '';
    if (kept === '') return;
    const path = `xl/worksheets/sheet${index + 1}.xml`;
    const xml = parts.read(path) ?? '';
    parts.write(
      path,
      xml.replace(/(<autoFilter [^>]*)\/>/, (_found, start) => `${start}>${kept}</autoFilter>`),
    );
  });
  const named = definedNames(book, names);
  const workbook = (parts.read('xl/workbook.xml') ?? '').replace('</sheets>', () => `</sheets>${named}`);
  const list = caches.length === 0 ? '' : `<pivotCaches>${caches.join('')}</pivotCaches>`;
  parts.write(
    'xl/workbook.xml',
    workbook.replace(/(?=<extLst|<\/workbook>)/, () => list),
  );
  const fixed: Zippable = {};
  for (const [path, bytes] of Object.entries(files)) fixed[path] = [bytes, { mtime: WRITTEN_AT }];
  return zipSync(fixed);
}

function packageOf(files: Record<string, Uint8Array>): Package {
  const read: Package['read'] = (path) => {
    const bytes = files[path];
    return bytes && strFromU8(bytes);
  };
  const write: Package['write'] = (path, text) => {
    files[path] = strToU8(text);
  };
  return {
    read,
    write,
    declare(path, type) {
      const types = read('[Content_Types].xml') ?? '';
      write(
        '[Content_Types].xml',
        types.replace('</Types>', `<Override PartName="/${path}" ContentType="${type}"/></Types>`),
      );
    },
    relate(from, kind, target) {
      const path = from.replace(/([^/]+)$/, '_rels/$1.rels');
      const empty = `${DECLARATION}<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"></Relationships>`;
      const there = (read(path) ?? empty).replace(/(<Relationships[^>]*)\/>/, '$1></Relationships>');
      const id = `rIdHw${[...there.matchAll(/<Relationship /g)].length + 1}`;
      const link = `<Relationship Id="${id}" Type="${OFFICE}/${kind}" Target="${target}"/>`;
      write(path, there.replace('</Relationships>', `${link}</Relationships>`));
      return id;
    },
  };
}
