import { type CellObject, read, SSF, set_cptable, type WorkBook } from '@e965/xlsx';
import { dateText, digitsOf } from './cell-text.ts';
import type { SheetText } from './choose-sheet.ts';
import { createDecoder } from './decoder.ts';

export { postSheets } from './post-sheets.ts';

/** Names of the code pages of Windows in the Encoding Standard; those from 1253 on follow a pattern. */
const CODE_PAGES: Readonly<Record<number, string>> = {
  874: 'windows-874',
  932: 'shift_jis',
  936: 'gb18030',
  949: 'euc-kr',
  950: 'big5',
  1250: 'windows-1250',
  1251: 'windows-1251',
  10000: 'macintosh',
  65001: 'utf-8',
};

const UTF_16 = 1200;

/** A decoder takes longer than this for texts as short as those of cells. */
function decodeWide(bytes: ArrayLike<number>): string {
  let text = '';
  for (let at = 0; at + 1 < bytes.length; at += 2)
    text += String.fromCharCode((bytes[at] ?? 0) + (bytes[at + 1] ?? 0) * 256);
  return text;
}

type Decode = (bytes: Uint8Array) => string;

function openPage(page: number): Decode {
  const name = CODE_PAGES[page] ?? (page > 1252 && page <= 1258 ? `windows-${page}` : undefined);
  if (name) {
    const decoder = new TextDecoder(name, { ignoreBOM: true });
    return (bytes) => decoder.decode(bytes);
  }
  const decode = createDecoder('windows-1252');
  return (bytes) => decode(bytes, false);
}

const pages = new Map<number, Decode>();

/** The library brings tables of code pages half a megabyte large; every runtime has the same in `TextDecoder`. */
function decodePage(page: number, bytes: ArrayLike<number>): string {
  if (page === UTF_16) return decodeWide(bytes);
  const decode = pages.get(page) ?? openPage(page);
  pages.set(page, decode);
  return decode(bytes instanceof Uint8Array ? bytes : Uint8Array.from(bytes));
}

set_cptable({ utils: { decode: decodePage } });

const ERRORS: Readonly<Record<string, string>> = {
  0: '#NULL!',
  7: '#DIV/0!',
  15: '#VALUE!',
  23: '#REF!',
  29: '#NAME?',
  36: '#NUM!',
  42: '#N/A',
};

/** Days between the first day Excel counts and the first day JavaScript does, and from the first day of the Macintosh on. */
const DAYS_BEFORE_1970 = 25569;
const DAYS_OF_1904 = 1462;
const DAY_IN_SECONDS = 86400;

function textOf(cell: CellObject | undefined, days: number): string {
  const value = cell?.v;
  if (!cell || value === undefined || value === null) return '';
  if (cell.t === 'e') return ERRORS[String(value)] ?? '#ERROR!';
  if (typeof value === 'boolean') return String(value).toUpperCase();
  if (value instanceof Date) return dateText(value);
  if (typeof value === 'string') return value;
  if (!SSF.is_date(String(cell.z ?? ''))) return digitsOf(value);
  return dateText(new Date(Math.round((value + days) * DAY_IN_SECONDS) * 1000));
}

function textOfSheets({ SheetNames, Sheets, Workbook }: WorkBook): SheetText[] {
  const days = (Workbook?.WBProps?.date1904 ? DAYS_OF_1904 : 0) - DAYS_BEFORE_1970;
  return SheetNames.map((name) => {
    const rows: (CellObject | undefined)[][] = Sheets[name]?.['!data'] ?? [];
    return { name, rows: Array.from(rows, (cells = []) => Array.from(cells, (cell) => textOf(cell, days))) };
  });
}

const OPTIONS = { dense: true, raw: true, cellNF: true, cellText: false, cellFormula: false, cellHTML: false } as const;

/** The library throws errors and bare texts, whatever its parsers stumble over. */
function attempt(data: Uint8Array | string, type: 'array' | 'string'): SheetText[] | null {
  let book: WorkBook;
  try {
    book = read(data, { ...OPTIONS, type });
  } catch {
    return null;
  }
  return textOfSheets(book);
}

/** Reads the sheets of an .xls file of Excel 5 to 2003; `null` for one that is locked or damaged. */
export function readOldSheets(bytes: Uint8Array): SheetText[] | null {
  return attempt(bytes, 'array');
}

/** Reads the tables of a web page or an XML workbook that calls itself .xls; `null` for one that is damaged. */
export function readMarkupSheets(text: string): SheetText[] | null {
  return attempt(text.replace(/^\s+/, ''), 'string');
}
