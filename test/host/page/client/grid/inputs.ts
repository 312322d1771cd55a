import { DataValidationErrorStyle, DataValidationRenderMode, DataValidationType } from '@univerjs/core';
import { serializeListOptions } from '@univerjs/preset-sheets-core';
import type { InputWire } from '../../wire.ts';
import type { GridRange } from './address.ts';
import { FROM_HOST } from './edits.ts';
import type { Grid } from './univer.ts';

/** Which input each cell of a tab has: row to column to number in the table of inputs, both counted from 0. */
export type InputCells = Map<number, Map<number, number>>;

/** Draws the dropdowns and checkboxes of a tab; knows what it drew and touches only what differs. */
export function createInputs(grid: Grid, sheetId: string) {
  const drawn = new Map<number, string>();
  const run = (id: string, params: object) =>
    grid.api.syncExecuteCommand(id, { unitId: grid.unitId, subUnitId: sheetId, ...params }, FROM_HOST);
  return (cells: InputCells, inputs: InputWire[]): void => {
    const wanted = groupByInput(cells);
    for (const [number, known] of drawn) {
      if (JSON.stringify(wanted.get(number)) === known) continue;
      run('data-validation.mutation.removeRule', { ruleId: `input-${number}` });
      drawn.delete(number);
    }
    for (const [number, ranges] of wanted) {
      const input = inputs[number];
      if (!input || drawn.has(number) || input.kind === 'other') continue;
      run('data-validation.mutation.addRule', { rule: { uid: `input-${number}`, ranges, ...ruleOf(input) } });
      drawn.set(number, JSON.stringify(ranges));
    }
  };
}

function ruleOf({ kind, values, allowInvalid, help }: InputWire) {
  return {
    type: kind === 'checkbox' ? DataValidationType.CHECKBOX : DataValidationType.LIST,
    ...(kind === 'list' ? { formula1: serializeListOptions(values), renderMode: DataValidationRenderMode.CUSTOM } : {}),
    allowBlank: true,
    errorStyle: allowInvalid ? DataValidationErrorStyle.WARNING : DataValidationErrorStyle.STOP,
    ...(help ? { error: help, showErrorMessage: true } : {}),
  };
}

/** Cells with the same input as few tall rectangles, one column wide. */
function groupByInput(cells: InputCells): Map<number, GridRange[]> {
  const groups = new Map<number, GridRange[]>();
  const open = new Map<number, { number: number; range: GridRange }>();
  for (const row of [...cells.keys()].sort((one, other) => one - other)) {
    for (const [column, number] of cells.get(row) ?? []) {
      const last = open.get(column);
      if (last && last.number === number && last.range.endRow === row - 1) {
        last.range.endRow = row;
        continue;
      }
      const range = { startRow: row, endRow: row, startColumn: column, endColumn: column };
      open.set(column, { number, range });
      groups.set(number, [...(groups.get(number) ?? []), range]);
    }
  }
  return groups;
}
