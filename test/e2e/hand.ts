import type { Host, PersonAction } from '../host/host.ts';
import { PAGE_WORDS } from '../host/page/words.ts';
import { choose, goTo, middleOf, typeInto } from './cells.ts';
import { type ChooseInMenu, menuByKeyboard, menuByMouse } from './menus.ts';
import { pressUntilFocused } from './panel.ts';
import type { Workbench } from './workbench.ts';

const words = PAGE_WORDS.en;

/** What a person does to a tab, whatever they do it with; each is done when the host has it. */
export interface Hand {
  /** Goes to a tab; what follows is done there. */
  goTo(tab: string): Promise<void>;
  type(a1: string, text: string): Promise<void>;
  erase(a1: string): Promise<void>;
  /** Does what a menu entry does to the selected cells. */
  menu(a1: string, entry: MenuDeed): Promise<void>;
  note(a1: string, text: string): Promise<void>;
  link(a1: string, url: string): Promise<void>;
  tick(a1: string): Promise<void>;
  /** Shows only the rows with other values than these in the column of a cell. */
  hideValues(a1: string, hidden: string[]): Promise<void>;
  rename(tab: string, name: string): Promise<void>;
  newTab(): Promise<void>;
  undo(): Promise<void>;
  redo(): Promise<void>;
}

/** Entries of the page's menus and what each means on a tab for a selection. */
const MENU = {
  rowAbove: [words.insert, words.rowAbove],
  columnLeft: [words.insert, words.columnLeft],
  checkbox: [words.insert, words.checkbox],
  deleteRow: [words.edit, words.deleteRow],
  rowDown: [words.edit, words.move, words.rowDown],
  columnRight: [words.edit, words.move, words.columnToRight],
  hideRows: [words.view, words.hideRows],
  hideColumns: [words.view, words.hideColumns],
  freezeRows: [words.view, words.freeze, words.upToRow],
  sortDown: [words.data, words.sortDown],
  sortRange: [words.data, words.sortRangeUp],
  createFilter: [words.data, words.createFilter],
} as const;

/** A menu entry by name. */
export type MenuDeed = keyof typeof MENU;

interface Place {
  sheet: string;
  a1: string;
  row: number;
  column: number;
  rows: number;
  columns: number;
}

const ACTIONS: Record<MenuDeed, (place: Place) => PersonAction> = {
  rowAbove: ({ sheet, row }) => ({ do: 'insert-rows', sheet, at: row, count: 1 }),
  columnLeft: ({ sheet, column }) => ({ do: 'insert-columns', sheet, at: column, count: 1 }),
  checkbox: ({ sheet, a1 }) => ({ do: 'insert-checkboxes', sheet, a1 }),
  deleteRow: ({ sheet, row, rows }) => ({ do: 'delete-rows', sheet, at: row, count: rows }),
  rowDown: ({ sheet, row, rows }) => ({ do: 'move-row', sheet, from: row, to: row + 1, count: rows }),
  columnRight: ({ sheet, column, columns }) => ({
    do: 'move-column',
    sheet,
    from: column,
    to: column + 1,
    count: columns,
  }),
  hideRows: ({ sheet, row, rows }) => ({ do: 'hide-rows', sheet, at: row, count: rows }),
  hideColumns: ({ sheet, column, columns }) => ({ do: 'hide-columns', sheet, at: column, count: columns }),
  freezeRows: ({ sheet, row, rows }) => ({ do: 'freeze', sheet, rows: row + rows - 1 }),
  sortDown: ({ sheet, column }) => ({ do: 'sort', sheet, column, ascending: false }),
  sortRange: ({ sheet, column, a1 }) => ({ do: 'sort-range', sheet, a1, column, ascending: true }),
  createFilter: ({ sheet, a1 }) => ({ do: 'create-filter', sheet, a1 }),
};

const numberOf = (letter: string) => letter.charCodeAt(0) - 64;

function placeOf(sheet: string, a1: string): Place {
  const [, left = 'A', top = '1', right = left, bottom = top] = /^([A-Z])(\d+)(?::([A-Z])(\d+))?$/.exec(a1) ?? [];
  const [row, column] = [Number(top), numberOf(left)];
  return { sheet, a1, row, column, rows: Number(bottom) - row + 1, columns: numberOf(right) - column + 1 };
}

/** The host itself, without a page. */
export function bareHand(host: Host): Hand {
  let sheet = '';
  const act = async (action: PersonAction) => host.act(action);
  return {
    async goTo(tab) {
      sheet = tab;
      host.act({ do: 'choose-sheet', sheet });
    },
    type: async (a1, text) => host.type(sheet, a1, text),
    erase: async (a1) => host.erase(sheet, a1),
    menu: (a1, entry) => act(ACTIONS[entry](placeOf(sheet, a1))),
    note: (a1, text) => act({ do: 'note', sheet, a1, text }),
    link: (a1, url) => act({ do: 'link', sheet, a1, text: shownIn(host, sheet, a1), url }),
    tick: (a1) => act({ do: 'toggle-checkboxes', sheet, a1 }),
    hideValues: (a1, hidden) => act({ do: 'filter-values', sheet, column: placeOf(sheet, a1).column, hidden }),
    async rename(tab, name) {
      host.act({ do: 'rename-sheet', sheet: tab, name });
      if (sheet === tab) sheet = name;
    },
    newTab: () => act({ do: 'insert-sheet', sheet: '' }),
    undo: async () => void host.undo(),
    redo: async () => void host.redo(),
  };
}

function shownIn(host: Host, sheet: string, a1: string): string {
  const { row, column } = placeOf(sheet, a1);
  return host.displayed(sheet)[row - 1]?.[column - 1] ?? '';
}

/** A person at the page, with the mouse wherever it can do it, or with the keyboard alone. */
export function pageHand({ page, host }: Workbench, how: 'mouse' | 'keyboard'): Hand {
  const chooseInMenu: ChooseInMenu = how === 'mouse' ? menuByMouse : menuByKeyboard;
  /** Does something and waits until the host has taken it. */
  const done = async (work: () => Promise<unknown>) => {
    let changed = 0;
    const stop = host.on(() => {
      changed += 1;
    });
    await work();
    for (let waited = 0; changed === 0; waited += 10) {
      if (waited > 10_000) throw new Error('The host heard nothing.');
      await page.waitForTimeout(10);
    }
    stop();
    await page.waitForTimeout(60);
  };
  const select = async (a1: string) => {
    if (how === 'keyboard' || a1.includes(':')) {
      await choose(page, a1);
      return;
    }
    const { x, y } = await middleOf(page, a1);
    await page.mouse.click(x, y);
  };
  const press = (key: string) => page.keyboard.press(key);
  const menu: Hand['menu'] = (a1, entry) =>
    done(async () => {
      await choose(page, a1);
      const [bar, ...entries] = MENU[entry];
      await chooseInMenu(page, bar, ...entries);
    });
  const confirm = async (name: string, key: string) => {
    if (how === 'mouse') await page.getByRole('button', { name, exact: true }).click();
    else await press(key);
  };
  return {
    goTo: (tab) => goTo(page, tab),
    type: (a1, text) => done(() => typeInto(page, a1, text)),
    erase: (a1) =>
      done(async () => {
        await choose(page, a1);
        await press('Delete');
      }),
    menu,
    note: (a1, text) =>
      done(async () => {
        await choose(page, a1);
        if (how === 'mouse') await menuByMouse(page, words.insert, words.note);
        else await press('Shift+F2');
        await page.getByRole('dialog', { name: words.note }).getByRole('textbox').waitFor();
        await page.keyboard.type(text);
        await confirm(words.save, 'Control+Enter');
      }),
    link: (a1, url) =>
      done(async () => {
        await choose(page, a1);
        if (how === 'mouse') await menuByMouse(page, words.insert, words.link);
        else await press('Control+k');
        await page.getByRole('dialog').getByRole('textbox').first().waitFor();
        await page.keyboard.type(url);
        await press('Enter');
      }),
    tick: (a1) =>
      done(async () => {
        await page.waitForTimeout(250);
        await select(a1);
        if (how === 'keyboard') await press('Space');
      }),
    hideValues: (a1, hidden) =>
      done(async () => {
        await choose(page, a1);
        if (how === 'mouse') await menuByMouse(page, words.data, words.chooseValues);
        else await press('Control+Alt+r');
        const panel = page.getByRole('dialog', { name: words.chooseValues });
        await panel.waitFor();
        for (const value of hidden) {
          const box = panel.getByRole('checkbox', { name: value, exact: true });
          if (how === 'mouse') await box.uncheck();
          else {
            await press('Home');
            await pressUntilFocused(page, box, 'ArrowDown');
            await press('Space');
          }
        }
        await confirm(words.ok, 'Enter');
      }),
    rename: (tab, name) =>
      done(async () => {
        const button = page.getByRole('tab', { name: tab, exact: true });
        if (how === 'mouse') await button.dblclick();
        else {
          await button.focus();
          await press('F2');
        }
        await page.keyboard.type(name);
        await press('Enter');
      }),
    newTab: () => done(() => page.getByRole('button', { name: words.newTab }).press('Enter')),
    undo: () =>
      done(async () => {
        if (how === 'mouse') await menuByMouse(page, words.edit, words.undo);
        else {
          await choose(page, 'A1');
          await press('Control+z');
        }
      }),
    redo: () =>
      done(async () => {
        if (how === 'mouse') await menuByMouse(page, words.edit, words.redo);
        else {
          await choose(page, 'A1');
          await press('Control+y');
        }
      }),
  };
}
