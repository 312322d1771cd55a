import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { pageWordsOf } from '../../src/core/words/page-words.ts';
import { startBrowser } from './browser.ts';
import { confirmImport, previewFile } from './importing.ts';
import { MOUSE, openByMouse } from './panel.ts';
import { openWorkbench, type Workbench } from './workbench.ts';

const { review } = pageWordsOf('en').sidebar;
const FILE = 'fba-customer-returns.us-2026-h1.txt';

let browser: Browser;
let bench: Workbench;
beforeAll(async () => {
  browser = await startBrowser();
  bench = await openWorkbench(browser);
  const importing = { file: FILE, language: 'en', hands: MOUSE } as const;
  await previewFile(bench, importing);
  await confirmImport(bench, importing);
});
afterAll(async () => {
  await bench?.close();
  await browser?.close();
});

/** Rows of Voices by their headings. */
const voices = (): Record<string, string>[] => {
  const [headings = [], ...rows] = bench.host.displayed('Voices');
  return rows.map((row) => Object.fromEntries(headings.map((heading, at) => [heading, row[at] ?? ''])));
};
const checked = (): number => voices().filter(({ Checked }) => Checked === 'Yes').length;

describe('checking causes with the keys alone', () => {
  test('the menu opens the review, which asks about one voice after another', async () => {
    await openByMouse(bench, 'en', 'review');
    const { sidebar } = bench;
    await sidebar.getByRole('button', { name: review.start }).click();
    await sidebar.getByText(/Looked at: 0 of \d+/).waitFor();
    await bench.picture('review');
    expect(await sidebar.locator('mark, .card').count()).toBeGreaterThan(0);
  });

  test('Y writes that the cause is right, and the cells follow', async () => {
    const { sidebar, page } = bench;
    await page.keyboard.press('y');
    await sidebar.getByText(/Looked at: 1 of \d+/).waitFor();
    expect(checked()).toBeGreaterThan(0);
  });

  test('another cause is chosen in the list, and U takes it back', async () => {
    const { sidebar, page } = bench;
    const before = voices().map(({ Cause, Checked }) => [Cause, Checked]);
    await sidebar.locator('.card select').selectOption('price_value');
    await sidebar.getByText(/Looked at: 2 of \d+/).waitFor();
    expect(voices().map(({ Cause, Checked }) => [Cause, Checked])).not.toEqual(before);
    await page.keyboard.press('u');
    await sidebar.getByText(/Looked at: 1 of \d+/).waitFor();
    expect(voices().map(({ Cause, Checked }) => [Cause, Checked])).toEqual(before);
  });

  test('what was checked is learned from, and the page says how far', async () => {
    const { sidebar } = bench;
    await sidebar.getByRole('button', { name: review.learn, exact: true }).click();
    await sidebar.getByText(/different checked voices are needed; there (is|are) \d/).waitFor();
    await bench.picture('review-learned');
  });

  test('nothing went wrong and nothing left the machine', () => {
    expect(bench.complaints).toEqual([]);
  });
});
