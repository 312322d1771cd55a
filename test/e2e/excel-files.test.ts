import { readFileSync } from 'node:fs';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { newBook, newSheet } from '../host/book/new-book.ts';
import { put } from '../host/book/plane.ts';
import { createHost } from '../host/create-host.ts';
import { PAGE_WORDS } from '../host/page/words.ts';
import { readWorkbook } from '../host/xlsx/read/read-workbook.ts';
import { writeWorkbook } from '../host/xlsx/write/write-workbook.ts';
import { startBrowser } from './browser.ts';
import { expectShown } from './cells.ts';
import { openWorkbench, type Workbench } from './workbench.ts';

const words = PAGE_WORDS.en;
const OPENING = { name: 'Other', locale: 'en_US', timeZone: 'America/New_York', owner: 'seller@example.com' };

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

async function chooseInFile(caption: string): Promise<void> {
  await bench.page.getByRole('menuitem', { name: words.file, exact: true }).click();
  await bench.page.getByRole('menuitem', { name: caption, exact: true }).click();
}

async function chooseFile(name: string, buffer: Buffer): Promise<void> {
  const chooser = bench.page.waitForEvent('filechooser');
  await chooseInFile(words.import);
  await (await chooser).setFiles({ name, mimeType: 'application/octet-stream', buffer });
}

describe('the File menu', () => {
  test('downloads the spreadsheet as Excel file: read again it shows the same', async () => {
    const coming = bench.page.waitForEvent('download');
    await chooseInFile(words.download);
    const download = await coming;
    expect(download.suggestedFilename()).toBe('Untitled spreadsheet.xlsx');
    const { book } = await readWorkbook(new Uint8Array(readFileSync(await download.path())), OPENING);
    const properties = { script: new Map(), document: new Map(), users: new Map() };
    const again = createHost({ saved: { book, properties, triggers: [], now: Date.UTC(2026, 2, 10, 9) } });
    expect(again.sheetNames()).toEqual(bench.host.sheetNames());
    for (const name of again.sheetNames()) expect(again.displayed(name)).toEqual(bench.host.displayed(name));
  });

  test('asks before an Excel file takes the place of the spreadsheet, shows it, and undo brings the old one back', async () => {
    const { page, host } = bench;
    const sheet = newSheet(0, 'Costs', 1000, 26);
    put(sheet.values, 1, 1, 'Landed');
    put(sheet.values, 2, 1, 4);
    put(sheet.formulas, 3, 1, { text: '=A2*2', rows: 1, columns: 1 });
    const { bytes } = await writeWorkbook({ ...newBook(OPENING), sheets: [sheet] });
    const before = host.sheetNames();
    await chooseFile('costs.xlsx', Buffer.from(bytes));
    await page.getByRole('dialog', { name: words.replaceTitle }).waitFor();
    await bench.picture('import-xlsx');
    expect(host.sheetNames()).toEqual(before);
    await page.getByRole('button', { name: words.replace, exact: true }).click();
    await page.getByRole('tab', { name: 'Costs', exact: true }).waitFor();
    await expectShown(page, 'A1', 'Landed');
    await expectShown(page, 'A3', '8');
    await page.getByRole('menuitem', { name: words.edit, exact: true }).click();
    await page.getByRole('menuitem', { name: words.undo }).click();
    await page.getByRole('tab', { name: before[0] ?? '', exact: true }).waitFor();
    expect(host.sheetNames()).toEqual(before);
  });

  test('a broken file is refused in one sentence and changes nothing', async () => {
    const { page, host } = bench;
    const before = host.sheetNames();
    await chooseFile('broken.xlsx', Buffer.from('no zip'));
    await page.getByRole('button', { name: words.replace, exact: true }).click();
    await page.getByText('This is not an Excel workbook (.xlsx).').waitFor();
    await page.getByRole('button', { name: words.ok, exact: true }).click();
    expect(host.sheetNames()).toEqual(before);
  });

  test('nothing went wrong and nothing left the machine', () => {
    expect(bench.complaints).toEqual([]);
  });
});
