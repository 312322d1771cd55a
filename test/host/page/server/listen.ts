import { createServer, type RequestListener, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';

/** A server on this machine only. */
export interface Listening {
  /** Such as `http://127.0.0.1:40123`. */
  origin: string;
  close(): Promise<void>;
}

/** Listens on 127.0.0.1; port 0 takes a free one. Requests that name another host are refused, so no outside page gets in by name. */
export async function listen(port: number, answer: RequestListener): Promise<Listening> {
  let origin = '';
  const server: Server = createServer((request, response) => {
    if (`http://${request.headers.host}` !== origin) {
      response.writeHead(403).end();
      return;
    }
    answer(request, response);
  });
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, '127.0.0.1', resolve);
  });
  origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  return {
    origin,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}
