import type { ICommandInfo, IExecutionOptions } from '@univerjs/core';
import { CommandType } from '@univerjs/core';
import { IEditorBridgeService } from '@univerjs/sheets-ui';
import type { EditWire } from '../../wire.ts';
import { type GridRange, toA1 } from './address.ts';
import { COMMANDS, MUTATIONS, type Params } from './meanings.ts';
import type { Grid } from './univer.ts';

/** Marks what the host sent, so that it is drawn and not sent back. */
export const FROM_HOST: IExecutionOptions = { fromHost: true };

/** What is needed to know what a person meant. */
export interface EditReading {
  sheetName(id: string): string;
  /** What a typed text stands for. */
  complete(typed: string): string;
  /** Whether a cell counted from 0 is a checkbox. */
  isCheckbox(id: string, row: number, column: number): boolean;
  send(edits: EditWire[]): void;
  /** The heading of a filtered column, counted from 1, was pressed. */
  chooseValues(column: number): void;
  /** The note of the chosen cell is wanted. */
  note(): void;
}

/** Changes of its own the grid may make: they move nothing but lines on the screen. */
const OWN = ['row-auto-height', 'row-is-auto-height', 'toggle-note-popup', 'note-position', 'set-drawing-apply'];

/**
 * Stops everything a person does to the grid before it happens there and hands it on as edits for the host.
 * What the grid shows changes only when the host says so.
 */
export function catchEdits(
  grid: Grid,
  { sheetName, complete, isCheckbox, send, chooseValues, note }: EditReading,
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
    const sheetId = params.subUnitId ?? api.getActiveWorkbook()?.getActiveSheet().getSheetId() ?? '';
    const sheet = sheetName(sheetId);
    const command = COMMANDS[id];
    if (id === 'sheet.operation.open-filter-panel') {
      event.cancel = true;
      chooseValues((params.col ?? 0) + 1);
    } else if (id === 'sheet.operation.add-note-popup') {
      event.cancel = true;
      note();
    } else if (command && isTick(id, params) && isCheckbox(sheetId, params.range.startRow, params.range.startColumn)) {
      event.cancel = true;
      send([{ do: 'toggle-checkboxes', sheet, a1: toA1(params.range) }]);
    } else if (command) {
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

/** Whether a command may be a press on a box; what it would write is the grid's idea of ticked. */
const isTick = (id: string, params: Params): params is Params & { range: GridRange } =>
  id === 'sheet.command.set-range-values' && params.range !== undefined && !isTyped(id, params);

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
