import { expect, test } from 'vitest';
import { hostOf } from '../contract/script-host.ts';

const CODE = `function seen() {
  const range = SpreadsheetApp.getActive().getSheetByName('Sheet1').getRange('B1');
  const value = range.getValue();
  return [value instanceof Date, range.getDisplayValue()];
}`;

test.each([
  ['=TODAY()', [true, '3/10/2026'], 'a function of days shows a day and gives a Date'],
  ['=NOW()', [true, '3/10/2026 5:00:00'], 'a moment shows its time'],
  ['=DATE(2026,1,31)', [true, '1/31/2026'], 'as does a date put together'],
  ['=A1', [true, '2026-03-04'], 'a mere reference shows what the other cell shows'],
  ['=A2', [false, '$2.99'], 'money too'],
  ['=DATE(2026,1,31)-DATE(2026,1,1)', [false, '30'], 'days between two dates are a number'],
  ['=YEAR(A1)', [false, '2026'], 'a year is a number'],
])('%s shows %j: %s', (formula, expected) => {
  const host = hostOf(CODE);
  host.type('Sheet1', 'A1', '2026-03-04');
  host.type('Sheet1', 'A2', '$2.99');
  host.type('Sheet1', 'B1', formula);
  expect(host.run('seen')).toEqual(expected);
});

test('a format of its own is stronger, and a formula that goes takes its format along', () => {
  const host = hostOf(
    `${CODE} function plain() { SpreadsheetApp.getActive().getSheetByName('Sheet1').getRange('B1').setNumberFormat('0'); }`,
  );
  host.type('Sheet1', 'B1', '=DATE(2026,1,31)');
  host.type('Sheet1', 'B1', '5');
  expect(host.run('seen')).toEqual([false, '5']);
  host.type('Sheet1', 'B1', '=DATE(2026,1,31)');
  host.run('plain');
  expect(host.run('seen')).toEqual([false, '46053']);
});
