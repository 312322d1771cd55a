import { describe, expect, test } from 'vitest';
import { hostOf } from '../../contract/script-host.ts';
import type { SheetAsk } from '../wire.ts';
import { createBridge } from './bridge.ts';

const ROWS = 20_000;
const CODE = `function fill() {
  const sheet = SpreadsheetApp.getActive().getSheetByName('Sheet1');
  sheet.insertRowsAfter(1000, ${ROWS});
  const rows = Array.from({ length: ${ROWS} }, (_, row) => Array.from({ length: 20 }, (_, column) => column + ' of ' + row));
  sheet.getRange(1, 1, ${ROWS}, 20).setValues(rows);
  sheet.getRange(2, 1, ${ROWS}, 1).setDataValidation(SpreadsheetApp.newDataValidation().requireValueInList(['x', 'y']).build());
}`;

/** A host with a tall tab, its bridge, and how many rows were looked at. */
function tall() {
  const host = hostOf(CODE);
  host.run('fill');
  const looked = { rows: 0 };
  const { sheetCells } = host;
  host.sheetCells = (id, first, last) => {
    looked.rows += last - first + 1;
    return sheetCells(id, first, last);
  };
  const bridge = createBridge(host, { language: 'en', frame: () => '', tell: () => undefined });
  return { host, bridge, looked };
}

const FIRST: SheetAsk = { shape: 0, blocks: [0, 90].map((block) => ({ block, since: 0 })) };

describe('a tab of 20,000 rows', () => {
  test('what is in sight is a small part of it', () => {
    const { bridge, looked } = tall();
    const wire = bridge.sheet(0, FIRST);
    expect(wire?.shape?.filledRows).toBe(ROWS + 1);
    expect(wire?.shape?.inputs.map(({ areas }) => areas)).toEqual([[{ row: 2, column: 1, rows: ROWS, columns: 1 }]]);
    expect(looked.rows).toBe(256);
    expect(JSON.stringify(wire).length).toBeLessThan(400_000);
  });

  test('an edit sends its row', () => {
    const { host, bridge, looked } = tall();
    const before = bridge.sheet(0, FIRST);
    host.type('Sheet1', 'C3', 'new');
    looked.rows = 0;
    const known = before?.blocks.map(({ block, version }) => ({ block, since: version })) ?? [];
    const wire = bridge.sheet(0, { shape: before?.version ?? 0, blocks: known });
    expect(wire?.blocks.map(({ rows }) => rows.map(({ row }) => row))).toEqual([[3], []]);
    expect(looked.rows).toBe(256);
    expect(JSON.stringify(wire).length).toBeLessThan(2_000);
  });

  test('the list of tabs looks at no cell', () => {
    const { bridge, looked } = tall();
    expect(bridge.book().tabs.map(({ name }) => name)).toEqual(['Sheet1']);
    expect(looked.rows).toBe(0);
  });
});
