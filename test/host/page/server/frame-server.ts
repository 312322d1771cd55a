import { readFileSync } from 'node:fs';
import { type Listening, listen } from './listen.ts';

/** Serves sidebars and dialogs from an origin of their own, each with `google.script` put in. */
export interface FrameServer extends Listening {
  /** Keeps an html and gives its address. */
  keep(html: string): string;
}

/** How many htmls are kept; a page has one sidebar and one dialog at a time. */
const KEPT = 20;

/** Starts the second origin; `shimFile` is the built script that puts `google.script` into a frame. */
export async function startFrameServer(shimFile: string): Promise<FrameServer> {
  const frames = new Map<string, string>();
  let count = 0;
  const listening = await listen(0, (request, response) => {
    const { pathname } = new URL(request.url ?? '/', listening.origin);
    if (pathname === '/shim.js') {
      response.writeHead(200, { 'content-type': 'text/javascript; charset=utf-8' }).end(readFileSync(shimFile));
      return;
    }
    const html = frames.get(pathname);
    if (html === undefined) response.writeHead(404).end();
    else response.writeHead(200, { 'content-type': 'text/html; charset=utf-8' }).end(withShim(html));
  });
  return {
    ...listening,
    keep(html) {
      count += 1;
      const path = `/frame-${count}`;
      frames.set(path, html);
      frames.delete(`/frame-${count - KEPT}`);
      return listening.origin + path;
    },
  };
}

/** Google puts its client in before anything of the page runs. */
function withShim(html: string): string {
  const script = '<script src="/shim.js"></script>';
  const head = /<head[^>]*>/i.exec(html);
  if (!head) return script + html;
  const end = head.index + head[0].length;
  return html.slice(0, end) + script + html.slice(end);
}
