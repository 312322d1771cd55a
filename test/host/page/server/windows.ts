import type { ServerResponse } from 'node:http';
import type { Host } from '../../host.ts';
import type { NewsWire } from '../wire.ts';
import { type Bridge, createBridge } from './bridge.ts';

/** A page that is open: whose it is, and what it wants to be tried with, as its address says. */
export interface PageWindow {
  bridge: Bridge;
  host: Host;
  language: 'en' | 'zh';
  /** Milliseconds the next answer to the sidebar is held back. */
  delay(): number;
  /** Lets the page hear news until its connection ends. */
  join(response: ServerResponse): void;
}

/** What windows are opened with. */
export interface WindowsNeeds {
  host: Host;
  language: 'en' | 'zh';
  /** Address of the html of a sidebar or dialog; `true` for one whose storage is blocked. */
  frame(html: string, isStorageBlocked: boolean): string;
}

/** Pages by the number they gave themselves. */
export interface Windows {
  /**
   * The window a request comes from. Its address may say `as` (an address; the owner without), `rights=viewer`, `lang`,
   * `storage=blocked` and `answers=late`.
   */
  of(query: URLSearchParams): PageWindow;
}

/** No window is open yet; the owner's first one is the host itself, and is so again after it was closed. */
export function createWindows(needs: WindowsNeeds): Windows {
  const open = new Map<string, PageWindow>();
  const free: Host[] = [needs.host];
  const { userEmail: owner } = needs.host;
  const hostOf = (query: URLSearchParams, language: 'en' | 'zh'): Host => {
    const email = query.get('as') ?? owner;
    const kept = free.find(({ userEmail }) => userEmail === email);
    if (kept) free.splice(free.indexOf(kept), 1);
    const rights = query.get('rights') === 'viewer' ? 'viewer' : 'editor';
    return kept ?? needs.host.join({ email, rights, locale: language === 'zh' ? 'zh_CN' : 'en_US' });
  };
  return {
    of(query) {
      const id = query.get('window') ?? '';
      const known = open.get(id);
      if (known) return known;
      const language = languageIn(query) ?? needs.language;
      const host = hostOf(query, language);
      const close = () => {
        open.delete(id);
        free.push(host);
      };
      const isLate = query.get('answers') === 'late';
      const opened = createWindow(host, language, {
        frame: (html) => needs.frame(html, query.get('storage') === 'blocked'),
        delay: isLate ? uneven() : () => 0,
        close,
      });
      open.set(id, opened);
      return opened;
    },
  };
}

interface Around {
  frame(html: string): string;
  delay(): number;
  close(): void;
}

function createWindow(host: Host, language: 'en' | 'zh', { frame, delay, close }: Around): PageWindow {
  let line: ServerResponse | null = null;
  const tell = (news: NewsWire) => void line?.write(`data: ${JSON.stringify(news)}\n\n`);
  const bridge = createBridge(host, { language, frame, tell });
  return {
    ...{ bridge, host, language, delay },
    join(response) {
      response.writeHead(200, { 'content-type': 'text/event-stream', 'cache-control': 'no-store' });
      response.write('retry: 500\n\n');
      line = response;
      response.on('close', () => {
        if (line !== response) return;
        line = null;
        bridge.close();
        close();
      });
    },
  };
}

function languageIn(query: URLSearchParams): 'en' | 'zh' | null {
  const language = query.get('lang');
  return language === 'en' || language === 'zh' ? language : null;
}

/** Delays of 0.1 to 1.5 seconds without a pattern to see, the same at every run. */
function uneven(): () => number {
  let count = 0;
  return () => {
    count += 1;
    return 100 + ((count * 619) % 1400);
  };
}
