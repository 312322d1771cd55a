import { expect, test } from 'vitest';
import { hostOf } from './script-host.ts';

const CODE = `
function block(rows) {
  const sheet = SpreadsheetApp.getActive().getSheetByName('Sheet1');
  sheet.getRange(1, 1, rows, 10).setValues(Array.from({ length: rows }, () => Array(10).fill('x')));
}
function single(rows) {
  const sheet = SpreadsheetApp.getActive().getSheetByName('Sheet1');
  for (let r = 1; r <= rows; r++) for (let c = 1; c <= 10; c++) sheet.getRange(r, c).setValue('x');
}
function waits() { const before = Date.now(); Utilities.sleep(1500); return Date.now() - before; }
function swallows() {
  try { for (;;) SpreadsheetApp.getActive().getName(); } catch (e) { return 'went on'; }
}
function shape() { SpreadsheetApp.getActive().getSheetByName('Sheet1').getRange('A1').getValue(); }
`;

test('a block is one trip, single cells are many', () => {
  const host = hostOf(CODE);
  host.run('block', [100]);
  host.run('single', [100]);
  const [block, single] = host.executions;
  expect(block?.trips).toBe(1);
  expect(single?.trips).toBe(1000);
  expect((single?.milliseconds ?? 0) / (block?.milliseconds ?? 1)).toBeGreaterThan(50);
});

test('naming a place is no trip', () => {
  const host = hostOf(CODE);
  host.run('shape');
  expect(host.executions[0]?.calls.map(({ name, kind }) => [name, kind])).toEqual([
    ['SpreadsheetApp.getActive', 'handle'],
    ['Spreadsheet.getSheetByName', 'handle'],
    ['Sheet.getRange', 'handle'],
    ['Range.getValue', 'read'],
  ]);
});

test('more cells cost more time', () => {
  const host = hostOf(CODE);
  host.run('block', [10]);
  host.run('block', [1000]);
  const [few, many] = host.executions;
  expect(many?.milliseconds).toBeGreaterThan(few?.milliseconds ?? 0);
});

test('sleeping moves the clock by its time and that of the trip', () => {
  expect(hostOf(CODE).run('waits')).toBe(1520);
});

test('a script that catches the end of its time is ended all the same', () => {
  const host = hostOf(CODE);
  expect(() => host.run('swallows')).toThrow('Exceeded maximum execution time');
  expect(host.executions[0]?.error).toBe('Exceeded maximum execution time');
});
