import type { ICellData, ICommandInfo, IExecutionOptions } from '@univerjs/core';
import { CommandType } from '@univerjs/core';
import { IEditorBridgeService } from '@univerjs/sheets-ui';
import type { EditWire } from '../../wire.ts';
import { columnLetters, type GridRange, toA1 } from './address.ts';
import type { Grid } from './univer.ts';

/** Marks what the host sent, so that it is drawn and not sent back. */
export const FROM_HOST: IExecutionOptions = { fromHost: true };

interface Params {
  range?: GridRange;
  ranges?: GridRange[];
  value?: ICellData | ICellData[][] | Record<number, Record<number, ICellData>>;
  cellValue?: Record<number, Record<number, ICellData | null>> | undefined;
  fromRange?: GridRange;
  toRange?: GridRange;
  from?: { value: Params['cellValue'] };
  to?: { value: Params['cellValue'] };
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

/** Commands of the grid that have a counterpart in the host, and what a person meant by each. */
const COMMANDS: Record<string, Reader> = {
  'sheet.command.insert-col': lines('insert-columns'),
  'sheet.command.insert-row': lines('insert-rows'),
  'sheet.command.remove-col': lines('delete-columns'),
  'sheet.command.remove-row': lines('delete-rows'),
  'sheet.command.move-cols': (sheet, { fromRange, toRange }) =>
    fromRange && toRange
      ? [{ do: 'move-column', sheet, from: fromRange.startColumn + 1, to: toRange.startColumn + 1 }]
      : [],
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

function valueAt(value: NonNullable<Params['value']>, range: GridRange, row: number, column: number) {
  if (Array.isArray(value)) return value[row - range.startRow]?.[column - range.startColumn];
  if ('v' in value || 'f' in value || 'p' in value) return value as ICellData;
  return (value as Record<number, Record<number, ICellData>>)[row]?.[column];
}

/** What each change of cells that a paste, a fill, a cut or a drag wants to make means for the host. */
const MUTATIONS: Record<string, Reader> = {
  'sheet.mutation.set-range-values': (sheet, { cellValue }) => cellEdits(sheet, cellValue),
  'sheet.mutation.move-range': (sheet, { from, to }) => [
    ...cellEdits(sheet, from?.value),
    ...cellEdits(sheet, to?.value),
  ],
};

function cellEdits(sheet: string, cells: Params['cellValue']): EditWire[] {
  return Object.entries(cells ?? {}).flatMap(([row, rowCells]) =>
    Object.entries(rowCells)
      .filter(([, cell]) => !cell || 'v' in cell || 'f' in cell || 'p' in cell)
      .map(([column, cell]) => typeOrErase(sheet, Number(row), Number(column), textOf(cell))),
  );
}

/** Changes of its own the grid may make: they move nothing but lines on the screen. */
const OWN = [
  'row-auto-height',
  'row-is-auto-height',
  'col-width',
  'row-height',
  'toggle-note-popup',
  'note-position',
  'set-drawing-apply',
];

/**
 * Stops everything a person does to the grid before it happens there and hands it on as edits for the host.
 * What the grid shows changes only when the host says so. `complete` says what a typed text stands for.
 */
export function catchEdits(
  grid: Grid,
  sheetName: (id: string) => string,
  send: (edits: EditWire[]) => void,
  complete: (typed: string) => string,
): void {
  const { api } = grid;
  const editor = grid.univer.__getInjector().get(IEditorBridgeService);
  let typed = '';
  api.addEvent(api.Event.BeforeSheetEditEnd, ({ value }) => {
    typed = complete(
      value
        .toPlainText()
        .replace(/\r\n?$/, '')
        .replace(/\r/g, '\n'),
    );
  });
  api.addEvent(api.Event.BeforeCommandExecute, (event) => {
    const { id, type, options } = event;
    if (options?.fromHost) return;
    const params = (event.params ?? {}) as Params;
    const sheet = sheetName(params.subUnitId ?? api.getActiveWorkbook()?.getActiveSheet().getSheetId() ?? '');
    const command = COMMANDS[id];
    if (command) {
      event.cancel = true;
      send(command(sheet, isTyped(id, params) ? { ...params, value: { v: typed } } : params, grid));
      if (!isTyped(id, params) && editor.isVisible().visible) void api.getActiveWorkbook()?.abortEditingAsync();
    } else if (isForeign({ id, type })) {
      event.cancel = true;
      if (!options?.onlyLocal) send(MUTATIONS[id]?.(sheet, params, grid) ?? []);
    }
  });
}

/** Whether a command ends a person's typing: only then does it carry this id. */
const isTyped = (id: string, { redoUndoId }: Params): boolean =>
  id === 'sheet.command.set-range-values' && redoUndoId !== undefined;

function isForeign({ id, type }: Pick<ICommandInfo, 'id' | 'type'>): boolean {
  if (type !== CommandType.MUTATION) return false;
  if (!id.startsWith('sheet.mutation.') && !id.startsWith('data-validation.mutation.')) return false;
  return !OWN.some((own) => id.endsWith(own));
}

/** Reads Ctrl+Z, Ctrl+Y and Ctrl+Shift+Z pressed over the cells; while a cell is edited they are the editor's own. */
export function undoKeys(grid: Grid, send: (edits: EditWire[]) => void): (event: KeyboardEvent) => boolean {
  const editor = grid.univer.__getInjector().get(IEditorBridgeService);
  return ({ ctrlKey, metaKey, altKey, shiftKey, code }) => {
    if (!(ctrlKey || metaKey) || altKey || editor.isVisible().visible) return false;
    if (document.activeElement instanceof HTMLInputElement) return false;
    if (code !== 'KeyZ' && (code !== 'KeyY' || shiftKey)) return false;
    send([{ do: code === 'KeyY' || shiftKey ? 'redo' : 'undo' }]);
    return true;
  };
}
