import { describe, expect, test } from 'vitest';
import type { Host } from '../host.ts';
import { hostOf } from './script-host.ts';

const ROWS = ['Key Cause Units', 'a x 30', 'b y 4', 'c x 2', 'd'].map((row) => row.split(' '));
const on = { sheet: 'Sheet1' } as const;
const sheetOf = (host: Host) => host.sheetView(0);

function filled(): Host {
  const host = hostOf('');
  for (const [row, cells] of ROWS.entries())
    for (const [column, text] of cells.entries()) host.type('Sheet1', `${'ABC'[column]}${row + 1}`, text);
  return host;
}

describe('a filter', () => {
  const filtering = (): Host => {
    const host = filled();
    host.act({ do: 'create-filter', ...on, a1: 'A1:C5' });
    return host;
  };
  const hide = (host: Host, column: number, ...hidden: string[]) =>
    host.act({ do: 'filter-values', ...on, column, hidden });

  test('hides the rows of the values that are not chosen', () => {
    const host = filtering();
    hide(host, 2, 'x');
    expect(sheetOf(host)).toMatchObject({ hiddenRows: [2, 4], filteredColumns: [2] });
    hide(host, 2);
    expect(sheetOf(host)).toMatchObject({ hiddenRows: [], filteredColumns: [] });
    host.undo();
    expect(sheetOf(host).hiddenRows).toEqual([2, 4]);
  });

  test('offers the values of a column that other columns keep, numbers by size, blanks last', () => {
    const host = filtering();
    expect(host.filterChoices(0, 3)).toEqual([
      { text: '2', shown: true },
      { text: '4', shown: true },
      { text: '30', shown: true },
      { text: '', shown: true },
    ]);
    hide(host, 2, 'y');
    hide(host, 3, '2');
    expect(host.filterChoices(0, 3).map(({ text, shown }) => [text, shown])).toEqual([
      ['2', false],
      ['30', true],
      ['', true],
    ]);
  });

  test('its rows stay hidden where sorting puts them', () => {
    const host = filtering();
    hide(host, 1, 'c');
    host.act({ do: 'sort', ...on, column: 3, ascending: true });
    expect(host.displayed('Sheet1')[1]?.[0]).toBe('c');
    expect(sheetOf(host).hiddenRows).toEqual([2]);
  });

  test('one a sheet; taken away, every row shows', () => {
    const host = filtering();
    hide(host, 1, 'a');
    expect(() => host.act({ do: 'create-filter', ...on, a1: 'A1' })).toThrow(
      "You can't create a filter in a sheet that already has a filter.",
    );
    host.act({ do: 'remove-filter', ...on });
    expect(sheetOf(host)).toMatchObject({ filter: null, hiddenRows: [] });
    host.undo();
    expect(sheetOf(host)).toMatchObject({ filter: { rows: 5 }, hiddenRows: [2] });
  });
});
