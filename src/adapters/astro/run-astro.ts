import { spawn } from 'node:child_process';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

export interface AstroRun {
  readonly command: 'build' | 'dev';
  /** Root of Sotay's own source. */
  readonly root: string;
  readonly environment: Readonly<Record<string, string>>;
  readonly options: readonly string[];
  /** Whether the person sees Astro's own output. */
  readonly isShown: boolean;
}

export interface AstroResult {
  readonly exitCode: number;
  /** Everything Astro printed, when it was not shown. */
  readonly output: string;
}

const astroProgram = (): string => join(dirname(fileURLToPath(import.meta.resolve('astro/package.json'))), 'bin', 'astro.mjs');

/** Names under which a page asks what it is built for. Set in the caller's shell they would answer, and a built site could take itself for the preview. */
const pageNames: ReadonlySet<string> = new Set(['MODE', 'DEV', 'PROD', 'SSR', 'BASE_URL', 'NODE_ENV']);

const callerEnvironment = (): NodeJS.ProcessEnv => Object.fromEntries(Object.entries(process.env).filter(([name]) => !pageNames.has(name)));

/** Less room for garbage than V8 would take: making the press would need the most memory of a whole build, and needs a fifth less with this. */
const HEAP = ['--heap-growing-percent=80', '--max-semi-space-size=8'];

/** Runs Astro in a process of its own, so that the commands never load the site and a crash cannot take them along. */
export const runAstro = ({ command, root, environment, options, isShown }: AstroRun): Promise<AstroResult> =>
  new Promise((resolve, reject) => {
    const child = spawn(process.execPath, [...HEAP, astroProgram(), command, '--root', root, ...options], {
      cwd: root,
      env: { ...callerEnvironment(), NODE_ENV: command === 'build' ? 'production' : 'development', ASTRO_TELEMETRY_DISABLED: '1', ...environment },
      stdio: isShown ? 'inherit' : ['ignore', 'pipe', 'pipe'],
    });
    // Stopped from outside, the child must not live on and hold the port.
    const stop = (): void => void child.kill('SIGTERM');
    process.once('SIGTERM', stop);
    process.once('SIGHUP', stop);
    const printed: string[] = [];
    child.stdout?.on('data', (piece: Buffer) => printed.push(piece.toString()));
    child.stderr?.on('data', (piece: Buffer) => printed.push(piece.toString()));
    child.on('error', reject);
    child.on('close', (code) => {
      process.off('SIGTERM', stop);
      process.off('SIGHUP', stop);
      resolve({ exitCode: code ?? 1, output: printed.join('') });
    });
  });
