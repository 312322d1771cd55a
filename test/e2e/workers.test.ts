import { readFileSync } from 'node:fs';
import type { Browser, Worker } from 'playwright-core';
import { afterAll, afterEach, beforeAll, expect, test } from 'vitest';
import { fill } from '../../src/core/words/fill.ts';
import { pageWordsOf } from '../../src/core/words/page-words.ts';
import { returnsText, returnsWorkbook } from '../bench/returns-file.ts';
import { startBrowser } from './browser.ts';
import { confirmImport, previewOf } from './importing.ts';
import { MOUSE, openByMouse } from './panel.ts';
import { fixture, openWorkbench, type Workbench } from './workbench.ts';

const words = pageWordsOf('en');
const { sidebar: texts, workbook } = words;

/** Enough for several messages of a worker, and for an archive large enough to be unpacked in a worker of its own. */
const ROWS = 1_500;

let browser: Browser;
let bench: Workbench;
/** Workers the sidebar started, and those of them that still run. */
let workers: Worker[];
let running: Set<Worker>;
beforeAll(async () => {
  browser = await startBrowser();
});
afterEach(async () => bench?.close());
afterAll(async () => browser?.close());

/** Opens the import in a fresh spreadsheet whose sidebar is served with a content security policy of its own. */
async function open(policy?: string): Promise<void> {
  bench = await openWorkbench(browser);
  workers = [];
  running = new Set();
  bench.page.on('worker', (worker) => {
    workers.push(worker);
    running.add(worker);
    worker.on('close', () => running.delete(worker));
  });
  if (policy)
    await bench.page.route('**/frame-*', async (route) => {
      const response = await route.fetch();
      await route.fulfill({ response, headers: { ...response.headers(), 'content-security-policy': policy } });
    });
  await openByMouse(bench, 'en', 'importFile');
}

const choose = (name: string, bytes: Uint8Array): Promise<void> =>
  bench.sidebar
    .getByLabel(texts.import.choose)
    .setInputFiles({ name, mimeType: 'application/octet-stream', buffer: Buffer.from(bytes) });

/** Rows of voices that are in the workbook. */
const imported = (): number => bench.host.displayed(workbook.tabs.voices).length - 1;

test('a large workbook is read in a worker that ends with it', async () => {
  await open();
  await choose('returns.xls', returnsWorkbook(ROWS, 'xlsx'));
  await previewOf(bench, 'en');
  expect(workers.map((worker) => worker.url())).toEqual([expect.stringMatching(/^blob:/)]);
  await expect.poll(() => running.size).toBe(0);
  expect(bench.complaints).toEqual([]);
});

test('where no worker may be made the page reads the workbook', async () => {
  await open("worker-src 'none'");
  await choose('returns.xls', returnsWorkbook(ROWS, 'biff8'));
  await previewOf(bench, 'en');
  await confirmImport(bench, { language: 'en', hands: MOUSE });
  expect(imported()).toBe(ROWS);
  expect(workers).toEqual([]);
  expect(bench.complaints.filter((complaint) => !complaint.includes('worker'))).toEqual([]);
});

test('a damaged workbook is refused in the same sentence as ever', async () => {
  await open();
  const file = 'cut-off.xls';
  await choose(file, new Uint8Array(readFileSync(fixture(`broken/${file}`))));
  const { message } = words.problems['not-a-table'];
  const sentence = fill(message, { file, kind: words.fileKinds['locked-workbook'] });
  await bench.sidebar.getByRole('alert').getByText(sentence).waitFor();
  expect(workers).toHaveLength(1);
  expect(bench.complaints).toEqual([]);
});

/** Milliseconds a browser gives the script of a worker that is ended before it breaks it off (two seconds), and some for a busy machine. */
const ENDED_BY = 15_000;

test('stopping ends the worker at once', async () => {
  await open();
  await choose('returns.xls', returnsWorkbook(4 * ROWS, 'biff8'));
  await expect.poll(() => running.size).toBe(1);
  await bench.sidebar.getByRole('button', { name: texts.import.stop, exact: true }).click();
  await bench.sidebar.getByLabel(texts.import.choose).waitFor();
  await expect.poll(() => running.size, { timeout: ENDED_BY }).toBe(0);
  expect(bench.complaints).toEqual([]);
});

test('a long file is tagged in a worker, as the page tags it where there can be none', async () => {
  const long = returnsText(2 * ROWS);
  await open();
  await choose('returns.txt', long);
  await previewOf(bench, 'en');
  expect(workers).toHaveLength(1);
  await expect.poll(() => running.size, { timeout: ENDED_BY }).toBe(0);
  const split = await bench.sidebar.getByRole('main').textContent();
  expect(bench.complaints).toEqual([]);
  await bench.close();
  await open("worker-src 'none'");
  await choose('returns.txt', long);
  await previewOf(bench, 'en');
  expect(await bench.sidebar.getByRole('main').textContent()).toBe(split);
  expect(workers).toEqual([]);
});
