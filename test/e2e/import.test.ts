import type { Browser, Locator } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { fill } from '../../src/core/words/fill.ts';
import { pageWordsOf } from '../../src/core/words/page-words.ts';
import { startBrowser } from './browser.ts';
import { expectShown, goTo } from './cells.ts';
import { confirmImport, type Importing, previewFile } from './importing.ts';
import { KEYBOARD, MOUSE } from './panel.ts';
import { openWorkbench, type Workbench } from './workbench.ts';

const FILE = 'fba-customer-returns.us-2026-h1.txt';

let browser: Browser;
beforeAll(async () => {
  browser = await startBrowser();
});
afterAll(async () => {
  await browser?.close();
});

const button = ({ sidebar }: Workbench, name: string): Locator => sidebar.getByRole('button', { name, exact: true });

describe.each([
  { language: 'en', how: 'mouse', hands: MOUSE },
  { language: 'zh', how: 'keyboard', hands: KEYBOARD },
] as const)('importing a file, $language by $how', ({ language, how, hands }) => {
  const words = pageWordsOf(language);
  const { undo } = words.sidebar;
  const importing: Importing = { file: FILE, language, hands };
  let bench: Workbench;
  beforeAll(async () => {
    bench = await openWorkbench(browser, { language });
  });
  afterAll(async () => {
    await bench?.close();
  });

  test('the preview writes nothing', async () => {
    await previewFile(bench, importing);
    expect(bench.host.sheetNames()).toEqual(['Sheet1']);
    await bench.picture(`import-${language}-${how}-1-preview`);
  });

  test('Import writes the voices and shows what it did', async () => {
    await confirmImport(bench, importing);
    const voices = bench.host.displayed(words.workbook.tabs.voices);
    expect(voices.filter((row) => row[0] !== '').length).toBeGreaterThan(100);
    await bench.picture(`import-${language}-${how}-2-result`);
  });

  test('the voices are in the grid', async () => {
    await goTo(bench.page, words.workbook.tabs.voices);
    await expectShown(bench.page, 'A1', words.workbook.headings.voices.date);
    await bench.picture(`import-${language}-${how}-3-voices`);
  });

  test('Undo takes exactly that import back', async () => {
    await hands.press(bench, button(bench, fill(undo.label, { file: FILE })));
    await hands.press(bench, button(bench, undo.yes));
    await bench.sidebar.getByRole('status').waitFor();
    const voices = bench.host.displayed(words.workbook.tabs.voices);
    expect(voices.slice(1).filter((row) => row[0] !== '')).toEqual([]);
    await expectShown(bench.page, 'A2', '');
    await bench.picture(`import-${language}-${how}-4-undone`);
  });

  test('nothing went wrong and nothing left the machine', () => {
    expect(bench.complaints).toEqual([]);
  });
});
