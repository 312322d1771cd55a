import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { PAGE_WORDS } from '../host/page/words.ts';
import { startBrowser } from './browser.ts';
import { choose, chosen, expectShown, typeInto } from './cells.ts';
import { openWorkbench, type Workbench } from './workbench.ts';

let browser: Browser;
let bench: Workbench;
beforeAll(async () => {
  browser = await startBrowser();
  bench = await openWorkbench(browser);
});
afterAll(async () => {
  await bench?.close();
  await browser?.close();
});

describe('undo and redo', () => {
  test('Ctrl+Z takes typing back and shows where, Ctrl+Y makes it again', async () => {
    const { page } = bench;
    await typeInto(page, 'B2', 'first');
    await expectShown(page, 'B2', 'first');
    await typeInto(page, 'B2', 'second');
    await expectShown(page, 'B2', 'second');
    await choose(page, 'F9');
    await page.keyboard.press('Control+z');
    await expectShown(page, 'B2', 'first');
    await chosen(page, 'B2');
    await page.keyboard.press('Control+z');
    await expectShown(page, 'B2', '');
    await page.keyboard.press('Control+y');
    await expectShown(page, 'B2', 'first');
  });

  test('the menu undoes too, a deleted row comes back', async () => {
    const { page } = bench;
    const words = PAGE_WORDS.en;
    const pick = async (entry: string) => {
      await page.getByRole('menuitem', { name: words.edit, exact: true }).click();
      await page.getByRole('menuitem', { name: entry, exact: true }).click();
    };
    await choose(page, 'B2');
    await pick(words.deleteRow);
    await expectShown(page, 'B2', '');
    await page.getByRole('menuitem', { name: words.edit, exact: true }).click();
    await bench.picture('menu-edit');
    await page.getByRole('menuitem', { name: words.undo, exact: true }).click();
    await expectShown(page, 'B2', 'first');
  });

  test('several cells come back in one go', async () => {
    const { page, host } = bench;
    await typeInto(page, 'B3', 'below');
    await expectShown(page, 'B3', 'below');
    await choose(page, 'B2:B3');
    await page.keyboard.press('Delete');
    await expectShown(page, 'B3', '');
    await page.keyboard.press('Control+z');
    await expectShown(page, 'B3', 'below');
    expect(host.displayed('Sheet1').map((row) => row[1])).toEqual(['', 'first', 'below']);
  });

  test('nothing went wrong and nothing left the machine', () => {
    expect(bench.complaints).toEqual([]);
  });
});
