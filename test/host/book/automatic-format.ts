import { localeOf } from './locale.ts';
import type { Book, Sheet } from './model.ts';
import { at } from './plane.ts';
import { references } from './references.ts';
import { sheetNamed } from './sheets.ts';

const DAYS = /^=\s*(TODAY|DATE|EDATE|EOMONTH|DATEVALUE|WORKDAY)\s*\(/i;
const MOMENT = /^=\s*NOW\s*\(\s*\)\s*$/i;

/** The format a cell shows: the one it was given, else the one its formula brings along. */
export function formatAt(sheet: Sheet, row: number, column: number): string | undefined {
  return at(sheet.formats, row, column) ?? at(sheet.formulas, row, column)?.format;
}

/**
 * The format a formula brings into a cell without one: that of days for a function of days, that of the other cell for a mere
 * reference. What arithmetic over money or percent shows in Sheets is not known here: it stays without.
 */
export function automaticFormat(book: Book, sheet: Sheet, formula: string): string | undefined {
  const { datePattern } = localeOf(book.locale);
  if (MOMENT.test(formula)) return `${datePattern} H:mm:ss`;
  if (DAYS.test(formula) && closesLast(formula)) return datePattern;
  const [reference, another] = references(formula);
  if (!reference || another || `=${reference.text}` !== formula.replace(/\s/g, '')) return undefined;
  const on = reference.sheet === null ? sheet : sheetNamed(book, reference.sheet);
  const { row, column, rows, columns } = reference.area;
  return on && rows * columns === 1 ? formatAt(on, row, column) : undefined;
}

/** Whether the bracket opened first closes at the very end. */
function closesLast(formula: string): boolean {
  let depth = 0;
  const bare = formula.replace(/"(?:[^"]|"")*"/g, '').trimEnd();
  for (const [place, character] of [...bare].entries()) {
    if (character === '(') depth += 1;
    if (character === ')') depth -= 1;
    if (depth === 0 && character === ')') return place === bare.length - 1;
  }
  return false;
}
