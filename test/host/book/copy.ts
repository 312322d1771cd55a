import type { Area } from '../view.ts';
import type { Layer } from './cells.ts';
import { CONTENT, clearLayers, FORMAT, putContent } from './cells.ts';
import type { Book, Sheet } from './model.ts';
import { at, put } from './plane.ts';
import { movedFormula } from './references.ts';
import { refuse } from './refuse.ts';
import { changed } from './sheets.ts';

/** What a paste brings along. */
export type Paste = 'all' | 'values' | 'formats' | 'formulas' | 'validations' | 'notes';

/** A cell taken out of the store. */
type Taken = Partial<Record<Layer, unknown>>;

const LAYERS: Record<Paste, readonly Layer[]> = {
  all: [...CONTENT, ...FORMAT, 'validations', 'notes'],
  values: ['values'],
  formats: FORMAT,
  formulas: CONTENT,
  validations: ['validations'],
  notes: ['notes'],
};

/** The cells a paste touches: whole repetitions of what is copied, at least one, from the first cell of the destination on. */
export function pastedArea(copied: Area, onto: Area, transposed = false): Area {
  const [high, wide] = transposed ? [copied.columns, copied.rows] : [copied.rows, copied.columns];
  const rows = high * Math.max(1, Math.floor(onto.rows / high));
  const columns = wide * Math.max(1, Math.floor(onto.columns / wide));
  return { row: onto.row, column: onto.column, rows, columns };
}

/** Copies an area: repeated as often as it fits whole into the destination, all of it when the destination is smaller. */
export function copyArea(
  book: Book,
  from: { sheet: Sheet; area: Area },
  to: { sheet: Sheet; area: Area },
  paste: Paste,
  transposed = false,
): void {
  const taken = take(from.sheet, from.area, transposed);
  const high = taken.length;
  const wide = taken[0]?.length ?? 0;
  const target = pastedArea(from.area, to.area, transposed);
  if (target.row + target.rows - 1 > to.sheet.maxRows || target.column + target.columns - 1 > to.sheet.maxColumns) {
    throw refuse('The coordinates of the range are outside the dimensions of the sheet.');
  }
  for (let row = 0; row < target.rows; row++) {
    for (let column = 0; column < target.columns; column++) {
      const sourceRow = row % high;
      const sourceColumn = column % wide;
      const away = transposed
        ? {
            rows: target.row + row - from.area.row - sourceColumn,
            columns: target.column + column - from.area.column - sourceRow,
          }
        : {
            rows: target.row + row - from.area.row - sourceRow,
            columns: target.column + column - from.area.column - sourceColumn,
          };
      drop(to.sheet, target.row + row, target.column + column, taken[sourceRow]?.[sourceColumn] ?? {}, paste, away);
    }
  }
  changed(book, to.sheet, target);
}

/** Moves an area with all it holds; the source is left empty. */
export function moveArea(
  book: Book,
  from: { sheet: Sheet; area: Area },
  to: { sheet: Sheet; row: number; column: number },
): void {
  const taken = take(from.sheet, from.area, false);
  clearLayers(from.sheet, from.area, LAYERS.all);
  for (const [row, line] of taken.entries()) {
    for (const [column, cell] of line.entries()) {
      drop(to.sheet, to.row + row, to.column + column, cell, 'all', { rows: 0, columns: 0 });
    }
  }
  changed(book, from.sheet, from.area);
  changed(book, to.sheet, { ...from.area, row: to.row, column: to.column });
}

/** Rearranges the rows of an area: row `order[i]` (0-based within it) comes to stand at `i`. */
export function reorderRows(book: Book, sheet: Sheet, area: Area, order: number[]): void {
  const taken = take(sheet, area, false);
  for (const [to, from] of order.entries()) {
    if (from === to) continue;
    for (const [column, cell] of (taken[from] ?? []).entries()) {
      drop(sheet, area.row + to, area.column + column, cell, 'all', { rows: to - from, columns: 0 });
    }
  }
  changed(book, sheet, area);
}

function isSpilled(sheet: Sheet, row: number, column: number): boolean {
  return at(sheet.filled, row, column)?.by === 'formula';
}

function take(sheet: Sheet, area: Area, transposed: boolean): Taken[][] {
  const cells: Taken[][] = [];
  for (let row = 0; row < area.rows; row++) {
    for (let column = 0; column < area.columns; column++) {
      const cell: Taken = {};
      for (const layer of LAYERS.all) {
        const thing = at<unknown>(sheet[layer], area.row + row, area.column + column);
        if (thing !== undefined && !(layer === 'values' && isSpilled(sheet, area.row + row, area.column + column)))
          cell[layer] = thing;
      }
      const [line, place] = transposed ? [column, row] : [row, column];
      cells[line] ??= [];
      (cells[line] as Taken[])[place] = cell;
    }
  }
  return cells;
}

function drop(
  sheet: Sheet,
  row: number,
  column: number,
  cell: Taken,
  paste: Paste,
  away: { rows: number; columns: number },
): void {
  const content = LAYERS[paste].includes('values');
  if (content) {
    putContent(sheet, row, column, { value: null });
    put<unknown>(sheet.values, row, column, cell.values);
  }
  for (const layer of LAYERS[paste]) {
    if (layer === 'values' || layer === 'formulas' || layer === 'filled') continue;
    put<unknown>(sheet[layer], row, column, cell[layer]);
  }
  const formula = cell.formulas as { text: string } | undefined;
  if (content && paste !== 'values' && formula) {
    put(sheet.formulas, row, column, {
      text: movedFormula(formula.text, away.rows, away.columns),
      rows: 1,
      columns: 1,
    });
  }
}
