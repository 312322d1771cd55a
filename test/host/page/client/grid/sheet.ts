import type { ICellData, IStyleData } from '@univerjs/core';
import { VerticalAlign, WrapStrategy } from '@univerjs/core';
import { IEditorBridgeService } from '@univerjs/sheets-ui';
import type { SheetWire } from '../../wire.ts';
import { toCellData, toStyleData } from './cell-data.ts';
import { FROM_HOST } from './edits.ts';
import { createInputs, type InputCells } from './inputs.ts';
import { createNotes } from './notes.ts';
import { createShape } from './shape.ts';
import type { Grid } from './univer.ts';

/** Without these the grid breaks the text of a dropdown into lines and hides all but one. */
const CHIP_STYLE: IStyleData = { tb: WrapStrategy.CLIP, vt: VerticalAlign.MIDDLE };

/** A row of the usual height holds letters of this size; a bigger point needs this many pixels of row. */
const USUAL_POINTS = 11;
const PIXELS_A_POINT = 1.75;

/** One tab of the grid: takes what the host sends of it and draws that. */
export interface GridSheet {
  /** Version the tab shows; 0 before anything was sent. */
  version: number;
  take(wire: SheetWire): void;
}

/** Ties the grid's tab `sheetId` to what the host sends of it. */
export function createGridSheet(grid: Grid, sheetId: string): GridSheet {
  const drawShape = createShape(grid, sheetId);
  const drawInputs = createInputs(grid, sheetId);
  const drawNotes = createNotes(grid, sheetId);
  const inputCells: InputCells = new Map();
  const notes = new Map<string, string>();
  const columnsOfRow = new Map<number, number[]>();
  const tall = new Map<number, number>();
  let styleCount = 0;
  const workbook = grid.api.getActiveWorkbook()?.getWorkbook();
  const worksheet = workbook?.getSheetBySheetId(sheetId);
  if (!workbook || !worksheet) throw new Error(`The grid has no tab ${sheetId}.`);
  const editor = grid.univer.__getInjector().get(IEditorBridgeService);
  const matrix = worksheet.getCellMatrix();
  const run = (id: string, params: object) =>
    grid.api.syncExecuteCommand(id, { unitId: grid.unitId, subUnitId: sheetId, ...params }, FROM_HOST);
  const styleId = (number: number | undefined, isChip: boolean) =>
    `host-${sheetId}-${number ?? 'none'}${isChip ? '-chip' : ''}`;
  workbook.addStyles({ [styleId(undefined, true)]: CHIP_STYLE });

  const addStyles = (styles: SheetWire['styles']) => {
    for (const [at, style] of styles.slice(styleCount).entries()) {
      const plain = toStyleData(style);
      const number = styleCount + at;
      workbook.addStyles({ [styleId(number, false)]: plain, [styleId(number, true)]: { ...plain, ...CHIP_STYLE } });
    }
    styleCount = styles.length;
  };
  const changedCells = (wire: SheetWire) => {
    const cells: Record<number, Record<number, ICellData | null>> = {};
    const named = new Set(wire.rows.map(({ row }) => row - 1));
    const gone = wire.whole ? [...columnsOfRow.keys()].filter((row) => !named.has(row)) : [];
    for (const row of [...named, ...gone]) {
      for (const column of columnsOfRow.get(row) ?? []) {
        cells[row] ??= {};
        cells[row][column] = null;
        notes.delete(`${row},${column}`);
      }
      columnsOfRow.delete(row);
      inputCells.delete(row);
    }
    for (const { row: number, cells: sent } of wire.rows) {
      const row = number - 1;
      if (sent.length === 0) continue;
      cells[row] ??= {};
      const rowCells = cells[row];
      columnsOfRow.set(
        row,
        sent.map(({ column }) => column - 1),
      );
      for (const { column: columnNumber, cell } of sent) {
        const column = columnNumber - 1;
        const isChip = cell.input !== undefined;
        const isStyled = isChip || cell.style !== undefined;
        rowCells[column] = toCellData(cell, isStyled ? styleId(cell.style, isChip) : null);
        if (cell.note) notes.set(`${row},${column}`, cell.note);
        if (cell.input === undefined) continue;
        const rowInputs = inputCells.get(row) ?? new Map<number, number>();
        inputCells.set(row, rowInputs.set(column, cell.input));
      }
    }
    return cells;
  };

  /** Rows that are as high as their biggest letters, as Sheets makes them where nobody set a height. */
  const tallRows = (wire: SheetWire): Record<number, number> => {
    if (wire.whole) tall.clear();
    for (const { row, cells } of wire.rows) {
      const points = Math.max(0, ...cells.map(({ cell }) => wire.styles[cell.style ?? -1]?.look?.fontSize ?? 0));
      if (points > USUAL_POINTS) tall.set(row, Math.round(points * PIXELS_A_POINT));
      else tall.delete(row);
    }
    return Object.fromEntries(tall);
  };

  const sheet: GridSheet = {
    version: 0,
    take(wire) {
      drawShape({ ...wire.shape, rowHeights: { ...tallRows(wire), ...wire.shape.rowHeights } });
      addStyles(wire.styles);
      const cells = changedCells(wire);
      for (const [row, rowCells] of Object.entries(cells)) {
        for (const [column, cell] of Object.entries(rowCells)) {
          if (cell) matrix.setValue(Number(row), Number(column), cell);
          else matrix.realDeleteValue(Number(row), Number(column));
        }
      }
      run('sheet.mutation.set-range-values', { cellValue: {} });
      if (!editor.isVisible().visible) editor.refreshEditCellState();
      drawInputs(inputCells, wire.inputs);
      drawNotes(notes);
      sheet.version = wire.version;
    },
  };
  return sheet;
}
