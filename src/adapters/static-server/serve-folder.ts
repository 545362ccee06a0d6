import { once } from 'node:events';
import { access, constants, realpath, stat } from 'node:fs/promises';
import { createServer, type Server } from 'node:http';
import { isIPv6, type AddressInfo } from 'node:net';
import { answerRequest } from './answer-request.ts';
import { systemErrorCode } from '#core/system-error-code.ts';
import { FolderDeniedError, FolderMissingError, PortDeniedError, PortsBusyError, type Address } from './server-errors.ts';

const DEFAULT_HOST = '127.0.0.1';
const DEFAULT_PORT = 4321;
const PORTS_TO_TRY = 20;
const HIGHEST_PORT = 65_535;

export interface ServeFolderOptions {
  /** The built site. */
  readonly folder: string;
  /** The first port to try, 4321 unless told; 0 takes any free one. */
  readonly port?: number | undefined;
  /** The address to listen on, 127.0.0.1 unless told: no other machine reaches it. */
  readonly host?: string | undefined;
  /** The path that the site was built for, `/` unless told: `/so-tay/`. */
  readonly basePath?: string | undefined;
}

export interface FolderServer {
  /** The address of the site without a slash at the end, `http://127.0.0.1:4321`. */
  readonly url: string;
  /** Stops the server and cuts the connections that are open. May be called more than once. */
  close(): Promise<void>;
}

/**
 * Serves a built site until it is closed. When the port is in use, the next free one of 20 is taken.
 *
 * @throws FolderMissingError, FolderDeniedError, PortsBusyError, PortDeniedError; any other error of listening
 * (an unknown host, a port that is no port) as Node words it.
 */
export async function serveFolder({
  folder,
  port = DEFAULT_PORT,
  host = DEFAULT_HOST,
  basePath = '/',
}: ServeFolderOptions): Promise<FolderServer> {
  const root = await openFolder(folder);
  const server = createServer((request, response) => void answerRequest({ root, basePath, request, response }));
  const usedPort = await listenOnFreePort(server, { host, port });
  return { url: addressOf({ host, port: usedPort }), close: () => close(server) };
}

async function openFolder(folder: string): Promise<string> {
  try {
    const root = await realpath(folder);
    if (!(await stat(root)).isDirectory()) throw new FolderMissingError(folder);
    await access(root, constants.R_OK | constants.X_OK);
    return root;
  } catch (error) {
    const code = systemErrorCode(error);
    if (code === 'ENOENT' || code === 'ENOTDIR') throw new FolderMissingError(folder, { cause: error });
    if (code === 'EACCES' || code === 'EPERM') throw new FolderDeniedError(folder, { cause: error });
    throw error;
  }
}

async function listenOnFreePort(server: Server, { host, port: firstPort }: Address): Promise<number> {
  const lastPort = firstPort === 0 ? 0 : Math.min(firstPort + PORTS_TO_TRY - 1, HIGHEST_PORT);
  let port = firstPort;
  for (;;) {
    try {
      return await listen(server, { host, port });
    } catch (error) {
      const code = systemErrorCode(error);
      if (code === 'EACCES' || code === 'EPERM') throw new PortDeniedError({ host, port }, { cause: error });
      if (code !== 'EADDRINUSE') throw error;
      if (port >= lastPort) throw new PortsBusyError({ host, firstPort, lastPort }, { cause: error });
      port += 1;
    }
  }
}

async function listen(server: Server, address: Address): Promise<number> {
  server.listen(address);
  await once(server, 'listening');
  return (server.address() as AddressInfo).port;
}

// "Every address of this machine" is something to listen on, not something to open in a browser.
function addressOf({ host, port }: Address): string {
  const name = host === '0.0.0.0' ? '127.0.0.1' : host === '::' ? '::1' : host;
  return `http://${isIPv6(name) ? `[${name}]` : name}:${port}`;
}

async function close(server: Server): Promise<void> {
  if (!server.listening) return;
  const closed = once(server, 'close');
  server.close();
  server.closeAllConnections(); // Browsers connect ahead of a request, and close() would wait for that request.
  await closed;
}
