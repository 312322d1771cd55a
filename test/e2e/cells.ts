import type { Page } from 'playwright-core';
import { expect } from 'vitest';
import type { GridApi } from '../host/page/client/grid/univer.ts';

declare global {
  interface Window {
    grid: GridApi;
  }
}

/** Milliseconds until a cell is chosen anew: an undo just before may still take the page to its own place. */
const PATIENCE = 3_000;
const TRIES = 5;

/** Chooses a cell of the tab in sight through the name box, as a person would. Throws when it never becomes the chosen one. */
export async function choose(page: Page, a1: string): Promise<void> {
  const box = page.locator('#grid input').first();
  for (let attempt = 1; attempt <= TRIES; attempt += 1) {
    await box.click();
    await box.fill(a1);
    await box.press('Enter');
    for (let waited = 0; waited < PATIENCE; waited += 25) {
      if ((await active(page)) === a1) return;
      await page.waitForTimeout(25);
    }
  }
  throw new Error(`${a1} never became the chosen cell.`);
}

const active = (page: Page) =>
  page.evaluate(() => window.grid.getActiveWorkbook()?.getActiveRange()?.getA1Notation() ?? '');

/** Waits until a cell is the chosen one. */
export async function chosen(page: Page, a1: string): Promise<void> {
  await expect.poll(() => active(page), { timeout: 15_000 }).toBe(a1);
}

/** Types into the chosen cell on the keyboard and presses Enter. */
export async function typeInto(page: Page, a1: string, text: string): Promise<void> {
  await choose(page, a1);
  await page.keyboard.type(text, { delay: 15 });
  await page.keyboard.press('Enter');
}

/** What the grid shows in a cell of the tab in sight. */
export async function shown(page: Page, a1: string): Promise<string> {
  return page.evaluate(
    (wanted) => window.grid.getActiveWorkbook()?.getActiveSheet().getRange(wanted).getDisplayValue() ?? '',
    a1,
  );
}

/** Waits until the grid shows a text in a cell. */
export async function expectShown(page: Page, a1: string, text: string): Promise<void> {
  await expect.poll(() => shown(page, a1), { timeout: 15_000 }).toBe(text);
}

/** Where the middle of a cell is in the window, as long as the tab is not scrolled. */
export async function middleOf(page: Page, a1: string): Promise<{ x: number; y: number }> {
  return page.evaluate((wanted) => {
    const cell = window.grid.getActiveWorkbook()?.getActiveSheet().getRange(wanted).getCellRect();
    const canvas = document.querySelector('canvas[id^="univer-sheet-main-canvas"]')?.getBoundingClientRect();
    if (!cell || !canvas) throw new Error(`No cell ${wanted} in sight.`);
    return { x: canvas.left + cell.left + cell.width / 2, y: canvas.top + cell.top + cell.height / 2 };
  }, a1);
}

/** Goes to a tab and waits until it is drawn. */
export async function goTo(page: Page, tab: string): Promise<void> {
  await page.getByRole('tab', { name: tab, exact: true }).click();
  await page.waitForFunction((name) => {
    const sheet = window.grid.getActiveWorkbook()?.getActiveSheet();
    const drawn = document.getElementById('grid')?.dataset.version?.split(':') ?? [];
    return (
      sheet?.getSheetId() === drawn[0] &&
      Number(drawn[1]) > 0 &&
      document.querySelector('#tabs [aria-selected=true]')?.textContent === name
    );
  }, tab);
}
