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
function places() {
  const book = SpreadsheetApp.getActive();
  book.getName();
  const sheet = book.getSheetByName('Sheet1');
  sheet.setFrozenRows(1);
  sheet.getRange('A1').setValue('x');
  sheet.getRangeList(['A1', 'B2']).setValue('y');
  book.insertSheet('Other').getRange('A1').getValue();
}
function reckons() { let sum = 0; for (let at = 0; at < 3e6; at += 1) sum += Math.sqrt(at); return sum; }
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

test('each trip names the tab it is about', () => {
  const host = hostOf(CODE);
  host.run('places');
  const trips = host.executions[0]?.calls.filter(({ kind }) => kind !== 'handle') ?? [];
  expect(trips.map(({ name, tab }) => [name, tab])).toEqual([
    ['Spreadsheet.getName', ''],
    ['Sheet.setFrozenRows', 'Sheet1'],
    ['Range.setValue', 'Sheet1'],
    ['RangeList.setValue', 'Sheet1'],
    ['Spreadsheet.insertSheet', ''],
    ['Range.getValue', 'Other'],
  ]);
});

test('what a script reckons is told apart from what its calls take', () => {
  const host = hostOf(CODE, { timed: true });
  host.run('reckons');
  host.run('single', [5]);
  const [reckons, single] = host.executions;
  expect(reckons?.computing).toBeGreaterThan(10);
  expect(single?.computing).toBeLessThan(reckons?.computing ?? 0);
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
