import { describe, expect, test } from 'vitest';
import type { PersonAction } from '../host.ts';
import { hostOf } from './script-host.ts';

const CODE = `
function fill() {
  const sheet = SpreadsheetApp.getActive().getSheetByName('Sheet1');
  sheet.getRange('A1:C4').setValues([['Key', 'Cause', 'Units'], ['a', 'x', 3], ['b', 'y', 1], ['c', 'x', 2]]);
  sheet.setFrozenRows(1);
  sheet.getRange('B2:B4').setDataValidation(SpreadsheetApp.newDataValidation().requireValueInList(['x', 'y']).setAllowInvalid(false).build());
  sheet.getRange('A2:A4').setNotes([['na'], ['nb'], ['nc']]);
  SpreadsheetApp.getActive().setNamedRange('Causes', sheet.getRange('B2:B4'));
  sheet.getRange('A1:C4').createFilter();
  sheet.getRange('E1').setFormula('=SUM(C2:C4)');
  sheet.setConditionalFormatRules([SpreadsheetApp.newConditionalFormatRule().whenTextEqualTo('x').setBackground('#ff0000').setRanges([sheet.getRange('B2:B4')]).build()]);
  sheet.insertChart(sheet.newChart().asColumnChart().addRange(sheet.getRange('A1:A4')).addRange(sheet.getRange('C1:C4')).setPosition(6, 1, 0, 0).build());
  const pivot = sheet.getRange('G1').createPivotTable(sheet.getRange('A1:C4'));
  pivot.addRowGroup(2);
  pivot.addPivotValue(3, SpreadsheetApp.PivotTableSummarizeFunction.SUM);
}
function onEdit(e) { console.log(JSON.stringify([e.range.getA1Notation(), e.value, e.oldValue])); }
function where() {
  const ss = SpreadsheetApp.getActive();
  const sheet = ss.getSheetByName('Sheet1');
  return {
    name: ss.getRangeByName('Causes').getA1Notation(),
    filter: sheet.getFilter().getRange().getA1Notation(),
    rule: sheet.getConditionalFormatRules()[0].getRanges()[0].getA1Notation(),
    chart: sheet.getCharts()[0].getRanges().map((r) => r.getA1Notation()),
    group: sheet.getPivotTables()[0].getRowGroups()[0].getSourceDataColumn(),
    value: sheet.getPivotTables()[0].getPivotValues()[0].getSourceDataColumn(),
    source: sheet.getPivotTables()[0].getSourceDataRange().getA1Notation(),
  };
}
`;

function filled() {
  const host = hostOf(CODE);
  host.run('fill');
  return host;
}

const at = {
  name: 'B2:B4',
  filter: 'A1:C4',
  rule: 'B2:B4',
  chart: ['A1:A4', 'C1:C4'],
  group: 2,
  value: 3,
  source: 'A1:C4',
};

describe('what follows when a person changes the grid', () => {
  test.each<[string, PersonAction, object]>([
    [
      'a column before',
      { do: 'insert-columns', sheet: 'Sheet1', at: 2, count: 1 },
      { name: 'C2:C4', filter: 'A1:D4', rule: 'C2:C4', chart: ['A1:A4', 'D1:D4'], group: 3, value: 4, source: 'A1:D4' },
    ],
    [
      'a row inside',
      { do: 'insert-rows', sheet: 'Sheet1', at: 3, count: 2 },
      { ...at, name: 'B2:B6', filter: 'A1:C6', rule: 'B2:B6', chart: ['A1:A6', 'C1:C6'], source: 'A1:C6' },
    ],
    [
      'a deleted row',
      { do: 'delete-rows', sheet: 'Sheet1', at: 3, count: 1 },
      { ...at, name: 'B2:B3', filter: 'A1:C3', rule: 'B2:B3', chart: ['A1:A3', 'C1:C3'], source: 'A1:C3' },
    ],
    [
      'a moved column',
      { do: 'move-column', sheet: 'Sheet1', from: 2, to: 1 },
      { ...at, name: 'A2:A4', rule: 'A2:A4', chart: ['B1:B4', 'C1:C4'], group: 1 },
    ],
    ['a new name for the tab', { do: 'insert-sheet', sheet: 'More' }, at],
  ])('%s', (_, action, expected) => {
    const host = filled();
    host.act(action);
    expect(host.run('where')).toEqual(expected);
  });

  test('sorting takes notes and rules along and spares the headings', () => {
    const host = filled();
    host.act({ do: 'sort', sheet: 'Sheet1', column: 3, ascending: true });
    expect(host.displayed('Sheet1').map((row) => row.slice(0, 3))).toEqual([
      ['Key', 'Cause', 'Units'],
      ['b', 'y', '1'],
      ['c', 'x', '2'],
      ['a', 'x', '3'],
    ]);
    const cells = host.view().sheets[0]?.cells;
    expect([2, 3, 4].map((row) => cells?.get(row)?.get(1)?.note)).toEqual(['nb', 'nc', 'na']);
  });

  test('formulas and pivots count again after typing', () => {
    const host = filled();
    host.type('Sheet1', 'C2', '10');
    expect(host.displayed('Sheet1').map((row) => row.slice(4))).toEqual([
      ['13', '', 'Cause', 'SUM of Units'],
      ['', '', 'x', '12'],
      ['', '', 'y', '1'],
      ['', '', 'Grand Total', '13'],
    ]);
  });
});

describe('typing', () => {
  test('a rejecting rule refuses', () => {
    expect(() => filled().type('Sheet1', 'B2', 'z')).toThrow('violates the data validation rules');
  });

  test('Delete leaves the rule', () => {
    const host = filled();
    host.erase('Sheet1', 'B2');
    expect(host.view().sheets[0]?.cells.get(2)?.get(2)?.input?.values).toEqual(['x', 'y']);
  });

  test('onEdit hears of hand edits only', () => {
    const host = filled();
    host.type('Sheet1', 'A2', 'new');
    host.run('where');
    const edits = host.executions.filter(({ functionName }) => functionName === 'onEdit');
    expect(edits.map(({ log, mode }) => [log, mode])).toEqual([[['["A2","new","a"]'], 'LIMITED']]);
  });

  test('listeners hear which tabs changed', () => {
    const host = filled();
    const heard: number[][] = [];
    const stop = host.on((event) => {
      if (event.kind === 'changed') heard.push(event.sheetIds);
    });
    host.type('Sheet1', 'A2', 'x');
    stop();
    host.type('Sheet1', 'A2', 'y');
    expect(heard).toEqual([[0]]);
  });
});

describe('views', () => {
  test('a cell shows its look, its choices and its formula', () => {
    const host = filled();
    const cells = host.view().sheets[0]?.cells;
    expect(cells?.get(2)?.get(2)).toMatchObject({
      display: 'x',
      look: { background: '#ff0000' },
      input: { kind: 'list', values: ['x', 'y'], allowInvalid: false },
    });
    expect(cells?.get(3)?.get(2)?.look).toBeUndefined();
    expect(cells?.get(1)?.get(5)).toMatchObject({ value: 6, formula: '=SUM(C2:C4)' });
  });

  test('charts carry their figures', () => {
    expect(filled().view().sheets[0]?.charts[0]).toMatchObject({
      type: 'COLUMN',
      labels: ['a', 'b', 'c'],
      series: [{ name: 'Units', values: [3, 1, 2] }],
    });
  });

  test('a formula of a conditional format is asked for each cell', () => {
    const host = hostOf(`function go() {
      const sheet = SpreadsheetApp.getActive().getSheetByName('Sheet1');
      sheet.getRange('A1:A3').setValues([[1], [5], [9]]);
      sheet.setConditionalFormatRules([SpreadsheetApp.newConditionalFormatRule().whenFormulaSatisfied('=$A1>4').setBold(true).setRanges([sheet.getRange('A1:B3')]).build()]);
    }`);
    host.run('go');
    const cells = host.view().sheets[0]?.cells;
    expect([1, 2, 3].map((row) => [cells?.get(row)?.get(1)?.look?.bold, cells?.get(row)?.get(2)?.look?.bold])).toEqual([
      [undefined, undefined],
      [true, true],
      [true, true],
    ]);
  });
});

describe('two people (platform 2.6)', () => {
  const PROTECT = `
    function protect() { const p = SpreadsheetApp.getActive().getSheetByName('Sheet1').getRange('A1').protect(); p.removeEditors(['x@example.com']); }
    function write() { SpreadsheetApp.getActive().getSheetByName('Sheet1').getRange('A1:B1').setValue(1); }`;
  test('the owner may always write', () => {
    const host = hostOf(PROTECT);
    host.run('protect');
    expect(() => host.run('write')).not.toThrow();
  });

  test('somebody else is refused as a whole, also where only one cell of a block is protected', () => {
    const owner = hostOf(PROTECT);
    owner.run('protect');
    const other = hostOf(PROTECT, { saved: owner.save(), userEmail: 'helper@example.com' });
    expect(() => other.run('write')).toThrow('You are trying to edit a protected cell or object.');
    expect(other.displayed('Sheet1')).toEqual(owner.displayed('Sheet1'));
    expect(() => other.type('Sheet1', 'A1', 'mine')).toThrow('protected cell');
    other.type('Sheet1', 'B1', 'mine');
    expect(other.displayed('Sheet1')[0]?.[1]).toBe('mine');
  });
});

test('a day stays the same day wherever script and spreadsheet are', () => {
  const code = `function go() {
    const ss = SpreadsheetApp.getActive();
    const range = ss.getSheetByName('Sheet1').getRange('A1');
    range.setValue('2026-03-04');
    return Utilities.formatDate(range.getValue(), ss.getSpreadsheetTimeZone(), 'yyyy-MM-dd');
  }`;
  expect(hostOf(code, { timeZone: 'America/New_York' }, { timeZone: 'Asia/Tokyo' }).run('go')).toBe('2026-03-04');
});

test('a hundred thousand rows of twenty columns go in one write and come back in one read', () => {
  const code = `function go() {
    const sheet = SpreadsheetApp.getActive().getSheetByName('Sheet1');
    sheet.insertRowsAfter(1000, 99000);
    const rows = Array.from({ length: 100000 }, (_, row) => Array.from({ length: 20 }, (_, column) => column + ' of ' + row));
    sheet.getRange(1, 1, 100000, 20).setNumberFormat('@').setValues(rows);
    return sheet.getRange(1, 1, 100000, 20).getValues()[99999][19];
  }`;
  const host = hostOf(code);
  expect(host.run('go')).toBe('19 of 99999');
  expect(host.executions[0]?.trips).toBe(4);
});
