import type { Browser, Locator } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { fill } from '../../src/core/words/fill.ts';
import { pageWordsOf } from '../../src/core/words/page-words.ts';
import { PAGE_WORDS } from '../host/page/words.ts';
import { startBrowser } from './browser.ts';
import { expectShown, goTo, typeInto } from './cells.ts';
import { confirmImport, type Importing, previewFile } from './importing.ts';
import { KEYBOARD } from './panel.ts';
import { type BrowserWindow, openWorkbench, type Workbench } from './workbench.ts';

const words = pageWordsOf('en');
const { undo } = words.sidebar;
const { tabs } = words.workbook;
const FILE = 'fba-customer-returns.us-2026-h1.txt';

let browser: Browser;
beforeAll(async () => {
  browser = await startBrowser();
});
afterAll(async () => {
  await browser?.close();
});

const button = ({ sidebar }: BrowserWindow, name: string): Locator =>
  sidebar.getByRole('button', { name, exact: true });

const IMPORTING: Importing = { file: FILE, language: 'en', hands: KEYBOARD };

/** Imports the file through the sidebar of a window, from the menu to the result. */
async function importIn(window: BrowserWindow): Promise<void> {
  await previewFile(window, IMPORTING);
  await confirmImport(window, IMPORTING);
}

describe('two people at the same spreadsheet', () => {
  let bench: Workbench;
  let helper: BrowserWindow;
  beforeAll(async () => {
    bench = await openWorkbench(browser);
    helper = await bench.another('as=helper@example.com');
  });
  afterAll(async () => {
    await bench?.close();
  });

  test('each page says whose it is', async () => {
    await bench.page.getByText('seller@example.com', { exact: true }).waitFor();
    await helper.page.getByText('helper@example.com', { exact: true }).waitFor();
  });

  test('what one types the other sees, both ways', async () => {
    await typeInto(bench.page, 'A1', 'from the owner');
    await expectShown(helper.page, 'A1', 'from the owner');
    await typeInto(helper.page, 'B2', 'from the helper');
    await expectShown(bench.page, 'B2', 'from the helper');
    expect(bench.host.displayed('Sheet1')).toEqual([
      ['from the owner', ''],
      ['', 'from the helper'],
    ]);
  });

  test('each takes back their own', async () => {
    await typeInto(bench.page, 'D4', 'mine');
    await expectShown(helper.page, 'D4', 'mine');
    await helper.page
      .locator('canvas[id^="univer-sheet-main-canvas"]')
      .first()
      .click({ position: { x: 300, y: 300 } });
    await helper.page.keyboard.press('Control+z');
    await expectShown(bench.page, 'B2', '');
    await expectShown(bench.page, 'D4', 'mine');
  });

  test('one imports; only that one gets the sidebar, both see the voices', async () => {
    await importIn(helper);
    expect(await bench.page.locator('#side iframe').count()).toBe(0);
    await bench.page.getByRole('tab', { name: tabs.voices, exact: true }).waitFor();
    await expect.poll(() => bench.page.locator('#tabs [aria-selected=true]').textContent()).toBe('Sheet1');
    await goTo(bench.page, tabs.voices);
    await expectShown(bench.page, 'A1', words.workbook.headings.voices.date);
    await bench.picture('windows-owner');
    expect(bench.host.executions.at(-1)?.user).toBe('helper@example.com');
  });

  test('a cell protected from the helper stays as it is, with a sentence', async () => {
    const { book } = bench.host.save();
    expect(book.editors).toEqual(['helper@example.com']);
    const saved = bench.host.save();
    const sheet = saved.book.sheets.find(({ name }) => name === 'Sheet1');
    const area = { row: 1, column: 1, rows: 1, columns: 1 };
    sheet?.protections.push({ id: 77, area, description: '', warningOnly: false, editors: [], unprotected: [] });
    bench.host.load(saved);
    await goTo(helper.page, 'Sheet1');
    await typeInto(helper.page, 'A1', 'changed');
    await helper.page.getByText('You are trying to edit a protected cell or object.').waitFor();
    await helper.page.screenshot({ path: 'test/artefacts/windows-protected.png' });
    await helper.page.keyboard.press('Enter');
    await expectShown(helper.page, 'A1', 'from the owner');
    expect(bench.host.displayed('Sheet1')[0]?.[0]).toBe('from the owner');
  });

  test('a viewer sees all, has no menu of the add-on and changes nothing', async () => {
    const viewer = await bench.another('as=viewer@example.com&rights=viewer');
    await viewer.page.getByText(PAGE_WORDS.en.viewOnly).waitFor();
    await goTo(viewer.page, 'Sheet1');
    await expectShown(viewer.page, 'A1', 'from the owner');
    await viewer.page.keyboard.press('Alt+n');
    expect(await viewer.page.getByRole('menuitem', { name: 'Headwater', exact: true }).count()).toBe(0);
    await viewer.page.keyboard.press('Escape');
    await typeInto(viewer.page, 'A1', 'changed');
    await viewer.page.getByText('You do not have permission').waitFor();
    expect(bench.host.displayed('Sheet1')[0]?.[0]).toBe('from the owner');
    await viewer.page.screenshot({ path: 'test/artefacts/windows-viewer.png' });
  });

  test('nothing went wrong and nothing left the machine', () => {
    expect(bench.complaints).toEqual([]);
  });
});

describe.each([
  ['whose storage is blocked', 'storage=blocked'],
  ['whose answers come late', 'answers=late'],
])('a sidebar %s', (_, query) => {
  let bench: Workbench;
  beforeAll(async () => {
    bench = await openWorkbench(browser, { query });
  });
  afterAll(async () => {
    await bench?.close();
  });

  test('imports a file and takes it back', async () => {
    await importIn(bench);
    const rows = () => bench.host.displayed(tabs.voices).filter((row) => row[0] !== '').length;
    expect(rows()).toBeGreaterThan(100);
    await KEYBOARD.press(bench, button(bench, fill(undo.label, { file: FILE })));
    await KEYBOARD.press(bench, button(bench, undo.yes));
    await bench.sidebar.getByRole('status').waitFor();
    await expect.poll(rows).toBe(1);
  });

  test('nothing went wrong and nothing left the machine', () => {
    expect(bench.complaints).toEqual([]);
  });
});
