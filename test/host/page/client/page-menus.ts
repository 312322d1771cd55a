import type { EditWire, MenuWire, TabWire } from '../wire.ts';
import type { PageWords } from '../words.ts';
import { hideOrShow } from './grid/short-cuts.ts';
import type { Hands, Place } from './hands.ts';
import type { MenuEntry } from './menu-list.ts';
import { rehearsals } from './rehearsals.ts';

/** What the menus are drawn from. */
export interface MenuState {
  addOn: MenuWire | null;
  hiddenTabs: TabWire[];
  hasFilter: boolean;
}

/** What the File menu does. */
export interface FileDeeds {
  download(): void;
  import(): void;
}

/** The menus of the page: those of Sheets that reach the host, and the add-on's under Extensions. */
export function pageMenus(
  words: PageWords,
  { addOn, hiddenTabs, hasFilter }: MenuState,
  place: () => Place,
  hands: Hands,
  run: (functionName: string) => void,
  files: FileDeeds,
): MenuEntry[] {
  const entry = (caption: string, make: (place: Place) => EditWire): MenuEntry => ({
    caption,
    choose: () => hands.edit(make(place())),
  });
  const line: MenuEntry = { caption: '' };
  const move = (caption: string, axis: 'row' | 'column', by: 1 | -1): MenuEntry =>
    entry(caption, ({ sheet, row, column, rows, columns }) => {
      const [from, count] = axis === 'row' ? [row, rows] : [column, columns];
      return { do: `move-${axis}`, sheet, from, to: from + by, count };
    });
  const sortRange = (caption: string, ascending: boolean): MenuEntry =>
    entry(caption, ({ sheet, column, a1 }) => ({ do: 'sort-range', sheet, a1, column, ascending }));
  return [
    {
      caption: words.file,
      entries: [
        { caption: words.import, choose: files.import },
        { caption: words.download, choose: files.download },
      ],
    },
    {
      caption: words.edit,
      entries: [
        entry(`${words.undo}\tCtrl+Z`, () => ({ do: 'undo' })),
        entry(`${words.redo}\tCtrl+Y`, () => ({ do: 'redo' })),
        line,
        {
          caption: words.move,
          entries: [
            move(words.rowUp, 'row', -1),
            move(words.rowDown, 'row', 1),
            move(words.columnToLeft, 'column', -1),
            move(words.columnToRight, 'column', 1),
          ],
        },
        line,
        entry(words.deleteRow, ({ sheet, row, rows }) => ({ do: 'delete-rows', sheet, at: row, count: rows })),
        entry(words.deleteColumn, ({ sheet, column, columns }) => ({
          do: 'delete-columns',
          sheet,
          at: column,
          count: columns,
        })),
        entry(words.deleteTab, ({ sheet }) => ({ do: 'delete-sheet', sheet })),
      ],
    },
    {
      caption: words.view,
      entries: [
        {
          caption: words.freeze,
          entries: [
            entry(words.noRows, ({ sheet }) => ({ do: 'freeze', sheet, rows: 0 })),
            entry(words.oneRow, ({ sheet }) => ({ do: 'freeze', sheet, rows: 1 })),
            entry(words.upToRow, ({ sheet, row, rows }) => ({ do: 'freeze', sheet, rows: row + rows - 1 })),
            line,
            entry(words.noColumns, ({ sheet }) => ({ do: 'freeze', sheet, columns: 0 })),
            entry(words.oneColumn, ({ sheet }) => ({ do: 'freeze', sheet, columns: 1 })),
            entry(words.upToColumn, ({ sheet, column, columns }) => ({
              do: 'freeze',
              sheet,
              columns: column + columns - 1,
            })),
          ],
        },
        line,
        entry(`${words.hideRows}\tCtrl+Alt+9`, (at) => hideOrShow('hide', 'rows', at)),
        entry(`${words.showRows}\tCtrl+Shift+9`, (at) => hideOrShow('show', 'rows', at)),
        entry(`${words.hideColumns}\tCtrl+Alt+0`, (at) => hideOrShow('hide', 'columns', at)),
        entry(`${words.showColumns}\tCtrl+Shift+0`, (at) => hideOrShow('show', 'columns', at)),
        ...(hiddenTabs.length === 0
          ? []
          : [
              line,
              {
                caption: words.hiddenTabs,
                entries: hiddenTabs.map(({ name }) => entry(name, () => ({ do: 'show-sheet', sheet: name }))),
              },
            ]),
      ],
    },
    {
      caption: words.insert,
      entries: [
        entry(words.rowAbove, ({ sheet, row }) => ({ do: 'insert-rows', sheet, at: row, count: 1 })),
        entry(words.rowBelow, ({ sheet, row }) => ({ do: 'insert-rows', sheet, at: row + 1, count: 1 })),
        entry(words.columnLeft, ({ sheet, column }) => ({ do: 'insert-columns', sheet, at: column, count: 1 })),
        entry(words.columnRight, ({ sheet, column }) => ({ do: 'insert-columns', sheet, at: column + 1, count: 1 })),
        line,
        entry(words.checkbox, ({ sheet, a1 }) => ({ do: 'insert-checkboxes', sheet, a1 })),
        { caption: `${words.link}\tCtrl+K`, choose: hands.link },
        { caption: `${words.note}\tShift+F2`, choose: hands.note },
      ],
    },
    {
      caption: words.data,
      entries: [
        entry(words.sortUp, ({ sheet, column }) => ({ do: 'sort', sheet, column, ascending: true })),
        entry(words.sortDown, ({ sheet, column }) => ({ do: 'sort', sheet, column, ascending: false })),
        sortRange(words.sortRangeUp, true),
        sortRange(words.sortRangeDown, false),
        line,
        ...(hasFilter
          ? [
              { caption: `${words.chooseValues}\tCtrl+Alt+R`, choose: () => hands.chooseValues() },
              entry(words.removeFilter, ({ sheet }) => ({ do: 'remove-filter', sheet })),
            ]
          : [entry(words.createFilter, ({ sheet, a1 }) => ({ do: 'create-filter', sheet, a1 }))]),
      ],
    },
    { caption: words.rehearse, entries: rehearsals(words) },
    {
      caption: words.extensions,
      entries: addOn
        ? [
            {
              caption: addOn.title,
              entries: addOn.items.map(({ caption, functionName }) => ({ caption, choose: () => run(functionName) })),
            },
          ]
        : [],
    },
  ];
}
