import { execFile } from 'node:child_process';
import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs, promisify } from 'node:util';
import { sotayRoot, world } from '#cli/wiring.ts';
import { generateIssues } from './agency/issue-texts.ts';
import type { ContentFile } from './agency/registries.ts';
import { measureCommand, type Cost } from './measure/measure-command.ts';
import { benchDay } from './peers/read-library.ts';
import { measureRedlines } from './redlines.ts';

const USAGE = `npm run bench:history -- [--documents N] [--issues K] [--redlines R] [--seed S]

What the history of documents costs: N documents (500) issued K times (5) are built with their whole ledger and with the last
issue alone, in one run: the first time, after a commit that changes nothing but its own name on every page, and with nothing
changed at all; and R redlines (2000) are made on one core: of documents issued K times, each issue beside the next and the last,
as a site makes them, and of pairs of texts read for one redline alone.`;

const git = promisify(execFile);
const AUTHOR = ['-c', 'user.name=bench', '-c', 'user.email=bench@example.invalid'] as const;

const writeAll = async (folder: string, files: readonly ContentFile[]): Promise<void> => {
  for (const { path, text } of files) {
    const absolute = join(folder, path);
    await mkdir(dirname(absolute), { recursive: true });
    await writeFile(absolute, text);
  }
};

const commitAll = async (folder: string, message: string): Promise<void> => {
  await git('git', ['-C', folder, 'add', '--all']);
  await git('git', ['-C', folder, ...AUTHOR, 'commit', '--quiet', '--message', message]);
};

type Build = Pick<Cost, 'wallSeconds' | 'cpuSeconds'>;

/** A build without what its search index cost. */
const build = async ({ content, out, caches }: { readonly content: string; readonly out: string; readonly caches: string }): Promise<Build> => {
  const figures = join(out, '..', 'search.json');
  const program = fileURLToPath(new URL('measure/timed-build.ts', import.meta.url));
  const whole = await measureCommand({ command: [process.execPath, program, figures, caches, '--content', content, '--out', out, '--as-of', benchDay], cwd: sotayRoot });
  const search = JSON.parse(await readFile(figures, 'utf8')) as Build;
  return { wallSeconds: whole.wallSeconds - search.wallSeconds, cpuSeconds: whole.cpuSeconds - search.cpuSeconds };
};

const phases = ['cold', 'new commit', 'unchanged'] as const;
type Phase = (typeof phases)[number];

const aims: Readonly<Record<Phase, string>> = { cold: ' (aim ≤ 1)', 'new commit': '', unchanged: ' (aim: nothing)' };

const shown = (name: string, { wallSeconds, cpuSeconds }: Build): string => `${name.padEnd(44)} ${wallSeconds.toFixed(2).padStart(8)} ${cpuSeconds.toFixed(2).padStart(8)}`;

const run = async (): Promise<void> => {
  const { values } = parseArgs({
    options: {
      documents: { type: 'string', default: '500' },
      issues: { type: 'string', default: '5' },
      redlines: { type: 'string', default: '2000' },
      seed: { type: 'string', default: '1' },
      help: { type: 'boolean', short: 'h', default: false },
    },
  });
  if (values.help) {
    process.stdout.write(`${USAGE}\n`);
    return;
  }
  const size = { documents: Number(values.documents), issues: Number(values.issues), seed: Number(values.seed) };
  const folder = await mkdtemp(join(tmpdir(), 'sotay-history-'));
  const content = join(folder, 'content');
  const caches = join(world.cacheFolder, `bench-${process.pid}`);
  const { earlier, last, shortLedger } = generateIssues(size);
  try {
    await git('git', ['init', '--quiet', content]);
    for (const [index, files] of earlier.entries()) {
      await writeAll(content, files);
      await commitAll(content, `Issue ${index + 1}`);
    }
    await writeAll(content, last);
    await commitAll(content, `Issue ${size.issues}`);
    await git('git', ['-C', content, 'gc', '--quiet']);
    const results = new Map<string, Readonly<Record<Phase, Build>>>();
    for (const [name, ledger] of [['last issue alone', shortLedger], ['whole history', last.at(-1)]] as const) {
      // Committed: a check holds the ledger against the last commit.
      if (ledger) await writeAll(content, [ledger]);
      await git('git', ['-C', content, ...AUTHOR, 'commit', '--quiet', '--all', '--allow-empty', '--message', `Ledger: ${name}`]);
      await rm(caches, { recursive: true, force: true });
      const place = { content, out: join(folder, name.replaceAll(' ', '-')), caches };
      const cold = await build(place);
      await git('git', ['-C', content, ...AUTHOR, 'commit', '--quiet', '--allow-empty', '--message', name]);
      results.set(name, { cold, 'new commit': await build(place), unchanged: await build(place) });
    }
    const [without, withHistory] = [...results.values()];
    if (!without || !withHistory) return;
    const added = (phase: Phase, figure: keyof Build): number => (withHistory[phase][figure] - without[phase][figure]) / without[phase][figure];
    const redlines = { redlines: Number(values.redlines), seed: size.seed };
    const costs = [['as a site makes them', measureRedlines({ ...redlines, issues: size.issues })], ['of two texts never compared before', measureRedlines({ ...redlines, issues: 2 })]] as const;
    process.stdout.write(`${[
      `${size.documents} documents issued ${size.issues} times; search left out`,
      `${''.padEnd(44)} ${'wall s'.padStart(8)} ${'CPU s'.padStart(8)}`,
      ...[...results].flatMap(([name, builds]) => phases.map((phase) => shown(`${phase}, ${name}`, builds[phase]))),
      ...phases.map((phase) => `history adds, ${phase}: ${added(phase, 'wallSeconds').toFixed(2)} × wall, ${added(phase, 'cpuSeconds').toFixed(2)} × processor${aims[phase]}`),
      ...costs.map(([name, cost]) => `${cost.redlines} redlines of ${cost.words} words, ${name}: compare ${cost.compareSeconds.toFixed(2)} s, render ${cost.renderSeconds.toFixed(2)} s of one core (aim ≤ 10 s), reading ${cost.readSeconds.toFixed(2)} s apart`),
    ].join('\n')}\n`);
  } finally {
    await rm(folder, { recursive: true, force: true });
    await rm(caches, { recursive: true, force: true });
  }
};

await run();
