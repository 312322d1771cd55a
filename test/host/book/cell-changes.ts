import type { Area } from '../view.ts';
import { type Layer, putContent } from './cells.ts';
import type { Book, Sheet } from './model.ts';
import { at, put } from './plane.ts';
import { changed } from './sheets.ts';

/** What a cell holds, a formula by its text; what a formula in another cell filled is none of its own. */
type Held = Partial<Record<Layer, unknown>>;

/** Cells of one tab before and after a change. */
export interface CellChanges {
  sheetId: number;
  area: Area;
  before: Held[];
  after: Held[];
}

const LAYERS: readonly Layer[] = [
  'values',
  'formulas',
  'quoted',
  'formats',
  'styles',
  'notes',
  'validations',
  'richTexts',
];

/** Makes a change to an area and keeps what its cells held before and after. */
export function cellChanges(sheet: Sheet, area: Area, change: () => void): CellChanges {
  const before = heldIn(sheet, area);
  change();
  return { sheetId: sheet.id, area, before, after: heldIn(sheet, area) };
}

/** The same change the other way round. */
export function inverse({ sheetId, area, before, after }: CellChanges): CellChanges {
  return { sheetId, area, before: after, after: before };
}

/** Puts back what the cells held before; a cell that somebody else changed since is left alone. */
export function takeBack(book: Book, { sheetId, area, before, after }: CellChanges): void {
  const sheet = book.sheets.find(({ id }) => id === sheetId);
  if (!sheet) return;
  heldIn(sheet, area).forEach((now, index) => {
    const held = before[index];
    if (!held || !isSame(now, after[index] ?? {})) return;
    const row = area.row + Math.floor(index / area.columns);
    const column = area.column + (index % area.columns);
    putContent(sheet, row, column, { value: null });
    for (const layer of LAYERS) if (layer !== 'formulas') put<unknown>(sheet[layer], row, column, held[layer]);
    if (held.formulas !== undefined)
      put(sheet.formulas, row, column, { text: held.formulas as string, rows: 1, columns: 1 });
  });
  changed(book, sheet, area);
}

function heldIn(sheet: Sheet, area: Area): Held[] {
  return Array.from({ length: area.rows * area.columns }, (_, index) =>
    heldAt(sheet, area.row + Math.floor(index / area.columns), area.column + (index % area.columns)),
  );
}

function heldAt(sheet: Sheet, row: number, column: number): Held {
  const held: Held = {};
  const formula = at(sheet.formulas, row, column);
  const isFilled = formula !== undefined || at(sheet.filled, row, column) !== undefined;
  for (const layer of LAYERS) {
    const thing = layer === 'formulas' ? formula?.text : at<unknown>(sheet[layer], row, column);
    if (thing !== undefined && !(layer === 'values' && isFilled)) held[layer] = thing;
  }
  return held;
}

const isSame = (one: Held, other: Held): boolean => LAYERS.every((layer) => one[layer] === other[layer]);
