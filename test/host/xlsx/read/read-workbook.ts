import { Workbook, type Worksheet } from '@cj-tech-master/excelts';
import type { Book, Sheet } from '../../book/model.ts';
import { type NewBook, newBook, newSheet } from '../../book/new-book.ts';
import { allocatedCells, changedEverywhere, MOST_CELLS } from '../../book/sheets.ts';
import { readFlags } from '../../flags.ts';
import { isLists } from '../write/tab-names.ts';
import { elements } from '../xml.ts';
import { readCells } from './cells.ts';
import { paletteOf } from './colors.ts';
import { readConditionalFormats } from './conditional-formats.ts';
import { readFilter } from './filter.ts';
import { noteLeftBehind } from './left-behind.ts';
import { readNames } from './names.ts';
import { readLinks, readNotes } from './notes-and-links.ts';
import { openPackage, type Package, type SheetPart } from './open-package.ts';
import type { Reading } from './reading.ts';
import { createRemarks, type Remark } from './remarks.ts';
import { readShape } from './shape.ts';
import { styleReader } from './style.ts';
import { Unreadable } from './unreadable.ts';
import { readValidations } from './validations.ts';
import { REMARK_WORDS } from './words.ts';

/** How an Excel file is opened: what the new spreadsheet is, and the language of a refusal. */
export interface Opening extends NewBook {
  language?: 'en' | 'zh';
  /** The number of its first tab; the others follow. */
  firstId?: number;
}

/** Rows and columns a tab has at least. */
const LEAST = { rows: 1000, columns: 26 };

/**
 * Opens an Excel file as a spreadsheet, as File > Import of Sheets does. `left` names what did not come along. Formulas are
 * computed when a host opens it. Throws `Unreadable` with one sentence for a file that is broken or too big.
 */
export async function readWorkbook(bytes: Uint8Array, opening: Opening): Promise<{ book: Book; left: Remark[] }> {
  const { language = 'en', firstId = 0, name, locale, timeZone, owner } = opening;
  const { refused } = REMARK_WORDS[language];
  const file = openPackage(bytes, language);
  const parts = file.sheets.filter((sheet): sheet is SheetPart => sheet.head !== null);
  refuseBig(parts.map(promised), refused.big);
  const sources = await loaded(file, refused.broken);
  const book = newBook({ name, locale, timeZone, owner });
  book.sheets = parts.map((part, index) => emptySheet(firstId + index, part, sources[index]));
  book.nextId = Math.max(book.nextId, firstId + parts.length);
  refuseBig([allocatedCells(book)], refused.big);

  const remarks = createRemarks();
  const palette = paletteOf(file.read(file.pathOf('theme')));
  const styles = styleReader(file.read(file.pathOf('styles')), palette);
  const typing = { locale, year: 2000, flags: readFlags() };
  const readings = book.sheets.flatMap((sheet, index): Reading[] => {
    const [part, source] = [parts[index], sources[index]];
    if (!part || !source) return [];
    const leave: Reading['leave'] = (kind, place) => remarks.add(sheet.name, kind, place);
    return [{ book, sheet, part, source, file, styles, typing, leave }];
  });
  readNames(book, file, remarks);
  for (const reading of readings) {
    readShape(reading, palette, readCells(reading));
    readNotes(reading);
    readFilter(reading);
    readConditionalFormats(reading, palette);
    noteLeftBehind(reading);
  }
  for (const reading of readings) {
    readValidations(reading);
    readLinks(reading);
  }
  for (const sheet of file.sheets) if (sheet.head === null) remarks.add(sheet.name, 'chartTab');
  if (file.has('xl/vbaProject.bin')) remarks.add('', 'macros');
  book.sheets = book.sheets.filter((sheet, index) => !isLists(sheet.name, parts[index]?.state ?? ''));
  choose(book, file);
  changedEverywhere(book);
  return { book, left: remarks.all };
}

async function loaded(file: Package, sentence: string): Promise<Worksheet[]> {
  const workbook = new Workbook();
  try {
    await workbook.xlsx.load(file.core());
  } catch {
    throw new Unreadable('broken', sentence);
  }
  return workbook.worksheets;
}

function emptySheet(id: number, { name }: SheetPart, source: Worksheet | undefined): Sheet {
  const { rowCount = 0, columnCount = 0 } = source ?? {};
  return newSheet(id, name, Math.max(LEAST.rows, rowCount), Math.max(LEAST.columns, usedColumns(source, columnCount)));
}

/** Columns with cells: a width alone, which Excel likes to give all its columns, makes no column. */
function usedColumns(source: Worksheet | undefined, most: number): number {
  let used = 0;
  source?.eachRow({ includeEmpty: true }, (row) => {
    used = Math.max(used, row.cellCount);
  });
  return Math.min(used, most);
}

/** Cells a tab says it has. */
function promised({ head }: SheetPart): number {
  const [dimension] = elements(head, 'dimension');
  const last = /([A-Z]+)(\d+)$/.exec(dimension?.attributes.ref ?? '');
  if (!last) return 0;
  const [, letters = '', row] = last;
  return Number(row) * [...letters].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0);
}

function refuseBig(counts: number[], sentence: string): void {
  const cells = counts.reduce((sum, count) => sum + count, 0);
  if (cells <= MOST_CELLS) return;
  throw new Unreadable('big', sentence.replace('{count}', cells.toLocaleString('en-US')));
}

/** The tab the file was left at, or the first one to see; one tab is always to be seen. */
function choose(book: Book, file: Package): void {
  const [view] = elements(file.workbook, 'workbookView');
  const name = file.sheets[Number(view?.attributes.activeTab ?? 0)]?.name;
  const seen = book.sheets.filter(({ hidden }) => !hidden);
  const chosen = seen.find((sheet) => sheet.name === name) ?? seen[0] ?? book.sheets[0];
  if (!chosen) return;
  chosen.hidden = false;
  book.activeSheet = chosen.id;
}
