import { describe, expect, test } from 'vitest';
import type { Host, PersonAction } from '../host.ts';
import { hostOf } from './script-host.ts';

const CODE = `
function fill() {
  const ss = SpreadsheetApp.getActive();
  const sheet = ss.getSheetByName('Sheet1');
  sheet.getRange('A1:C5').setValues([['Key', 'Cause', 'Units'], ['a', 'x', 30], ['b', 'y', 4], ['c', 'x', 2], ['d', '', '']]);
  sheet.getRange('B3:B4').protect();
  const whole = ss.insertSheet('Whole');
  whole.getRange('A1:A3').setValues([['h'], [2], [1]]);
  whole.protect().setUnprotectedRanges([whole.getRange('A2')]);
}`;

const TEXT =
  'You are trying to edit a protected cell or object. Please contact the spreadsheet owner to remove protection if you need to edit.';

/** The spreadsheet of a seller in which somebody else sits. */
function someoneElse(): Host {
  const owner = hostOf(CODE);
  owner.run('fill');
  return hostOf(CODE, { saved: owner.save(), userEmail: 'helper@example.com' });
}

const on = { sheet: 'Sheet1' } as const;
const whole = { sheet: 'Whole' } as const;

const REFUSED: PersonAction[] = [
  { do: 'delete-rows', ...on, at: 3, count: 1 },
  { do: 'delete-columns', ...on, at: 1, count: 2 },
  { do: 'insert-rows', ...on, at: 4, count: 1 },
  { do: 'move-row', ...on, from: 3, to: 7 },
  { do: 'move-row', ...on, from: 7, to: 4 },
  { do: 'move-column', ...on, from: 2, to: 4 },
  { do: 'hide-rows', ...on, at: 4, count: 1 },
  { do: 'sort', ...on, column: 1, ascending: false },
  { do: 'sort-range', ...on, a1: 'A2:B4', column: 1, ascending: false },
  { do: 'create-filter', ...on, a1: 'A1' },
  { do: 'note', ...on, a1: 'B3', text: 'n' },
  { do: 'link', ...on, a1: 'B4', text: 'x', url: 'https://example.com' },
  { do: 'insert-checkboxes', ...on, a1: 'A4:B4' },
  { do: 'delete-sheet', ...on },
  { do: 'insert-rows', ...whole, at: 9, count: 1 },
  { do: 'freeze', ...whole, rows: 1 },
  { do: 'sort', ...whole, column: 1, ascending: true },
  { do: 'rename-sheet', ...whole, name: 'Mine' },
  { do: 'hide-sheet', ...whole },
  { do: 'color-sheet', ...whole, color: '#00ff00' },
  { do: 'delete-sheet', ...whole },
];

const TAKEN: PersonAction[] = [
  { do: 'delete-rows', ...on, at: 2, count: 1 },
  { do: 'insert-rows', ...on, at: 3, count: 1 },
  { do: 'insert-rows', ...on, at: 5, count: 1 },
  { do: 'move-row', ...on, from: 2, to: 9 },
  { do: 'hide-columns', ...on, at: 3, count: 1 },
  { do: 'sort-range', ...on, a1: 'C2:C4', column: 3, ascending: true },
  { do: 'create-filter', ...on, a1: 'C1:C5' },
  { do: 'note', ...on, a1: 'A3', text: 'n' },
  { do: 'freeze', ...on, rows: 1 },
  { do: 'rename-sheet', ...on, name: 'Mine' },
  { do: 'note', ...whole, a1: 'A2', text: 'n' },
];

const of = (action: PersonAction): [string, PersonAction] => [JSON.stringify(action), action];

describe('somebody who may not edit what is protected', () => {
  test.each(REFUSED.map(of))('is refused %s', (_, action) => {
    const host = someoneElse();
    const before = JSON.stringify(host.outline());
    expect(() => host.act(action)).toThrow(TEXT);
    expect(JSON.stringify(host.outline())).toBe(before);
    expect(host.undo()).toBe(false);
  });

  test.each(TAKEN.map(of))('may %s', (_, action) => {
    expect(() => someoneElse().act(action)).not.toThrow();
  });

  test('may not filter anew what the owner filtered', () => {
    const owner = hostOf(CODE);
    owner.run('fill');
    owner.act({ do: 'create-filter', ...on, a1: 'A1' });
    const host = hostOf(CODE, { saved: owner.save(), userEmail: 'helper@example.com' });
    expect(() => host.act({ do: 'filter-values', ...on, column: 1, hidden: ['a'] })).toThrow(TEXT);
    expect(() => host.act({ do: 'remove-filter', ...on })).toThrow(TEXT);
  });
});

test.each(REFUSED.map(of))('the owner may %s', (_, action) => {
  const host = hostOf(CODE);
  host.run('fill');
  expect(() => host.act(action)).not.toThrow();
});
