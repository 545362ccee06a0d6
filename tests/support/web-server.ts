import { spawn, spawnSync, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { readFile } from 'node:fs/promises';
import { request, type IncomingHttpHeaders } from 'node:http';
import { join } from 'node:path';
import { buffer } from 'node:stream/consumers';
import { setTimeout as pause } from 'node:timers/promises';
import { freePort } from './free-port.ts';
import { repository } from './source-files.ts';
import type { TemporaryFolder } from './temporary-folder.ts';

export type WebServerName = 'nginx' | 'caddy';

/** A web server of this machine with our configuration. */
export interface WebServer {
  readonly port: number;
  readonly stop: () => Promise<void>;
}

export interface WebServerPlace {
  /** Where the server may write. */
  readonly temporary: TemporaryFolder;
  /** Replacements in our configuration, as its comments tell an administrator to make them. */
  readonly edits: readonly (readonly [string, string])[];
}

const programs: Readonly<Record<WebServerName, readonly string[]>> = { nginx: ['nginx', '/usr/sbin/nginx'], caddy: ['caddy'] };
const versionArgument: Readonly<Record<WebServerName, string>> = { nginx: '-v', caddy: 'version' };

/** The program of a web server; undefined, said aloud, when this machine has none. */
export const findWebServer = (name: WebServerName): string | undefined => {
  const program = programs[name].find((candidate) => spawnSync(candidate, [versionArgument[name]]).status === 0);
  if (program === undefined) process.stderr.write(`\n${name} IS NOT INSTALLED: deploy/ is not tested with it. On Debian: apt-get install -y --no-install-recommends nginx-light caddy\n`);
  return program;
};

const editedConfiguration = async (file: string, edits: WebServerPlace['edits']): Promise<string> => {
  const text = await readFile(join(repository, 'deploy', file), 'utf8');
  return edits.reduce((said, [from, to]) => {
    if (!said.includes(from)) throw new Error(`deploy/${file} does not hold: ${from}`);
    return said.replaceAll(from, to);
  }, text);
};

/** Starts a web server with our configuration on a free port. */
export const startWebServer = async (name: WebServerName, program: string, { temporary, edits }: WebServerPlace): Promise<WebServer> => {
  const port = await freePort();
  const child = await (name === 'nginx' ? startNginx : startCaddy)({ program, port, temporary, edits });
  const said = child.stderr ? buffer(child.stderr) : Promise.resolve('');
  for (let tries = 0; (await ask({ port, path: '/' }).catch(() => undefined)) === undefined; tries += 1) {
    if (child.exitCode !== null || tries > 200) throw new Error(`${name} does not answer: ${child.exitCode === null ? '' : String(await said)}`);
    await pause(25);
  }
  return {
    port,
    stop: async () => {
      const gone = once(child, 'exit');
      child.kill('SIGTERM');
      await gone;
    },
  };
};

type Start = WebServerPlace & { readonly program: string; readonly port: number };

const startNginx = async ({ program, port, temporary, edits }: Start): Promise<ChildProcess> => {
  const site = await editedConfiguration('nginx.conf', [['listen 80;', `listen 127.0.0.1:${port};`], ['listen [::]:80;', ''], ...edits]);
  const own = ['body', 'proxy', 'fastcgi', 'uwsgi', 'scgi'].map((part) => `${part === 'body' ? 'client_body' : part}_temp_path ${temporary.path}/nginx-${part};`);
  const user = process.getuid?.() === 0 ? 'user root;' : '';
  const file = await temporary.write('nginx.conf', `daemon off; ${user} worker_processes 1; pid ${temporary.path}/nginx.pid; error_log stderr;\nevents {}\nhttp {\naccess_log off; ${own.join(' ')}\n${site}\n}\n`);
  return spawn(program, ['-c', file, '-p', temporary.path, '-e', 'stderr'], { stdio: ['ignore', 'ignore', 'pipe'] });
};

const startCaddy = async ({ program, port, temporary, edits }: Start): Promise<ChildProcess> => {
  const site = await editedConfiguration('Caddyfile', [['\n:80 {', `\n:${port} {\n  bind 127.0.0.1`], ...edits]);
  const file = await temporary.write('Caddyfile', `{\n  admin off\n  auto_https off\n}\n${site}`);
  return spawn(program, ['run', '--config', file, '--adapter', 'caddyfile'], { stdio: ['ignore', 'ignore', 'pipe'], env: { ...process.env, HOME: temporary.path, XDG_DATA_HOME: temporary.path, XDG_CONFIG_HOME: temporary.path } });
};

export interface WebAnswer {
  readonly status: number;
  readonly headers: IncomingHttpHeaders;
  readonly body: Buffer;
}

export interface WebQuestion {
  readonly port: number;
  readonly path: string;
  readonly method?: string;
  readonly headers?: Readonly<Record<string, string>>;
}

/** Asks a server of this machine for a path as it is written: nothing is tidied away, unpacked or followed. */
export const ask = ({ port, path, method = 'GET', headers = {} }: WebQuestion): Promise<WebAnswer> =>
  new Promise((resolve, reject) => {
    request({ host: '127.0.0.1', port, path, method, headers, agent: false }, (response) => {
      buffer(response).then((body) => resolve({ status: response.statusCode ?? 0, headers: response.headers, body }), reject);
    })
      .on('error', reject)
      .end();
  });
