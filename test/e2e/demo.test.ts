import { basename } from 'node:path';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { pageWordsOf } from '../../src/core/words/page-words.ts';
import { DEMO_FILES } from '../host/page/demo-files.ts';
import { importFiles } from '../host/page/server/demo.ts';
import { PAGE_WORDS } from '../host/page/words.ts';
import { startBrowser } from './browser.ts';
import { choose, expectShown, goTo, middleOf, shown } from './cells.ts';
import { KEYBOARD } from './panel.ts';
import { fixture, openWorkbench, type Workbench } from './workbench.ts';

const { workbook, sidebar: texts } = pageWordsOf('en');
const { tabs, headings } = workbook;

/** Wide enough to show the column of causes without scrolling. */
const WIDE = { width: 2300, height: 800 };

let browser: Browser;
let bench: Workbench;
beforeAll(async () => {
  browser = await startBrowser();
  bench = await openWorkbench(browser, { files: DEMO_FILES.map((path) => basename(path)) });
});
afterAll(async () => {
  await bench?.close();
  await browser?.close();
});

/** Letter of the column with this heading in the tab of the voices. */
const columnOf = (heading: string): string => {
  const at = bench.host.displayed(tabs.voices)[0]?.indexOf(heading) ?? -1;
  if (at < 0 || at > 25) throw new Error(`No column ${heading} in sight.`);
  return String.fromCharCode(65 + at);
};

describe('the demo workbook', () => {
  test('Home shows its charts over the cells', async () => {
    await goTo(bench.page, tabs.home);
    await bench.page.locator('.chart canvas').first().waitFor();
    expect(await bench.page.getByRole('img').count()).toBeGreaterThan(0);
    await bench.picture('demo-home');
  });

  test('charts stay when a tab is made beside the one they are on', async () => {
    const { page, host } = bench;
    const charts = page.locator('.chart canvas');
    const before = await charts.count();
    host.callServer('callServer', ['openTool', { tool: 'routines', sku: '' }]);
    await page.getByRole('tab', { name: tabs.routines, exact: true }).waitFor();
    await page.locator('#tabs [aria-selected=true]', { hasText: tabs.home }).waitFor();
    expect(await charts.count()).toBe(before);
  });

  test.each([['tasks'], ['causeByMonth'], ['skuByCause'], ['imports'], ['voices']] as const)(
    'the tab %s is drawn',
    async (tab) => {
      await goTo(bench.page, tabs[tab]);
      await expectShown(bench.page, 'A1', bench.host.displayed(tabs[tab])[0]?.[0] ?? '');
      await bench.picture(`demo-${tab}`);
    },
  );

  test('the menu opens the sidebar by keyboard, and a link in it leads to its tab', async () => {
    const { page, sidebar } = bench;
    await KEYBOARD.open(bench, 'en', 'open');
    await sidebar.getByRole('heading', { name: texts.today.nextHeading }).waitFor();
    expect(await page.evaluate(() => document.activeElement?.tagName)).toBe('IFRAME');
    await page.keyboard.press('Enter');
    await bench.picture('demo-sidebar');
    await sidebar.getByRole('link', { name: tabs.tasks, exact: true }).first().click();
    await page.locator('#tabs [aria-selected=true]', { hasText: tabs.tasks }).waitFor();
    await page.locator('#side').getByRole('button', { name: PAGE_WORDS.en.closeSidebar }).click();
    await expect.poll(() => page.locator('#side iframe').count()).toBe(0);
  });

  test('a cause chosen in the dropdown survives the next import', async () => {
    const { page, host } = bench;
    await page.setViewportSize(WIDE);
    await goTo(page, tabs.voices);
    const cell = `${columnOf(headings.voices.cause)}2`;
    await choose(page, cell);
    const before = await shown(page, cell);
    const wanted = before === workbook.causes.missing_parts ? workbook.causes.size_fit : workbook.causes.missing_parts;
    const { x, y } = await middleOf(page, cell);
    await page.mouse.click(x, y);
    await page.getByText(wanted, { exact: true }).last().click();
    await expectShown(page, cell, wanted);
    await importFiles(host, [fixture('fba-customer-returns.overlap-june.txt')]);
    await expectShown(page, cell, wanted);
    expect(host.displayed(tabs.voices)[1]?.[cell.charCodeAt(0) - 65]).toBe(wanted);
    await bench.picture('demo-dropdown');
  });

  test('nothing went wrong and nothing left the machine', () => {
    expect(bench.complaints).toEqual([]);
  });
});
