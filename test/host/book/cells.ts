import type { Area } from '../view.ts';
import type { Sheet } from './model.ts';
import type { Plane } from './plane.ts';
import { at, put } from './plane.ts';
import type { Typed } from './typed.ts';

/** What a cell can hold besides its value. */
export type Layer =
  | 'values'
  | 'formulas'
  | 'filled'
  | 'quoted'
  | 'formats'
  | 'styles'
  | 'notes'
  | 'validations'
  | 'richTexts';

/** The layers that are a cell's content. */
export const CONTENT: readonly Layer[] = ['values', 'formulas', 'filled', 'quoted', 'richTexts'];

/** The layers that are a cell's format. */
export const FORMAT: readonly Layer[] = ['formats', 'styles'];

/** Puts content into a cell, dropping what was there; a format the text asks for is set only where the cell has none. */
export function putContent(sheet: Sheet, row: number, column: number, typed: Typed): void {
  const before = at(sheet.formulas, row, column);
  if (before) dropFormula(sheet, row, column);
  if (sheet.filled.rows.length > 0) put(sheet.filled, row, column, undefined);
  if (sheet.richTexts.rows.length > 0) put(sheet.richTexts, row, column, undefined);
  put(sheet.values, row, column, typed.value ?? undefined);
  if (typed.quoted || sheet.quoted.rows.length > 0) put(sheet.quoted, row, column, typed.quoted);
  if (typed.format !== undefined && at(sheet.formats, row, column) === undefined)
    put(sheet.formats, row, column, typed.format);
  if (typed.formula !== undefined) put(sheet.formulas, row, column, { text: typed.formula, rows: 1, columns: 1 });
}

/** Takes a formula away with everything it spilled. */
export function dropFormula(sheet: Sheet, row: number, column: number): void {
  const formula = at(sheet.formulas, row, column);
  if (!formula) return;
  unspill(sheet, row, column, formula.rows, formula.columns);
  put(sheet.formulas, row, column, undefined);
  put(sheet.values, row, column, undefined);
}

/** Empties the cells a formula or pivot filled around its own cell. */
export function unspill(sheet: Sheet, row: number, column: number, rows: number, columns: number): void {
  if (rows === 1 && columns === 1) return;
  for (let down = 0; down < rows; down++) {
    for (let right = 0; right < columns; right++) {
      const filled = at(sheet.filled, row + down, column + right);
      if (filled?.row !== row || filled.column !== column) continue;
      put(sheet.filled, row + down, column + right, undefined);
      put(sheet.values, row + down, column + right, undefined);
    }
  }
}

/** Empties layers of an area. */
export function clearLayers(sheet: Sheet, area: Area, layers: readonly Layer[]): void {
  const bottom = area.row + area.rows - 1;
  if (layers.includes('formulas')) dropFormulas(sheet, area);
  for (const layer of layers) {
    const { rows } = sheet[layer];
    for (let row = area.row; row <= Math.min(bottom, rows.length); row++) {
      const cells = rows[row - 1];
      if (!cells) continue;
      const right = Math.min(area.column + area.columns - 1, cells.length);
      if (area.column === 1 && right === cells.length) rows[row - 1] = undefined;
      else for (let column = area.column; column <= right; column++) cells[column - 1] = undefined;
    }
  }
}

/** One value set in all cells of an area. */
export function fill<T>(plane: Plane<T>, area: Area, thing: T | undefined): void {
  for (let row = 0; row < area.rows; row++) {
    for (let column = 0; column < area.columns; column++) put(plane, area.row + row, area.column + column, thing);
  }
}

function dropFormulas(sheet: Sheet, area: Area): void {
  const bottom = Math.min(area.row + area.rows - 1, sheet.formulas.rows.length);
  for (let row = area.row; row <= bottom; row++) {
    sheet.formulas.rows[row - 1]?.forEach((formula, index) => {
      const column = index + 1;
      if (formula && column >= area.column && column < area.column + area.columns) dropFormula(sheet, row, column);
    });
  }
}
