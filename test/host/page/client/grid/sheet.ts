import type { ICellData, IStyleData } from '@univerjs/core';
import { WrapStrategy } from '@univerjs/core';
import { IEditorBridgeService } from '@univerjs/sheets-ui';
import { ROWS_A_BLOCK, type ShapeWire, type SheetAsk, type SheetWire } from '../../wire.ts';
import { toCellData, toStyleData } from './cell-data.ts';
import { FROM_HOST } from './edits.ts';
import { createInputs } from './inputs.ts';
import { createNotes } from './notes.ts';
import { createRowHeights, hasLines } from './row-heights.ts';
import { createShape } from './shape.ts';
import type { Grid } from './univer.ts';

/** Without these the grid breaks the text of a dropdown into lines and hides all but one. */
const CHIP_STYLE: IStyleData = { tb: WrapStrategy.CLIP };

/** The grid draws the lines of a text in one, unless it may break it. */
const LINES_STYLE: IStyleData = { tb: WrapStrategy.WRAP };

/** The grid writes in a dropdown bigger than in a cell, unless it is told. */
const CHIP_FONT: IStyleData = { ff: 'Arial', fs: 10 };

/** A row of the usual height holds letters of this size; a bigger point needs this many pixels of row. */
const USUAL_POINTS = 11;
const PIXELS_A_POINT = 1.75;

/** How a style is drawn: as it is, in a dropdown, or where a text has lines. */
type StyleKind = 'plain' | 'chip' | 'lines';

type Cells = Record<number, Record<number, ICellData | null>>;

/** One tab of the grid: asks for the blocks that are missing, takes what the host sends and draws that. */
export interface GridSheet {
  /** Version of the shape the tab shows; 0 before anything was sent. */
  readonly version: number;
  /** Everything about the tab that is not in its cells, `null` before anything was sent. */
  readonly shape: ShapeWire | null;
  /** The note of a cell counted from 1, empty where it has none. */
  noteAt(row: number, column: number): string;
  /** Notes that anything may have changed, so that every block is asked for again. */
  doubt(): void;
  /** Of these blocks, those that are not known to be as the host has them; blocks below all content are never missing. */
  missing(blocks: number[]): number[];
  /** The block below all others that has content. */
  lastBlock(): number;
  ask(blocks: number[]): SheetAsk;
  /** Whether there is content that was never sent. */
  hasUnseen(): boolean;
  /** Takes an answer to what was asked and draws it if it is in sight; gives the shape where it changed. */
  take(wire: SheetWire, asked: SheetAsk, isInSight: boolean): ShapeWire | null;
}

/** Ties the grid's tab `sheetId` to what the host sends of it. */
export function createGridSheet(grid: Grid, sheetId: string): GridSheet {
  const drawShape = createShape(grid, sheetId);
  const drawInputs = createInputs(grid, sheetId);
  const drawNotes = createNotes(grid, sheetId);
  const heights = createRowHeights(grid, sheetId);
  const notes = new Map<string, string>();
  const columnsOfRow = new Map<number, number[]>();
  const tall = new Map<number, number>();
  const blocks = new Map<number, { version: number; moment: number }>();
  const moments = new WeakMap<SheetAsk, number>();
  let styleCount = 0;
  let moment = 0;
  let version = 0;
  let shape: ShapeWire | null = null;
  const workbook = grid.api.getActiveWorkbook()?.getWorkbook();
  const worksheet = workbook?.getSheetBySheetId(sheetId);
  if (!workbook || !worksheet) throw new Error(`The grid has no tab ${sheetId}.`);
  const editor = grid.univer.__getInjector().get(IEditorBridgeService);
  const matrix = worksheet.getCellMatrix();
  const run = (id: string, params: object) =>
    grid.api.syncExecuteCommand(id, { unitId: grid.unitId, subUnitId: sheetId, ...params }, FROM_HOST);
  const styleId = (number: number | undefined, kind: StyleKind) => `host-${sheetId}-${number ?? 'none'}-${kind}`;
  workbook.addStyles({ [styleId(undefined, 'chip')]: { ...CHIP_FONT, ...CHIP_STYLE } });
  workbook.addStyles({ [styleId(undefined, 'lines')]: LINES_STYLE });

  const addStyles = (styles: SheetWire['styles']) => {
    for (const [at, style] of styles.slice(styleCount).entries()) {
      const plain = toStyleData(style);
      const number = styleCount + at;
      workbook.addStyles({
        [styleId(number, 'plain')]: plain,
        [styleId(number, 'lines')]: { ...plain, ...LINES_STYLE },
        [styleId(number, 'chip')]: { ...CHIP_FONT, ...plain, ...CHIP_STYLE },
      });
    }
    styleCount = styles.length;
  };

  const forgetRow = (row: number, cells: Cells) => {
    const rowCells = cells[row] ?? {};
    cells[row] = rowCells;
    for (const column of columnsOfRow.get(row) ?? []) {
      rowCells[column] = null;
      notes.delete(`${row},${column}`);
    }
    columnsOfRow.delete(row);
    tall.delete(row + 1);
  };

  const takeBlock = ({ block, whole, rows }: SheetWire['blocks'][number], cells: Cells) => {
    if (whole) {
      const first = block * ROWS_A_BLOCK;
      for (let row = first; row < first + ROWS_A_BLOCK; row++) if (columnsOfRow.has(row)) forgetRow(row, cells);
    }
    for (const { row: number, cells: sent } of rows) {
      const row = number - 1;
      forgetRow(row, cells);
      if (sent.length === 0) continue;
      const rowCells = cells[row] ?? {};
      cells[row] = rowCells;
      const columns = sent.map(({ column }) => column - 1);
      columnsOfRow.set(row, columns);
      for (const { column: columnNumber, cell } of sent) {
        const column = columnNumber - 1;
        const kind = cell.chip ? 'chip' : hasLines(cell.value ?? cell.display) ? 'lines' : 'plain';
        const isStyled = kind !== 'plain' || cell.style !== undefined;
        rowCells[column] = toCellData(cell, isStyled ? styleId(cell.style, kind) : null);
        if (cell.note) notes.set(`${row},${column}`, cell.note);
      }
    }
  };

  /** Rows are as high as their biggest letters, as Sheets makes them where nobody set a height. */
  const measureRows = ({ blocks: taken, styles }: SheetWire) => {
    for (const { row, cells } of taken.flatMap(({ rows }) => rows)) {
      const points = Math.max(0, ...cells.map(({ cell }) => styles[cell.style ?? -1]?.look?.fontSize ?? 0));
      if (points > USUAL_POINTS) tall.set(row, Math.round(points * PIXELS_A_POINT));
    }
  };

  const write = (cells: Cells) => {
    for (const [row, rowCells] of Object.entries(cells)) {
      for (const [column, cell] of Object.entries(rowCells)) {
        if (cell) matrix.setValue(Number(row), Number(column), cell);
        else matrix.realDeleteValue(Number(row), Number(column));
      }
    }
  };

  return {
    get version() {
      return version;
    },
    get shape() {
      return shape;
    },
    noteAt: (row, column) => notes.get(`${row - 1},${column - 1}`) ?? '',
    doubt() {
      moment += 1;
    },
    missing: (wanted) =>
      wanted.filter((block) => {
        const known = blocks.get(block);
        return known ? known.moment !== moment : !shape || block * ROWS_A_BLOCK < shape.filledRows;
      }),
    lastBlock: () => Math.max(0, Math.ceil((shape?.filledRows ?? 0) / ROWS_A_BLOCK) - 1, ...blocks.keys()),
    ask(wanted) {
      const ask = {
        shape: version,
        blocks: wanted.map((block) => ({ block, since: blocks.get(block)?.version ?? 0 })),
      };
      moments.set(ask, moment);
      return ask;
    },
    hasUnseen: () => blocks.size * ROWS_A_BLOCK < (shape?.filledRows ?? 0),
    take(wire, asked, isInSight) {
      const cells: Cells = {};
      addStyles(wire.styles);
      for (const block of wire.blocks) {
        takeBlock(block, cells);
        blocks.set(block.block, { version: block.version, moment: moments.get(asked) ?? -1 });
      }
      measureRows(wire);
      shape = wire.shape ?? shape;
      if (shape) drawShape({ ...shape, rowHeights: { ...Object.fromEntries(tall), ...shape.rowHeights } });
      if (wire.shape) heights.fix(Object.keys(wire.shape.rowHeights).map(Number));
      write(cells);
      if (isInSight || wire.shape) run('sheet.mutation.set-range-values', { cellValue: {} });
      if (isInSight && !editor.isVisible().visible) editor.refreshEditCellState();
      if (wire.shape) drawInputs(wire.shape.inputs);
      heights.measure(wire);
      drawNotes(notes);
      version = wire.version;
      return wire.shape;
    },
  };
}
