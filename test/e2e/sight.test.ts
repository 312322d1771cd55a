import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { pageWordsOf } from '../../src/core/words/page-words.ts';
import { PAGE_WORDS } from '../host/page/words.ts';
import { startBrowser } from './browser.ts';
import { choose, expectShown, goTo } from './cells.ts';
import { openWorkbench, type Workbench } from './workbench.ts';

const { tabs } = pageWordsOf('en').workbook;

let browser: Browser;
let bench: Workbench;
beforeAll(async () => {
  browser = await startBrowser();
  bench = await openWorkbench(browser, { files: ['fba-customer-returns.us-2026-h1.txt'] });
});
afterAll(async () => {
  await bench?.close();
  await browser?.close();
});

const heights = (rows: number[]): Promise<number[]> =>
  bench.page.evaluate(
    (wanted) =>
      wanted.map(
        (row) =>
          window.grid
            .getActiveWorkbook()
            ?.getActiveSheet()
            .getRowHeight(row - 1) ?? 0,
      ),
    rows,
  );

test('what is typed beyond frozen and hidden columns arrives whole', async () => {
  const { page } = bench;
  await goTo(page, tabs.voices);
  for (const cell of ['X20', 'X21']) {
    await choose(page, cell);
    await page.waitForTimeout(300);
    await page.keyboard.type('typed in full', { delay: 40 });
    await page.keyboard.press('Enter');
    await expectShown(page, cell, 'typed in full');
  }
});

test('the box that says where one is has a name', async () => {
  await bench.page.getByRole('textbox', { name: PAGE_WORDS.en.nameBox }).waitFor();
});

test('rows are as high as wrapped texts and lines need', async () => {
  const { page, host } = bench;
  await goTo(page, tabs.policies);
  await expect.poll(async () => (await heights([2, 3])).map((height) => height > 30)).toEqual([true, false]);
  host.type('Sheet1', 'C3', 'one\ntwo\nthree');
  await goTo(page, 'Sheet1');
  await expect.poll(async () => (await heights([3]))[0]).toBeGreaterThan(40);
  host.erase('Sheet1', 'C3');
  await expect.poll(async () => (await heights([3]))[0]).toBe(21);
});

test('a long name or many tabs leave the page as wide as the window', async () => {
  const { page, host } = bench;
  host.act({ do: 'rename-sheet', sheet: 'Sheet1', name: 'x'.repeat(90) });
  for (let count = 0; count < 8; count++) host.act({ do: 'insert-sheet', sheet: '' });
  await expect.poll(() => page.getByRole('tab').count()).toBe(host.sheetNames().length);
  await page.setViewportSize({ width: 800, height: 600 });
  const sizes = () => page.evaluate(() => [document.body.scrollWidth, document.body.scrollHeight]);
  await expect.poll(sizes).toEqual([800, 600]);
  await bench.picture('sight-narrow');
  await page.setViewportSize({ width: 1280, height: 800 });
});

test('a name being written stays when somebody else adds a tab', async () => {
  const { page } = bench;
  const helper = await bench.another('as=helper@example.com');
  const before = await page.getByRole('tab').count();
  await goTo(page, tabs.owners);
  await page.getByRole('tab', { name: tabs.owners, exact: true }).dblclick();
  await page.keyboard.type('Half ');
  await helper.page.getByRole('button', { name: PAGE_WORDS.en.newTab }).click();
  await expect.poll(() => helper.page.getByRole('tab').count()).toBe(before + 1);
  await page.waitForTimeout(300);
  await page.keyboard.type('done');
  await page.keyboard.press('Enter');
  await page.getByRole('tab', { name: 'Half done', exact: true }).waitFor();
  await expect.poll(() => page.getByRole('tab').count()).toBe(before + 1);
});

test('nothing went wrong and nothing left the machine', () => {
  expect(bench.complaints).toEqual([]);
});
