import { DataValidationErrorStyle, DataValidationRenderMode, DataValidationType } from '@univerjs/core';
import { serializeListOptions } from '@univerjs/preset-sheets-core';
import type { InputView } from '../../../view.ts';
import type { ShapeWire } from '../../wire.ts';
import { FROM_HOST } from './edits.ts';
import { toRange } from './shape.ts';
import type { Grid } from './univer.ts';

/** Draws the dropdowns and checkboxes of a tab; knows what it drew and touches only what differs. */
export function createInputs(grid: Grid, sheetId: string) {
  let drawn = new Map<string, string>();
  let count = 0;
  const run = (id: string, params: object) =>
    grid.api.syncExecuteCommand(id, { unitId: grid.unitId, subUnitId: sheetId, ...params }, FROM_HOST);
  return (inputs: ShapeWire['inputs']): void => {
    const wanted = new Map(inputs.map((one) => [JSON.stringify(one), one]));
    for (const [text, ruleId] of drawn) {
      if (!wanted.has(text)) run('data-validation.mutation.removeRule', { ruleId });
    }
    const before = drawn;
    drawn = new Map();
    for (const [text, { areas, input }] of wanted) {
      if (input.kind === 'other') continue;
      const known = before.get(text);
      const uid = known ?? `input-${count++}`;
      drawn.set(text, uid);
      if (known === undefined)
        run('data-validation.mutation.addRule', { rule: { uid, ranges: areas.map(toRange), ...ruleOf(input) } });
    }
  };
}

function ruleOf({ kind, values, help }: InputView) {
  return {
    type: kind === 'checkbox' ? DataValidationType.CHECKBOX : DataValidationType.LIST,
    ...(kind === 'list' ? { formula1: serializeListOptions(values), renderMode: DataValidationRenderMode.CUSTOM } : {}),
    allowBlank: true,
    // The host refuses what a rule refuses; the grid would refuse the first letters of an entry too.
    errorStyle: DataValidationErrorStyle.WARNING,
    ...(help ? { error: help, showErrorMessage: true } : {}),
  };
}
