import type { Locator } from 'playwright-core';
import { pageWordsOf } from '../../src/core/words/page-words.ts';
import { PAGE_WORDS } from '../host/page/words.ts';
import type { BrowserWindow } from './workbench.ts';

type Language = 'en' | 'zh';
/** Entries of the add-on's menu that open the sidebar, or may. */
type Entry = 'open' | 'importFile' | 'review' | 'monthlyReview' | 'refresh';

/** The add-on's menu under Extensions. */
const ADD_ON = 'Headwater';

/** Opens an entry of the add-on's menu with the mouse. */
export async function openByMouse({ page }: BrowserWindow, language: Language, entry: Entry): Promise<void> {
  const { menu } = pageWordsOf(language);
  await page.getByRole('menuitem', { name: PAGE_WORDS[language].extensions }).click();
  await page.getByRole('menuitem', { name: ADD_ON, exact: true }).click();
  await page.getByRole('menuitem', { name: menu[entry], exact: true }).click();
  await page.locator('#side iframe').waitFor();
}

/** Opens an entry of the add-on's menu with the keyboard alone, from wherever the focus is. */
export async function openByKeyboard({ page }: BrowserWindow, language: Language, entry: Entry): Promise<void> {
  const { menu } = pageWordsOf(language);
  await page.keyboard.press('Alt+n');
  await page.keyboard.press('ArrowRight');
  const wanted = page.getByRole('menuitem', { name: menu[entry], exact: true });
  await pressUntilFocused(page, wanted, 'ArrowDown');
  await page.keyboard.press('Enter');
  await page.locator('#side iframe').waitFor();
}

/** How often a key is pressed before the thing it should reach counts as out of reach. */
const REACH = 40;

/** Presses a key again and again until an element has the focus. Throws when it never gets it. */
export async function pressUntilFocused(page: BrowserWindow['page'], wanted: Locator, key: string): Promise<void> {
  await wanted.waitFor();
  for (let pressed = 0; pressed <= REACH; pressed++) {
    if (await wanted.evaluate((element) => element === element.ownerDocument.activeElement)) return;
    await page.keyboard.press(key);
  }
  throw new Error(`${key} never reached ${wanted}.`);
}

/** How a person works the sidebar: the two ways lead to the same buttons. */
export interface Hands {
  open(bench: BrowserWindow, language: Language, entry: Entry): Promise<void>;
  press(bench: BrowserWindow, button: Locator): Promise<void>;
}

/** Works everything with the mouse. */
export const MOUSE: Hands = {
  open: openByMouse,
  press: (_bench, button) => button.click(),
};

/** Works everything with Alt+N, Ctrl+Alt+., arrows, Tab and Enter. */
export const KEYBOARD: Hands = {
  open: openByKeyboard,
  async press({ page }, button) {
    if (!(await page.evaluate(() => document.activeElement?.closest('#side'))))
      await page.keyboard.press('Control+Alt+.');
    await pressUntilFocused(page, button, 'Tab');
    await page.keyboard.press('Enter');
  },
};
