import { overlaps } from '../../../book/a1.ts';
import type { ShapeWire } from '../../wire.ts';
import { toA1 } from './address.ts';
import type { Grid } from './univer.ts';

/** The checkboxes of the grid. */
export interface Boxes {
  /** Whether a cell of a tab, counted from 0, is one. */
  has(id: string, row: number, column: number): boolean;
  /** The tab and cells whose boxes a key ticks: Space, where the chosen cell is a box; `null` for any other. */
  pressed(event: KeyboardEvent): { id: string; a1: string } | null;
}

/** The checkboxes among what a tab has for input. */
export function createBoxes(grid: Grid, inputsOf: (id: string) => ShapeWire['inputs']): Boxes {
  const has = (id: string, row: number, column: number): boolean => {
    const cell = { row: row + 1, column: column + 1, rows: 1, columns: 1 };
    return inputsOf(id).some(
      ({ input, areas }) => input.kind === 'checkbox' && areas.some((area) => overlaps(area, cell)),
    );
  };
  return {
    has,
    pressed({ key, ctrlKey, shiftKey, altKey, metaKey }) {
      const workbook = grid.api.getActiveWorkbook();
      const range = workbook?.getActiveRange()?.getRange();
      if (key !== ' ' || ctrlKey || shiftKey || altKey || metaKey || !workbook || !range) return null;
      const id = workbook.getActiveSheet().getSheetId();
      return has(id, range.startRow, range.startColumn) ? { id, a1: toA1(range) } : null;
    },
  };
}
