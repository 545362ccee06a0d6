import { mkdir, readFile, rename, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { processLocks } from '#adapters/locks/process-locks.ts';
import { openStaging } from '#adapters/site-folder/staging.ts';
import { serveFolder } from '#adapters/static-server/serve-folder.ts';
import { binaryTypes, mediaType, textTypes } from '#core/serving/media-types.ts';
import { responseHeaders } from '#core/serving/response-headers.ts';
import { makeTemporaryFolder, type TemporaryFolder } from '#tests/support/temporary-folder.ts';
import { ask, findWebServer, startWebServer, type WebServer, type WebServerName } from '#tests/support/web-server.ts';
import { repository } from '#tests/support/source-files.ts';

const long = 'Tài liệu được kiểm soát. '.repeat(100);
const files: Readonly<Record<string, string>> = {
  'index.html': '<h1>Trang chủ</h1>',
  '404.html': '<h1>Không có trang này</h1>',
  'van-ban/index.html': `<h1>Văn bản</h1>${long}`,
  'van-ban/qt-01/2.0/index.html': '<h1>QT-01</h1>',
  'cong-bo/khung/index.html': '<h1>Công bố</h1>',
  'hinh/so-do.png': 'hình',
  '_astro/trang.B1x2y3.css': long,
  '_astro/tim.B1x2y3.js': long,
  '_astro/chu.B1x2y3.woff2': 'chữ',
  'search/index.gz': 'bytes',
  'bang.json': '{}',
  'may.wasm': 'bytes',
  'ban-hanh.atom': `<feed>${long}</feed>`,
  'so-do.xml': '<a/>',
  'favicon.svg': '<svg/>',
  'bang.csv': 'Mã hiệu',
  'ledger.jsonl': '{}',
  'addresses.txt': '/',
  SHA256SUMS: 'abc',
  'van-ban.sha256': 'abc',
  '.env': 'bí mật',
  '.git/config': 'bí mật',
  'van-ban/.nhap/index.html': 'bí mật',
};

const hidden = Object.keys(files).filter((path) => path.split('/').some((name) => name.startsWith('.')));
const shown = Object.keys(files).filter((path) => !hidden.includes(path));
const addressOf = (path: string): string => `/${path.replace(/(^|(?<=\/))index\.html$/u, '')}`;

const program: Readonly<Record<WebServerName, string | undefined>> = { nginx: findWebServer('nginx'), caddy: findWebServer('caddy') };

const writeSite = async (temporary: TemporaryFolder, folder: string): Promise<void> => {
  for (const [path, content] of Object.entries(files)) await temporary.write(`${folder}/${path}`, content);
};

/** What our table says: the headers by the names that a response shows. */
const expectedHeaders = (urlPath: string | undefined): Readonly<Record<string, string>> =>
  Object.fromEntries(Object.entries(responseHeaders(urlPath)).map(([name, value]) => [name.toLowerCase(), value]));

type ServerName = WebServerName | 'npm start';

const start = async (name: ServerName, temporary: TemporaryFolder): Promise<WebServer> => {
  if (name === 'npm start') {
    const server = await serveFolder({ folder: join(temporary.path, 'noi-bo'), port: 0 });
    return { port: Number(new URL(server.url).port), stop: () => server.close() };
  }
  return startWebServer(name, program[name] ?? '', { temporary, edits: [['/srv/sotay', temporary.path]] });
};

describe.each(['npm start', 'nginx', 'caddy'] as const)('%s', (name) => {
  const isAbsent = name !== 'npm start' && program[name] === undefined;
  let temporary: TemporaryFolder;
  let server: WebServer;

  beforeAll(async () => {
    temporary = await makeTemporaryFolder();
    await writeSite(temporary, 'noi-bo');
    if (!isAbsent) server = await start(name, temporary);
  });

  afterAll(async () => {
    if (!isAbsent) await server.stop();
    await temporary.remove();
  });

  const get = (path: string, headers: Readonly<Record<string, string>> = {}, method = 'GET') => ask({ port: server.port, path, headers, method });

  test.skipIf(isAbsent).each(shown)('sends %s with its type and the headers of our table', async (path) => {
    const address = addressOf(path);
    const { status, headers, body } = await get(address);
    expect({ status, body: body.toString() }).toEqual({ status: 200, body: files[path] });
    expect(headers).toMatchObject({ ...expectedHeaders(address), 'content-type': mediaType(path) });
  });

  test.skipIf(isAbsent).each(['/khong-co', '/khong-co/', '/_astro/khong-co.css', '/van-ban/khong-co.png', '/hinh/', '/van-ban/qt-01/', ...hidden.map(addressOf)])('answers %s with the page for lost addresses', async (path) => {
    const { status, headers, body } = await get(path);
    expect({ status, body: body.toString() }).toEqual({ status: 404, body: files['404.html'] });
    expect(headers).toMatchObject({ ...expectedHeaders(undefined), 'content-type': 'text/html; charset=utf-8' });
  });

  test.skipIf(isAbsent)('leads to the address with its slash by path alone, whatever host was asked', async () => {
    const { status, headers } = await get('/van-ban?ngay=2026-01-01', { Host: 'cong.example.vn', 'X-Forwarded-Proto': 'https' });
    expect([301, 302, 308]).toContain(status);
    // Caddy 2.6 drops the question; our own links have their slash.
    expect(headers.location).toBe(name === 'caddy' ? '/van-ban/' : '/van-ban/?ngay=2026-01-01');
    expect(headers).toMatchObject(expectedHeaders(undefined));
  });

  test.skipIf(isAbsent)('does not say which version it is', async () => {
    expect((await get('/')).headers['server'] ?? '').not.toMatch(/\d|caddy/iu);
  });

  test.skipIf(isAbsent)('takes no text from a client', async () => {
    expect((await get('/', {}, 'POST')).status).toBe(405);
  });

  test.skipIf(isAbsent).each(['/../noi-bo-khac/bi-mat.txt', '/%2e%2e/noi-bo-khac/bi-mat.txt', '/..%2fnoi-bo-khac/bi-mat.txt', '/_astro/../../noi-bo-khac/bi-mat.txt'])('gives nothing from beside the site: %s', async (path) => {
    await temporary.write('noi-bo-khac/bi-mat.txt', 'bí mật');
    const { status, body } = await get(path);
    expect([400, 404]).toContain(status);
    expect(body.toString()).not.toContain('bí mật');
  });

  // Our own server is for looking at a site on one machine: it neither packs nor keeps.
  if (name === 'npm start') return;

  test.skipIf(isAbsent).each(['/van-ban/', '/_astro/trang.B1x2y3.css', '/_astro/tim.B1x2y3.js', '/ban-hanh.atom'])('packs %s for a browser that can unpack it', async (path) => {
    const { headers, body } = await get(path, { 'Accept-Encoding': 'gzip' });
    expect(headers).toMatchObject({ 'content-encoding': 'gzip', vary: 'Accept-Encoding', ...expectedHeaders(path) });
    expect(gunzipSync(body).toString()).toBe((await get(path)).body.toString());
  });

  test.skipIf(isAbsent)('says that a page has not changed, until it has', async () => {
    const { headers } = await get('/van-ban/qt-01/2.0/');
    const known = { 'If-None-Match': String(headers.etag) };
    const again = await get('/van-ban/qt-01/2.0/', known);
    expect({ status: again.status, bytes: again.body.length }).toEqual({ status: 304, bytes: 0 });
    expect(again.headers).toMatchObject({ 'cache-control': 'no-cache' });
    await temporary.write('noi-bo/van-ban/qt-01/2.0/index.html', '<h1>QT-01, lần 3</h1>');
    const after = await get('/van-ban/qt-01/2.0/', known);
    expect({ status: after.status, body: after.body.toString() }).toEqual({ status: 200, body: '<h1>QT-01, lần 3</h1>' });
    await temporary.write('noi-bo/van-ban/qt-01/2.0/index.html', files['van-ban/qt-01/2.0/index.html'] ?? '');
  });

  test.skipIf(isAbsent)('finds the site at each moment of its publication', async () => {
    const [published, shelf, next] = [join(temporary.path, 'noi-bo'), join(temporary.path, '.noi-bo-previous'), join(temporary.path, 'ban-moi')];
    await writeSite(temporary, 'ban-moi');
    await mkdir(shelf);
    await rename(published, join(shelf, 'noi-bo'));
    const between = await Promise.all(['/', '/van-ban/', '/_astro/tim.B1x2y3.js'].map((path) => get(path)));
    await rename(next, published);
    await rm(shelf, { recursive: true });
    expect(between.map(({ status }) => status)).toEqual([200, 200, 200]);
    expect((await get('/van-ban/')).status).toBe(200);
  });
});

describe.runIf(program.nginx)('nginx while sites are published', () => {
  test('answers each request with the old or the new page', async () => {
    const temporary = await makeTemporaryFolder();
    const published = join(temporary.path, 'noi-bo');
    const page = (edition: number): string => `<h1>Lần ${edition}</h1>`;
    await temporary.write('noi-bo/404.html', 'không có');
    await temporary.write('noi-bo/_astro/a.css', '');
    await temporary.write('noi-bo/van-ban/index.html', page(0));
    const server = await startWebServer('nginx', program.nginx ?? '', { temporary, edits: [['/srv/sotay', temporary.path]] });
    const answers = new Set<string>();
    const done = new AbortController();
    const askOn = async (): Promise<void> => {
      while (!done.signal.aborted) {
        const { status, body } = await ask({ port: server.port, path: '/van-ban/' });
        answers.add(status === 200 && /^<h1>Lần \d+<\/h1>$/u.test(body.toString()) ? 'a page' : `${status} ${body.toString()}`);
      }
    };
    const asking = Promise.all([askOn(), askOn(), askOn(), askOn()]);
    for (let edition = 1; edition <= 60; edition += 1) {
      const staging = await openStaging({ published, workshop: join(temporary.path, 'xuong'), locks: processLocks });
      await temporary.write(join('xuong', `build-${process.pid}`, 'site/404.html'), 'không có');
      await temporary.write(join('xuong', `build-${process.pid}`, 'site/_astro/a.css'), '');
      await temporary.write(join('xuong', `build-${process.pid}`, 'site/van-ban/index.html'), page(edition));
      await staging.publish();
    }
    done.abort();
    await asking;
    const last = await ask({ port: server.port, path: '/van-ban/' });
    await server.stop();
    await temporary.remove();
    expect([...answers]).toEqual(['a page']);
    expect(last.body.toString()).toBe(page(60));
  });

  test('serves a site below a path as the comments of its configuration tell', async () => {
    const temporary = await makeTemporaryFolder();
    await writeSite(temporary, 'web/so-tay');
    const server = await startWebServer('nginx', program.nginx ?? '', {
      temporary,
      edits: [
        ['/srv/sotay/.noi-bo-previous/noi-bo', '/srv/sotay/web/.so-tay-previous'],
        ['/srv/sotay/noi-bo', '/srv/sotay/web'],
        ['/srv/sotay', temporary.path],
        ['location / {', 'location /so-tay/ {'],
        ['/404.html', '/so-tay/404.html'],
      ],
    });
    const get = (path: string) => ask({ port: server.port, path });
    try {
      expect((await get('/so-tay/')).body.toString()).toBe(files['index.html']);
      expect((await get('/so-tay/van-ban')).headers.location).toBe('/so-tay/van-ban/');
      expect((await get('/so-tay/_astro/trang.B1x2y3.css')).headers).toMatchObject(expectedHeaders('/_astro/trang.B1x2y3.css'));
      expect((await get('/so-tay/cong-bo/khung/')).headers).toMatchObject(expectedHeaders('/cong-bo/khung/'));
      const lost = await get('/so-tay/khong-co');
      expect({ status: lost.status, body: lost.body.toString() }).toEqual({ status: 404, body: files['404.html'] });
      await mkdir(join(temporary.path, 'web/.so-tay-previous'));
      await rename(join(temporary.path, 'web/so-tay'), join(temporary.path, 'web/.so-tay-previous/so-tay'));
      expect((await get('/so-tay/van-ban/')).status).toBe(200);
    } finally {
      await server.stop();
      await temporary.remove();
    }
  });
});

test('nginx.conf names the media types of our table, and packs and marks as UTF-8 those of text', async () => {
  const said = await readFile(join(repository, 'deploy/nginx.conf'), 'utf8');
  const block = /\btypes \{\n([^}]*)\}/u.exec(said)?.[1] ?? '';
  const types = Object.fromEntries(block.trim().split('\n').flatMap((line) => {
    const [type = '', ...endings] = line.trim().replace(';', '').split(/\s+/u);
    return endings.map((ending) => [ending, type]);
  }));
  expect(types).toEqual({ ...textTypes, ...binaryTypes });
  const listed = (directive: string): readonly string[] => new RegExp(String.raw`\n\s*${directive} ([^;]*);`, 'u').exec(said)?.[1]?.split(' ') ?? [];
  const textual = [...new Set(Object.values(textTypes))].filter((type) => type !== 'text/html').toSorted();
  expect(listed('charset_types').toSorted()).toEqual(textual);
  expect(listed('gzip_types').toSorted()).toEqual([...textual, 'application/octet-stream'].toSorted());
});

test.each(['nginx.conf', 'Caddyfile'])('%s leaves the lasting choice of HTTPS to the administrator', async (file) => {
  const said = await readFile(join(repository, 'deploy', file), 'utf8');
  expect(said.split('\n').filter((line) => line.includes('Strict-Transport-Security')).every((line) => line.trim().startsWith('#'))).toBe(true);
});

test('nginx.conf listens by IPv4 and IPv6', async () => {
  expect(await readFile(join(repository, 'deploy/nginx.conf'), 'utf8')).toMatch(/\n {2}listen 80;\n {2}listen \[::\]:80;\n/u);
});
