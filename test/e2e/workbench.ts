import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import type { Browser, FrameLocator, Page } from 'playwright-core';
import { createHost } from '../host/create-host.ts';
import type { Host } from '../host/host.ts';
import { buildClient } from '../host/page/build-client.ts';
import { importFiles } from '../host/page/server/demo.ts';
import { startPage } from '../host/page/server/page-server.ts';

const ROOT = join(import.meta.dirname, '../..');
/** Milliseconds until something that should appear counts as missing. */
const PATIENCE = 15_000;
const SIZE = { width: 1280, height: 800 };

/** A window of the browser that shows the spreadsheet. */
export interface BrowserWindow {
  page: Page;
  /** The sidebar that is open in it. */
  sidebar: FrameLocator;
}

/** A local spreadsheet with the built add-on, the page it is served at and a browser that shows it. */
export interface Workbench extends BrowserWindow {
  host: Host;
  /** Opens the spreadsheet once more, as its address says, such as `as=helper@example.com`. */
  another(query: string): Promise<BrowserWindow>;
  /** What must never happen in the page: console errors, failed scripts, requests that leave this machine. */
  complaints: string[];
  /** Saves a picture to look at where `HEADWATER_PICTURES` is set: the browser takes as long for one as for a few clicks. */
  picture(name: string): Promise<void>;
  close(): Promise<void>;
}

/** What a workbench begins with. */
export interface Beginning {
  language?: 'en' | 'zh';
  /** Fixtures imported before the page opens. */
  files?: string[];
  /** What the address of the page says, such as `storage=blocked`. */
  query?: string;
}

/** Path of a fixture. */
export const fixture = (name: string): string => join(ROOT, 'test/fixtures', name);

/** Opens a fresh spreadsheet in a browser and waits until its first tab is drawn. */
export async function openWorkbench(
  browser: Browser,
  { language = 'en', files = [], query = '' }: Beginning = {},
): Promise<Workbench> {
  const host = createHost({ bundle: join(ROOT, 'dist'), userLocale: language === 'zh' ? 'zh_CN' : 'en_US' });
  host.open('FULL');
  await importFiles(host, files.map(fixture));
  const served = await startPage({ host, language, port: 0, client: await buildClient() });
  const complaints: string[] = [];
  const pages: Page[] = [];
  const another = async (asked: string): Promise<BrowserWindow> => {
    const page = await browser.newPage({ viewport: SIZE });
    pages.push(page);
    page.setDefaultTimeout(PATIENCE);
    listenToComplaints(page, complaints);
    await page.goto(`${served.origin}/?${asked}`);
    await page.locator('body[data-ready]').waitFor();
    return { page, sidebar: page.frameLocator('#side iframe') };
  };
  const { page, sidebar } = await another(query);
  return {
    host,
    page,
    sidebar,
    another,
    complaints,
    async picture(name) {
      if (!process.env.HEADWATER_PICTURES) return;
      const folder = join(ROOT, 'test/artefacts');
      mkdirSync(folder, { recursive: true });
      await page.screenshot({ path: join(folder, `${name}.png`) });
    },
    async close() {
      for (const open of pages) await open.close();
      await served.close();
    },
  };
}

function listenToComplaints(page: Page, complaints: string[]): void {
  page.on('console', (message) => {
    if (message.type() === 'error' || message.type() === 'warning') complaints.push(message.text());
  });
  page.on('pageerror', (error) => complaints.push(String(error)));
  page.on('request', (request) => {
    if (!/^(http:\/\/127\.0\.0\.1:|data:|blob:)/.test(request.url()))
      complaints.push(`left the machine: ${request.url()}`);
  });
  page.on('response', (response) => {
    if (response.status() >= 400) complaints.push(`${response.status()} ${response.url()}`);
  });
}
