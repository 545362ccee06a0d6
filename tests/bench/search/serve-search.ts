import { readFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { extname, join, normalize } from 'node:path';

export interface SearchSite {
  readonly url: string;
  /** Bytes of data sent so far; programs and pages are left out. */
  readonly sent: () => number;
  readonly close: () => Promise<void>;
}

const TYPES: Readonly<Record<string, string>> = { '.html': 'text/html; charset=utf-8', '.js': 'text/javascript; charset=utf-8', '.json': 'application/json', '.wasm': 'application/wasm' };

/** Serves a folder as it is, packing nothing, and counts the bytes. */
export const serveSearch = async (folder: string): Promise<SearchSite> => {
  let sent = 0;
  const answer = async (path: string): Promise<Buffer> => {
    const body = await readFile(join(folder, path));
    if (!['.html', '.js'].includes(extname(path))) sent += body.length;
    return body;
  };
  const server = createServer((request, response) => {
    const path = normalize(decodeURIComponent((request.url ?? '/').split('?')[0] ?? '/'));
    void answer(path).then(
      (body) => response.writeHead(200, { 'Content-Type': TYPES[extname(path)] ?? 'application/octet-stream', 'Cache-Control': 'max-age=3600' }).end(body),
      () => response.writeHead(404).end(),
    );
  });
  await new Promise<void>((resolve) => void server.listen(0, '127.0.0.1', resolve));
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    sent: () => sent,
    close: async () => {
      server.closeAllConnections();
      await new Promise((resolve) => void server.close(resolve));
    },
  };
};
