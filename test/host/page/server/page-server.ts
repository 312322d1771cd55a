import { readFileSync } from 'node:fs';
import type { IncomingMessage, ServerResponse } from 'node:http';
import { join } from 'node:path';
import type { Host, PersonAnswer } from '../../host.ts';
import type { ChosenWire, EditWire, SheetAsk } from '../wire.ts';
import type { Bridge } from './bridge.ts';
import { startFrameServer } from './frame-server.ts';
import { type Listening, listen } from './listen.ts';
import { pageHtml } from './page-html.ts';
import { createWindows } from './windows.ts';
import { answerWorkbook, WORKBOOK } from './workbook-file.ts';

/** How the page is served. */
export interface PageOptions {
  host: Host;
  language: 'en' | 'zh';
  /** 0 takes a free port. */
  port: number;
  /** Folder with the built `page.js`, `page.css` and `shim.js`. */
  client: string;
}

const FILES: Record<string, string> = {
  '/page.js': 'text/javascript; charset=utf-8',
  '/page.css': 'text/css; charset=utf-8',
};

const READS: Record<string, (bridge: Bridge, query: URLSearchParams) => unknown> = {
  '/api/book': (bridge) => bridge.book(),
  '/api/sheet': (bridge, query) => bridge.sheet(Number(query.get('id')), askOf(query)),
  '/api/filter': (bridge, query) => bridge.filterChoices(Number(query.get('id')), Number(query.get('column'))),
  '/api/menu': (bridge) => bridge.menu,
};

const WRITES: Record<string, (bridge: Bridge, body: Body) => unknown> = {
  '/api/open': (bridge) => bridge.open(),
  '/api/run': (bridge, { functionName, chosen }) => bridge.run(functionName, chosen),
  '/api/call': (bridge, { functionName, args, chosen }) => bridge.call(functionName, args, chosen),
  '/api/edit': (bridge, { edits }) => bridge.edit(edits),
  '/api/answer': (bridge, { number, answer }) => bridge.answer(number, answer),
};

/** Serves a host as a page on this machine; gives the address to open. */
export async function startPage({ host, language, port, client }: PageOptions): Promise<Listening> {
  const frames = await startFrameServer(join(client, 'shim.js'));
  const frame = (html: string, isStorageBlocked: boolean) =>
    `${frames.keep(html)}${isStorageBlocked ? '?storage=blocked' : ''}`;
  const windows = createWindows({ host, language, frame });
  const page = await listen(port, async (request, response) => {
    const { pathname, searchParams } = new URL(request.url ?? '/', page.origin);
    const type = FILES[pathname];
    if (pathname === '/') {
      sendPage(response, searchParams.get('lang') === 'zh' ? 'zh' : language, frames.origin);
      return;
    }
    if (type) {
      response.writeHead(200, { 'content-type': type }).end(readFileSync(join(client, pathname)));
      return;
    }
    const read = READS[pathname];
    const write = WRITES[pathname];
    const mayWrite = request.method === 'POST' && request.headers.origin === page.origin;
    if (pathname === '/api/news') windows.of(searchParams).join(response);
    else if (pathname === WORKBOOK) await answerWorkbook(windows.of(searchParams), page.origin, request, response);
    else if (read && request.method === 'GET')
      await sendJson(response, () => read(windows.of(searchParams).bridge, searchParams));
    else if (write && mayWrite) {
      const window = windows.of(searchParams);
      const body = (await readJson(request)) as Body;
      const held = pathname === '/api/call' ? window.delay() : 0;
      await sendJson(response, () => write(window.bridge, body), held);
    } else response.writeHead(404).end();
  });
  return {
    origin: page.origin,
    async close() {
      await Promise.all([page.close(), frames.close()]);
    },
  };
}

/** Reads `shape=3&blocks=0:7,12:0`: the version of the shape, then blocks with theirs. */
function askOf(query: URLSearchParams): SheetAsk {
  const pairs = (query.get('blocks') ?? '').split(',').filter((pair) => pair !== '');
  const blocks = pairs.map((pair) => {
    const [block = 0, since = 0] = pair.split(':').map(Number);
    return { block, since };
  });
  return { shape: Number(query.get('shape')), blocks };
}

interface Body {
  functionName: string;
  args: unknown[];
  chosen: ChosenWire;
  number: number;
  answer: PersonAnswer;
  edits: EditWire[];
}

async function readJson(request: IncomingMessage): Promise<unknown> {
  const parts: Buffer[] = [];
  for await (const part of request) parts.push(part as Buffer);
  return JSON.parse(Buffer.concat(parts).toString('utf8'));
}

/** Sends what the work gives, `held` milliseconds later. A bug of the host must not end the server: it is logged here and the page is told that this request failed. */
async function sendJson(response: ServerResponse, work: () => unknown, held = 0): Promise<void> {
  let text: string;
  try {
    text = JSON.stringify((await work()) ?? null);
  } catch (error) {
    console.error(error);
    response.writeHead(500).end();
    return;
  }
  const send = () =>
    response
      .writeHead(200, { 'content-type': 'application/json; charset=utf-8', 'cache-control': 'no-store' })
      .end(text);
  if (held > 0) setTimeout(send, held);
  else send();
}

/** The policy lets the page reach nothing but its two origins. */
function sendPage(response: ServerResponse, language: 'en' | 'zh', frameOrigin: string): void {
  const policy = [
    "default-src 'self'",
    "style-src 'self' 'unsafe-inline'",
    "img-src 'self' data: blob:",
    "font-src 'self' data:",
    'worker-src blob:',
    `frame-src ${frameOrigin}`,
  ].join('; ');
  response
    .writeHead(200, { 'content-type': 'text/html; charset=utf-8', 'content-security-policy': policy })
    .end(pageHtml(language, frameOrigin));
}
