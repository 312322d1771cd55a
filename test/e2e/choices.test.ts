import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { pageWordsOf } from '../../src/core/words/page-words.ts';
import { startBrowser } from './browser.ts';
import { choose, expectShown, goTo, shown } from './cells.ts';
import { openWorkbench, type Workbench } from './workbench.ts';

const { tabs, headings, teams } = pageWordsOf('en').workbook;

let browser: Browser;
let bench: Workbench;
let column = '';
beforeAll(async () => {
  browser = await startBrowser();
  bench = await openWorkbench(browser, { files: ['fba-customer-returns.us-2026-h1.txt'] });
  column = String.fromCharCode(65 + (bench.host.displayed(tabs.owners)[0]?.indexOf(headings.owners.team) ?? 0));
  await goTo(bench.page, tabs.owners);
});
afterAll(async () => {
  await bench?.close();
  await browser?.close();
});

describe('a cell with a dropdown', () => {
  test('text typed at any speed arrives whole', async () => {
    const { page } = bench;
    for (const [row, delay] of [0, 30, 120].entries()) {
      const cell = `${column}${row + 2}`;
      await choose(page, cell);
      await page.keyboard.type(teams.operations, { delay });
      await page.keyboard.press('Enter');
      await expectShown(page, cell, teams.operations);
    }
  });

  test('Enter takes the entry a beginning stands for', async () => {
    const { page } = bench;
    await choose(page, `${column}6`);
    await page.keyboard.type(teams.operations.slice(0, 2).toLowerCase());
    await page.getByRole('option', { name: teams.operations, exact: true }).waitFor();
    await bench.picture('choices');
    await page.keyboard.press('Enter');
    await expectShown(page, `${column}6`, teams.operations);
    expect(await page.getByRole('listbox').count()).toBe(0);
  });

  test('Alt+Down opens the list, arrows go along it, Enter takes one', async () => {
    const { page } = bench;
    await choose(page, `${column}7`);
    await page.keyboard.press('Alt+ArrowDown');
    const options = page.getByRole('option');
    await options.first().waitFor();
    const second = (await options.nth(1).textContent()) ?? '';
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Enter');
    await expectShown(page, `${column}7`, second);
  });

  test('Escape leaves the cell as it was', async () => {
    const { page } = bench;
    await choose(page, `${column}8`);
    await page.keyboard.press('Alt+ArrowDown');
    await page.getByRole('option').first().waitFor();
    await page.keyboard.press('Escape');
    await page.getByRole('option').first().waitFor({ state: 'hidden' });
    await page.keyboard.type('Op');
    await page.keyboard.press('Escape');
    await page.getByRole('option').first().waitFor({ state: 'hidden' });
    expect(await shown(page, `${column}8`)).toBe('');
  });

  test('nothing went wrong and nothing left the machine', () => {
    expect(bench.complaints).toEqual([]);
  });
});
