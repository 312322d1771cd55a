import type { Flags } from '../flags.ts';
import type { Area } from '../view.ts';
import { overlaps } from './a1.ts';
import { reorderRows } from './copy.ts';
import { reorderMetadata } from './metadata.ts';
import type { Book, CellValue, Sheet } from './model.ts';
import { at } from './plane.ts';
import { refuse } from './refuse.ts';

/** A key to sort by; the column is the absolute one of the sheet. */
export interface SortKey {
  column: number;
  ascending: boolean;
}

/** Sorts the rows of an area, equal rows keep their order. Numbers come before texts, texts before booleans; blanks are last either way. */
export function sortArea(
  book: Book,
  sheet: Sheet,
  area: Area,
  keys: SortKey[],
  flags: Pick<Flags, 'metadata-follows-sort'>,
): void {
  if (sheet.merges.some((merge) => merge.rows > 1 && overlaps(merge, area)))
    throw refuse("You can't sort a range containing vertical merges.");
  const order = Array.from({ length: area.rows }, (_, index) => index);
  const value = (index: number, column: number): CellValue => at(sheet.values, area.row + index, column) ?? null;
  order.sort((one, other) => {
    for (const key of keys) {
      const compared = compareValues(value(one, key.column), value(other, key.column), key.ascending);
      if (compared !== 0) return compared;
    }
    return one - other;
  });
  reorderRows(book, sheet, area, order);
  if (flags['metadata-follows-sort']) reorderMetadata(book, sheet, area, order);
}

/** The order of two values; blanks are last either way. */
export function compareValues(one: CellValue, other: CellValue, ascending: boolean): number {
  const ranks = rank(one) - rank(other);
  if (one === null || other === null || one === '' || other === '') return ranks;
  const direct = ranks !== 0 ? ranks : within(one, other);
  return ascending ? direct : -direct;
}

function rank(value: CellValue): number {
  if (value === null || value === '') return 4;
  return typeof value === 'number' ? 0 : typeof value === 'string' ? 1 : typeof value === 'boolean' ? 2 : 3;
}

function within(one: CellValue, other: CellValue): number {
  if (typeof one === 'string' && typeof other === 'string') return collate(one, other);
  return Number(one) - Number(other) || 0;
}

const collator = new Intl.Collator('en', { sensitivity: 'accent' });

function collate(one: string, other: string): number {
  return collator.compare(one, other);
}
