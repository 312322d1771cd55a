import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { hostOf } from '../host/contract/script-host.ts';
import type { Host } from '../host/host.ts';
import { buildClient } from '../host/page/build-client.ts';
import type { Listening } from '../host/page/server/listen.ts';
import { startPage } from '../host/page/server/page-server.ts';
import { PAGE_WORDS } from '../host/page/words.ts';
import { startBrowser } from './browser.ts';
import { choose } from './cells.ts';
import { menuByKeyboard, menuByMouse } from './menus.ts';

const words = PAGE_WORDS.en;

const CODE = `
function onOpen() {
  SpreadsheetApp.getUi().createAddonMenu()
    .addItem('Dialog', 'dialog').addItem('Toast', 'toast').addItem('Question', 'question').addItem('Fails', 'fails')
    .addItem('Sidebar', 'sidebar').addItem('Selected', 'selected').addItem('Asks', 'asks').addItem('Pictures', 'pictures').addToUi();
}
const html = (text) => HtmlService.createHtmlOutput(text);
function dialog() {
  SpreadsheetApp.getUi().showModalDialog(html('<button onclick="google.script.run.withSuccessHandler((v) => { document.title = v; google.script.host.close(); }).write(location.origin)">Write</button>').setWidth(400).setHeight(200), 'A dialog');
}
function write(text) { SpreadsheetApp.getActive().getSheetByName('Sheet1').getRange('A1').setValue(text); return text; }
function toast() { SpreadsheetApp.getActive().toast('Three rows are new', 'Done', 3); }
function question() { const ui = SpreadsheetApp.getUi(); ui.alert('Sure?', 'This cannot be undone.', ui.ButtonSet.OK); }
function asks() {
  const ui = SpreadsheetApp.getUi();
  const sheet = SpreadsheetApp.getActive().getSheetByName('Sheet1');
  const lock = LockService.getDocumentLock();
  lock.waitLock(1000);
  const sure = ui.alert('Go on?', 'Rows will be written.', ui.ButtonSet.YES_NO);
  const seen = sheet.getRange('C1').getValue();
  if (sure !== ui.Button.YES) { sheet.getRange('B1').setValue('no ' + sure); return; }
  const name = ui.prompt('Which name?');
  sheet.getRange('B1').setValue([name.getResponseText(), name.getSelectedButton(), lock.hasLock(), seen, new Date(0).getHours()].join(' '));
}
function selected() { SpreadsheetApp.getActive().toast(SpreadsheetApp.getActiveSheet().getName() + ' ' + SpreadsheetApp.getActiveRange().getA1Notation(), 'Selected', 3); }
function fails() { throw new Error('The rows are gone'); }
function sidebar() { SpreadsheetApp.getUi().showSidebar(html('<p id="w">Hello</p><script>document.getElementById("w").textContent = innerWidth + " " + (window.parent === window) + " " + location.origin;</script>').setTitle('Side')); }
function pictures() {
  const ss = SpreadsheetApp.getActive();
  const sheet = ss.insertSheet('Pictures');
  sheet.getRange('A1:B4').setValues([['Cause', 'Units'], ['size', 3], ['broken', 1], ['size', 2]]);
  sheet.insertChart(sheet.newChart().asColumnChart().addRange(sheet.getRange('A1:B4')).setNumHeaders(1).setPosition(6, 1, 0, 0).setTitle('Units by cause').build());
  const pivot = sheet.getRange('D1').createPivotTable(sheet.getRange('A1:B4'));
  pivot.addRowGroup(1);
  pivot.addPivotValue(2, SpreadsheetApp.PivotTableSummarizeFunction.SUM);
}
`;

let browser: Browser;
let host: Host;
let served: Listening;
let page: Page;
beforeAll(async () => {
  browser = await startBrowser();
  host = hostOf(CODE);
  served = await startPage({ host, language: 'en', port: 0, client: await buildClient() });
  page = await browser.newPage({ viewport: { width: 1280, height: 800 } });
  page.setDefaultTimeout(15_000);
  await page.goto(served.origin);
  await page.locator('body[data-ready]').waitFor();
});
afterAll(async () => {
  await browser?.close();
  await served?.close();
});

const byMouse = (entry: string) => menuByMouse(page, words.extensions, 'Headwater', entry);
const byKeyboard = (entry: string) => menuByKeyboard(page, words.extensions, 'Headwater', entry);

describe('the windows a script opens', () => {
  test('a dialog runs in an origin of its own, calls the server and closes itself', async () => {
    await byMouse('Dialog');
    const dialog = page.getByRole('dialog', { name: 'A dialog' });
    await dialog.waitFor();
    const frame = page.frameLocator('dialog iframe');
    await frame.getByRole('button', { name: 'Write' }).click();
    await expect.poll(() => dialog.count()).toBe(0);
    const [[origin = ''] = []] = host.displayed('Sheet1');
    expect(origin).toMatch(/^http:\/\/127\.0\.0\.1:\d+$/);
    expect(origin).not.toBe(served.origin);
  });

  test('Escape closes a dialog, and the focus is in the page again', async () => {
    await byKeyboard('Dialog');
    await page.getByRole('dialog', { name: 'A dialog' }).waitFor();
    await page.keyboard.press('Escape');
    await expect.poll(() => page.getByRole('dialog').count()).toBe(0);
  });

  test('a toast is said once and goes by itself', async () => {
    await byMouse('Toast');
    await page.getByRole('status').getByText('Three rows are new').waitFor();
    await page.getByText('Three rows are new').waitFor({ state: 'detached' });
  });

  test('a script finds what is selected in the page', async () => {
    await choose(page, 'B3:C5');
    await byMouse('Selected');
    await page.getByText('Sheet1 B3:C5').waitFor();
  });

  test('an alert takes the focus; Enter closes it', async () => {
    await byKeyboard('Question');
    await page.getByText('This cannot be undone.').waitFor();
    await page.keyboard.press('Enter');
    await page.getByText('This cannot be undone.').waitFor({ state: 'hidden' });
  });

  test('a question waits for its answer while the person in another window types', async () => {
    await byMouse('Asks');
    await page.getByRole('dialog', { name: 'Go on?' }).waitFor();
    host.type('Sheet1', 'C1', 'meanwhile');
    await page.getByRole('button', { name: 'Yes', exact: true }).click();
    await page.getByRole('dialog', { name: 'Which name?' }).getByRole('textbox').fill('Mug');
    await page.keyboard.press('Enter');
    await expect.poll(() => host.displayed('Sheet1')[0]?.[1]).toBe('Mug OK false meanwhile 0');
    await expect.poll(() => host.executions.at(-1)).toMatchObject({ functionName: 'asks', error: null });
  });

  test('Escape is an answer too', async () => {
    await byKeyboard('Asks');
    await page.getByRole('dialog', { name: 'Go on?' }).waitFor();
    await page.keyboard.press('Escape');
    await expect.poll(() => host.displayed('Sheet1')[0]?.[1]).toBe('no CLOSE');
  });

  test('what a script throws is said', async () => {
    await byMouse('Fails');
    await page.getByText('The rows are gone').waitFor();
  });

  test('a sidebar is 300 pixels wide, in a frame of another origin', async () => {
    await byMouse('Sidebar');
    const text = (await page.frameLocator('#side iframe').locator('#w').textContent()) ?? '';
    const [width, isTop, origin] = text.split(' ');
    expect([width, isTop]).toEqual(['300', 'false']);
    expect(origin).not.toBe(served.origin);
  });

  test('a chart and a pivot table are drawn', async () => {
    await byMouse('Pictures');
    await page.getByRole('tab', { name: 'Pictures', exact: true }).click();
    await page.getByRole('img', { name: /Units by cause/ }).waitFor();
    await expect
      .poll(() =>
        page.evaluate(() => window.grid.getActiveWorkbook()?.getActiveSheet().getRange('D1:E4').getDisplayValues()),
      )
      .toEqual([
        ['Cause', 'SUM of Units'],
        ['broken', '1'],
        ['size', '5'],
        ['Grand Total', '6'],
      ]);
    await page.screenshot({ path: 'test/artefacts/script-pictures.png' });
  });
});
