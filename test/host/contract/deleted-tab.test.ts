import { describe, expect, test } from 'vitest';
import { openShop } from '../../app/shop.ts';
import type { Host } from '../host.ts';
import { hostOf } from './script-host.ts';

const CODE = `
function fill() {
  const ss = SpreadsheetApp.getActive();
  const sheet = ss.getSheetByName('Sheet1');
  const data = ss.insertSheet('Data');
  data.getRange('A1:B3').setValues([['Cause', 'Units'], ['x', 3], ['y', 1]]);
  sheet.getRange('A1').setFormula('=SUM(Data!B2:B3)+1');
  sheet.getRange('A2').setValue('x').setDataValidation(SpreadsheetApp.newDataValidation().requireValueInRange(data.getRange('A2:A3')).build());
  const pivot = sheet.getRange('C1').createPivotTable(data.getRange('A1:B3'));
  pivot.addRowGroup(1);
  pivot.addPivotValue(2, SpreadsheetApp.PivotTableSummarizeFunction.SUM);
  sheet.setConditionalFormatRules([SpreadsheetApp.newConditionalFormatRule().whenFormulaSatisfied('=Data!$A2="x"').setBold(true).setRanges([sheet.getRange('A1:A2')]).build()]);
  sheet.insertChart(sheet.newChart().asColumnChart().addRange(data.getRange('A1:B3')).addRange(sheet.getRange('A1:A3')).setPosition(8, 1, 0, 0).build());
}
function values() {
  const sheet = SpreadsheetApp.getActive().getSheetByName('Sheet1');
  return [sheet.getRange('A1').getFormula(), sheet.getCharts()[0].getRanges().length];
}
function source() { SpreadsheetApp.getActive().getSheetByName('Sheet1').getPivotTables()[0].getSourceDataRange(); }
function again() { SpreadsheetApp.getActive().insertSheet('Data').getRange('A2').setValue('z'); }
`;

function withoutData(): Host {
  const host = hostOf(CODE);
  host.run('fill');
  host.act({ do: 'delete-sheet', sheet: 'Data' });
  return host;
}

const first = (host: Host) => host.view().sheets[0];

describe('what pointed at a deleted tab', () => {
  test('formulas read #REF! and show it', () => {
    const host = withoutData();
    expect(host.run('values')).toEqual(['=SUM(#REF!)+1', 1]);
    expect(host.displayed('Sheet1')[0]?.[0]).toBe('#REF!');
  });

  test('a dropdown has nothing to choose and says why', () => {
    const cell = first(withoutData())?.cells.get(2)?.get(1);
    expect(cell).toMatchObject({ value: 'x', input: { kind: 'list', values: [] } });
    expect(cell?.error).toContain('specified range');
  });

  test('a pivot keeps its cells and loses its source', () => {
    const host = withoutData();
    expect(host.displayed('Sheet1').map((row) => row.slice(2))).toEqual([
      ['Cause', 'SUM of Units'],
      ['x', '3'],
      ['y', '1'],
      ['Grand Total', '4'],
    ]);
    expect(first(host)?.pivots[0]).toMatchObject({ source: null, rowGroups: [{ heading: '#REF!' }] });
    expect(() => host.run('source')).toThrow('no longer exists');
  });

  test('charts draw the ranges that are left', () => {
    expect(first(withoutData())?.charts[0]?.ranges).toEqual([
      { sheet: 'Sheet1', area: { row: 1, column: 1, rows: 3, columns: 1 } },
    ]);
  });

  test('conditional formats read #REF!', () => {
    expect(first(withoutData())?.conditionalFormats[0]?.values).toEqual(['=#REF!="x"']);
  });

  test('a new tab of the same name is another tab', () => {
    const host = withoutData();
    host.run('again');
    expect(host.run('values')).toEqual(['=SUM(#REF!)+1', 1]);
    expect(first(host)?.cells.get(2)?.get(1)?.input?.values).toEqual([]);
  });
});

test.each(['Voices', 'Causes', 'Owners'])(
  'the workbook can be seen after %s is deleted and a file imported',
  async (tab) => {
    const shop = openShop();
    await shop.bringFixture('fba-customer-returns.us-2026-h1.txt');
    shop.host.act({ do: 'delete-sheet', sheet: tab });
    expect(() => shop.host.view()).not.toThrow();
    await shop.bringFixture('fba-customer-returns.overlap-june.txt').catch(() => null);
    expect(() => shop.host.view()).not.toThrow();
  },
);
