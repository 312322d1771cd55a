import { describe, expect, test } from 'vitest';
import type { Host, HostEvent, PersonAction } from '../host.ts';
import { hostOf } from './script-host.ts';

const CODE = `
function fill() {
  const ss = SpreadsheetApp.getActive();
  const sheet = ss.getSheetByName('Sheet1');
  sheet.getRange('A1:C4').setValues([['Key', 'Cause', 'Units'], ['a', 'x', 3], ['b', 'y', 1], ['c', 'x', 2]]);
  sheet.setFrozenRows(1);
  sheet.getRange('A2:A4').setNotes([['na'], ['nb'], ['nc']]);
  sheet.getRange('B2:B4').setDataValidation(SpreadsheetApp.newDataValidation().requireValueInList(['x', 'y']).build());
  sheet.getRange('E1').setFormula('=SUM(C2:C4)');
  ss.setNamedRange('Causes', sheet.getRange('B2:B4'));
  ss.insertSheet('Data').getRange('A1').setFormula('=SUM(Sheet1!C:C)');
  const pivot = sheet.getRange('G1').createPivotTable(sheet.getRange('A1:C4'));
  pivot.addRowGroup(2);
  pivot.addPivotValue(3, SpreadsheetApp.PivotTableSummarizeFunction.SUM);
}
function write() { SpreadsheetApp.getActive().getSheetByName('Sheet1').getRange('A2:A3').setValues([['script'], ['script']]); }
function read() { return SpreadsheetApp.getActive().getSheetByName('Sheet1').getRange('A2').getValue(); }
`;

function filled(): Host {
  const host = hostOf(CODE);
  host.run('fill');
  return host;
}

/** Everything there is to see, but for what counts changes. */
const seen = (host: Host) => JSON.stringify(host.view(), (_, value) => (value instanceof Map ? [...value] : value));

const cell = (host: Host, row: number, column: number) => host.displayed('Sheet1')[row - 1]?.[column - 1];

describe('what a person did is undone and done again', () => {
  test.each<[string, (host: Host) => void]>([
    ['typing', (host) => host.type('Sheet1', 'C2', '10')],
    ['typing a date into an empty cell', (host) => host.type('Sheet1', 'D9', '3/14/2026')],
    ['typing over a formula', (host) => host.type('Sheet1', 'E1', '7')],
    ['typing a formula', (host) => host.type('Sheet1', 'C2', '=1+1')],
    ['deleting', (host) => host.erase('Sheet1', 'A2:C3')],
    ['deleting a pivot', (host) => host.erase('Sheet1', 'G1')],
    [
      'a paste of two cells',
      (host) =>
        host.together(() => {
          host.type('Sheet1', 'A2', 'p');
          host.type('Sheet1', 'A3', 'q');
        }),
    ],
    ...(
      [
        { do: 'sort', sheet: 'Sheet1', column: 3, ascending: true },
        { do: 'insert-rows', sheet: 'Sheet1', at: 2, count: 2 },
        { do: 'delete-rows', sheet: 'Sheet1', at: 3, count: 1 },
        { do: 'insert-columns', sheet: 'Sheet1', at: 1, count: 1 },
        { do: 'delete-columns', sheet: 'Sheet1', at: 2, count: 2 },
        { do: 'move-column', sheet: 'Sheet1', from: 3, to: 1 },
        { do: 'insert-sheet', sheet: 'More' },
        { do: 'rename-sheet', sheet: 'Sheet1', name: 'Renamed' },
        { do: 'delete-sheet', sheet: 'Sheet1' },
      ] as PersonAction[]
    ).map((action): [string, (host: Host) => void] => [action.do, (host) => host.act(action)]),
  ])('%s', (_, deed) => {
    const host = filled();
    const before = seen(host);
    deed(host);
    const after = seen(host);
    expect(after).not.toBe(before);
    expect(host.undo()).toBe(true);
    expect(seen(host)).toBe(before);
    expect(host.redo()).toBe(true);
    expect(seen(host)).toBe(after);
    expect(host.redo()).toBe(false);
    host.undo();
    expect(seen(host)).toBe(before);
    expect(host.undo()).toBe(false);
  });

  test('one step after another, the last first', () => {
    const host = filled();
    host.type('Sheet1', 'A2', 'one');
    host.act({ do: 'insert-rows', sheet: 'Sheet1', at: 2, count: 1 });
    host.type('Sheet1', 'A3', 'two');
    host.undo();
    expect(cell(host, 3, 1)).toBe('one');
    host.undo();
    host.undo();
    expect(cell(host, 2, 1)).toBe('a');
  });

  test('what is typed after an undo takes the place of what was undone', () => {
    const host = filled();
    host.type('Sheet1', 'A2', 'one');
    host.undo();
    host.type('Sheet1', 'A2', 'two');
    expect(host.redo()).toBe(false);
    expect(cell(host, 2, 1)).toBe('two');
  });

  test('a refused text is no step', () => {
    const host = filled();
    expect(() => host.type('Nowhere', 'A1', 'x')).toThrow();
    expect(host.undo()).toBe(false);
  });
});

describe('what scripts did is not undone', () => {
  test('a cell a script wrote since stays, another is taken back', () => {
    const host = filled();
    host.together(() => {
      host.type('Sheet1', 'A2', 'typed');
      host.type('Sheet1', 'A4', 'typed');
    });
    host.run('write');
    host.undo();
    expect([2, 3, 4].map((row) => cell(host, row, 1))).toEqual(['script', 'script', 'c']);
  });

  test('a change of lines is not taken back over the work of a script', () => {
    const host = filled();
    host.act({ do: 'delete-rows', sheet: 'Sheet1', at: 4, count: 1 });
    host.run('write');
    expect(host.undo()).toBe(false);
    expect(cell(host, 2, 1)).toBe('script');
  });

  test('a script that only reads disturbs nothing', () => {
    const host = filled();
    host.act({ do: 'delete-rows', sheet: 'Sheet1', at: 4, count: 1 });
    host.run('read');
    expect(host.undo()).toBe(true);
    expect(cell(host, 4, 1)).toBe('c');
  });
});

test('faces hear where something was undone and which tabs changed', () => {
  const host = filled();
  host.type('Sheet1', 'C3', '5');
  const heard: HostEvent[] = [];
  host.on((event) => heard.push(event));
  host.undo();
  expect(heard.map(({ kind }) => kind)).toEqual(['changed', 'activated']);
  expect(heard[1]).toMatchObject({ sheetId: 0, row: 3, column: 3 });
});
