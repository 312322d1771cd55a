import type { CellView, CellViews, SheetFrame } from '../../view.ts';
import {
  type CellWire,
  ROWS_A_BLOCK,
  type RowWire,
  type ShapeWire,
  type SheetAsk,
  type SheetWire,
  type StyleWire,
} from '../wire.ts';
import { isSame } from './is-same.ts';
import { numbered } from './numbered.ts';

/** Where a tab is looked at; each look costs what it shows. */
export interface SheetSource {
  frame(): SheetFrame;
  cells(first: number, last: number): CellViews;
}

/** Remembers what the blocks of a tab looked like, so that a page is sent only the rows that changed since it asked last. */
export interface SheetMemory {
  /** What a page has to be told. Only the blocks it asks for are looked at, and only when `moment` is another than at the last look. */
  answer(ask: SheetAsk, moment: number): SheetWire;
}

interface Block {
  moment: number;
  rows: Map<number, { version: number; wire: RowWire }>;
}

/** A memory that knows nothing yet. */
export function createSheetMemory(source: SheetSource): SheetMemory {
  const styles = numbered<StyleWire>();
  const blocks = new Map<number, Block>();
  let version = 0;
  let shape: { moment: number; version: number; wire: ShapeWire } | null = null;

  const lookAtShape = (moment: number) => {
    if (shape?.moment === moment) return shape;
    const wire = shapeOf(source.frame());
    if (shape && isSame(shape.wire, wire)) shape.moment = moment;
    else {
      version += 1;
      shape = { moment, version, wire };
    }
    return shape;
  };
  const lookAtBlock = (number: number, moment: number): Block => {
    const block = blocks.get(number) ?? { moment: Number.NaN, rows: new Map() };
    blocks.set(number, block);
    if (block.moment === moment) return block;
    block.moment = moment;
    const first = number * ROWS_A_BLOCK + 1;
    const cells = source.cells(first, first + ROWS_A_BLOCK - 1);
    version += 1;
    for (const row of new Set([...block.rows.keys(), ...cells.keys()])) {
      const wire: RowWire = {
        row,
        cells: [...(cells.get(row) ?? [])].map(([column, cell]) => ({ column, cell: toWire(cell) })),
      };
      if (!isSame(block.rows.get(row)?.wire, wire)) block.rows.set(row, { version, wire });
    }
    return block;
  };
  const toWire = (cell: CellView): CellWire => {
    const wire: CellWire = {};
    if (cell.value !== null && cell.value !== '') wire.value = cell.value;
    if (cell.display !== String(cell.value ?? '')) wire.display = cell.display;
    if (cell.formula) wire.formula = cell.formula;
    if (cell.error) wire.error = cell.error;
    if (cell.note) wire.note = cell.note;
    if (cell.link) wire.link = cell.link;
    if (cell.look || cell.format) {
      wire.style = styles.number({
        ...(cell.look ? { look: cell.look } : {}),
        ...(cell.format ? { format: cell.format } : {}),
      });
    }
    if (cell.input) wire.chip = true;
    return wire;
  };
  return {
    answer(ask, moment) {
      const seen = lookAtShape(moment);
      const answered = ask.blocks.map(({ block: number, since }) => {
        const { rows } = lookAtBlock(number, moment);
        const whole = since === 0 || since > version;
        const told = [...rows.values()].filter((row) => (whole ? row.wire.cells.length > 0 : row.version > since));
        return { block: number, version, whole, rows: told.map(({ wire }) => wire) };
      });
      return {
        version: seen.version,
        shape: ask.shape === seen.version ? null : seen.wire,
        styles: styles.all,
        blocks: answered,
      };
    },
  };
}

function shapeOf(frame: SheetFrame): ShapeWire {
  const { id, name, hidden, rows, columns, frozenRows, frozenColumns, columnWidths, rowHeights } = frame;
  const { hiddenColumns, hiddenRows, merges, filter, filteredColumns, gridlines, charts, filledRows, inputs } = frame;
  const tabColor = frame.tabColor ?? '';
  return {
    ...{ id, name, hidden, tabColor, rows, columns, frozenRows, frozenColumns, columnWidths, rowHeights },
    ...{ hiddenColumns, hiddenRows, merges, filter, filteredColumns, gridlines, charts, filledRows, inputs },
  };
}
