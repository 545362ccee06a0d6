import { readFile, rm, writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { availableParallelism, cpus } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { sotayRoot, world } from '#cli/wiring.ts';
import { makeBenchFolder, type BenchFolder } from './bench-folder.ts';
import { measureCommand, type Cost } from './measure/measure-command.ts';
import { weighPages, type PageWeights } from './measure/page-weights.ts';
import { benchDay } from './peers/read-library.ts';
import { writeEleventySite } from './peers/write-eleventy-site.ts';
import { measuredNames, middles, printReport, type BenchReport, type MeasuredName } from './report.ts';

const USAGE = `npm run bench -- [--documents N] [--runs K] [--only build|check] [--seed S] [--json FILE]

Builds a made-up agency of N documents (2000) K times (3) and tells what it cost, beside the bare reader with a string
template and beside Eleventy on the same documents. Needs a system with /bin/sh; memory is told where there is /proc.`;

/** Caches of this run alone: those of the person at this machine stay as they are. */
const caches = join(world.cacheFolder, `bench-${process.pid}`);

const program = (name: string): string => fileURLToPath(new URL(name, import.meta.url));

const costs = new Map<MeasuredName, Cost[]>();

const note = (name: MeasuredName, cost: Cost): void => {
  costs.set(name, [...(costs.get(name) ?? []), cost]);
  process.stderr.write(`${name}: ${cost.wallSeconds.toFixed(2)} s, processor ${cost.cpuSeconds.toFixed(2)} s\n`);
};

const measure = async (name: MeasuredName, command: readonly string[], cwd = sotayRoot): Promise<void> => note(name, await measureCommand({ command: [process.execPath, ...command], cwd }));

const runBuild = async (name: 'cold' | 'unchanged' | 'edited', { path, content }: BenchFolder): Promise<void> => {
  const figures = join(path, 'search.json');
  await measure(name, [program('measure/timed-build.ts'), figures, caches, '--content', content, '--out', join(path, 'site'), '--as-of', benchDay]);
  note(`${name} search`, { ...(JSON.parse(await readFile(figures, 'utf8')) as Pick<Cost, 'wallSeconds' | 'cpuSeconds'>), peakBytes: 0 });
};

/** Eleventy's program; undefined when it is not installed. */
const eleventyProgram = (): string | undefined => {
  try {
    // The package names no program among its exports: it lies beside the folder of the main module.
    return join(dirname(createRequire(import.meta.url).resolve('@11ty/eleventy')), '..', 'cmd.cjs');
  } catch {
    return undefined;
  }
};

const runPeers = async ({ path, content }: BenchFolder, eleventy: string | undefined): Promise<void> => {
  await measure('floor', [program('peers/floor.ts'), content, join(path, 'floor')]);
  if (eleventy === undefined) return;
  await rm(join(path, 'eleventy', '_site'), { recursive: true, force: true });
  await measure('eleventy', [eleventy, '--quiet', '--output=_site'], join(path, 'eleventy'));
};

const runBuilds = async (folder: BenchFolder, run: number): Promise<void> => {
  await rm(caches, { recursive: true, force: true });
  await rm(join(folder.path, 'site'), { recursive: true, force: true });
  await runBuild('cold', folder);
  await runBuild('unchanged', folder);
  await folder.edit(`Bổ sung lần ${run}: công chức ghi kết quả kiểm tra vào sổ theo dõi trong ngày.`);
  await runBuild('edited', folder);
};

const runBench = async (): Promise<void> => {
  const { values } = parseArgs({
    options: {
      documents: { type: 'string', default: '2000' },
      runs: { type: 'string', default: '3' },
      only: { type: 'string' },
      seed: { type: 'string', default: '1' },
      json: { type: 'string' },
      help: { type: 'boolean', short: 'h', default: false },
    },
  });
  if (values.help) {
    process.stdout.write(`${USAGE}\n`);
    return;
  }
  const size = { documents: Number(values.documents), seed: Number(values.seed) };
  const wants = (part: string): boolean => values.only === undefined || values.only === part;
  const eleventy = eleventyProgram();
  if (wants('build') && eleventy === undefined) process.stderr.write('Eleventy is not installed: run npm ci. Its figures are left out.\n');
  const folder = await makeBenchFolder(size);
  let weights: PageWeights | undefined;
  try {
    if (wants('build')) await writeEleventySite(folder.content, join(folder.path, 'eleventy'));
    for (let run = 1; run <= Number(values.runs); run += 1) {
      if (wants('build')) {
        await runPeers(folder, eleventy);
        await runBuilds(folder, run);
      }
      if (wants('check')) await measure('check', [join(sotayRoot, 'src/cli/main.ts'), 'check', '--content', folder.content]);
    }
    if (wants('build')) weights = await weighPages(join(folder.path, 'site'));
  } finally {
    await rm(caches, { recursive: true, force: true });
    await folder.remove();
  }
  const measured = measuredNames.flatMap((name) => (costs.has(name) ? [{ name, runs: costs.get(name) ?? [] }] : []));
  const machine = `${availableParallelism()} × ${cpus()[0]?.model.trim() ?? 'processor'}, Node ${process.versions.node}`;
  const report: BenchReport = { documents: size.documents, machine, measured, weights };
  process.stdout.write(`${printReport(report)}\n`);
  if (values.json !== undefined) await writeFile(values.json, `${JSON.stringify({ ...report, middles: Object.fromEntries(middles(report)) }, null, 2)}\n`);
};

await runBench();
