import { describe, expect, test } from 'vitest';
import { hostOf } from './script-host.ts';

const CODE = `
/** @customfunction */
function TWICE(x) { return Array.isArray(x) ? x.map((row) => row.map((v) => v * 2)) : x * 2; }
/** @customfunction */
function KIND(x) { return Array.isArray(x) ? 'block ' + x.length + 'x' + x[0].length : x instanceof Date ? 'date' : typeof x + ' ' + x; }
/** @customfunction */
function FAIL() { throw new Error('No rows'); }
/** @customfunction */
function SLOW() { Utilities.sleep(31000); return 1; }
/** @customfunction */
function WRITES() { SpreadsheetApp.getActive().getSheets()[0].getRange('Z1').setValue(1); return 1; }
/** @customfunction */
function ASKS() { return SpreadsheetApp.getUi().alert('x'); }
/** @customfunction */
function READS() { return SpreadsheetApp.getActive().getSheets()[0].getRange('A1').getValue(); }
/** @customfunction */
function COUNTS(x) { console.log('run'); return x; }
function HIDDEN() { return 1; }
`;

const cellOf = (host: ReturnType<typeof hostOf>, row: number, column: number) =>
  host.view().sheets[0]?.cells.get(row)?.get(column);

describe('custom functions (platform 3)', () => {
  test.each([
    ['a single cell is a value', '=KIND(A1)', 'number 1'],
    ['an empty cell is the empty text', '=KIND(B9)', 'string '],
    ['a range is a block', '=KIND(A1:A3)', 'block 3x1'],
    ['a date is a Date', '=KIND(C1)', 'date'],
    ['a literal is a value', '=KIND("x")', 'string x'],
    ['a call may stand inside a formula', '=SUM(TWICE(A1:A3))', '12'],
    ['letter case does not matter', '=twice(A1)', '2'],
    ['reading cells is allowed', '=READS()', '1'],
  ])('%s', (_, formula, shown) => {
    const host = hostOf(CODE);
    ['1', '2', '3'].forEach((text, index) => {
      host.type('Sheet1', `A${index + 1}`, text);
    });
    host.type('Sheet1', 'C1', '2026-03-04');
    host.type('Sheet1', 'E1', formula);
    expect(host.displayed('Sheet1')[0]?.[4]).toBe(shown);
  });

  test.each([
    ['a thrown error', '=FAIL()', '#ERROR!', 'No rows (line'],
    ['thirty seconds', '=SLOW()', '#ERROR!', 'Exceeded maximum execution time (line 0).'],
    ['writing', '=WRITES()', '#ERROR!', 'You do not have permission to call setValue'],
    ['windows', '=ASKS()', '#ERROR!', 'Cannot call SpreadsheetApp.getUi() from this context.'],
    ['an unknown name', '=NOSUCH(1)', '#NAME?', "Unknown function: 'NOSUCH'."],
    ['what only Sheets has', '=QUERY(A2:B3,"select A")', '#NAME?', 'not in the local host: QUERY'],
    [
      'a call over a variable',
      '=MAP(A2:A3,LAMBDA(v,TWICE(v)))',
      '#ERROR!',
      'not in the local host: TWICE over a variable',
    ],
  ])('%s shows an error and why', (_, formula, shown, why) => {
    const host = hostOf(CODE);
    host.type('Sheet1', 'A1', formula);
    const cell = cellOf(host, 1, 1);
    expect(cell?.display).toBe(shown);
    expect(cell?.error).toContain(why);
  });

  test('a block spills, and says what stands in its way', () => {
    const host = hostOf(CODE);
    host.type('Sheet1', 'A1', '1');
    host.type('Sheet1', 'A2', '2');
    host.type('Sheet1', 'B1', '=TWICE(A1:A2)');
    expect(host.displayed('Sheet1')).toEqual([
      ['1', '2'],
      ['2', '4'],
    ]);
    host.type('Sheet1', 'B2', 'mine');
    expect(cellOf(host, 1, 2)?.error).toBe('Array result was not expanded because it would overwrite data in B2.');
    expect(host.displayed('Sheet1')[0]?.[1]).toBe('#REF!');
    host.erase('Sheet1', 'B2');
    expect(host.displayed('Sheet1')).toEqual([
      ['1', '2'],
      ['2', '4'],
    ]);
  });

  test('a block too long for the grid asks for rows', () => {
    const host = hostOf(CODE);
    host.type('Sheet1', 'A1', '1');
    host.type('Sheet1', 'B999', '=TWICE(A1:A3)');
    expect(cellOf(host, 999, 2)?.error).toBe('Result was not automatically expanded, please insert more rows (1).');
  });

  test('FML-17: it runs again only when an argument changes', () => {
    const host = hostOf(CODE);
    const runs = () => host.executions.filter(({ functionName }) => functionName === 'COUNTS').length;
    host.type('Sheet1', 'A1', '1');
    host.type('Sheet1', 'B1', '=COUNTS(A1)');
    expect(runs()).toBe(1);
    host.type('Sheet1', 'D5', 'elsewhere');
    expect(runs()).toBe(1);
    host.type('Sheet1', 'A1', '2');
    expect(runs()).toBe(2);
    host.type('Sheet1', 'A1', '1');
    expect(runs()).toBe(2);
    expect(host.displayed('Sheet1')[0]?.[1]).toBe('1');
  });

  test('its service calls do not weigh on the script that reads it', () => {
    const host = hostOf(
      `${CODE} function readsCell() { const r = SpreadsheetApp.getActive().getSheets()[0].getRange('A1'); r.setFormula('=READS()'); return r.getValue(); }`,
    );
    host.run('readsCell');
    const own = host.executions.find(({ functionName }) => functionName === 'readsCell');
    expect(own?.calls.map(({ name }) => name).filter((name) => name === 'Range.getValue')).toHaveLength(1);
    expect(host.executions.at(-1)?.functionName).toBe('readsCell');
  });
});

test('a spill moves with its rows, also where they are inserted inside it', () => {
  const host = hostOf(CODE);
  ['1', '2', '3'].forEach((text, index) => {
    host.type('Sheet1', `A${index + 1}`, text);
  });
  host.type('Sheet1', 'B1', '=TWICE(A1:A3)');
  host.act({ do: 'insert-rows', sheet: 'Sheet1', at: 2, count: 1 });
  expect(host.displayed('Sheet1')).toEqual([
    ['1', '2'],
    ['', '0'],
    ['2', '4'],
    ['3', '6'],
  ]);
});

describe('what a cell may call and hand over (platform 3)', () => {
  const MORE = `
function PLAIN() { return 5; }
function hidden_() { return 5; }
var ASSIGNED = function () { return 5; };
function SUM() { return 'mine'; }
function DOUBLE(x) { return x * 2; }
function LONG() { return 'x'.repeat(50001); }
function WINDOW() { SpreadsheetApp.getUi(); return 1; }
function TOAST() { SpreadsheetApp.getActive().toast('x'); return 1; }
function KEEP() { PropertiesService.getUserProperties().setProperty('a', 'b'); return 1; }
`;
  const NO_VOLATILE =
    'This function is not allowed to reference a cell with NOW(), RAND(), RANDARRAY(), or RANDBETWEEN().';

  test.each([
    ['any function of the script', '=PLAIN()', '5'],
    ['none that ends in _', '=hidden_()', '#NAME?'],
    ['none that is assigned', '=ASSIGNED()', '#NAME?'],
    ['none in the place of one that Sheets has', '=SUM(1;2)', '3'],
    ['today, which is new only once a day', '=DOUBLE(TODAY())>0', 'TRUE'],
  ])('%s', (_, formula, shown) => {
    const host = hostOf(MORE);
    host.type('Sheet1', 'A1', formula);
    expect(host.displayed('Sheet1')[0]?.[0]).toBe(shown);
  });

  test.each([
    ['the time', '=DOUBLE(NOW())', NO_VOLATILE],
    ['chance', '=1+DOUBLE(RAND())', NO_VOLATILE],
    ['chance in a cell', '=DOUBLE(C1)', NO_VOLATILE],
    ['chance in a cell that another reads', '=DOUBLE(D1:D2)', NO_VOLATILE],
    ['too long a text', '=LONG()', 'longer than the limit of 50000 characters'],
    ['the windows', '=WINDOW()', 'Cannot call SpreadsheetApp.getUi() from this context.'],
    ['a toast', '=TOAST()', 'You do not have permission to call'],
  ])('not %s', (_, formula, why) => {
    const host = hostOf(MORE);
    host.type('Sheet1', 'C1', '=RAND()');
    host.type('Sheet1', 'D1', '=C1+1');
    host.type('Sheet1', 'A1', formula);
    expect(cellOf(host, 1, 1)?.error).toContain(why);
  });

  test('what a user keeps is changed for the owner only', () => {
    const saved = hostOf(MORE).save();
    for (const [userEmail, shown] of [
      ['seller@example.com', '1'],
      ['helper@example.com', '#ERROR!'],
    ] as const) {
      const host = hostOf(MORE, { saved, userEmail });
      host.type('Sheet1', 'A1', '=KEEP()');
      expect(host.displayed('Sheet1')[0]?.[0]).toBe(shown);
    }
  });
});
