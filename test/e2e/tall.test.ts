import { basename } from 'node:path';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { pageWordsOf } from '../../src/core/words/page-words.ts';
import { DEMO_FILES } from '../host/page/demo-files.ts';
import { ROWS_A_BLOCK } from '../host/page/wire.ts';
import { PAGE_WORDS } from '../host/page/words.ts';
import { startBrowser } from './browser.ts';
import { choose, expectShown, goTo } from './cells.ts';
import { openWorkbench, type Workbench } from './workbench.ts';

const { tabs } = pageWordsOf('en').workbook;

let browser: Browser;
let bench: Workbench;
const asked: { blocks: string; bytes: number }[] = [];
beforeAll(async () => {
  browser = await startBrowser();
  bench = await openWorkbench(browser, { files: DEMO_FILES.map((path) => basename(path)) });
  bench.page.on('response', async (response) => {
    const { pathname, searchParams } = new URL(response.url());
    if (pathname !== '/api/sheet') return;
    const entry = { blocks: searchParams.get('blocks') ?? '', bytes: 0 };
    asked.push(entry);
    entry.bytes = (await response.body().catch(() => Buffer.alloc(0))).length;
  });
});
afterAll(async () => {
  await bench?.close();
  await browser?.close();
});

describe('a tab longer than the window', () => {
  test('a tab that takes its time says so, and the note goes once it is drawn', async () => {
    const { page } = bench;
    const note = page.getByText(PAGE_WORDS.en.loading, { exact: true });
    await page.route('**/api/sheet?*', async (route) => {
      await new Promise((resolve) => setTimeout(resolve, 600));
      await route.continue();
    });
    await page.getByRole('tab', { name: tabs.voices, exact: true }).click();
    await note.waitFor();
    await bench.picture('loading');
    await page.unrouteAll({ behavior: 'wait' });
    await goTo(page, tabs.voices);
    await note.waitFor({ state: 'hidden' });
  });

  test('the rows in sight come first, the rest follows', async () => {
    expect(asked[0]?.blocks).toBe('0:0');
    const last = bench.host.displayed(tabs.voices).length;
    expect(last).toBeGreaterThan(2 * ROWS_A_BLOCK);
    await expectShown(bench.page, `A${last}`, bench.host.displayed(tabs.voices)[last - 1]?.[0] ?? '');
  });

  test('an edit brings its row and no other', async () => {
    const { page, host } = bench;
    await choose(page, 'D2');
    asked.length = 0;
    host.type(tabs.voices, 'D2', 'NEW-SKU');
    await expectShown(page, 'D2', 'NEW-SKU');
    expect(asked[0]?.bytes).toBeLessThan(20_000);
  });

  test('a cell far below is drawn when it comes into sight', async () => {
    const { page, host } = bench;
    const last = host.displayed(tabs.voices).length;
    host.type(tabs.voices, `D${last}`, 'FAR-BELOW');
    await choose(page, `D${last}`);
    await expectShown(page, `D${last}`, 'FAR-BELOW');
  });

  test('nothing went wrong and nothing left the machine', () => {
    expect(bench.complaints).toEqual([]);
  });
});
