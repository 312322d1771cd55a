import type { ICellData } from '@univerjs/core';
import type { EditWire } from '../../wire.ts';
import { columnLetters, type GridRange, toA1 } from './address.ts';
import type { Grid } from './univer.ts';

/** What the grid's commands and changes say of themselves, as far as it is read here. */
export interface Params {
  range?: GridRange;
  ranges?: GridRange[];
  value?: ICellData | ICellData[][] | Record<number, Record<number, ICellData>>;
  cellValue?: Record<number, Record<number, ICellData | null>> | undefined;
  fromRange?: GridRange;
  toRange?: GridRange;
  sourceRange?: GridRange;
  targetRange?: GridRange;
  applyType?: string;
  rowHeight?: number | Record<number, number>;
  colWidth?: number | Record<number, number>;
  startRow?: number;
  startColumn?: number;
  col?: number;
  subUnitId?: string;
  redoUndoId?: string;
}

type Reader = (sheet: string, params: Params, grid: Grid) => EditWire[];

const textOf = (cell: ICellData | null | undefined): string => {
  if (!cell) return '';
  if (cell.f) return cell.f;
  if (cell.p?.body) return cell.p.body.dataStream.replace(/\r\n$/, '');
  return cell.v === null || cell.v === undefined ? '' : String(cell.v);
};

const typeOrErase = (sheet: string, row: number, column: number, text: string): EditWire => {
  const a1 = `${columnLetters(column)}${row + 1}`;
  return text === '' ? { do: 'erase', sheet, a1 } : { do: 'type', sheet, a1, text };
};

const lines = (what: 'insert-columns' | 'delete-columns' | 'insert-rows' | 'delete-rows'): Reader => {
  return (sheet, { range }, grid) => {
    const area = range ?? grid.api.getActiveWorkbook()?.getActiveRange()?.getRange();
    if (!area) return [];
    const isColumns = what.endsWith('columns');
    const first = isColumns ? area.startColumn : area.startRow;
    const last = isColumns ? area.endColumn : area.endRow;
    return [{ do: what, sheet, at: first + 1, count: last - first + 1 }];
  };
};

/** The grid says before which line the others stand afterwards, counted before they moved. */
function moved(
  what: 'move-row' | 'move-column',
  sheet: string,
  first: number,
  last: number,
  before: number,
): EditWire[] {
  const count = last - first + 1;
  const to = before > last ? before - count : before;
  return before >= first && before <= last + 1 ? [] : [{ do: what, sheet, from: first + 1, to: to + 1, count }];
}

const visibility = (what: 'hide-rows' | 'show-rows' | 'hide-columns' | 'show-columns'): Reader => {
  return (sheet, { ranges = [] }) =>
    ranges.map(({ startRow, endRow, startColumn, endColumn }) =>
      what.endsWith('rows')
        ? { do: what, sheet, at: startRow + 1, count: endRow - startRow + 1 }
        : { do: what, sheet, at: startColumn + 1, count: endColumn - startColumn + 1 },
    );
};

/** The grid gives one size for all lines, or one for each by its number. */
const sizes = (what: 'resize-rows' | 'resize-columns'): Reader => {
  return (sheet, { ranges = [], rowHeight, colWidth }) => {
    const isRows = what === 'resize-rows';
    const size = isRows ? rowHeight : colWidth;
    return ranges.flatMap(({ startRow, endRow, startColumn, endColumn }): EditWire[] => {
      const [first, last] = isRows ? [startRow, endRow] : [startColumn, endColumn];
      if (typeof size === 'number') return [{ do: what, sheet, at: first + 1, count: last - first + 1, size }];
      return Object.entries(size ?? {})
        .filter(([line]) => Number(line) >= first && Number(line) <= last)
        .map(([line, each]) => ({ do: what, sheet, at: Number(line) + 1, count: 1, size: each }));
    });
  };
};

/** Commands of the grid that have a counterpart in the host, and what a person meant by each. */
export const COMMANDS: Record<string, Reader> = {
  'sheet.command.insert-col': lines('insert-columns'),
  'sheet.command.insert-row': lines('insert-rows'),
  'sheet.command.remove-col': lines('delete-columns'),
  'sheet.command.remove-row': lines('delete-rows'),
  'sheet.command.move-cols': (sheet, { fromRange, toRange }) =>
    fromRange && toRange
      ? moved('move-column', sheet, fromRange.startColumn, fromRange.endColumn, toRange.startColumn)
      : [],
  'sheet.command.move-rows': (sheet, { fromRange, toRange }) =>
    fromRange && toRange ? moved('move-row', sheet, fromRange.startRow, fromRange.endRow, toRange.startRow) : [],
  'sheet.command.clear-selection-content': (sheet, { ranges }, grid) => {
    const chosen =
      ranges ??
      grid.api
        .getActiveWorkbook()
        ?.getActiveSheet()
        .getSelection()
        ?.getActiveRangeList()
        .map((range) => range.getRange());
    return (chosen ?? []).map((range) => ({ do: 'erase', sheet, a1: toA1(range) }));
  },
  'sheet.command.move-range': (sheet, { fromRange, toRange }) =>
    fromRange && toRange
      ? [{ do: 'paste', sheet, a1: toA1(toRange), from: { sheet, a1: toA1(fromRange) }, cut: true }]
      : [],
  'sheet.command.auto-fill': (sheet, { sourceRange, targetRange, applyType }) =>
    sourceRange && targetRange && isLarger(targetRange, sourceRange)
      ? [{ do: 'fill', sheet, a1: toA1(sourceRange), to: toA1(targetRange), series: applyType !== 'COPY' }]
      : [],
  'sheet.command.set-range-values': (sheet, { range, value }) => {
    if (!range || !value) return [];
    const edits: EditWire[] = [];
    for (let row = range.startRow; row <= range.endRow; row++) {
      for (let column = range.startColumn; column <= range.endColumn; column++) {
        edits.push(typeOrErase(sheet, row, column, textOf(valueAt(value, range, row, column))));
      }
    }
    return edits;
  },
};

/** Whether a fill goes out of where it comes from: pulled back into itself it fills nothing. */
const isLarger = (target: GridRange, source: GridRange): boolean =>
  target.endRow - target.startRow > source.endRow - source.startRow ||
  target.endColumn - target.startColumn > source.endColumn - source.startColumn;

function valueAt(value: NonNullable<Params['value']>, range: GridRange, row: number, column: number) {
  if (Array.isArray(value)) return value[row - range.startRow]?.[column - range.startColumn];
  if ('v' in value || 'f' in value || 'p' in value) return value as ICellData;
  return (value as Record<number, Record<number, ICellData>>)[row]?.[column];
}

/** What each change that an entry of the grid's own menus wants to make means for the host. */
export const MUTATIONS: Record<string, Reader> = {
  'sheet.mutation.set-range-values': (sheet, { cellValue }) => cellEdits(sheet, cellValue),
  'sheet.mutation.set-row-hidden': visibility('hide-rows'),
  'sheet.mutation.set-row-visible': visibility('show-rows'),
  'sheet.mutation.set-col-hidden': visibility('hide-columns'),
  'sheet.mutation.set-col-visible': visibility('show-columns'),
  'sheet.mutation.set-worksheet-row-height': sizes('resize-rows'),
  'sheet.mutation.set-worksheet-col-width': sizes('resize-columns'),
  'sheet.mutation.set-frozen': (sheet, { startRow = -1, startColumn = -1 }) => [
    { do: 'freeze', sheet, rows: Math.max(0, startRow), columns: Math.max(0, startColumn) },
  ],
  'sheet.mutation.set-filter-range': (sheet, { range }) =>
    range ? [{ do: 'create-filter', sheet, a1: toA1(range) }] : [],
  'sheet.mutation.remove-filter': (sheet) => [{ do: 'remove-filter', sheet }],
};

function cellEdits(sheet: string, cells: Params['cellValue']): EditWire[] {
  return Object.entries(cells ?? {}).flatMap(([row, rowCells]) =>
    Object.entries(rowCells)
      .filter(([, cell]) => !cell || 'v' in cell || 'f' in cell || 'p' in cell)
      .map(([column, cell]) => typeOrErase(sheet, Number(row), Number(column), textOf(cell))),
  );
}
