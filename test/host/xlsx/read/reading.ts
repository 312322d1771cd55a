import type { Worksheet } from '@cj-tech-master/excelts';
import { parseArea, splitSheet } from '../../book/a1.ts';
import type { Book, RangeRef, Sheet } from '../../book/model.ts';
import type { TypingContext } from '../../book/typed.ts';
import type { Area } from '../../view.ts';
import type { Package, SheetPart } from './open-package.ts';
import type { Remarks } from './remarks.ts';
import type { StyleReader } from './style.ts';

/** One tab while it is read: where it comes from, where it goes, what is noted. */
export interface Reading {
  book: Book;
  sheet: Sheet;
  part: SheetPart;
  source: Worksheet;
  file: Package;
  styles: StyleReader;
  typing: TypingContext;
  /** Notes something left behind on this tab. */
  leave(kind: Parameters<Remarks['add']>[1], place?: string): void;
}

/** An area such as `A1:B9` as far as the grid reaches; `null` where nothing of it is on the grid. */
export function areaIn(sheet: Sheet, text: string): Area | null {
  const area = parseArea(text, sheet.maxRows, sheet.maxColumns)?.area;
  if (!area || area.row > sheet.maxRows || area.column > sheet.maxColumns) return null;
  const rows = Math.min(area.rows, sheet.maxRows - area.row + 1);
  return { ...area, rows, columns: Math.min(area.columns, sheet.maxColumns - area.column + 1) };
}

/** The range a formula such as `'My tab'!$A$1:$B$9` is; `null` for any other formula. */
export function rangeIn(book: Book, text: string, own: Sheet | null): RangeRef | null {
  const { sheet: name, rest } = splitSheet(text.replace(/^=/, '').trim());
  const sheet = name === null ? own : book.sheets.find((each) => each.name.toLowerCase() === name.toLowerCase());
  const area = sheet && areaIn(sheet, rest);
  return sheet && area ? { sheetId: sheet.id, area } : null;
}
