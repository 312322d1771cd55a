import { describe, expect, test } from 'vitest';
import type { Host, PersonAction } from '../host.ts';
import { hostOf } from './script-host.ts';

const CODE = `
function fill() {
  const sheet = SpreadsheetApp.getActive().getSheetByName('Sheet1');
  sheet.getRange('A1:C5').setValues([['Key', 'Cause', 'Units'], ['a', 'x', 30], ['b', 'y', 4], ['c', 'x', 2], ['d', '', '']]);
  sheet.getRange('D2:D3').insertCheckboxes();
  sheet.getRange('E1').setFormula('=SUM(C2:C5)');
  sheet.insertChart(sheet.newChart().asColumnChart().addRange(sheet.getRange('A1:A4')).setPosition(9, 1, 0, 0).build());
  SpreadsheetApp.getActive().insertSheet('Second');
}
function onEdit(e) { console.log(JSON.stringify([e.range.getA1Notation(), e.value, e.oldValue])); }
function links() {
  const rich = SpreadsheetApp.getActive().getSheetByName('Sheet1').getRange('A2').getRichTextValue();
  return [rich.getText(), rich.getLinkUrl()];
}
`;

function filled(): Host {
  const host = hostOf(CODE);
  host.run('fill');
  return host;
}

const sheetOf = (host: Host, name = 'Sheet1') => {
  const sheet = host.view().sheets.find((each) => each.name === name);
  if (!sheet) throw new Error(`no ${name}`);
  return sheet;
};
const cellOf = (host: Host, row: number, column: number) => sheetOf(host).cells.get(row)?.get(column);
const names = (host: Host) => host.sheetNames();
const seen = (host: Host) => JSON.stringify(host.view(), (_, value) => (value instanceof Map ? [...value] : value));
const on = { sheet: 'Sheet1' } as const;
const heard = (host: Host) => host.executions.filter((run) => run.functionName === 'onEdit').flatMap((run) => run.log);

describe('one thing done by hand, undone and done again', () => {
  test.each<[string, PersonAction, (host: Host) => unknown, unknown]>([
    [
      'a filter on the block around a cell',
      { do: 'create-filter', ...on, a1: 'B2' },
      (host) => sheetOf(host).filter,
      { row: 1, column: 1, rows: 5, columns: 5 },
    ],
    [
      'a filter on what is selected',
      { do: 'create-filter', ...on, a1: 'A1:B4' },
      (host) => sheetOf(host).filter,
      { row: 1, column: 1, rows: 4, columns: 2 },
    ],
    ['hidden rows', { do: 'hide-rows', ...on, at: 2, count: 2 }, (host) => sheetOf(host).hiddenRows, [2, 3]],
    ['a hidden column', { do: 'hide-columns', ...on, at: 2, count: 1 }, (host) => sheetOf(host).hiddenColumns, [2]],
    [
      'frozen rows and columns',
      { do: 'freeze', ...on, rows: 2, columns: 1 },
      (host) => [sheetOf(host).frozenRows, sheetOf(host).frozenColumns],
      [2, 1],
    ],
    [
      'a wide column',
      { do: 'resize-columns', ...on, at: 2, count: 2, size: 180 },
      (host) => sheetOf(host).columnWidths,
      { 2: 180, 3: 180 },
    ],
    ['a note', { do: 'note', ...on, a1: 'B3', text: 'why' }, (host) => cellOf(host, 3, 2)?.note, 'why'],
    [
      'a link with another text',
      { do: 'link', ...on, a1: 'A2', text: 'site', url: 'example.com/x' },
      (host) => host.run('links'),
      ['site', 'http://example.com/x'],
    ],
    [
      'a link over a number, which stays one',
      { do: 'link', ...on, a1: 'C2', text: '30', url: 'https://example.com/' },
      (host) => [cellOf(host, 2, 3)?.link, cellOf(host, 2, 3)?.value],
      ['https://example.com/', 30],
    ],
    [
      'checkboxes',
      { do: 'insert-checkboxes', ...on, a1: 'F2:F3' },
      (host) => [2, 3].map((row) => [cellOf(host, row, 6)?.value, cellOf(host, row, 6)?.input?.kind]),
      [
        [false, 'checkbox'],
        [false, 'checkbox'],
      ],
    ],
    ['a tick', { do: 'toggle-checkboxes', ...on, a1: 'D2' }, (host) => cellOf(host, 2, 4)?.value, true],
    [
      'a moved row',
      { do: 'move-row', ...on, from: 2, to: 4 },
      (host) => host.displayed('Sheet1').map(([key]) => key),
      ['Key', 'b', 'c', 'a', 'd'],
    ],
    [
      'two rows moved up',
      { do: 'move-row', ...on, from: 4, to: 2, count: 2 },
      (host) => host.displayed('Sheet1').map(([key]) => key),
      ['Key', 'c', 'd', 'a', 'b'],
    ],
    [
      'two columns moved right',
      { do: 'move-column', ...on, from: 1, to: 2, count: 2 },
      (host) => host.displayed('Sheet1')[0]?.slice(0, 3),
      ['Units', 'Key', 'Cause'],
    ],
    [
      'a sorted selection',
      { do: 'sort-range', ...on, a1: 'A2:C5', column: 3, ascending: true },
      (host) => host.displayed('Sheet1').map(([key, , units]) => [key, units]),
      [
        ['Key', 'Units'],
        ['c', '2'],
        ['b', '4'],
        ['a', '30'],
        ['d', ''],
      ],
    ],
    [
      'a paste into a larger selection, formulas looking along',
      { do: 'paste', ...on, a1: 'E2:E3', from: { ...on, a1: 'E1' }, cut: false },
      (host) => [2, 3].map((row) => cellOf(host, row, 5)?.formula),
      ['=SUM(C3:C6)', '=SUM(C4:C7)'],
    ],
    [
      'a paste onto another tab, boxes and all',
      { do: 'paste', sheet: 'Second', a1: 'B2', from: { ...on, a1: 'C2:D2' }, cut: false },
      (host) => [2, 3].map((column) => sheetOf(host, 'Second').cells.get(2)?.get(column)?.input?.kind ?? 'none'),
      ['none', 'checkbox'],
    ],
    [
      'a paste of what was cut',
      { do: 'paste', sheet: 'Second', a1: 'A1', from: { ...on, a1: 'A2:B2' }, cut: true },
      (host) => [host.displayed('Second'), host.displayed('Sheet1')[1]?.slice(0, 3)],
      [[['a', 'x']], ['', '', '30']],
    ],
    [
      'pasted texts, read as if typed',
      { do: 'paste-text', ...on, a1: 'A7', rows: [['5%', '2026-01-02'], ['=1+1']] },
      (host) => [7, 8].map((row) => [1, 2].map((column) => cellOf(host, row, column)?.display ?? '')),
      [
        ['5%', '2026-01-02'],
        ['2', ''],
      ],
    ],
    [
      'pasted texts that do not fit, which make the tab larger',
      { do: 'paste-text', ...on, a1: 'Z1000', rows: [['a', 'b'], ['c']] },
      (host) => [sheetOf(host).rows, sheetOf(host).columns, cellOf(host, 1001, 26)?.value],
      [1001, 27, 'c'],
    ],
    [
      'a series filled down',
      { do: 'fill', ...on, a1: 'C3:C4', to: 'C3:C6', series: true },
      (host) => [3, 4, 5, 6].map((row) => cellOf(host, row, 3)?.value),
      [4, 2, 0, -2],
    ],
    [
      'a cell filled down',
      { do: 'fill', ...on, a1: 'A2', to: 'A2:A4', series: false },
      (host) => [2, 3, 4].map((row) => cellOf(host, row, 1)?.value),
      ['a', 'a', 'a'],
    ],
    ['a tab moved left', { do: 'move-sheet', sheet: 'Second', to: 1 }, names, ['Second', 'Sheet1']],
    ['a hidden tab', { do: 'hide-sheet', sheet: 'Second' }, (host) => sheetOf(host, 'Second').hidden, true],
    [
      'a coloured tab',
      { do: 'color-sheet', sheet: 'Second', color: '#ff0000' },
      (host) => sheetOf(host, 'Second').tabColor,
      '#ff0000',
    ],
    ['a copied tab', { do: 'duplicate-sheet', ...on }, names, ['Sheet1', 'Copy of Sheet1', 'Second']],
    ['a new tab', { do: 'insert-sheet', sheet: '' }, names, ['Sheet1', 'Second', 'Sheet3']],
  ])('%s', (_, action, look, expected) => {
    const host = filled();
    const before = seen(host);
    host.act(action);
    expect(look(host)).toEqual(expected);
    const after = seen(host);
    expect(host.undo()).toBe(true);
    expect(seen(host)).toBe(before);
    expect(host.redo()).toBe(true);
    expect(seen(host)).toBe(after);
  });

  test('hidden lines show again, frozen ones come loose', () => {
    const host = filled();
    host.act({ do: 'hide-rows', ...on, at: 2, count: 3 });
    host.act({ do: 'freeze', ...on, rows: 1 });
    host.act({ do: 'show-rows', ...on, at: 1, count: 3 });
    host.act({ do: 'freeze', ...on, rows: 0 });
    expect(sheetOf(host)).toMatchObject({ hiddenRows: [4], frozenRows: 0 });
    host.undo();
    host.undo();
    expect(sheetOf(host)).toMatchObject({ hiddenRows: [2, 3, 4], frozenRows: 1 });
  });

  test('what a script hid meanwhile stays hidden', () => {
    const host = hostOf(`function hide() { SpreadsheetApp.getActive().getSheetByName('Sheet1').hideRows(9); }`);
    host.act({ do: 'freeze', ...on, rows: 1 });
    host.act({ do: 'hide-rows', ...on, at: 2, count: 1 });
    host.run('hide');
    host.undo();
    host.undo();
    expect(sheetOf(host)).toMatchObject({ hiddenRows: [2, 9], frozenRows: 0 });
  });
});

describe('what onEdit hears', () => {
  test('of a box: the new value in capitals, the old one not', () => {
    const host = filled();
    host.act({ do: 'toggle-checkboxes', ...on, a1: 'D2' });
    host.act({ do: 'toggle-checkboxes', ...on, a1: 'D2' });
    expect(heard(host)).toEqual(['["D2","TRUE","false"]', '["D2","FALSE","true"]']);
  });

  test('of several boxes: the range alone; a mixed selection is ticked, a ticked one emptied', () => {
    const host = filled();
    host.act({ do: 'toggle-checkboxes', ...on, a1: 'D2' });
    host.act({ do: 'toggle-checkboxes', ...on, a1: 'D1:D3' });
    expect([cellOf(host, 2, 4)?.value, cellOf(host, 3, 4)?.value]).toEqual([true, true]);
    host.act({ do: 'toggle-checkboxes', ...on, a1: 'D2:D3' });
    expect([cellOf(host, 2, 4)?.value, cellOf(host, 3, 4)?.value]).toEqual([false, false]);
    expect(heard(host).slice(1)).toEqual(['["D1:D3",null,null]', '["D2:D3",null,null]']);
  });

  test('nothing of notes, filters, hidden lines', () => {
    const host = filled();
    host.act({ do: 'note', ...on, a1: 'A2', text: 'n' });
    host.act({ do: 'create-filter', ...on, a1: 'A1' });
    host.act({ do: 'hide-rows', ...on, at: 7, count: 1 });
    expect(heard(host)).toEqual([]);
  });
});

describe('a link', () => {
  test('goes, and its text stays', () => {
    const host = filled();
    host.act({ do: 'link', ...on, a1: 'A2', text: 'a', url: 'me@example.com' });
    expect(cellOf(host, 2, 1)).toMatchObject({
      link: 'mailto:me@example.com',
      look: { color: '#1155cc', underline: true },
    });
    host.act({ do: 'link', ...on, a1: 'A2', text: 'a', url: '' });
    expect(cellOf(host, 2, 1)).toEqual({ value: 'a', display: 'a' });
  });

  test.each(['javascript:alert(1)', 'two words', 'nothing'])('%s is none', (url) => {
    expect(() => filled().act({ do: 'link', ...on, a1: 'A2', text: 'a', url })).toThrow('Invalid link');
  });
});

describe('tabs', () => {
  test('the last one in sight is neither hidden nor deleted', () => {
    const host = filled();
    host.act({ do: 'hide-sheet', sheet: 'Second' });
    expect(() => host.act({ do: 'hide-sheet', ...on })).toThrow("You can't hide all the sheets in a document.");
    expect(() => host.act({ do: 'delete-sheet', ...on })).toThrow("You can't remove all the sheets in a document.");
    host.act({ do: 'show-sheet', sheet: 'Second' });
    expect(host.view().activeSheet).toBe(sheetOf(host, 'Second').id);
  });

  test('a copy has everything of its own', () => {
    const host = filled();
    host.act({ do: 'note', ...on, a1: 'A2', text: 'n' });
    host.act({ do: 'duplicate-sheet', ...on });
    host.act({ do: 'duplicate-sheet', ...on });
    host.type('Sheet1', 'C2', '100');
    const copy = sheetOf(host, 'Copy of Sheet1');
    expect(copy.cells.get(1)?.get(5)).toMatchObject({ value: 36, formula: '=SUM(C2:C5)' });
    expect(copy.cells.get(2)?.get(1)?.note).toBe('n');
    expect(copy.charts[0]?.ranges[0]?.sheet).toBe('Copy of Sheet1');
    expect(names(host)).toEqual(['Sheet1', 'Copy of Sheet1 2', 'Copy of Sheet1', 'Second']);
  });
});
