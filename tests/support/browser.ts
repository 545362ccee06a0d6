import { execFile } from 'node:child_process';
import { constants } from 'node:fs';
import { access, lstat, mkdtemp, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { delimiter, dirname, join } from 'node:path';
import { promisify } from 'node:util';
import { chromium, type Browser, type LaunchOptions } from 'playwright-core';

const LAUNCH_ARGUMENTS: readonly string[] = [
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

const EXECUTABLE_NAMES: readonly string[] = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable'];

const NPM_PACKAGE = '@sparticuz/chromium';

const NPM_ARCHIVES: readonly string[] = ['chromium.br', 'fonts.tar.br', 'swiftshader.tar.br', 'al2023.tar.br'];

// One file out of each part a browser cannot do without: a cleaner of the temporary folder may have taken some.
const NPM_FILES: readonly string[] = ['chromium', 'al2023/lib/libnss3.so', 'fonts/fonts/Open_Sans/OpenSans-Regular.ttf', 'fonts.conf'];

const UNPACK_SCRIPT = `
  import { inflate } from "${NPM_PACKAGE}";
  await Promise.all(process.argv.slice(1).map((archive) => inflate(archive)));
`;

/**
 * Starts a headless Chromium for tests. The caller closes it.
 *
 * Tried in this order: the path in the environment variable `SOTAY_CHROMIUM`, /usr/bin/chromium,
 * /usr/bin/chromium-browser, Chromium or Chrome on the PATH, and last the one that npm brings (`@sparticuz/chromium`,
 * Linux x64, no system package needed). `SOTAY_CHROMIUM=npm` goes to the last one directly.
 *
 * The browser from npm is unpacked once per version and user (about 210 MB, some seconds) below `os.tmpdir()`.
 * It has one font, Open Sans, and does not look at the fonts of the machine.
 *
 * @throws AggregateError when no browser starts; `errors` says what happened to each.
 */
export async function launchBrowser(): Promise<Browser> {
  const wish = process.env['SOTAY_CHROMIUM'];
  const installed = wish === 'npm' ? [] : await findInstalled(wish);
  const attempts: readonly (() => Promise<LaunchOptions>)[] = [
    ...installed.map((executablePath) => async () => ({ executablePath })),
    bringByNpm,
  ];
  const failures: unknown[] = [];
  for (const attempt of attempts) {
    try {
      return await start(await attempt());
    } catch (error) {
      // A found file may be a stub (Ubuntu's chromium-browser without its snap), so the next one gets its chance.
      failures.push(error);
    }
  }
  const sandboxForbidden = failures.some((failure) => failure instanceof Error && failure.message.includes('No usable sandbox'));
  throw new AggregateError(
    failures,
    sandboxForbidden
      ? 'This machine forbids Chromium its sandbox: set CI=1 to run the tests without it.'
      : 'No Chromium could be started: install Chromium or Google Chrome, or set SOTAY_CHROMIUM to the path of one.',
    { cause: failures.at(-1) },
  );
}

function start(options: LaunchOptions): Promise<Browser> {
  // Chromium refuses its sandbox to root, and containers of CI services forbid the namespaces it needs.
  const sandboxed = process.getuid?.() !== 0 && !process.env['CI'];
  return chromium.launch({ ...options, headless: true, chromiumSandbox: sandboxed, args: [...LAUNCH_ARGUMENTS] });
}

async function findInstalled(wish: string | undefined): Promise<readonly string[]> {
  const folders = (process.env['PATH'] ?? '').split(delimiter).filter((folder) => folder !== '');
  const candidates = [
    ...(wish === undefined || wish === '' ? [] : [wish]),
    '/usr/bin/chromium',
    '/usr/bin/chromium-browser',
    ...EXECUTABLE_NAMES.flatMap((name) => folders.map((folder) => join(folder, name))),
  ];
  const executable = await Promise.all([...new Set(candidates)].map(async (path) => ((await isExecutable(path)) ? [path] : [])));
  return executable.flat();
}

async function bringByNpm(): Promise<LaunchOptions> {
  if (process.platform !== 'linux' || process.arch !== 'x64') {
    throw new Error(`${NPM_PACKAGE} has a browser for Linux x64 only, this is ${process.platform} ${process.arch}.`);
  }
  const folder = await unpackedFolder();
  const libraries = [join(folder, 'al2023', 'lib'), process.env['LD_LIBRARY_PATH'] ?? ''].filter((entry) => entry !== '');
  return {
    executablePath: join(folder, 'chromium'),
    env: {
      ...process.env,
      LD_LIBRARY_PATH: libraries.join(':'),
      FONTCONFIG_FILE: join(folder, 'fonts.conf'),
    },
  };
}

async function unpackedFolder(): Promise<string> {
  const packageFolder = dirname(dirname(createRequire(import.meta.url).resolve(NPM_PACKAGE)));
  const version = await readVersion(join(packageFolder, 'package.json'));
  const folder = join(tmpdir(), `sotay-chromium-${version}-${process.getuid?.() ?? 0}`);
  if (await isReady(folder)) return folder;

  // Other processes may be doing the same: each unpacks into a folder of its own (mkdtemp: mode 0700), and the
  // rename, which is atomic, makes the first one the folder of all. A half-unpacked browser is never visible.
  const staging = await mkdtemp(`${folder}-`);
  try {
    await unpack({ packageFolder, staging });
    await writeFile(join(staging, 'fonts.conf'), fontsConf(folder));
    await publish({ staging, folder });
  } finally {
    await rm(staging, { recursive: true, force: true });
  }
  return folder;
}

async function publish({ staging, folder }: { readonly staging: string; readonly folder: string }): Promise<void> {
  try {
    await rename(staging, folder);
  } catch {
    if (await isReady(folder)) return; // another process was first
    const damaged = `${staging}-damaged`;
    await rename(folder, damaged);
    await rename(staging, folder);
    await rm(damaged, { recursive: true, force: true });
  }
}

// The package unpacks into os.tmpdir(). Only a process of its own can be given another one without moving the
// temporary files of whatever else runs in this process.
async function unpack({ packageFolder, staging }: { readonly packageFolder: string; readonly staging: string }): Promise<void> {
  const archives = NPM_ARCHIVES.map((name) => join(packageFolder, 'bin', name));
  await promisify(execFile)(process.execPath, ['--input-type=module', '--eval', UNPACK_SCRIPT, '--', ...archives], {
    cwd: import.meta.dirname,
    env: { ...process.env, TMPDIR: staging },
  });
}

// The fonts.conf in the package names /tmp/fonts, so with any other TMPDIR the browser would find no font at all.
function fontsConf(folder: string): string {
  const path = folder.replaceAll('&', '&amp;').replaceAll('<', '&lt;');
  return `<?xml version="1.0"?>
<!DOCTYPE fontconfig SYSTEM "fonts.dtd">
<fontconfig>
  <dir>${path}/fonts</dir>
  <cachedir>${path}/fonts-cache</cachedir>
</fontconfig>
`;
}

/** @throws Error when the folder belongs to someone else or others may write there: its programs must not be run. */
async function isReady(folder: string): Promise<boolean> {
  const stats = await lstat(folder).catch(() => undefined);
  if (stats === undefined) return false;
  if (!stats.isDirectory() || stats.uid !== process.getuid?.() || (stats.mode & 0o077) !== 0) {
    throw new Error(`${folder} is not a private folder of this user: remove it or set TMPDIR to another folder.`);
  }
  const present = await Promise.all(
    NPM_FILES.map((name) =>
      access(join(folder, name)).then(
        () => true,
        () => false,
      ),
    ),
  );
  return present.every(Boolean);
}

async function readVersion(packageJson: string): Promise<string> {
  const content: unknown = JSON.parse(await readFile(packageJson, 'utf8'));
  if (typeof content === 'object' && content !== null && 'version' in content && typeof content.version === 'string') {
    return content.version;
  }
  throw new Error(`${packageJson} has no version.`);
}

function isExecutable(path: string): Promise<boolean> {
  return access(path, constants.X_OK).then(
    () => true,
    () => false,
  );
}
