import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Browser, CDPSession, Frame, Page } from 'playwright-core';
import { pageWordsOf } from '../../src/core/words/page-words.ts';
import { startBrowser } from '../e2e/browser.ts';
import { openByMouse } from '../e2e/panel.ts';
import { openWorkbench } from '../e2e/workbench.ts';
import { returnsText, returnsWorkbook } from './returns-file.ts';

/** What a large file costs the built page in a browser, from choosing it to its preview. */
export interface PageCost {
  what: string;
  answer: string;
  milliseconds: number;
  /** Part of these in which the page did nothing but wait for the spreadsheet. */
  waiting: number;
  computing: number;
  /** Processor time of the page itself, without workers; that of the clock says more of what else the machine does. */
  processor: number;
  /** Longest time the sidebar kept the page from painting or hearing a click; less than 50 counts as none. */
  longestBlock: number;
  peakHeapMegabytes: number;
  /** Memory of the whole process of the page at its largest, and before the file came; 0 where the system does not tell. */
  peakProcessMegabytes: number;
  beforeMegabytes: number;
}

const ROWS = 100_000;
const WORKBOOK_ROWS = 50_000;
/** Milliseconds until a file that is neither shown nor refused counts as lost. */
const PATIENCE = 180_000;
const MEGABYTE = 1e6;

const { import: files, preview } = pageWordsOf('en').sidebar;

interface Seen {
  answer: string;
  from: number;
  to: number;
  blocks: number[];
}

/** Waits in the page until a chosen file is shown or refused, and notes each time it stood still for 50 ms or more. */
const watch = ({ heading, patience }: { heading: string; patience: number }): Promise<Seen> =>
  new Promise((resolve, reject) => {
    const blocks: number[] = [];
    const observer = new PerformanceObserver((list) => {
      for (const { name, duration } of list.getEntries()) if (name === 'self') blocks.push(duration);
    });
    observer.observe({ entryTypes: ['longtask'] });
    let from = 0;
    document.addEventListener('change', () => (from = performance.now()), { capture: true, once: true });
    const look = setInterval(() => {
      const isShown = [...document.querySelectorAll('h2')].some(({ textContent }) => textContent === heading);
      const answer = isShown ? heading : document.querySelector('[role="alert"]')?.textContent;
      if (from === 0 || !answer) return;
      clearInterval(look);
      const to = performance.now();
      // What draws the answer is seen a moment later.
      setTimeout(() => {
        observer.disconnect();
        const { timeOrigin } = performance;
        resolve({ answer, from: from + timeOrigin, to: to + timeOrigin, blocks });
      }, 500);
    }, 10);
    setTimeout(() => reject(new Error('The file was neither shown nor refused.')), patience);
  });

/** Requests nothing else goes on beside on the page. */
const AWAITED = ['mappings', 'prepareImport'];

/** Notes when the spreadsheet was asked for what the page must wait for, and when its answer was there. */
function watchCalls(page: Page): { from: number; to: number }[] {
  const calls: { from: number; to: number }[] = [];
  page.on('requestfinished', (request) => {
    const body = request.url().includes('/api/call') ? (request.postData() ?? '') : '';
    if (!AWAITED.some((name) => body.includes(`"${name}"`))) return;
    const { startTime, responseEnd } = request.timing();
    calls.push({ from: startTime, to: startTime + responseEnd });
  });
  return calls;
}

/** A line of what the system knows of a process, in megabytes. */
function memoryOf(process: number, line: 'VmHWM' | 'VmRSS'): number {
  try {
    const status = readFileSync(`/proc/${process}/status`, 'utf8');
    const [, kilobytes = '0'] = new RegExp(`${line}:\\s+(\\d+)`).exec(status) ?? [];
    return Math.round((Number(kilobytes) * 1024) / MEGABYTE);
  } catch {
    return 0;
  }
}

/** The process of the browser that has shown most. */
async function rendererOf(browser: Browser): Promise<number> {
  const devTools = await browser.newBrowserCDPSession();
  const { processInfo } = await devTools.send('SystemInfo.getProcessInfo');
  await devTools.detach();
  const renderers = processInfo.filter(({ type }) => type === 'renderer').map(({ id }) => id);
  return renderers.reduce((best, id) => (memoryOf(id, 'VmRSS') > memoryOf(best, 'VmRSS') ? id : best), 0);
}

async function metricOf(devTools: CDPSession, metric: 'JSHeapUsedSize' | 'ThreadTime'): Promise<number> {
  const { metrics } = await devTools.send('Performance.getMetrics');
  return metrics.find(({ name }) => name === metric)?.value ?? 0;
}

/** Looks at the heap again and again; gives its largest size in megabytes. */
function watchHeap(devTools: CDPSession): () => Promise<number> {
  let peak = 0;
  let on = true;
  const looking = (async () => {
    while (on) {
      peak = Math.max(peak, await metricOf(devTools, 'JSHeapUsedSize'));
      await new Promise((resolve) => setTimeout(resolve, 20));
    }
  })();
  return async () => {
    on = false;
    await looking;
    return Math.round(peak / MEGABYTE);
  };
}

function sidebarOf(frames: readonly Frame[]): Frame {
  const frame = frames.find((one) => one.url().includes('/frame-'));
  if (!frame) throw new Error('The sidebar is not open.');
  return frame;
}

/** Chooses a file in a page just opened. */
async function costOf(browser: Browser, what: string, path: string): Promise<PageCost> {
  const bench = await openWorkbench(browser);
  try {
    await openByMouse(bench, 'en', 'importFile');
    const field = bench.sidebar.getByLabel(files.choose);
    await field.waitFor();
    const devTools = await bench.page.context().newCDPSession(bench.page);
    await devTools.send('Performance.enable');
    await devTools.send('HeapProfiler.collectGarbage');
    const renderer = await rendererOf(browser);
    const beforeMegabytes = memoryOf(renderer, 'VmRSS');
    const processorBefore = await metricOf(devTools, 'ThreadTime');
    const heapPeak = watchHeap(devTools);
    const calls = watchCalls(bench.page);
    const seen = sidebarOf(bench.page.frames()).evaluate(watch, { heading: preview.heading, patience: PATIENCE });
    await field.setInputFiles(path);
    const { answer, from, to, blocks } = await seen;
    const peakHeapMegabytes = await heapPeak();
    const processor = (await metricOf(devTools, 'ThreadTime')) - processorBefore;
    const waiting = calls
      .filter((call) => call.from >= from && call.from < to)
      .reduce((sum, call) => sum + call.to - call.from, 0);
    return {
      what,
      answer,
      milliseconds: Math.round(to - from),
      waiting: Math.round(waiting),
      computing: Math.round(to - from - waiting),
      processor: Math.round(processor * 1000),
      longestBlock: Math.round(Math.max(0, ...blocks)),
      peakHeapMegabytes,
      peakProcessMegabytes: memoryOf(renderer, 'VmHWM'),
      beforeMegabytes,
    };
  } finally {
    await bench.close();
  }
}

/** Chooses large files in the built page, each in a browser just started. */
export async function benchPage(): Promise<PageCost[]> {
  const large: [string, () => Uint8Array][] = [
    ['returns.txt', () => returnsText(ROWS)],
    ['three-times.txt', () => returnsText(3 * ROWS)],
    ['returns.xlsx', () => returnsWorkbook(WORKBOOK_ROWS, 'xlsx')],
    ['returns.xls', () => returnsWorkbook(WORKBOOK_ROWS, 'biff8')],
  ];
  const folder = mkdtempSync(join(tmpdir(), 'headwater-'));
  const costs: PageCost[] = [];
  try {
    for (const [name, make] of large) {
      const path = join(folder, name);
      const bytes = make();
      writeFileSync(path, bytes);
      const browser = await startBrowser();
      try {
        costs.push(await costOf(browser, `${name}, ${(bytes.length / MEGABYTE).toFixed(0)} MB`, path));
      } finally {
        await browser.close();
      }
    }
  } finally {
    rmSync(folder, { recursive: true });
  }
  return costs;
}
