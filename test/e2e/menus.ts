import type { Page } from 'playwright-core';
import { pressUntilFocused } from './panel.ts';

/** Opens a menu of the bar and chooses an entry, through a menu of its own where two are named. */
export type ChooseInMenu = (page: Page, menu: string, ...entries: string[]) => Promise<void>;

/** With the mouse. */
export const menuByMouse: ChooseInMenu = async (page, menu, ...entries) => {
  const bar = page.getByRole('menubar');
  await bar.getByRole('menuitem', { name: menu, exact: true }).click();
  for (const entry of entries) await bar.getByRole('menuitem', { name: entry, exact: true }).click();
};

/** With arrows and Enter. */
export const menuByKeyboard: ChooseInMenu = async (page, menu, ...entries) => {
  const bar = page.getByRole('menubar');
  await bar.getByRole('menuitem').first().focus();
  await pressUntilFocused(page, bar.getByRole('menuitem', { name: menu, exact: true }), 'ArrowRight');
  await page.keyboard.press('ArrowDown');
  for (const [at, name] of entries.entries()) {
    await pressUntilFocused(page, bar.getByRole('menuitem', { name, exact: true }), 'ArrowDown');
    await page.keyboard.press(at < entries.length - 1 ? 'ArrowRight' : 'Enter');
  }
};
