import { describe, expect, test } from 'vitest';
import type { CellView, CellViews, SheetFrame } from '../../view.ts';
import { ROWS_A_BLOCK, type SheetAsk } from '../wire.ts';
import { createSheetMemory } from './sheet-memory.ts';

const cell = (value: CellView['value'], more: Partial<CellView> = {}): CellView => ({
  value,
  display: String(value ?? ''),
  ...more,
});

type Rows = Record<number, Record<number, CellView>>;

const FRAME: SheetFrame = {
  id: 7,
  name: 'Voices',
  hidden: false,
  rows: 1000,
  columns: 26,
  lastRow: 3,
  lastColumn: 2,
  frozenRows: 1,
  frozenColumns: 0,
  columnWidths: {},
  rowHeights: {},
  hiddenColumns: [],
  hiddenRows: [],
  merges: [],
  filter: null,
  filteredColumns: [],
  charts: [],
  pivots: [],
  conditionalFormats: [],
  gridlines: true,
  filledRows: 3,
  inputs: [],
};

/** A tab whose rows can be changed, the looks taken at it, and a memory of it. */
function watched(rows: Rows, frame: SheetFrame = FRAME) {
  const tab = { rows, frame };
  const looks: [first: number, last: number][] = [];
  const memory = createSheetMemory({
    frame: () => tab.frame,
    cells(first, last) {
      looks.push([first, last]);
      const found: CellViews = new Map();
      for (const [row, cells] of Object.entries(tab.rows)) {
        if (Number(row) >= first && Number(row) <= last)
          found.set(Number(row), new Map(Object.entries(cells).map(([column, one]) => [Number(column), one])));
      }
      return found;
    },
  });
  return { tab, looks, memory };
}

const asking = (since = 0, block = 0, shape = 0): SheetAsk => ({ shape, blocks: [{ block, since }] });

describe('what a page is sent of a block of rows', () => {
  test('a page that knows nothing gets every row', () => {
    const { memory } = watched({ 1: { 1: cell('SKU') }, 2: { 1: cell('A-1') } });
    const [block] = memory.answer(asking(), 0).blocks;
    expect(block?.whole).toBe(true);
    expect(block?.rows.map(({ row }) => row)).toEqual([1, 2]);
  });

  test('a page that knows the version before gets only the rows that differ', () => {
    const { tab, memory } = watched({ 1: { 1: cell('SKU') }, 2: { 1: cell('A-1') }, 3: { 1: cell('A-2') } });
    const known = memory.answer(asking(), 0).blocks[0]?.version;
    tab.rows = { 1: { 1: cell('SKU') }, 2: { 1: cell('B-9') } };
    const [block] = memory.answer(asking(known), 1).blocks;
    expect(block?.whole).toBe(false);
    expect(block?.rows).toEqual([
      { row: 2, cells: [{ column: 1, cell: { value: 'B-9' } }] },
      { row: 3, cells: [] },
    ]);
  });

  test('two pages at different versions each get what they miss', () => {
    const { tab, memory } = watched({ 1: { 1: cell('a') }, 2: { 1: cell('b') } });
    const first = memory.answer(asking(), 0).blocks[0]?.version;
    tab.rows = { 1: { 1: cell('A') }, 2: { 1: cell('b') } };
    const second = memory.answer(asking(first), 1).blocks[0]?.version;
    tab.rows = { 1: { 1: cell('A') }, 2: { 1: cell('B') } };
    const rowsSince = (since?: number) => memory.answer(asking(since), 2).blocks[0]?.rows.map(({ row }) => row);
    expect(rowsSince(first)).toEqual([1, 2]);
    expect(rowsSince(second)).toEqual([2]);
    expect(rowsSince(memory.answer(asking(second), 2).blocks[0]?.version)).toEqual([]);
  });

  test('a version of a server before this one counts as knowing nothing', () => {
    const { memory } = watched({ 1: { 1: cell('a') } });
    expect(memory.answer(asking(40), 0).blocks[0]?.whole).toBe(true);
  });

  test('only the rows of the blocks asked for are looked at, and once as long as nothing changed', () => {
    const { memory, looks } = watched({ 1: { 1: cell('a') }, 500: { 1: cell('b') } });
    expect(memory.answer(asking(0, 3), 0).blocks[0]?.rows.map(({ row }) => row)).toEqual([500]);
    memory.answer(asking(0, 3), 0);
    expect(looks).toEqual([[3 * ROWS_A_BLOCK + 1, 4 * ROWS_A_BLOCK]]);
  });

  test('the shape is sent where the page does not know it', () => {
    const { tab, memory } = watched({});
    const { version, shape } = memory.answer(asking(), 0);
    expect(shape?.frozenRows).toBe(1);
    expect(memory.answer(asking(0, 0, version), 1).shape).toBeNull();
    tab.frame = { ...FRAME, frozenRows: 2 };
    expect(memory.answer(asking(0, 0, version), 2).shape?.frozenRows).toBe(2);
  });

  test('equal looks are sent once and named by number, a dropdown is a mark', () => {
    const look = { bold: true };
    const input = { kind: 'list' as const, values: ['Open', 'Done'], allowInvalid: false, help: '' };
    const { memory } = watched({
      1: { 1: cell('a', { look: { ...look } }) },
      2: { 1: cell('b', { look: { ...look }, input }) },
    });
    const wire = memory.answer(asking(), 0);
    expect(wire.styles).toEqual([{ look }]);
    expect(wire.blocks[0]?.rows[1]?.cells[0]?.cell).toEqual({ value: 'b', style: 0, chip: true });
  });

  test('a display that says more than the value goes along', () => {
    const { memory } = watched({ 1: { 1: { value: 0.123, display: '12.3%', format: '0.0%' } } });
    const [block] = memory.answer(asking(), 0).blocks;
    expect(block?.rows[0]?.cells[0]?.cell).toEqual({ value: 0.123, display: '12.3%', style: 0 });
  });
});
