import { performance } from 'node:perf_hooks';
import { startBrowser } from '../e2e/browser.ts';
import { choose, shown } from '../e2e/cells.ts';
import { hostOf } from '../host/contract/script-host.ts';
import { buildClient } from '../host/page/build-client.ts';
import { startPage } from '../host/page/server/page-server.ts';

const ROWS = 100_000;
const COLUMNS = 25;

const CODE = `
const range = () => SpreadsheetApp.getActive().getSheetByName('Sheet1').getRange(1, 1, ${ROWS}, ${COLUMNS});
const make = () => Array.from({ length: ${ROWS} }, (_, row) =>
  Array.from({ length: ${COLUMNS} }, (_, column) => (column % 5 === 0 ? row * column : 'text ' + column + ' of ' + row)));
function grow() { SpreadsheetApp.getActive().getSheetByName('Sheet1').insertRowsAfter(1000, ${ROWS - 1000}); }
function makeOnly() { return make().length; }
function write() { range().setValues(make()); }
function read() { return range().getValues().length; }
`;

/** Milliseconds of one thing on a tab of 100,000 rows of 25 columns, beside what it should take at most. */
export interface BigTabTime {
  what: string;
  milliseconds: number;
  atMost: number;
}

/** Writes and reads a tab of 2.5 million cells through the bridge of the host, then edits and scrolls it in the page. */
export async function benchBigTab(): Promise<BigTabTime[]> {
  const host = hostOf(CODE);
  const timed = (functionName: string): number => {
    const start = performance.now();
    host.run(functionName);
    return performance.now() - start;
  };
  timed('grow');
  const making = timed('makeOnly');
  const writing = Math.min(timed('write'), timed('write')) - making;
  const reading = Math.min(timed('read'), timed('read'));
  const served = await startPage({ host, language: 'en', port: 0, client: await buildClient() });
  const browser = await startBrowser();
  try {
    const page = await browser.newPage({ viewport: { width: 1280, height: 800 } });
    const start = performance.now();
    await page.goto(served.origin);
    await page.locator('body[data-ready]').waitFor();
    const opening = performance.now() - start;
    // All rows are there once the last one is.
    await page.waitForFunction(
      (last) => (window.grid.getActiveWorkbook()?.getActiveSheet().getRange(last).getValue() ?? '') !== '',
      `B${ROWS}`,
      { timeout: 300_000 },
    );
    const edits: number[] = [];
    for (let row = 2; row < 12; row += 1) {
      await choose(page, `B${row}`);
      await page.keyboard.type(`new ${row}`);
      const pressed = performance.now();
      await page.keyboard.press('Enter');
      while ((await shown(page, `B${row}`)) !== `new ${row}`) await page.waitForTimeout(2);
      edits.push(performance.now() - pressed);
    }
    const jumps: number[] = [];
    for (const row of [50_000, 99_990, 30_000, 70_000]) {
      const pressed = performance.now();
      await choose(page, `B${row}`);
      while ((await shown(page, `B${row}`)) === '') await page.waitForTimeout(2);
      jumps.push(performance.now() - pressed);
    }
    return [
      { what: 'setValues through the bridge', milliseconds: writing, atMost: 2000 },
      { what: 'getValues through the bridge', milliseconds: reading, atMost: 1000 },
      { what: 'page opened', milliseconds: opening, atMost: 5000 },
      { what: 'an edit, Enter to shown (worst of 10)', milliseconds: Math.max(...edits), atMost: 300 },
      { what: 'a jump by the name box (worst of 4)', milliseconds: Math.max(...jumps), atMost: 1000 },
    ].map((one) => ({ ...one, milliseconds: Math.round(one.milliseconds) }));
  } finally {
    await browser.close();
    await served.close();
  }
}
