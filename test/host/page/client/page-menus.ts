import type { EditWire, MenuWire } from '../wire.ts';
import type { PageWords } from '../words.ts';
import type { MenuEntry } from './menu-bar.ts';

/** What the menus act on at the moment one is chosen. */
export interface MenuPlace {
  sheet: string;
  row: number;
  column: number;
}

/** What the File menu does. */
export interface FileDeeds {
  download(): void;
  import(): void;
}

/** The menus of the page: the few of Sheets that reach the host, and the add-on's under Extensions. */
export function pageMenus(
  words: PageWords,
  addOn: MenuWire | null,
  place: () => MenuPlace,
  edit: (edit: EditWire) => void,
  run: (functionName: string) => void,
  files: FileDeeds,
): MenuEntry[] {
  const entry = (caption: string, make: (place: MenuPlace) => EditWire): MenuEntry => ({
    caption,
    choose: () => edit(make(place())),
  });
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
        { caption: '' },
        entry(words.deleteRow, ({ sheet, row }) => ({ do: 'delete-rows', sheet, at: row, count: 1 })),
        entry(words.deleteColumn, ({ sheet, column }) => ({ do: 'delete-columns', sheet, at: column, count: 1 })),
        entry(words.deleteTab, ({ sheet }) => ({ do: 'delete-sheet', sheet })),
      ],
    },
    {
      caption: words.insert,
      entries: [
        entry(words.rowAbove, ({ sheet, row }) => ({ do: 'insert-rows', sheet, at: row, count: 1 })),
        entry(words.rowBelow, ({ sheet, row }) => ({ do: 'insert-rows', sheet, at: row + 1, count: 1 })),
        entry(words.columnLeft, ({ sheet, column }) => ({ do: 'insert-columns', sheet, at: column, count: 1 })),
        entry(words.columnRight, ({ sheet, column }) => ({ do: 'insert-columns', sheet, at: column + 1, count: 1 })),
      ],
    },
    {
      caption: words.data,
      entries: [
        entry(words.sortUp, ({ sheet, column }) => ({ do: 'sort', sheet, column, ascending: true })),
        entry(words.sortDown, ({ sheet, column }) => ({ do: 'sort', sheet, column, ascending: false })),
      ],
    },
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
