import type { ServerResponse } from 'node:http';
import type { NewsWire } from '../wire.ts';

/** The pages that listen, over server-sent events. */
export interface News {
  join(response: ServerResponse): void;
  tell(news: NewsWire): void;
}

/** A news line nobody listens to yet. */
export function createNews(): News {
  const pages = new Set<ServerResponse>();
  return {
    join(response) {
      response.writeHead(200, { 'content-type': 'text/event-stream', 'cache-control': 'no-store' });
      response.write('retry: 500\n\n');
      pages.add(response);
      response.on('close', () => pages.delete(response));
    },
    tell(news) {
      for (const page of pages) page.write(`data: ${JSON.stringify(news)}\n\n`);
    },
  };
}
