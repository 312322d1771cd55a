import { describe, expect, test } from 'vitest';
import type { CellView, SheetView } from '../../view.ts';
import { createSheetMemory } from './sheet-memory.ts';

const cell = (value: CellView['value'], more: Partial<CellView> = {}): CellView => ({
  value,
  display: String(value ?? ''),
  ...more,
});

const tab = (rows: Record<number, Record<number, CellView>>): SheetView => ({
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
  cells: new Map(
    Object.entries(rows).map(([row, cells]) => [
      Number(row),
      new Map(Object.entries(cells).map(([column, one]) => [Number(column), one])),
    ]),
  ),
  charts: [],
  pivots: [],
  conditionalFormats: [],
  gridlines: true,
});

describe('what a page is sent of a tab', () => {
  test('a page that knows nothing gets every row', () => {
    const memory = createSheetMemory();
    memory.update(tab({ 1: { 1: cell('SKU') }, 2: { 1: cell('A-1') } }));
    const wire = memory.changes(0);
    expect(wire.whole).toBe(true);
    expect(wire.rows.map(({ row }) => row)).toEqual([1, 2]);
  });

  test('a page that knows the version before gets only the rows that differ', () => {
    const memory = createSheetMemory();
    memory.update(tab({ 1: { 1: cell('SKU') }, 2: { 1: cell('A-1') }, 3: { 1: cell('A-2') } }));
    const { version } = memory.changes(0);
    memory.update(tab({ 1: { 1: cell('SKU') }, 2: { 1: cell('B-9') } }));
    const wire = memory.changes(version);
    expect(wire.whole).toBe(false);
    expect(wire.rows).toEqual([
      { row: 2, cells: [{ column: 1, cell: { value: 'B-9' } }] },
      { row: 3, cells: [] },
    ]);
  });

  test('two pages at different versions each get what they miss', () => {
    const memory = createSheetMemory();
    memory.update(tab({ 1: { 1: cell('a') }, 2: { 1: cell('b') } }));
    memory.update(tab({ 1: { 1: cell('A') }, 2: { 1: cell('b') } }));
    memory.update(tab({ 1: { 1: cell('A') }, 2: { 1: cell('B') } }));
    expect(memory.changes(1).rows.map(({ row }) => row)).toEqual([1, 2]);
    expect(memory.changes(2).rows.map(({ row }) => row)).toEqual([2]);
    expect(memory.changes(3).rows).toEqual([]);
  });

  test('a version of a server before this one counts as knowing nothing', () => {
    const memory = createSheetMemory();
    memory.update(tab({ 1: { 1: cell('a') } }));
    expect(memory.changes(40).whole).toBe(true);
  });

  test('equal looks and dropdowns are sent once and named by number', () => {
    const memory = createSheetMemory();
    const look = { bold: true };
    const input = { kind: 'list' as const, values: ['Open', 'Done'], allowInvalid: false, help: '' };
    memory.update(
      tab({ 1: { 1: cell('a', { look: { ...look } }) }, 2: { 1: cell('b', { look: { ...look }, input }) } }),
    );
    const wire = memory.changes(0);
    expect(wire.styles).toEqual([{ look }]);
    expect(wire.inputs).toEqual([input]);
    expect(wire.rows[1]?.cells[0]?.cell).toEqual({ value: 'b', style: 0, input: 0 });
  });

  test('a display that says more than the value goes along', () => {
    const memory = createSheetMemory();
    memory.update(tab({ 1: { 1: { value: 0.123, display: '12.3%', format: '0.0%' } } }));
    expect(memory.changes(0).rows[0]?.cells[0]?.cell).toEqual({ value: 0.123, display: '12.3%', style: 0 });
  });
});
