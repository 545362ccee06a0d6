import { execFile } from 'node:child_process';
import { once } from 'node:events';
import { chmod, mkdir, mkdtemp, realpath, rm, symlink, writeFile } from 'node:fs/promises';
import { request, type IncomingHttpHeaders } from 'node:http';
import { connect, Server } from 'node:net';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { text } from 'node:stream/consumers';
import { promisify } from 'node:util';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { serveFolder, type FolderServer, type ServeFolderOptions } from '#adapters/static-server/serve-folder.ts';
import { FolderMissingError, PortDeniedError, PortsBusyError } from '#adapters/static-server/server-errors.ts';

const POLICY =
  "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self'; font-src 'self'; " +
  "connect-src 'self'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'";

const SECRET = 'outside the site';

let work: string;
let site: string;
let running: FolderServer[];

beforeEach(async () => {
  work = await realpath(await mkdtemp(join(tmpdir(), 'sotay-static-server-')));
  site = join(work, 'site');
  running = [];
  await write('secret.txt', SECRET);
  await write('site-secret/secret.txt', SECRET); // its path starts with the path of the site
  await write('site/index.html', '<h1>Trang chủ</h1>');
  await write('site/404.html', '<h1>Không tìm thấy</h1>');
  await write('site/van-ban/index.html', '<h1>Văn bản</h1>');
  await write('site/van-ban/qt-01/2.0/index.html', '<h1>QT-01</h1>');
});

afterEach(async () => {
  vi.restoreAllMocks();
  await Promise.all(running.map((server) => server.close()));
  await rm(work, { recursive: true, force: true });
});

async function write(path: string, content: string): Promise<void> {
  const absolute = join(work, path);
  await mkdir(dirname(absolute), { recursive: true });
  await writeFile(absolute, content);
}

async function serve(options: Partial<ServeFolderOptions> = {}): Promise<FolderServer> {
  const server = await serveFolder({ folder: site, port: 0, ...options });
  running.push(server);
  return server;
}

interface Reply {
  readonly status: number | undefined;
  readonly headers: IncomingHttpHeaders;
  readonly body: string;
}

// Not fetch: that tidies "/../" away before the server sees it.
function ask(server: FolderServer, path: string, method = 'GET'): Promise<Reply> {
  const { hostname, port } = new URL(server.url);
  return new Promise((resolve, reject) => {
    request({ hostname, port, path, method, agent: false }, (response) => {
      text(response).then((body) => resolve({ status: response.statusCode, headers: response.headers, body }), reject);
    })
      .on('error', reject)
      .end();
  });
}

function sendBytes(server: FolderServer, bytes: string): Promise<string> {
  const { hostname, port } = new URL(server.url);
  const socket = connect({ host: hostname, port: Number(port) });
  socket.end(bytes, 'latin1');
  return text(socket);
}

describe('pages', () => {
  test('a folder address is its index.html', async () => {
    const server = await serve();
    expect(await ask(server, '/')).toMatchObject({ status: 200, body: '<h1>Trang chủ</h1>' });
    expect(await ask(server, '/van-ban/')).toMatchObject({ status: 200, body: '<h1>Văn bản</h1>' });
    expect(await ask(server, '/van-ban/qt-01/2.0/?in=1')).toMatchObject({ status: 200, body: '<h1>QT-01</h1>' });
  });

  test('a folder address without its slash leads to the one with it and keeps the query', async () => {
    const server = await serve();
    expect(await ask(server, '/van-ban?ngay=2026-01-01')).toMatchObject({
      status: 302,
      headers: { location: '/van-ban/?ngay=2026-01-01' },
    });
    expect(await ask(server, '/van-ban/qt-01/2.0')).toMatchObject({ headers: { location: '/van-ban/qt-01/2.0/' } });
  });

  test('a redirect never leads to another host', async () => {
    await write('site/example.org/index.html', '');
    const server = await serve();
    for (const path of ['//example.org', '/%2Fexample.org', '/\\example.org', '/%5Cexample.org']) {
      const reply = await ask(server, path);
      expect(reply, path).toMatchObject({ status: 404 });
      expect(reply.headers, path).not.toHaveProperty('location');
    }
  });

  test('names with spaces and Vietnamese letters are found', async () => {
    await write('site/Biểu mẫu 1/index.html', 'mẫu');
    const server = await serve();
    const path = encodeURI('/Biểu mẫu 1');
    expect(await ask(server, path)).toMatchObject({ status: 302, headers: { location: `${path}/` } });
    expect(await ask(server, `${path}/`)).toMatchObject({ status: 200, body: 'mẫu' });
  });

  test.each(['/khong-co', '/khong-co/', '/van-ban/khong-co.css', '/index.html/', '/van-ban//', `/${'x'.repeat(3000)}`])(
    'an unknown path is the 404 page: %.30s',
    async (path) => {
      expect(await ask(await serve(), path)).toMatchObject({
        status: 404,
        headers: { 'content-type': 'text/html; charset=utf-8' },
        body: '<h1>Không tìm thấy</h1>',
      });
    },
  );

  test('a site without a 404 page still answers 404', async () => {
    await rm(join(site, '404.html'));
    expect(await ask(await serve(), '/khong-co')).toMatchObject({ status: 404, body: '404 Not Found\n' });
  });

  test('a folder without an index.html is not listed', async () => {
    await write('site/tep/mot.pdf', '%PDF');
    const server = await serve();
    expect(await ask(server, '/tep')).toMatchObject({ status: 404 });
    expect(await ask(server, '/tep/')).toMatchObject({ status: 404 });
  });

  test('a rebuild is seen at once', async () => {
    const server = await serve();
    await rm(site, { recursive: true });
    expect(await ask(server, '/')).toMatchObject({ status: 404 });
    await write('site/index.html', '<h1>Bản dựng mới, dài hơn bản trước</h1>');
    expect(await ask(server, '/')).toMatchObject({ status: 200, body: '<h1>Bản dựng mới, dài hơn bản trước</h1>' });
  });
});

describe('headers', () => {
  test.each([
    ['a.html', 'text/html; charset=utf-8'],
    ['a.HTML', 'text/html; charset=utf-8'],
    ['a.css', 'text/css; charset=utf-8'],
    ['a.js', 'text/javascript; charset=utf-8'],
    ['a.mjs', 'text/javascript; charset=utf-8'],
    ['a.json', 'application/json; charset=utf-8'],
    ['a.xml', 'application/xml; charset=utf-8'],
    ['a.txt', 'text/plain; charset=utf-8'],
    ['a.svg', 'image/svg+xml; charset=utf-8'],
    ['a.png', 'image/png'],
    ['a.woff2', 'font/woff2'],
    ['a.pdf', 'application/pdf'],
    ['a.docx', 'application/vnd.openxmlformats-officedocument.wordprocessingml.document'],
    ['a.xlsx', 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet'],
    ['a.wasm', 'application/wasm'],
    ['index.gz', 'application/octet-stream'],
    ['khong-duoi', 'application/octet-stream'],
  ])('%s is %s', async (name, type) => {
    await write(`site/tep/${name}`, 'x');
    expect(await ask(await serve(), `/tep/${name}`)).toMatchObject({ status: 200, headers: { 'content-type': type } });
  });

  test.each([
    ['GET', '/', 200],
    ['GET', '/van-ban', 302],
    ['GET', '/%', 400],
    ['GET', '/khong-co', 404],
    ['POST', '/', 405],
  ])('%s %s (%i) has the security headers', async (method, path, status) => {
    expect(await ask(await serve(), path, method)).toMatchObject({
      status,
      headers: {
        'content-security-policy': POLICY,
        'x-content-type-options': 'nosniff',
        'referrer-policy': 'same-origin',
        'permissions-policy': 'camera=(), geolocation=(), microphone=(), payment=(), usb=()',
        'cross-origin-opener-policy': 'same-origin',
        'cache-control': 'no-cache',
      },
    });
  });

  test.each([
    ['index.html', 'no-cache'],
    ['manifest.json', 'no-cache'],
    ['search/index.gz', 'no-cache'],
    ['van-ban/_astro/a.css', 'no-cache'],
    ['_astro/trang.B1x2y3.css', 'public, max-age=31536000, immutable'],
  ])('%s is kept: %s', async (name, value) => {
    await write(`site/${name}`, 'x');
    expect(await ask(await serve(), `/${name}`)).toMatchObject({ status: 200, headers: { 'cache-control': value } });
  });

  test('a missing hashed file is not kept', async () => {
    expect(await ask(await serve(), '/_astro/khong-co.js')).toMatchObject({
      status: 404,
      headers: { 'cache-control': 'no-cache' },
    });
  });

  test('bytes arrive as they are', async () => {
    const bytes = Buffer.from(Array.from({ length: 70_000 }, (_, index) => index % 256));
    await writeFile(join(site, 'a.wasm'), bytes);
    const response = await fetch(`${(await serve()).url}/a.wasm`);
    expect(response.headers.get('content-length')).toBe('70000');
    expect(Buffer.from(await response.arrayBuffer()).equals(bytes)).toBe(true);
  });
});

describe('methods', () => {
  test('HEAD has the headers of GET and no body', async () => {
    const server = await serve();
    const got = await ask(server, '/');
    const head = await ask(server, '/', 'HEAD');
    expect(head).toMatchObject({ status: 200, body: '' });
    expect(head.headers['content-length']).toBe(String(Buffer.byteLength(got.body)));
    expect({ ...head.headers, date: '' }).toEqual({ ...got.headers, date: '' });
  });

  test.each(['POST', 'PUT', 'DELETE', 'PATCH', 'OPTIONS'])('%s is refused', async (method) => {
    expect(await ask(await serve(), '/', method)).toMatchObject({ status: 405, headers: { allow: 'GET, HEAD' } });
  });
});

describe('nothing outside the site', () => {
  test.each([
    '/../secret.txt',
    '/van-ban/../../secret.txt',
    '/%2e%2e/secret.txt',
    '/%2E%2E%2Fsecret.txt',
    '/..%2fsecret.txt',
    '/..%5csecret.txt',
    '/..\\secret.txt',
    '/%252e%252e/secret.txt',
    '/....//secret.txt',
    '/../site-secret/secret.txt',
    '//secret.txt',
    '/van-ban/./index.html',
  ])('%s is not found', async (path) => {
    expect(await ask(await serve(), path)).toMatchObject({ status: 404, body: '<h1>Không tìm thấy</h1>' });
  });

  test.each(['/%', '/%zz', '/%c3', '/%C0%AE%C0%AE/secret.txt', '/index.html%00', '/%00', '/index.html%00.png'])(
    '%s is a bad request',
    async (path) => {
      expect(await ask(await serve(), path)).toMatchObject({ status: 400, body: '400 Bad Request\n' });
    },
  );

  test('symbolic links that lead outside are not followed', async () => {
    await symlink(join(work, 'secret.txt'), join(site, 'tep.txt'));
    await symlink(work, join(site, 'thu-muc'));
    await symlink('../site-secret', join(site, 'ben-canh'));
    await symlink(join(work, 'secret.txt'), join(site, 'van-ban', 'qt-01', 'index.html'));
    const server = await serve();
    for (const path of ['/tep.txt', '/thu-muc/secret.txt', '/ben-canh/secret.txt', '/van-ban/qt-01/', '/van-ban/qt-01']) {
      const reply = await ask(server, path);
      expect(reply, path).toMatchObject({ status: 404 });
      expect(reply.body, path).not.toContain(SECRET);
    }
  });

  test('nor when the 404 page is such a link', async () => {
    await rm(join(site, '404.html'));
    await symlink(join(work, 'secret.txt'), join(site, '404.html'));
    expect(await ask(await serve(), '/khong-co')).toMatchObject({ status: 404, body: '404 Not Found\n' });
  });

  test('symbolic links inside the site are followed, a circle is not found', async () => {
    await symlink('van-ban', join(site, 'quy-trinh'));
    await symlink('vong', join(site, 'vong'));
    const server = await serve();
    expect(await ask(server, '/quy-trinh/')).toMatchObject({ status: 200, body: '<h1>Văn bản</h1>' });
    expect(await ask(server, '/vong')).toMatchObject({ status: 404 });
  });

  test('the site itself may be reached by a symbolic link', async () => {
    await symlink(site, join(work, 'hien-hanh'));
    expect(await ask(await serve({ folder: join(work, 'hien-hanh') }), '/')).toMatchObject({ status: 200 });
  });

  test('hidden files are not found', async () => {
    await write('site/.git/config', SECRET);
    await write('site/.env', SECRET);
    const server = await serve();
    expect(await ask(server, '/.git/config')).toMatchObject({ status: 404 });
    expect(await ask(server, '/.env')).toMatchObject({ status: 404 });
  });
});

/** Serves the site as a user whom permissions bind, which root is not, and asks for paths. */
async function askWithoutRights(...paths: readonly string[]): Promise<unknown> {
  await chmod(work, 0o755);
  const { stdout } = await promisify(execFile)(process.execPath, [join(import.meta.dirname, '../support/serve-and-ask.ts'), site, ...paths]);
  return JSON.parse(stdout);
}

test('a file that may not be read is a 500, and the server goes on', async () => {
  await write('site/khoa.pdf', '%PDF');
  await chmod(join(site, 'khoa.pdf'), 0);
  expect(await askWithoutRights('/khoa.pdf', '/')).toEqual([
    { status: 500, body: '500 Internal Server Error\n' },
    { status: 200, body: '<h1>Trang chủ</h1>' },
  ]);
});

describe('a site built for a path below the root', () => {
  test('is found below that path alone', async () => {
    const server = await serve({ basePath: '/so-tay/' });
    expect(await ask(server, '/so-tay/van-ban/')).toMatchObject({ status: 200, body: '<h1>Văn bản</h1>' });
    expect(await ask(server, '/van-ban/')).toMatchObject({ status: 404, body: '<h1>Không tìm thấy</h1>' });
    expect(await ask(server, '/so-tay-khac/van-ban/')).toMatchObject({ status: 404 });
  });

  test('is led to with the path kept', async () => {
    const server = await serve({ basePath: '/so-tay/' });
    expect(await ask(server, '/so-tay/van-ban?x=1')).toMatchObject({ status: 302, headers: { location: '/so-tay/van-ban/?x=1' } });
  });
});

describe('a hostile client', () => {
  test.each([
    'GET http://127.0.0.1/secret.txt HTTP/1.1',
    'GET van-ban HTTP/1.1',
    'GET /van-ban?a=\xff\xc3 HTTP/1.1',
    'GET /\xff\xfe HTTP/1.1',
    'GET /\x01 HTTP/1.1',
    'GET / HTTP/9.9',
    'GARBAGE',
  ])('%j is a bad request and does not stop the server', async (line) => {
    const server = await serve();
    const reply = await sendBytes(server, `${line}\r\nHost: localhost\r\nConnection: close\r\n\r\n`);
    expect(reply).toMatch(/^HTTP\/1\.1 400 /);
    expect(await ask(server, '/')).toMatchObject({ status: 200 });
  });

  test('a range that ends before it starts does not stop the server', async () => {
    const server = await serve();
    const response = await fetch(server.url, { headers: { range: 'bytes=5-2' } });
    expect(response.status).toBe(200);
    expect(await response.text()).toBe('<h1>Trang chủ</h1>');
  });
});

describe('starting', () => {
  test('listens on 127.0.0.1 unless told otherwise', async () => {
    expect((await serve()).url).toMatch(/^http:\/\/127\.0\.0\.1:[1-9]\d*$/);
  });

  test('the address for every address of the machine can be opened', async () => {
    const server = await serve({ host: '0.0.0.0' });
    expect(server.url).toMatch(/^http:\/\/127\.0\.0\.1:\d+$/);
    expect(await ask(server, '/')).toMatchObject({ status: 200 });
  });

  test('takes a later port when the first is in use', async () => {
    const first = Number(new URL((await serve()).url).port);
    const second = Number(new URL((await serve({ port: first })).url).port);
    expect(second).toBeGreaterThan(first);
    expect(second).toBeLessThan(first + 20);
  });

  test('tries 20 ports from 4321 on', async () => {
    const tried = failToListen('EADDRINUSE');
    const error = await serveFolder({ folder: site }).catch((reason: unknown) => reason);
    expect(error).toBeInstanceOf(PortsBusyError);
    expect(error).toMatchObject({ name: 'PortsBusyError', host: '127.0.0.1', firstPort: 4321, lastPort: 4340 });
    expect(tried()).toEqual(Array.from({ length: 20 }, (_, index) => ({ host: '127.0.0.1', port: 4321 + index })));
  });

  test('does not go past the last port there is', async () => {
    const tried = failToListen('EADDRINUSE');
    await expect(serveFolder({ folder: site, port: 65_534 })).rejects.toMatchObject({ firstPort: 65_534, lastPort: 65_535 });
    expect(tried()).toHaveLength(2);
  });

  test('a port that may not be opened is its own error', async () => {
    const tried = failToListen('EACCES');
    const error = await serveFolder({ folder: site, port: 80 }).catch((reason: unknown) => reason);
    expect(error).toBeInstanceOf(PortDeniedError);
    expect(error).toMatchObject({ name: 'PortDeniedError', host: '127.0.0.1', port: 80, cause: { code: 'EACCES' } });
    expect(tried()).toHaveLength(1);
  });

  test('any other error of listening comes through as it is', async () => {
    await expect(serveFolder({ folder: site, port: 70_000 })).rejects.toMatchObject({ code: 'ERR_SOCKET_BAD_PORT' });
    failToListen('EADDRNOTAVAIL');
    await expect(serveFolder({ folder: site, port: 0 })).rejects.toMatchObject({ code: 'EADDRNOTAVAIL' });
  });

  test.each(['khong-co', 'secret.txt', 'secret.txt/x'])('a folder that is none is an error: %s', async (name) => {
    const folder = join(work, name);
    const error = await serveFolder({ folder, port: 0 }).catch((reason: unknown) => reason);
    expect(error).toBeInstanceOf(FolderMissingError);
    expect(error).toMatchObject({ name: 'FolderMissingError', folder });
  });
});

test('a folder that may not be read is its own error', async () => {
  await chmod(site, 0);
  expect(await askWithoutRights()).toEqual({ name: 'FolderDeniedError' });
  await chmod(site, 0o700);
});

describe('closing', () => {
  test('frees the port, even while a browser keeps its connection', async () => {
    const server = await serve();
    await (await fetch(server.url)).text(); // fetch keeps its connection open
    await server.close();
    await expect(ask(server, '/')).rejects.toMatchObject({ code: 'ECONNREFUSED' });
  });

  test('does not wait for a connection that never asks for anything', async () => {
    const server = await serve();
    const { hostname, port } = new URL(server.url);
    const socket = connect({ host: hostname, port: Number(port) }).on('error', () => {});
    const disconnected = once(socket, 'close');
    await ask(server, '/'); // by now the server has the connection above too
    await server.close();
    await disconnected;
  });

  test('may be done twice', async () => {
    const server = await serve();
    await Promise.all([server.close(), server.close()]);
    await server.close();
  });
});

test('nothing is printed', async () => {
  const printed = [vi.spyOn(process.stdout, 'write'), vi.spyOn(process.stderr, 'write')];
  const server = await serve();
  await ask(server, '/');
  await ask(server, '/%');
  await server.close();
  for (const spy of printed) expect(spy).not.toHaveBeenCalled();
});

/** Makes every attempt to listen fail, so that no test depends on which ports of the machine are free. */
function failToListen(code: string): () => readonly unknown[] {
  const spy = vi.spyOn(Server.prototype, 'listen');
  spy.mockImplementation(function (this: Server) {
    process.nextTick(() => this.emit('error', Object.assign(new Error(code), { code })));
    return this;
  });
  return () => spy.mock.calls.map(([options]) => options);
}
